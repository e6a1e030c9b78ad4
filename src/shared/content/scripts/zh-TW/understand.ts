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
  'understand-product-quality-2': {
    title: '要的是能正常用',
    text: '我聽懂了：您不是要跟誰理論，就是要它好好運作，今天還得用。那我先想怎麼讓您今天有得用，再說它為什麼壞，這樣的順序對嗎？',
    tags: ['需求', '維修', '急用'],
  },
  'understand-price-2': {
    title: '在意的是被當成外人',
    text: '聽起來，差幾十塊還是其次，是新客便宜、老客反而貴，好像被當成外人。您跟我們買了這麼久，會這樣想很自然。最不舒服的是這一點嗎？',
    tags: ['老顧客', '同理', '價差'],
  },
  'understand-logistics-2': {
    title: '耽誤的不只是東西',
    text: '東西沒到，您為它請的假、推掉的事也都白費了。除了早點拿到東西，這些被耽誤的，您希望我們怎麼算進去？您說個想法，我記下來。',
    tags: ['請假', '需求', '延誤'],
  },
  'understand-service-attitude-2': {
    title: '不想下一個人也這樣',
    text: '您不是為自己出氣，是怕下一位客人，尤其是長輩，也遇到這種事，對嗎？您這份心我聽到了。您覺得當時換成怎麼說，您心裡會舒服一點？',
    tags: ['改善', '態度', '需求'],
  },
  'understand-response-time-2': {
    title: '要的是一個說了算的時間',
    text: '您現在缺的不是道歉，是一個說了算的時間，後面的事才好安排。我這樣理解沒錯吧？您最晚什麼時候要知道結果，我從那個時間往回排。',
    tags: ['時間', '需求', '催促'],
  },
  'understand-safety-2': {
    title: '做爸媽的後怕',
    text: '事情過去了，一閉眼還是那個畫面，做爸媽的都會這樣後怕。您現在最想要的，是有人陪孩子去檢查一下，還是先弄清楚這東西到底安不安全？',
    tags: ['孩子', '後怕', '同理'],
  },
};
