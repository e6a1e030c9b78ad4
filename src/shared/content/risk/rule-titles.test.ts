import { expect, test } from 'vitest';
import { learnedSignals } from '#shared/content/assess/learned-signals.ts';
import { defaultRiskPolicy, scoreRisk } from '#shared/domain/assess/score-risk.ts';
import { signalRules } from '#shared/domain/assess/rule-book.ts';
import { languages } from '#shared/domain/vocabulary.ts';
import { ruleTitle, ruleTitleInList, ruleTitles } from './rule-titles.ts';

const everyFact = {
  firstResponseLate: true,
  promiseBrokenHours: 99,
  overdueHours: 99,
  chases: 9,
  repeatComplainant: true,
  keyCustomer: true,
  influence: true,
  optionRefused: true,
  dissatisfiedAtFollowUp: true,
  samePoint: true,
  temper: 5,
  voiceRising: true,
  talkingFaster: true,
  clenchedFists: true,
  leaningIn: true,
};

test('[§4.1] every rule of the words and of the record says in three languages what it looks for; a new rule needs its title here', () => {
  const recordRules = scoreRisk([], everyFact, defaultRiskPolicy).reasons.map(({ rule }) => rule);
  const rules = [...signalRules.map(({ id }) => id), ...learnedSignals.map(({ rule }) => rule), ...recordRules];
  expect(recordRules.length).toBe(Object.keys(everyFact).length);
  expect(rules.filter((rule) => ruleTitles[rule] === undefined)).toEqual([]);
  for (const rule of rules) for (const language of languages) expect(ruleTitle(rule, language)).not.toBe('');
  expect(ruleTitle('no-such-rule', 'en')).toBeNull();
});

test('[§4.5] in the list of all rules no two read the same; in a case the reason does not say which language it reads', () => {
  for (const language of languages) {
    const titles = signalRules.map(({ id }) => ruleTitleInList(id, language));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
  expect(ruleTitle('threat-court-en', 'zh-CN')).toBe('要打官司');
  expect(ruleTitleInList('threat-court-en', 'zh-CN')).toBe('要打官司（英文）');
});
