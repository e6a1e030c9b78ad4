import { describe, expect, test } from 'vitest';
import { letterFactLabels } from '#shared/content/letters/fact-labels.ts';
import { letterTemplates } from '#shared/content/letters/templates.ts';
import { checkLetter, findPlaceholders } from '#shared/domain/letters/check-letter.ts';
import { composeLetter, gapMark, letterText, plainText } from '#shared/domain/letters/compose-letter.ts';
import { type CaseFacts, type LetterTemplate, letterFacts } from '#shared/domain/letters/letter.ts';
import { letterDate } from '#shared/domain/letters/letter-date.ts';
import { checkPersonalSentence } from '#shared/domain/letters/personal-sentence.ts';
import { languages } from '#shared/domain/vocabulary.ts';

const template: LetterTemplate = {
  id: 'test-card',
  name: '卡片',
  use: '试用',
  kind: 'apology-card',
  tier: 'agent',
  language: 'zh-CN',
  paper: 'a6',
  orientation: 'horizontal',
  formal: false,
  salutation: 'warm',
  body: ['您说{incident}。', '{personal}', '我会{remedy}。'],
  closing: ['祝好'],
  signature: ['{storeName} {signerName}'],
};
const personalSentence = '您孙女那天吹蜡烛的样子，我们都记得。';

function aCase(facts: CaseFacts['facts'] = {}): CaseFacts {
  const complete = { incident: '奶油塌了', remedy: '重做一个', storeName: '青禾路店', signerName: '林晓' };
  return { addressee: { name: '王小明', sex: 'female' }, facts: { ...complete, ...facts } };
}

describe('composeLetter', () => {
  test('[§9.1] facts, salutation, personal sentence and date make a letter without problems', () => {
    const { content, missing, problems } = composeLetter(template, {
      caseFacts: aCase(),
      personalSentence,
      date: '2026-11-22',
    });
    expect({ missing, problems }).toEqual({ missing: [], problems: [] });
    expect(letterText(content)).toBe(
      `王女士，您好：\n您说奶油塌了。\n${personalSentence}\n我会重做一个。\n祝好\n青禾路店 林晓\n2026年11月22日`,
    );
  });

  test('[§9.1] a line under an English letter begins with a capital, whatever the fact begins with', () => {
    const english = { ...template, language: 'en' as const, signature: ['{signerName}', '{storeName}'] };
    const facts = { storeName: 'the Harbour Street shop', signerName: 'Mara Lin' };
    const { content } = composeLetter(english, { caseFacts: aCase(facts), personalSentence, date: '2026-11-22' });
    expect(content.signature).toEqual(['Mara Lin', 'The Harbour Street shop']);
  });

  test('[§7.5] a missing fact is asked for once and shown as a gap, never as a raw placeholder', () => {
    const twice = { ...template, body: ['{remedy}，{remedy}。', '{personal}'] };
    const { content, missing, problems } = composeLetter(twice, {
      caseFacts: aCase({ remedy: '  ' }),
      personalSentence,
      date: '2026-11-22',
    });
    expect(missing).toEqual(['remedy']);
    expect(problems).toEqual([{ code: 'missing-fact', fact: 'remedy' }]);
    expect(content.paragraphs[0]).toBe(`${gapMark}，${gapMark}。`);
  });

  test('[§7.5] a placeholder no fact answers to is a declared problem', () => {
    const odd = { ...template, closing: ['{moon}'] };
    const { problems } = composeLetter(odd, { caseFacts: aCase(), personalSentence, date: '2026-11-22' });
    expect(problems).toEqual([{ code: 'unknown-placeholder', fact: 'moon' }]);
  });

  test('[§9.5] braces and dollar signs inside a fact stay text and are not expanded again', () => {
    const { content } = composeLetter(template, {
      caseFacts: aCase({ incident: '{remedy} $& 塌了' }),
      personalSentence,
      date: '2026-11-22',
    });
    expect(content.paragraphs[0]).toBe('您说{remedy} $& 塌了。');
  });

  test('[§9.1] line breaks typed in the personal sentence become paragraphs, and nothing of it is lost', () => {
    const long = `${personalSentence}\r\n${'好'.repeat(5000)}`;
    const { content } = composeLetter(template, { caseFacts: aCase(), personalSentence: long, date: '2026-11-22' });
    expect(content.paragraphs).toHaveLength(4);
    expect(content.paragraphs[2]).toHaveLength(5000);
  });

  test('[§9.1] a day that is not in the calendar is refused', () => {
    const sources = { caseFacts: aCase(), personalSentence, date: '2026-02-30' };
    expect(() => composeLetter(template, sources)).toThrow(RangeError);
  });
});

describe('personal sentence', () => {
  test.each([
    ['', 'personal-sentence-empty'],
    ['  。，！ ', 'personal-sentence-empty'],
    ['谢谢您的理解。', 'personal-sentence-too-short'],
    ['Thank you very much.', 'personal-sentence-too-short'],
  ])('[§9.1] %j is refused', (sentence, code) => {
    expect(checkPersonalSentence(sentence, [])?.code).toBe(code);
  });

  test('[§9.1] a sentence used for another customer is refused, also with other punctuation, width or case', () => {
    expect(checkPersonalSentence(personalSentence, ['您孙女那天吹蜡烛的样子 我们都记得'])?.code).toBe(
      'personal-sentence-reused',
    );
    expect(checkPersonalSentence('Your girl’s HAT was a joy to see!', ['your girl’s hat was a joy to see'])?.code).toBe(
      'personal-sentence-reused',
    );
    expect(checkPersonalSentence(personalSentence, ['您孙子那天吹蜡烛的样子，我们都记得。'])).toBeUndefined();
  });
});

describe('letterDate', () => {
  test.each([
    ['2026-11-22', 'zh-CN', false, '2026年11月22日'],
    ['2026-11-22', 'zh-CN', true, '二〇二六年十一月二十二日'],
    ['2026-10-10', 'zh-CN', true, '二〇二六年十月十日'],
    ['2026-01-05', 'zh-TW', true, '中華民國115年1月5日'],
    ['2026-01-05', 'zh-TW', false, '2026年1月5日'],
    ['2026-03-01', 'en', true, '1 March 2026'],
  ] as const)('[§9.1] %s in %s (formal: %s) reads %s', (day, language, formal, line) => {
    expect(letterDate(day, language, formal)).toBe(line);
  });

  test.each([
    ['zh-CN', false, '二〇二六年十一月二十二日'],
    ['zh-TW', false, '二〇二六年十一月二十二日'],
    ['zh-TW', true, '中華民國一一五年十一月二十二日'],
    ['en', false, '22 November 2026'],
  ] as const)('[§9.3] in columns a date in %s (formal: %s) is written out: %s', (language, formal, line) => {
    expect(letterDate('2026-11-22', language, formal, 'vertical')).toBe(line);
  });
});

describe('findPlaceholders', () => {
  test('[§9.5] gaps people leave are found, each once', () => {
    const text = '{name} [姓名] 【日期】 ____ 退款XX元 某某 □□ {name} XXX, ［商品名称］';
    expect(findPlaceholders(text)).toEqual([
      '{name}',
      '[姓名]',
      '【日期】',
      '____',
      'XX',
      '某某',
      '□□',
      'XXX',
      '［商品名称］',
    ]);
  });

  test('[§9.5] sizes, brackets in product names and ordinary text are no gaps', () => {
    expect(findPlaceholders('【官方正品】羽绒服 XXXL，尺寸 20×30×40，2XL，Xx')).toEqual([]);
  });
});

describe('checkLetter', () => {
  const { content } = composeLetter(template, { caseFacts: aCase(), personalSentence, date: '2026-11-22' });

  test('[§9.5] an untouched complete letter may go out', () => {
    expect(checkLetter(content, { usedForOthers: [] })).toEqual([]);
  });

  test('[§9.1] a personal sentence edited out of the text is missing', () => {
    const edited = { ...content, paragraphs: content.paragraphs.filter((text) => text !== personalSentence) };
    expect(checkLetter(edited, { usedForOthers: [] }).map(({ code }) => code)).toEqual(['personal-sentence-empty']);
  });

  test('[§9.2] emoji and a gap left in an edited letter are both named', () => {
    const edited = { ...content, closing: ['祝好😀', '____'] };
    expect(checkLetter(edited, { usedForOthers: [] })).toEqual([
      { code: 'placeholder-left', found: ['____'] },
      { code: 'uncovered-characters', found: ['😀'] },
    ]);
  });
});

describe('plainText', () => {
  test('[§9.2] invisible characters, control codes and broken surrogates go; text and line breaks stay', () => {
    expect(plainText('\u0000a\u200bb\ufeff\u202ec\ud800 \t d\r\n\r\ne️')).toBe('abc d\ne');
  });
});

describe('every shipped template', () => {
  test.each(letterTemplates.map((shipped) => [shipped.id, shipped] as const))(
    '[§9.1] %s composes from the example facts and may be printed',
    (_, shipped) => {
      const examples = letterFacts.map((fact) => [fact, letterFactLabels[fact].example[shipped.language]]);
      const { content, problems } = composeLetter(shipped, {
        caseFacts: { addressee: { name: '', sex: 'unknown' }, facts: Object.fromEntries(examples) },
        personalSentence: 'What you said about the school fair stayed with me. 您说的校园义卖，我一直记得。',
        date: '2026-11-22',
      });
      expect(problems).toEqual([]);
      expect(checkLetter(content, { usedForOthers: [] })).toEqual([]);
    },
  );

  test.each(languages)('[§9.1] %s has a card and a letter for each tier', (language) => {
    const kinds = letterTemplates
      .filter((shipped) => shipped.language === language && shipped.kind.startsWith('apology-'))
      .map((shipped) => `${shipped.kind} ${shipped.tier}`);
    for (const tier of ['agent', 'supervisor', 'regional-head']) {
      expect(kinds).toContain(`apology-card ${tier}`);
      expect(kinds).toContain(`apology-letter ${tier}`);
    }
  });
});
