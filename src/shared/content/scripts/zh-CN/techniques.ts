import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** FEEL and 3F examples (§6.9) in zh-CN, by script id. */
export const techniquesWords: Record<string, ScriptWordsInput> = {
  'feel-logistics-1': {
    title: 'FEEL示例：延误',
    text: '{{facts}}，您这几天想必一直在等消息，{{feelingWord}}是应该的。我查了，是{{cause}}。这不是您该操心的事，所以现在{{option}}，{{promiseTime}}前您会收到我的确认。',
    tags: ['FEEL', '延误', '四段'],
  },
  '3f-product-quality-1': {
    title: '3F复述：事实、感受、期待',
    text: '我把听到的分三句说给您听。发生了什么：{{facts}}。您的感受：{{feelingWord}}，特别是那句“{{customerWords}}”。您最希望的：{{focus}}。这三句里哪一句不对，您改，我照改。',
    tags: ['3F', '复述', '事实', '感受'],
  },
};
