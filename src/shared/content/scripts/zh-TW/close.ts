import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “close” in zh-TW, by script id. */
export const closeWords: Record<string, ScriptWordsInput> = {
  'close-product-quality-1': {
    title: '聽您一句實話',
    text: '換過去的{{product}}用得還順嗎？問題出在{{cause}}，我們已經{{change}}。明天我再打來看看，三天後再聽您一句實話。謝謝您當時沒有默默走掉，而是來告訴我們。',
    tags: ['結案', '回訪', '改善'],
  },
  'close-price-1': {
    title: '您問的這一聲很有用',
    text: '{{amount}}您看到了吧？這次是{{cause}}，我們已經{{change}}。您認真問的這一聲，讓後來的客人少一次誤會。明天我再來問一聲，帳上都對才算辦完。',
    tags: ['結案', '退款', '改善'],
  },
  'close-logistics-1': {
    title: '收到了，也沒碰壞',
    text: '收到了、也沒碰壞，那我就放心了。查下來是{{cause}}，我們已經{{change}}。明天我再打個電話，看看還有沒有沒辦好的。',
    tags: ['結案', '宅配', '改善'],
  },
  'close-service-attitude-1': {
    title: '您說出來，我們才看得見',
    text: '您說的那件事，{{supervisorName}}跟同仁談過了，店裡也{{change}}。這些話要不是您說，我們自己看不到。三天後我再打來，您覺得哪裡還不夠，照直說。',
    tags: ['結案', '態度', '改善'],
  },
  'close-response-time-1': {
    title: '不該等這麼久',
    text: '您的事今天辦完了。從您第一次開口到現在等了{{waitedFor}}，不該這麼久。我們已經{{change}}。明天我打來看看結果穩不穩。',
    tags: ['結案', '催促', '改善'],
  },
  'close-safety-1': {
    title: '檢驗結果和我們做的改變',
    text: '檢驗結果出來了：{{cause}}。我們已經{{change}}。報告{{promiseTime}}前給您一份。明天和三天後我都會打來；人只要有一點不舒服，不用等我，先打{{callbackNumber}}。',
    tags: ['結案', '檢驗報告', '安全'],
  },
};
