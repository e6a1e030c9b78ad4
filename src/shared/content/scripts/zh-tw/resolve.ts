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
    text: '當事的同仁由{{supervisorName}}去談。道歉可以當面說、寫一封信，或者就此不再提，您挑一樣。另外{{option}}，{{promiseTime}}前做到。您看還缺什麼？',
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
  'resolve-product-quality-2': {
    title: '看過了，當場就能辦',
    text: '東西我看過了，確實有問題。當場能辦的有兩種：{{optionA}}，或者{{optionB}}。您說哪一種，我現在開單，{{promiseTime}}前您會收到簡訊。',
    tags: ['換貨', '退款', '當天'],
  },
  'resolve-price-2': {
    title: '價差之外，給老顧客一個交代',
    text: '差的{{amount}}我先補給您，這是該補的。至於老顧客反而貴，我替您往上反映了，{{promiseTime}}前給您一個回音。補的錢，您要退回原付款方式，還是{{option}}？',
    tags: ['老顧客', '價差', '補償'],
  },
  'resolve-logistics-2': {
    title: '破的不用等退回來',
    text: '破的那件先放您那裡，不用等退回。我現在可以{{optionA}}，也可以{{optionB}}。舊的，{{carrier}}的人{{promiseTime}}前會到府來收，您交給他就好，不用再包。',
    tags: ['破損', '補寄', '到府'],
  },
  'resolve-service-attitude-2': {
    title: '您想看到的改變',
    text: '您要的不是錢，是以後不要再這樣。我們定了兩件事：一是{{optionA}}，二是{{optionB}}。{{promiseTime}}前做完，做完我請您來看一眼，您說可以才算數。',
    tags: ['改善', '態度', '承諾'],
  },
  'resolve-response-time-2': {
    title: '等出來的損失怎麼補',
    text: '等了{{waitedFor}}，您被耽誤的我算進來了。兩種補法：{{optionA}}，或者{{optionB}}。您挑，挑好我當場登記，{{promiseTime}}前處理好。',
    tags: ['補償', '催促', '選擇'],
  },
  'resolve-safety-2': {
    title: '先停下，再查清，最後談補償',
    text: '三件事照這個順序辦：同一批今天就從架上撤下來；您這件送去檢驗，{{promiseTime}}前告訴您送到哪裡；檢查費用的收據交給我，我幫您報上去。之後是{{optionA}}，還是{{optionB}}，您想好再說，不急著今天決定。',
    tags: ['下架', '檢驗', '醫藥費'],
  },
  'resolve-billing-1': {
    title: '多扣的退回，再關掉續訂',
    text: '兩件事一起辦：多扣的{{amount}}退回去，{{promiseTime}}前到；自動續訂我幫您關，關完您手機上看一眼，確認是關的。您如果還想留著服務，也可以{{option}}。',
    tags: ['自動續訂', '退款', '扣款'],
  },
  'resolve-after-sales-1': {
    title: '修的時候不讓您沒得用',
    text: '修要花幾天，這幾天不讓您沒得用。您看是{{optionA}}，還是{{optionB}}？選好了我今天就安排。修的進度{{updateTime}}我告訴您一次，您不用打電話來問。',
    tags: ['備用機', '維修', '選擇'],
  },
  'resolve-false-description-1': {
    title: '說了什麼，就認什麼',
    text: '我們說了什麼，就該認什麼。您可以{{optionA}}，也可以留著它，我們{{optionB}}。您選，{{promiseTime}}前辦好。那句廣告已經改了，改成什麼樣我傳給您看。',
    tags: ['廣告', '退貨', '選擇'],
  },
  'resolve-product-quality-3': {
    title: '修、換、先用著',
    text: '師傅看了，{{facts}}。您如果不急用，{{optionA}}，好了我通知您；如果等不了，{{optionB}}。您選哪一種，{{promiseTime}}前都有著落。',
    tags: ['維修', '換貨', '備用'],
  },
  'resolve-price-3': {
    title: '不要錢，想要一句確定的話',
    text: '您說錢不是要緊的，要的是以後別再碰到。那我給您兩樣實在的：{{optionA}}；{{optionB}}。{{promiseTime}}前寫成一張紙給您，下次誰站櫃檯都認。',
    tags: ['價格', '承諾', '書面'],
  },
  'resolve-logistics-3': {
    title: '遺失就當遺失辦',
    text: '找到現在沒有，就不讓您再等它了，當遺失件辦：{{optionA}}，或者{{optionB}}。{{carrier}}那邊的帳由我們去算，跟您沒關係。您選一個，{{promiseTime}}前辦好。',
    tags: ['遺失', '補寄', '退款'],
  },
  'resolve-service-attitude-3': {
    title: '白跑一趟，也是損失',
    text: '那天您東西沒買成，停車費付了，時間也花掉了，這些我都算進來。給您兩種：{{optionA}}，或者{{optionB}}。不管選哪一種，{{supervisorName}}都會另外跟您道歉。{{promiseTime}}前處理好。',
    tags: ['補償', '損失', '態度'],
  },
  'resolve-general-1': {
    title: '比較在意快，還是省事',
    text: '能做的我擺兩樣在您面前：{{optionA}}，或者{{optionB}}。誰來辦、哪天辦完，我都寫下來給您，{{promiseTime}}前處理好。您比較在意快，還是省事？',
    tags: ['方案', '選擇', '通用'],
  },
};
