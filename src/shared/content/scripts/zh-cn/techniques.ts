import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** FEEL and 3F examples (§6.9) in zh-CN, by script id. */
export const techniquesWords: Record<string, ScriptWordsInput> = {
  'feel-logistics-1': {
    title: 'FEEL示例：延误',
    text: '{{facts}}，您这几天想必一直在等消息，换谁都会{{feelingWord}}。我查了，是{{cause}}。这不是您该操心的事，所以现在{{option}}，{{promiseTime}}前您会收到我的确认。',
    tags: ['FEEL', '延误', '四段'],
  },
  '3f-product-quality-1': {
    title: '3F复述：事实、感受、期待',
    text: '我把听到的分三句说给您听。发生了什么：{{facts}}。您的感受：{{feelingWord}}，特别是那句“{{customerWords}}”。您最希望的：{{focus}}。这三句里哪一句不对，您改，我照改。',
    tags: ['3F', '复述', '事实', '感受'],
  },
  'feel-product-quality-1': {
    title: 'FEEL示例：买来就坏',
    text: '{{facts}}。盼了好几天，到手却是这样，这份扫兴我听得出来。毛病出在{{cause}}，不是您用错了。所以不让您修来修去，直接{{option}}，{{promiseTime}}前办妥，办妥我告诉您。',
    tags: ['FEEL', '质量', '四段'],
  },
  'feel-price-1': {
    title: 'FEEL示例：买完降价',
    text: '{{facts}}，难怪您觉得自己做了回冤大头。这次是{{cause}}，您事先没法知道。那这个差就不该您来担，{{option}}，{{promiseTime}}前您查一下账户。',
    tags: ['FEEL', '差价', '四段'],
  },
  'feel-service-attitude-1': {
    title: 'FEEL示例：被人怠慢',
    text: '{{facts}}。大老远来一趟，换来的是一张冷脸，谁都会寒心。我问过了，是{{cause}}，可这不该由客人来受。{{supervisorName}}想亲自跟您赔不是，另外{{option}}，{{promiseTime}}前您会接到电话。',
    tags: ['FEEL', '态度', '四段'],
  },
  'feel-response-time-1': {
    title: 'FEEL示例：一直没人回',
    text: '从您第一次来问到今天，{{waitedFor}}，一句准话没有，谁都会泄气。我翻了记录，是{{cause}}，您的消息沉下去了。现在捞上来了，{{option}}，{{promiseTime}}前您会看到。',
    tags: ['FEEL', '催促', '四段'],
  },
  'feel-safety-1': {
    title: 'FEEL示例：虚惊一场',
    text: '{{facts}}，当时来不及怕，过后想起来才更怕。眼下看像是{{cause}}，要等检测说了才算。在那之前，请别再用它，{{option}}，{{promiseTime}}前我们把代用的送到。',
    tags: ['FEEL', '安全', '四段'],
  },
  '3f-price-1': {
    title: '3F复述：价格的三句话',
    text: '我说三句，您帮我对。事：{{facts}}，前后差了{{amount}}。心：您{{feelingWord}}，像是信错了人。盼：{{focus}}。要是我把轻重弄反了，您告诉我哪一句该排在最前面。',
    tags: ['3F', '复述', '价格'],
  },
  '3f-logistics-1': {
    title: '3F复述：延误的三句话',
    text: '我对一下再去查，免得查偏。经过是{{facts}}；您这几天{{feelingWord}}，手上的安排全悬着；眼下您要的不是解释，是{{focus}}。都对的话，我这就去，{{promiseTime}}前回来。',
    tags: ['3F', '复述', '延误'],
  },
  '3f-service-attitude-1': {
    title: '3F复述：伤人的是哪一句',
    text: '听您说完，我记了三行。第一行，发生的：{{facts}}。第二行，最扎心的：“{{customerWords}}”。第三行，您想要的：{{focus}}。第二行我没有加一个字，您看，是不是这句？',
    tags: ['3F', '复述', '态度'],
  },
  '3f-safety-1': {
    title: '3F复述：照着念给医生和家人',
    text: '我写成一张纸，您拿着，跟医生、跟家里人都好说：发生了什么，{{facts}}；眼下的感觉，{{feelingWord}}，还有哪儿疼；您最记挂的，{{focus}}。{{updateTime}}我再打来，添上您后来想起来的。',
    tags: ['3F', '复述', '安全'],
  },
};
