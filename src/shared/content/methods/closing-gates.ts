// What a case needs before it is closed (§10.2), as rules; which severities each holds for is policy.
import { exitRules } from '#shared/content/methods/exit-rules.ts';
import { localized } from '#shared/content/methods/localized.ts';
import type { ExitRule } from '#shared/domain/methods/method.ts';
import type { Policy } from '#shared/domain/policy/policy.ts';

export const closingGateRules: ExitRule[] = [
  exitRules.outcomeTold,
  {
    code: 'choice-recorded',
    check: {
      require: 'anyOf',
      checks: [
        { require: 'field', key: 'customerChoice' },
        { require: 'count', of: 'chosenOptions', min: 1 },
        { require: 'fieldIs', key: 'customerAnswer', in: ['refuses', 'silent'] },
      ],
    },
    message: localized('客户的选择还没记', '顧客的選擇還沒記', 'The customer’s choice is not recorded'),
    remedy: localized(
      '记下选了哪个方案；没选就记“不接受”或“没有回音”。',
      '記下選了哪個方案；沒選就記「不接受」或「沒有回音」。',
      'Record the option chosen, or “refuses” or “silent”.',
    ),
    panel: 'customer-choice',
    fieldKey: 'customerChoice',
  },
  {
    code: 'compensation-fulfilled',
    check: { require: 'count', of: 'openCompensations', max: 0 },
    message: localized('答应的补偿还没兑现', '答應的補償還沒兌現', 'A promised compensation is still owed'),
    remedy: localized(
      '交付后打钩，或定下哪天给。',
      '交付後打勾，或訂下哪天給。',
      'Mark it handed over, or set the day.',
    ),
    panel: 'compensations',
  },
  {
    code: 'follow-ups-done',
    check: {
      require: 'allOf',
      checks: [
        { require: 'count', of: 'followUps', min: 1 },
        { require: 'count', of: 'openFollowUps', max: 0 },
      ],
    },
    message: localized('回访还没做完', '回訪還沒做完', 'The follow-ups are not done'),
    remedy: localized(
      '打完回访再关；客户不要回访，就记下来。',
      '完成回訪再結案；顧客不需要回訪，就記下來。',
      'Make the calls first; if the customer declined them, note it.',
    ),
    panel: 'follow-ups',
  },
  {
    code: 'root-cause-set',
    check: exitRules.rootCause.check,
    message: localized('根因还没定', '根因還沒確定', 'The root cause is not set'),
    remedy: exitRules.rootCause.remedy,
    panel: 'root-cause',
    fieldKey: 'rootCauseWhys',
  },
];

const always = ['minor', 'significant', 'safety'] as const;

/** Default of the policy key `closing.gates` (§10.2): root cause for significant and safety, the others always. */
export const defaultClosingGates: Policy['closing']['gates'] = {
  'outcome-told': [...always],
  'choice-recorded': [...always],
  'compensation-fulfilled': [...always],
  'follow-ups-done': [...always],
  'root-cause-set': ['significant', 'safety'],
};
