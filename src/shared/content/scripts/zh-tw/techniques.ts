import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** FEEL and 3F examples (§6.9) in zh-TW, by script id. */
export const techniquesWords: Record<string, ScriptWordsInput> = {
  'feel-logistics-1': {
    title: 'FEEL範例：延誤',
    text: '{{facts}}，您這幾天想必一直在等消息，換成誰都會{{feelingWord}}。我查了，是{{cause}}。這不是您該操心的事，所以現在{{option}}，{{promiseTime}}前您會收到我的確認。',
    tags: ['FEEL', '延誤', '四段'],
  },
  '3f-product-quality-1': {
    title: '3F複述：事實、感受、期待',
    text: '我把聽到的分三句說給您聽。發生了什麼：{{facts}}。您的感受：{{feelingWord}}，特別是那句「{{customerWords}}」。您最希望的：{{focus}}。這三句哪一句不對，您改，我照改。',
    tags: ['3F', '複述', '事實', '感受'],
  },
  'feel-product-quality-1': {
    title: 'FEEL範例：買來就壞',
    text: '{{facts}}。盼了好幾天，拿到卻是這樣，這份掃興我聽得出來。問題出在{{cause}}，不是您用錯了。所以不讓您修來修去，直接{{option}}，{{promiseTime}}前辦好，辦好我告訴您。',
    tags: ['FEEL', '品質', '四段'],
  },
  'feel-price-1': {
    title: 'FEEL範例：買完降價',
    text: '{{facts}}，難怪您覺得自己當了冤大頭。這次是{{cause}}，您事先沒辦法知道。那這個差額就不該由您來擔，{{option}}，{{promiseTime}}前您看一下帳戶。',
    tags: ['FEEL', '價差', '四段'],
  },
  'feel-service-attitude-1': {
    title: 'FEEL範例：被人怠慢',
    text: '{{facts}}。大老遠來一趟，換來的是一張冷臉，誰都會寒心。我問過了，是{{cause}}，可是這不該由客人來受。{{supervisorName}}想親自跟您賠不是，另外{{option}}，{{promiseTime}}前您會接到電話。',
    tags: ['FEEL', '態度', '四段'],
  },
  'feel-response-time-1': {
    title: 'FEEL範例：一直沒人回',
    text: '從您第一次來問到今天，{{waitedFor}}，一個確切的答覆都沒有，誰都會洩氣。我翻了紀錄，是{{cause}}，您的訊息就這樣沉下去了。現在我找回來了，{{option}}，{{promiseTime}}前您會看到。',
    tags: ['FEEL', '催促', '四段'],
  },
  'feel-safety-1': {
    title: 'FEEL範例：虛驚一場',
    text: '{{facts}}，當下來不及怕，過後想起來才更怕。目前看像是{{cause}}，要等檢驗說了才算。在那之前，請別再用它，{{option}}，{{promiseTime}}前我們把代用的送到。',
    tags: ['FEEL', '安全', '四段'],
  },
  '3f-price-1': {
    title: '3F複述：價格的三句話',
    text: '我說三句，您幫我對。事：{{facts}}，前後差了{{amount}}。心：您{{feelingWord}}，像是信錯了人。盼：{{focus}}。要是我把輕重弄反了，您告訴我哪一句該排在最前面。',
    tags: ['3F', '複述', '價格'],
  },
  '3f-logistics-1': {
    title: '3F複述：延誤的三句話',
    text: '我對一下再去查，免得查偏了。經過是{{facts}}；您這幾天{{feelingWord}}，手上的安排全懸著；現在您要的不是解釋，是{{focus}}。都對的話，我這就去，{{promiseTime}}前回來。',
    tags: ['3F', '複述', '延誤'],
  },
  '3f-service-attitude-1': {
    title: '3F複述：傷人的是哪一句',
    text: '聽您說完，我記了三行。第一行，發生的：{{facts}}。第二行，最刺人的：「{{customerWords}}」。第三行，您想要的：{{focus}}。第二行我沒有加一個字，您看，是不是這句？',
    tags: ['3F', '複述', '態度'],
  },
  '3f-safety-1': {
    title: '3F複述：照著念給醫生和家人',
    text: '我寫成一張紙，您拿著，跟醫生、跟家人都好說：發生了什麼，{{facts}}；現在的感覺，{{feelingWord}}，還有哪裡痛；您最掛心的，{{focus}}。{{updateTime}}我再打來，補上您後來想起來的。',
    tags: ['3F', '複述', '安全'],
  },
};
