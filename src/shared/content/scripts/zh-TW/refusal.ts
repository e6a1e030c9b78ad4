import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Refusals that keep the customer’s face in zh-TW, by script id. */
export const refusalWords: Record<string, ScriptWordsInput> = {
  'refusal-1': {
    title: '這一項做不到，能做的有兩樣',
    text: '您要的這一項，我做不到，不想拖著您，先跟您說明白。我能做的有兩樣：{{optionA}}，或者{{optionB}}。您願意選一個的話，{{promiseTime}}前就辦好。',
    tags: ['婉拒', '替代方案'],
  },
  'refusal-2': {
    title: '超出我能決定的金額',
    text: '{{amount}}超出我能決定的範圍，我不想隨口答應了再反悔。我現在就去請{{supervisorName}}決定，{{promiseTime}}前給您一個可以或不可以；今天我能先幫您辦的是{{option}}。',
    tags: ['婉拒', '權限', '主管'],
  },
};
