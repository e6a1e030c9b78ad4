import { describe, expect, test } from 'vitest';
import { letterFactLabels } from '#shared/content/letters/fact-labels.ts';
import { letterTemplates, templatesFor } from '#shared/content/letters/templates.ts';
import {
  LetterFact,
  LetterFactLabel,
  LetterTemplate,
  letterFacts,
  letterKinds,
} from '#shared/domain/letters/letter.ts';
import { languages } from '#shared/domain/vocabulary.ts';

const allTexts = letterTemplates.map((template) => {
  const { name, use, body, closing, signature } = template;
  return { template, text: [name, use, ...body, ...closing, ...signature].join('\n') };
});

/** Ids of the templates whose text matches: what should be an empty list. */
function idsMatching(pattern: RegExp, of: (template: LetterTemplate) => boolean = () => true): string[] {
  return allTexts.filter(({ template, text }) => of(template) && pattern.test(text)).map(({ template }) => template.id);
}

describe('letter templates', () => {
  test.each(letterTemplates.map((template) => [template.id, template] as const))(
    '[§9.1] %s fits the schema',
    (_, row) => {
      expect(LetterTemplate.parse(row)).toEqual(row);
    },
  );

  test('[§9.1] ids are unique and there are at least eight templates in each language, of every kind', () => {
    expect(new Set(letterTemplates.map(({ id }) => id)).size).toBe(letterTemplates.length);
    for (const language of languages) {
      expect(templatesFor(language).length).toBeGreaterThanOrEqual(8);
      for (const kind of letterKinds) expect(templatesFor(language, { kind }).length).toBeGreaterThan(0);
    }
    expect(templatesFor('en', { kind: 'apology-card', tier: 'supervisor' })).toHaveLength(1);
  });

  test('[§9.5] every placeholder is a known fact or the personal sentence', () => {
    const names = allTexts.flatMap(({ text }) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!));
    expect(names.filter((name) => name !== 'personal' && !LetterFact.safeParse(name).success)).toEqual([]);
  });

  test('[§7.8] no template carries a canned phrase, an order to be understanding or praise of itself', () => {
    const clichés =
      /不便|敬请谅解|敬請見諒|深表歉意|深感抱歉|理解您的心情|高度重视|高度重視|尊贵|尊貴|any inconvenience|valued customer|rest assured|we take .* seriously/i;
    expect(idsMatching(clichés)).toEqual([]);
  });

  test('[§6] no agent template admits liability or blames anyone', () => {
    const admission = /过错|過錯|责任在|責任在|承认|承認|赔偿|賠償|fault|liab|negligen|compensat/i;
    expect(idsMatching(admission, ({ tier }) => tier === 'agent')).toEqual([]);
  });

  test('[§2.12] a refusal names the reason, the internal and the outside route', () => {
    for (const { text } of allTexts.filter(({ template }) => template.kind === 'refusal')) {
      for (const fact of ['{reason}', '{internalRoute}', '{externalRoute}']) expect(text).toContain(fact);
    }
  });

  test('[§14.2] Chinese texts use full-width punctuation and Taiwan texts Taiwan words', () => {
    const halfWidth = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
    expect(idsMatching(halfWidth, ({ language }) => language !== 'en')).toEqual([]);
    const mainland = /[“”]|视频|視頻|信息|質量|网络|網絡|短信|这|们|说/;
    expect(idsMatching(mainland, ({ language }) => language === 'zh-TW')).toEqual([]);
  });

  test('[§7.5] every fact has a label and an example in every language', () => {
    expect(Object.keys(letterFactLabels).sort()).toEqual([...letterFacts].sort());
    for (const fact of letterFacts) expect(() => LetterFactLabel.parse(letterFactLabels[fact])).not.toThrow();
  });
});
