import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “understand” in zh-TW, by script id. */
export const understandWords: Record<string, ScriptWordsInput> = {
  'understand-product-quality-1': {
    title: '才剛開心就壞了',
    text: '開開心心買回去，沒用幾天就出狀況，最悶的不是這筆錢，是空歡喜一場。我這樣想對嗎？您現在最想先解決哪一件？',
    tags: ['同理', '品質', '需求'],
  },
  'understand-price-1': {
    title: '老實買的人反而吃虧',
    text: '前腳買完，後腳就降價，會覺得老老實實照價買的人反而吃虧。您心裡是想把差的那部分拿回來，還是想先弄清楚這價錢怎麼定的？',
    tags: ['價差', '同理', '降價'],
  },
  'understand-logistics-1': {
    title: '急的是要用的那一天',
    text: '聽下來，真正讓您急的不是一個包裹，是要用它的那一天快到了。您跟我說最晚哪天要拿到，我就從那一天往回推，想辦法。',
    tags: ['宅配', '急用', '需求'],
  },
  'understand-service-attitude-1': {
    title: '來買東西，不是來看臉色',
    text: '進店是來買東西，不是來看人臉色的。當著那麼多人的面被這樣說，換成我也會{{feelingWord}}。您希望我們怎麼做，這件事才算有個交代？',
    tags: ['態度', '尊重', '面子'],
  },
  'understand-response-time-1': {
    title: '比慢更難受的是沒人理',
    text: '慢一點也許還能等，一句回覆都沒有，就像被晾在那裡。是這種感覺嗎？您現在最想知道的，是結果，還是到底有沒有人在處理？',
    tags: ['催促', '同理', '沒人管'],
  },
  'understand-safety-1': {
    title: '受驚之後的擔心',
    text: '人受了驚嚇，到現在心還懸著吧。除了這次怎麼處理，您是不是更怕以後又發生？您擔心的每一點都跟我說，我一點一點去查。',
    tags: ['安全', '擔心', '再發生'],
  },
};
