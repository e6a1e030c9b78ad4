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
  'apologise-product-quality-2': {
    title: '送人的禮物出了狀況',
    text: '這是您挑來送人的，對方一打開是壞的，尷尬的是您，對不起，讓您在那麼重要的場合下不了台。我先去處理換新，{{promiseTime}}前告訴您什麼時候拿得到。',
    tags: ['禮物', '道歉', '面子'],
  },
  'apologise-price-2': {
    title: '結帳多收了',
    text: '帳單上這一筆確實多收了{{amount}}，是我們結帳時沒看仔細，對不起，還讓您發現了再跑回來說。現在就退，{{promiseTime}}前我把退款的憑證傳給您。',
    tags: ['多收', '退款', '道歉'],
  },
  'apologise-logistics-2': {
    title: '送錯門牌了',
    text: '包裹送到別人家去了，害您樓上樓下找了一圈，真的對不起。您不用再找，我請{{carrier}}的人去拿回來，{{promiseTime}}前給您一個送到門口的時間。',
    tags: ['送錯', '道歉', '取回'],
  },
  'apologise-service-attitude-2': {
    title: '公開回覆裡的道歉',
    text: '您好，我是{{storeName}}的{{agentName}}。您來消費，卻被那樣對待，對不起。我們沒有把這件事當成一則評論來處理，{{ownerName}}正在跟當天的同仁一件一件對。{{promiseTime}}前我會私下把結果告訴您。',
    tags: ['公開回覆', '負評', '道歉'],
  },
  'apologise-response-time-2': {
    title: '電話轉了又轉',
    text: '一通電話轉了四五個人，每一個都請您從頭說，換成我早就掛了。謝謝您還在線上，也跟您說聲對不起。到我這裡不再轉了，我說三句，您聽聽我理解得對不對。{{promiseTime}}前給您結果。',
    tags: ['轉接', '道歉', '電話'],
  },
  'apologise-safety-2': {
    title: '差一點就傷到人',
    text: '還好人沒事，可是這一聲「還好」不該由您來說。讓您家裡發生這樣的險狀，我向您道歉。東西先離遠一點，我們{{promiseTime}}前到，先看人和現場。',
    tags: ['險狀', '道歉', '到府'],
  },
  'apologise-after-sales-1': {
    title: '約好的師傅沒來',
    text: '您把半天空出來等師傅，人沒來，電話也沒有一通，對不起，這半天補不回來了。下一次的時間您來挑，我們照您的，師傅的名字和電話{{promiseTime}}前傳到您手機。',
    tags: ['到府', '爽約', '道歉'],
  },
  'apologise-false-description-1': {
    title: '話說過頭了',
    text: '頁面上那句話寫得太滿了，您照著它下單，拿到手自然不是那麼回事，對不起。那句話我今天就請人改掉，您這筆訂單我另外處理，{{promiseTime}}前給您答覆。',
    tags: ['廣告', '道歉', '撤下'],
  },
  'apologise-product-quality-3': {
    title: '一頓飯被我們弄壞了',
    text: '餓著肚子等來這樣一份，好好一頓飯被我們弄壞了，對不起。您今天先吃點別的，不要餓著。內場我現在就去看，{{promiseTime}}前告訴您是哪一步出的差錯。',
    tags: ['食品', '外送', '道歉'],
  },
  'apologise-logistics-3': {
    title: '餐點送到時已經涼了',
    text: '湯灑了一半，飯也涼透了，您等了那麼久就吃到這個，真的對不起。外送員路上的事由我們去問，不用您跟誰爭。{{promiseTime}}前我給您一個辦法，您先說，今天還想不想吃到這口熱的？',
    tags: ['外送', '涼了', '道歉'],
  },
  'apologise-general-1': {
    title: '本來是開開心心來的',
    text: '您本來是開開心心來的，結果帶著一肚子氣，對不起。我先不解釋，{{promiseTime}}前把查清楚的說給您聽。',
    tags: ['道歉', '通用'],
  },
};
