import { describe, expect, test } from 'vitest';

import { closingGateRules, defaultClosingGates } from '#shared/content/methods/closing-gates.ts';
import { feelPhrases } from '#shared/content/methods/feel-phrases.ts';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { gestureFaultTexts } from '#shared/content/methods/gesture-faults.ts';
import { methodProposals, shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import { summarySections } from '#shared/content/methods/summary-sections.ts';
import { keysOf } from '#shared/domain/methods/check.ts';
import { fieldsShown, Method, methodFaults } from '#shared/domain/methods/method.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { eightSteps, Localized, shippedMethods as shippedCodes } from '#shared/domain/vocabulary.ts';

type Found = { path: string; text: Localized };

/** Every localized text inside a piece of content, with the path to it. */
function textsIn(content: unknown, path = ''): Found[] {
  const text = Localized.safeParse(content);
  if (text.success) return [{ path, text: text.data }];
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([name, part]) => textsIn(part, `${path}/${name}`));
}

const allTexts = [
  ...textsIn(shippedMethods, 'methods'),
  ...textsIn([...shippedFields.values()], 'fields'),
  ...textsIn(closingGateRules, 'gates'),
  ...textsIn(methodProposals, 'proposals'),
  ...textsIn(gestureFaultTexts, 'gesture'),
  ...textsIn(summarySections, 'summary'),
];

/** Every plain string inside a piece of content. */
function stringsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(stringsIn) : [];
}

function offending(language: Language, pattern: RegExp): string[] {
  const texts = allTexts.map(({ path, text }) => `${path}: ${text[language]}`);
  // The label before the text ends in a half-width colon after a Latin word: no Chinese rule sees it.
  return [...texts, ...stringsIn(feelPhrases[language])].filter((text) => pattern.test(text));
}

describe('shipped methods', () => {
  test('[§5.2] all five are there, sound, and use only fields of the registry', () => {
    expect(shippedMethods.map((method) => method.code)).toEqual([...shippedCodes]);
    for (const method of shippedMethods) {
      expect(methodFaults(method, shippedFields)).toEqual([]);
      expect(Method.parse(JSON.parse(JSON.stringify(method)))).toEqual(method);
    }
  });

  test('[§5.2] every method does the work of all eight steps, so that scripts and reopening find their place', () => {
    for (const method of shippedMethods) {
      const covered = new Set(method.steps.flatMap((step) => step.eightSteps));
      expect(eightSteps.filter((step) => !covered.has(step))).toEqual([]);
    }
  });

  test('[§5.3] faults of an edited method are named', () => {
    const method = Method.parse(JSON.parse(JSON.stringify(shippedMethods[0])));
    method.steps[0]!.panels[0]!.fields.push('noSuchField');
    method.steps[1]!.panels = method.steps[1]!.panels.slice(1);
    method.steps[2]!.code = 'listen';
    const faults = methodFaults(method, shippedFields);
    expect(faults).toContain('listen: unknown field noSuchField');
    expect(faults).toContain('understand.motive: motive not shown');
    expect(faults).toContain('listen: step code repeated');
  });

  test('[§5.1] every field that lives beside the case columns is shown by some method', () => {
    const shown = new Set(shippedMethods.flatMap(fieldsShown));
    const hidden = [...shippedFields.values()].filter((field) => field.source === 'field' && !shown.has(field.key));
    expect(hidden.map((field) => field.key)).toEqual([]);
  });

  test('[§6] the eight steps have their timers, panels and rules', () => {
    const eight = shippedMethods[0]!;
    const kinds = Object.fromEntries(eight.steps.map((step) => [step.code, step.panels.map((panel) => panel.kind)]));
    expect(kinds['listen']).toEqual(expect.arrayContaining(['quick-phrases', 'silence-timer', 'temper']));
    expect(eight.steps[0]!.panels.find((panel) => panel.kind === 'silence-timer')!.seconds).toBe(5);
    expect(kinds['show-importance']).toEqual(expect.arrayContaining(['promises', 'acknowledgement', 'response-plan']));
    expect(kinds['apologise']).toEqual(expect.arrayContaining(['feel-composer', 'letters']));
    expect(kinds['clarify']).toEqual(expect.arrayContaining(['restatement', 'evidence', 'weighing', 'allegations']));
    expect(kinds['resolve']).toEqual(
      expect.arrayContaining(['loss', 'options', 'approvals', 'departments', 'customer-choice']),
    );
    expect(kinds['exceed']).toEqual(expect.arrayContaining(['care-notes', 'gesture', 'letters']));
    expect(kinds['close']).toEqual(
      expect.arrayContaining(['follow-ups', 'root-cause', 'solution-library', 'compensations']),
    );
    for (const step of eight.steps) expect(step.exit.length).toBeGreaterThan(0);
  });

  test('[§5.2] a method proposed at triage exists, and each gate of the policy has a rule', () => {
    for (const { method } of methodProposals) expect(shippedCodes).toContain(method);
    expect(closingGateRules.map((rule) => rule.code).sort()).toEqual(Object.keys(defaultClosingGates).sort());
    for (const key of closingGateRules.flatMap((rule) => keysOf(rule.check))) expect(shippedFields.has(key)).toBe(true);
  });
});

describe('texts', () => {
  test('[§14.2] there are many, all in three languages', () => {
    expect(allTexts.length).toBeGreaterThan(600);
  });

  test('[§6] one line stays one line', () => {
    for (const { purpose, doList, neverList } of shippedMethods.flatMap((method) => method.steps)) {
      for (const text of [purpose, ...doList, ...neverList]) {
        expect(text['zh-CN'].length).toBeLessThanOrEqual(32);
        expect(text['zh-TW'].length).toBeLessThanOrEqual(32);
        expect(text.en.length).toBeLessThanOrEqual(100);
      }
    }
  });

  test('[§14.2] Taiwan texts use Taiwan words and quotation marks', () => {
    expect(
      offending(
        'zh-TW',
        /网络|網絡|視頻|信息|質量|短信|消息|通過(?!三問)|软件|軟件|滿意度高|客户|打鈎|兌現不了的話|“|”|您好您/,
      ),
    ).toEqual([]);
  });

  test('[§14.2] no simplified character is left in a Taiwan text, none traditional in a mainland one', () => {
    expect(
      offending('zh-TW', /[这们为时说话还没问题发给过么让谁记录应电账单买卖东车医处满听错诉讼礼补偿确认为证凭]/),
    ).toEqual([]);
    expect(
      offending('zh-CN', /[這們為時說話還沒問題發給過麼讓誰記錄應電帳單買賣東車醫處滿聽錯訴訟禮補償確認證憑]/),
    ).toEqual([]);
  });

  test('[§14.5] Chinese punctuation is full width, quotation marks are those of the place', () => {
    const halfWidth = /[\u4e00-\u9fff][,;:?!]|[\u4e00-\u9fff]\.(?!\d)/;
    expect(offending('zh-CN', halfWidth)).toEqual([]);
    expect(offending('zh-TW', halfWidth)).toEqual([]);
    expect(offending('zh-CN', /[「」]/)).toEqual([]);
    expect(offending('en', /[\u3000-\u303f\uff00-\uffef\u4e00-\u9fff]/)).toEqual([]);
  });

  test('[§7.8] guidance never speaks in the clichés it forbids', () => {
    const isForbidding = (path: string): boolean => path.includes('/neverList/');
    const cliche = /理解您的心情|非常抱歉给您带来不便|亲[,\uff0c]|给您带来的不便|敬请谅解|您先别激动|公司规定/;
    const english =
      /we understand your (frustration|feelings)|apologi[sz]e for any inconvenience|valued customer|calm down|company (policy|rules)/i;
    const spoken = allTexts.filter(({ path }) => !isForbidding(path));
    expect(spoken.filter(({ text }) => cliche.test(text['zh-CN'])).map(({ path }) => path)).toEqual([]);
    expect(spoken.filter(({ text }) => english.test(text.en)).map(({ path }) => path)).toEqual([]);
  });
});
