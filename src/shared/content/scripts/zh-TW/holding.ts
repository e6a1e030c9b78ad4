import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Holding statements and progress updates in zh-TW, by script id. */
export const holdingWords: Record<string, ScriptWordsInput> = {
  'holding-1': {
    title: '公開評論下的第一句',
    text: '您寫的每一條我們都看了，也放在心上。我是{{storeName}}的{{agentName}}，這件事由我負責。已經私訊您一支直接找得到我的電話，{{promiseTime}}前我把查到的告訴您。',
    tags: ['穩住', '公開回覆', '負評'],
  },
  'holding-2': {
    title: '正在氣頭上，先約一個時間',
    text: '您說的我都記下了，現在隨口回您一句，是敷衍您。請給我到{{promiseTime}}，我去把事情弄清楚，到時候我打給您，先說我查到的，再說能怎麼辦。',
    tags: ['穩住', '冷靜', '回電'],
  },
  'progress-1': {
    title: '沒有新消息也來說一聲',
    text: '答應{{updateTime}}打給您，我來了。老實跟您說，還沒有結果：{{facts}}。我沒有放下，下一次{{promiseTime}}再跟您說。',
    tags: ['進度', '主動告知'],
  },
  'progress-2': {
    title: '走到哪一步了',
    text: '跟您報一下進度：{{facts}}。接下來{{option}}，{{promiseTime}}前有下一個消息。這中間您不用追，我會來找您。',
    tags: ['進度', '回報'],
  },
};
