import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Regulator and press in zh-TW, by script id. */
export const outsideWords: Record<string, ScriptWordsInput> = {
  'regulator-1': {
    title: '顧客說要打1950',
    text: '打1950或找消保官，是您的權利，我不會攔您，需要的訂單和紀錄我都可以幫您備齊。也請給我們一個機會，{{promiseTime}}前我把能做的辦法擺到您面前；到時候您不滿意，那條路還在。',
    tags: ['1950', '消保官', '申訴', '權利'],
  },
  'press-1': {
    title: '記者來電時',
    text: '您好，我是{{storeName}}的{{agentName}}。您問的事我們知道，正在跟當事的顧客直接溝通。細節涉及顧客的隱私，我不能替他說。我記下您的問題和聯絡方式，{{promiseTime}}前由{{ownerName}}正式回覆您。',
    tags: ['媒體', '記者', '回覆'],
  },
};
