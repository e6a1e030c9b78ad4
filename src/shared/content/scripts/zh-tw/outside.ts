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
  'regulator-2': {
    title: '消保官來電',
    text: '您好，我是{{storeName}}的{{agentName}}，這件事由我負責聯繫。情況我先簡單說：{{facts}}。我們給顧客的方案是{{option}}。訂單、紀錄和溝通時間我整理好，{{promiseTime}}前送到您那裡；顧客那邊我們還在談，有進展隨時向您回報。',
    tags: ['1950', '消保官', '回覆'],
  },
  'regulator-3': {
    title: '顧客已經申訴',
    text: '您去申訴，這沒有錯，是我們沒讓您等到答覆。那邊照那邊的程序走，我們這邊不停手：{{option}}，{{promiseTime}}前做到。需要我提供那邊什麼，您說，我配合。',
    tags: ['申訴', '配合', '不停手'],
  },
  'regulator-4': {
    title: '要書面答覆',
    text: '您要書面的，應該的。我寫清楚四樣：發生了什麼、我們查到什麼、怎麼辦、什麼時候辦完，蓋章給您。{{promiseTime}}前您來拿，或者我寄到您手上；哪一句您不認同，可以寫在旁邊。',
    tags: ['書面', '蓋章', '答覆'],
  },
  'press-2': {
    title: '記者帶著鏡頭到店',
    text: '歡迎，先請到會客室坐。店裡有別的客人，他們沒有同意被拍，鏡頭麻煩先收一下。您的問題我一題一題記，{{ownerName}}{{promiseTime}}前到，由他對著鏡頭回答您。我不躲，也不亂說。',
    tags: ['媒體', '鏡頭', '現場'],
  },
  'press-3': {
    title: '顧客說要發到網路上',
    text: '發不發由您決定，我不攔，也不會拿好處換您不發。我只希望您寫的時候多一個結尾：我們是怎麼處理的。{{promiseTime}}前您會看到我們怎麼做：{{option}}。到時候您怎麼寫，我都認。',
    tags: ['爆料', '影片', '網路'],
  },
};
