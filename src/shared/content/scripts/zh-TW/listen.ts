import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “listen” in zh-TW, by script id. */
export const listenWords: Record<string, ScriptWordsInput> = {
  'listen-product-quality-1': {
    title: '請坐下，慢慢從頭說',
    text: '{{salutation}}，您先請坐，東西放我這邊就好。您從頭說，哪裡不對勁、什麼時候開始的，我邊聽邊記，不會打斷您。',
    tags: ['開場', '記錄', '品質'],
  },
  'listen-price-1': {
    title: '一條一條記下看到的價格',
    text: '同一樣東西兩個價錢，換成誰都會想問為什麼。您在哪裡看到的、看到的是多少，都跟我說，我一條一條記下來，記完念給您聽，您看有沒有漏。',
    tags: ['開場', '價格', '記錄'],
  },
  'listen-logistics-1': {
    title: '等包裹等到心急',
    text: '等了{{waitedFor}}還沒收到，難怪您會急。您先說，我聽：這東西是哪一天要用的？您最後一次查配送進度，停在哪一站？',
    tags: ['宅配', '沒收到', '開場'],
  },
  'listen-service-attitude-1': {
    title: '照原話講，照原話記',
    text: '謝謝您願意說出來，這種事悶在心裡最難受。當時他怎麼說、怎麼做，您照原話講，我照原話記，不替誰解釋。',
    tags: ['態度', '記錄', '不辯解'],
  },
  'listen-response-time-1': {
    title: '不用再從頭講一遍',
    text: '您已經找了我們好幾次，還要從頭再講一遍，光這樣就夠累了。之前的紀錄我打開了，您只要告訴我：上次說到哪裡，就沒有下文了？',
    tags: ['催促', '沒人回', '紀錄'],
  },
  'listen-safety-1': {
    title: '先問人，再問東西',
    text: '先問最要緊的：您和身邊的人有沒有受傷？現在待的地方安全嗎？東西的事可以慢慢說，您講，我在聽，電話不會掛。',
    tags: ['受傷', '安全', '優先'],
  },
};
