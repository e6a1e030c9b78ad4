import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** FEEL and 3F examples (§6.9) in zh-TW, by script id. */
export const techniquesWords: Record<string, ScriptWordsInput> = {
  'feel-logistics-1': {
    title: 'FEEL範例：延誤',
    text: '{{facts}}，您這幾天想必一直在等消息，{{feelingWord}}是應該的。我查了，是{{cause}}。這不是您該操心的事，所以現在{{option}}，{{promiseTime}}前您會收到我的確認。',
    tags: ['FEEL', '延誤', '四段'],
  },
  '3f-product-quality-1': {
    title: '3F複述：事實、感受、期待',
    text: '我把聽到的分三句說給您聽。發生了什麼：{{facts}}。您的感受：{{feelingWord}}，特別是那句「{{customerWords}}」。您最希望的：{{focus}}。這三句哪一句不對，您改，我照改。',
    tags: ['3F', '複述', '事實', '感受'],
  },
};
