import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “show-importance” in zh-TW, by script id. */
export const showImportanceWords: Record<string, ScriptWordsInput> = {
  'show-importance-product-quality-1': {
    title: '這件事由我負責到底',
    text: '這件事從現在起由我負責，我叫{{agentName}}，一直跟到您用到好的為止。{{promiseTime}}前我會給您第一個確定的消息，打您現在這支電話。',
    tags: ['負責人', '承諾', '品質'],
  },
  'show-importance-price-1': {
    title: '不用您再去問別的單位',
    text: '價格的事您不用再去問別人。當天的標價和活動紀錄我來調，{{promiseTime}}前由我本人告訴您差在哪裡、差多少。',
    tags: ['負責人', '價格', '承諾'],
  },
  'show-importance-logistics-1': {
    title: '這一單我親自追',
    text: '您的訂單{{orderNumber}}我已經單獨拉出來追了。我直接聯絡{{carrier}}的營業所，{{promiseTime}}前告訴您包裹在誰手上、卡在哪一步。',
    tags: ['宅配', '追蹤', '承諾'],
  },
  'show-importance-service-attitude-1': {
    title: '不由當事人自己回覆',
    text: '這件事我已經報告{{supervisorName}}，不會讓當事的同仁自己來回您。由{{ownerName}}負責到底，{{promiseTime}}前打電話給您。',
    tags: ['主管', '負責人', '迴避'],
  },
  'show-importance-response-time-1': {
    title: '查沒查完都先打給您',
    text: '不能再讓您等下去了。這件事由我接手，我叫{{agentName}}，專線{{callbackNumber}}。{{updateTime}}不管查完沒有，我都先打一通電話給您。',
    tags: ['專線', '催促', '負責人'],
  },
  'show-importance-safety-1': {
    title: '眼下最急的一件事',
    text: '這是我們店裡眼下最急的一件事，{{supervisorName}}已經在處理了。您只管照顧好人，我每半小時跟您通一次電話，下一次是{{updateTime}}。',
    tags: ['安全', '主管', '半小時'],
  },
};
