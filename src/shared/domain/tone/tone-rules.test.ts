import { describe, expect, test } from 'vitest';
import { toneRuleBooks } from '#shared/content/tone/rule-books.ts';
import { checkTone } from './check-tone.ts';
import { toneKinds } from './kinds.ts';
import { compilePatterns } from './patterns.ts';
import { ToneRuleBook } from './rule-book.ts';
import { suggestionGap } from './wording.ts';

const rules = toneRuleBooks.flatMap((book) => [...book.rules, ...book.textRules]);

describe('[§7.8] rules of the tone check are data that prove themselves', () => {
  test('[§7.8] every rule book fits the schema and every rule has its own id', () => {
    for (const book of toneRuleBooks) expect(ToneRuleBook.safeParse(book).error).toBeUndefined();
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  test('[§7.8] each of the ten kinds has a rule in Chinese and in English', () => {
    for (const book of toneRuleBooks) {
      const kinds = new Set([...book.rules, ...book.textRules].map((rule) => rule.kind));
      expect(toneKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
    }
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('[§7.8] %s finds its bad examples', (_, rule) => {
    const missed = rule.examples.bad.filter((text) => !checkTone(text).some(({ kind }) => kind === rule.kind));
    expect(missed).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('[§7.8] no rule finds a good example of %s', (_, rule) => {
    const nagged = rule.examples.good.flatMap((text) =>
      checkTone(text).map(({ rule: by, quote }) => ({ text, by, quote })),
    );
    expect(nagged).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '[§7.8] a suggestion of %s, put in place, is not itself at fault',
    (_, rule) => {
      const stillFaulty = rule.examples.bad.flatMap((text) => {
        const finding = checkTone(text)[0];
        if (finding === undefined) return [];
        const mended = text.slice(0, finding.start) + finding.suggestion + text.slice(finding.end);
        const again = checkTone(mended).filter((other) => other.start < finding.start + finding.suggestion.length);
        return again
          .filter((other) => other.end > finding.start)
          .map((other) => ({ mended, by: other.rule, quote: other.quote }));
      });
      expect(stillFaulty).toEqual([]);
    },
  );

  test('[§7.8] every wording of every suggestion is without fault', () => {
    const faulty = rules.flatMap((rule) =>
      rule.suggestions.flatMap(({ wording }) =>
        Object.values(wording)
          .map((text: string) => text.replaceAll('{span}', ''))
          .flatMap((text) => checkTone(text).map((finding) => ({ rule: rule.id, text, by: finding.rule }))),
      ),
    );
    expect(faulty).toEqual([]);
  });

  test('[§7.8] gaps of a suggestion can be recognised, so that none is sent unfilled', () => {
    expect(suggestionGap.test('【几点】前给您回电话')).toBe(true);
    expect(suggestionGap.test('I will call you by [time]')).toBe(true);
    expect(suggestionGap.test('明天上午十点前给您回电话')).toBe(false);
  });

  test('[§7.8] a pattern that could run away or names an unknown family is refused', () => {
    const families = { script: 'han' as const, words: { we: '我们' } };
    expect(() => compilePatterns(['我们.*好'], families)).toThrow(/Unbounded/u);
    expect(() => compilePatterns(['<they>好'], families)).toThrow(/Unknown family/u);
  });
});
