import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Refusals that keep the customer’s face in zh-CN, by script id. */
export const refusalWords: Record<string, ScriptWordsInput> = {
  'refusal-1': {
    title: '这一条做不到，能做的有两样',
    text: '您要的这一条，我做不到，不想拖着您，先跟您说明白。我能做的有两样：{{optionA}}，或者{{optionB}}。您要是愿意选一个，{{promiseTime}}前就办好。',
    tags: ['拒绝', '替代方案'],
  },
  'refusal-2': {
    title: '超出我能定的数目',
    text: '{{amount}}超出我能定的数，我不想随口应了再反悔。我现在就去请{{supervisorName}}来定，{{promiseTime}}前给您一个是或者不是；今天我能先给您办的是{{option}}。',
    tags: ['拒绝', '权限', '主管'],
  },
};
