import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “close” in zh-CN, by script id. */
export const closeWords: Record<string, ScriptWordsInput> = {
  'close-product-quality-1': {
    title: '听您一句实话',
    text: '换过去的{{product}}用着还顺吗？毛病出在{{cause}}，我们已经{{change}}。明天我再打来看看，三天后再听您一句实话。谢谢您当时没有悄悄走掉，而是来告诉我们。',
    tags: ['收尾', '回访', '改进'],
  },
  'close-price-1': {
    title: '您较的这个真有用',
    text: '{{amount}}您看到了吧？这回是{{cause}}，我们已经{{change}}。您较的这个真，让后来的客人少一回误会。明天我再来问一声，账上都对就算办完。',
    tags: ['收尾', '退款', '改进'],
  },
  'close-logistics-1': {
    title: '收到了，也没磕碰',
    text: '收到了、也没磕碰，那我就放心了。查下来是{{cause}}，我们已经{{change}}。明天我再来个电话，看看还有没有没办妥的。',
    tags: ['收尾', '快递', '改进'],
  },
  'close-service-attitude-1': {
    title: '您说出来，我们才看得见',
    text: '您说的那件事，{{supervisorName}}跟同事谈过了，店里也{{change}}。这些话要不是您说，我们自己看不见。三天后我再打来，您觉得哪儿还不到位，照直说。',
    tags: ['收尾', '态度', '改进'],
  },
  'close-response-time-1': {
    title: '等得不该这么长',
    text: '您的事今天办完了。从您第一次开口到现在等了{{waitedFor}}，不该这么长。我们已经{{change}}。明天我打来看看结果稳不稳。',
    tags: ['收尾', '催促', '改进'],
  },
  'close-safety-1': {
    title: '检测结果和我们做的改变',
    text: '检测结果出来了：{{cause}}。我们已经{{change}}。报告{{promiseTime}}前给您一份。明天和三天后我都会打来；人要是有一点不舒服，别等我，先打{{callbackNumber}}。',
    tags: ['收尾', '检测报告', '安全'],
  },
};
