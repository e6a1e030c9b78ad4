import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “apologise” in zh-TW, by script id. */
export const apologiseWords: Record<string, ScriptWordsInput> = {
  'apologise-product-quality-1': {
    title: '空歡喜一場，還要專程跑一趟',
    text: '東西是從我們店裡帶走的，沒用多久就出狀況，還讓您專程跑一趟，對不起。我先收下來檢查，{{promiseTime}}前告訴您是怎麼回事。',
    tags: ['道歉', '品質'],
  },
  'apologise-price-1': {
    title: '話沒有先說清楚',
    text: '讓您買完還得自己去比價，猜是不是買貴了，這是我們沒有先把話說清楚，對不起。我現在就把您當天的明細和目前的價格放在一起對，{{promiseTime}}前給您看。',
    tags: ['道歉', '價格'],
  },
  'apologise-logistics-1': {
    title: '這一天是我們耽誤的',
    text: '說好的日子沒送到，您還特地在家等，對不起，這一天是我們耽誤的。新的到貨時間，我{{promiseTime}}前跟您敲定。',
    tags: ['道歉', '宅配', '延誤'],
  },
  'apologise-service-attitude-1': {
    title: '不該讓您受這種氣',
    text: '您到我們店裡來，卻受了這種氣，我很過意不去，對不起。這口氣不該由您吞下去。您的話我記下了，{{promiseTime}}前{{supervisorName}}會親自給您一個交代。',
    tags: ['道歉', '態度'],
  },
  'apologise-response-time-1': {
    title: '問了幾次都沒等到答覆',
    text: '您問了好幾次，一個確切的答覆都沒等到，這幾次都是我們欠您的，對不起。從這一刻起由我回覆您，{{promiseTime}}前先回第一句。',
    tags: ['道歉', '催促'],
  },
  'apologise-safety-1': {
    title: '讓您和家人受驚了',
    text: '讓您和家人受到這樣的驚嚇，我非常抱歉。現在人最要緊，該看醫生就去看，收據留著。{{promiseTime}}我再打給您，先問人，再談其他的。',
    tags: ['道歉', '安全'],
  },
};
