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
    text: '{{amount}}您看到了吧？這次是{{cause}}，我們已經{{change}}。您問的這一聲，讓後來的客人少一次誤會。明天我再來問一聲，帳上都對才算辦完。',
    tags: ['結案', '退款', '改善'],
  },
  'close-logistics-1': {
    title: '收到了，也沒損壞',
    text: '有收到，也沒損壞，那我就放心了。查下來是{{cause}}，我們已經{{change}}。明天我再打個電話，看看還有沒有沒辦好的。',
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
  'close-product-quality-2': {
    title: '查到根源了，說給您聽',
    text: '您那件我們拆開看了，是{{cause}}。不只是您這一件，所以我們{{change}}。您不嫌煩的話，三天後我再打給您，看看新的有沒有老毛病。這次多虧您說出來。',
    tags: ['根因', '改善', '回訪'],
  },
  'close-price-2': {
    title: '三句話做個結尾',
    text: '三句話跟您交代完：{{amount}}已經退了；原因是{{cause}}；以後我們{{change}}。帳上要是對不起來，打{{callbackNumber}}找我，明天我也會再問您一聲。',
    tags: ['結案', '價格', '改善'],
  },
  'close-logistics-2': {
    title: '這條路線我們調整了',
    text: '讓您久等了。您這單慢在{{cause}}。我們{{change}}，以後您這一帶的件都受惠。明天我打個電話，看看東西好不好用，您有什麼不順的，一起告訴我。',
    tags: ['結案', '宅配', '根因'],
  },
  'close-service-attitude-2': {
    title: '請您下次來驗收',
    text: '您提的我們改了：{{change}}。改得好不好，我們說了不算。您下次來，悄悄看一眼，不滿意就傳訊息給我。三天後我也會打電話，聽聽您的想法。',
    tags: ['驗收', '改善', '態度'],
  },
  'close-response-time-2': {
    title: '下一位不用等這麼久了',
    text: '慢的原因找到了，是{{cause}}。從這週起我們{{change}}。您這次等得辛苦，謝謝您還願意跟我們說。三天後我再打一通電話，您要是又遇到沒人回的，告訴我是哪一次。',
    tags: ['根因', '改善', '催促'],
  },
  'close-safety-2': {
    title: '把結論和紀錄交到您手上',
    text: '這件事的前後經過、檢驗結論和我們做的改變，我整理成一份，{{promiseTime}}前交到您手上。結論是{{cause}}，我們已經{{change}}。您看完有任何一處覺得不對，找{{ownerName}}，隨時可以再談。',
    tags: ['結論', '紀錄', '安全'],
  },
  'close-service-attitude-3': {
    title: '四個字的結尾：說到做到',
    text: '跟您交代一下，答應的三樣都做了：人談過了，話帶到了，{{change}}。三天後我再來問一句，要是哪一樣走了樣，您一句話我就來。',
    tags: ['結案', '兌現', '改善'],
  },
  'close-safety-3': {
    title: '可以放心用了',
    text: '結果出來了，先說您最掛心的：{{focus}}。原因是{{cause}}，我們{{change}}。這幾天讓您提著心，辛苦了。明天我打來，不問別的，就聽聽您昨晚睡得好不好。',
    tags: ['安心', '檢驗', '結案'],
  },
  'close-general-1': {
    title: '您點頭才算完',
    text: '從頭到尾我說一遍：幫您辦的是{{option}}，以後我們{{change}}。您點頭，這件事才算完。明天和三天後我各打一通電話，哪天又不對勁了，您先告訴我。',
    tags: ['結案', '回訪', '通用'],
  },
};
