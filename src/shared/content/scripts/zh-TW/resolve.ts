import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “resolve” in zh-TW, by script id. */
export const resolveWords: Record<string, ScriptWordsInput> = {
  'resolve-product-quality-1': {
    title: '兩個辦法，您挑順手的',
    text: '我給您兩個辦法，您挑順手的：一個是{{optionA}}；另一個是{{optionB}}。您決定了，我{{promiseTime}}前辦好。兩個都不合適的話，您直說，我再想。',
    tags: ['方案', '品質', '選擇'],
  },
  'resolve-price-1': {
    title: '差額退回或換一種方式',
    text: '對下來，確實差了{{amount}}。一種辦法，這筆錢退回您原本的付款方式，{{promiseTime}}前看得到；另一種，{{option}}。哪一種您比較用得上？',
    tags: ['價差', '退款', '選擇'],
  },
  'resolve-logistics-1': {
    title: '問到了，兩條路',
    text: '問到了，{{facts}}。現在有兩條路：{{optionA}}，或者{{optionB}}。您如果趕著用，我覺得第一條比較穩。您說好，我就去辦，{{promiseTime}}前回您。',
    tags: ['宅配', '補寄', '選擇'],
  },
  'resolve-service-attitude-1': {
    title: '怎麼道歉由您決定',
    text: '當事的同仁由{{supervisorName}}去談。道歉您想當面聽、想收一封信，還是不想再提，都由您決定。另外{{option}}，{{promiseTime}}前做到。您看還缺什麼？',
    tags: ['方案', '態度', '尊重'],
  },
  'resolve-response-time-1': {
    title: '您在線上，我現在就辦',
    text: '這次不用等了：{{option}}，我現在就辦，您在線上稍候三五分鐘。辦完我把憑證傳到您手機，您看到了，我們再掛電話。如果您比較想要{{optionB}}，也可以，您決定。',
    tags: ['方案', '當場', '催促'],
  },
  'resolve-safety-1': {
    title: '檢查、送驗、兩種安排',
    text: '檢查該做就做，費用收據留著。東西我們到府取回送驗，{{promiseTime}}前把安排傳給您。這邊也有兩種處理方式：{{optionA}}，或者{{optionB}}。不用現在就回答我，等人安穩了再決定，我{{updateTime}}再打來聽您的。',
    tags: ['安全', '送驗', '方案'],
  },
};
