import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “close” in zh-CN, by script id. */
export const closeWords: Record<string, ScriptWordsInput> = {
  'close-product-quality-1': {
    title: '听您一句实话',
    text: '换过去的{{product}}用着还顺吗？毛病出在{{cause}}，我们已经{{change}}。明天我再打来看看，三天后再听您一句实话。谢谢您当时没有悄悄走掉，而是来告诉我们。',
    tags: ['收尾', '回访', '改进'],
  },
  'close-price-1': {
    title: '您问的这一声有用',
    text: '{{amount}}您看到了吧？这回是{{cause}}，我们已经{{change}}。您问的这一声，让后来的客人少一回误会。明天我再来问一声，账上都对就算办完。',
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
  'close-product-quality-2': {
    title: '查到根上了，说给您听',
    text: '您那件我们拆开看了，是{{cause}}。不光是您这一件，所以我们{{change}}。您要是不嫌烦，三天后我再打给您，看看新的有没有老毛病。这次多亏您说出来。',
    tags: ['根因', '改进', '回访'],
  },
  'close-price-2': {
    title: '三句话收个尾',
    text: '三句话跟您交代完：{{amount}}已经退了；原因是{{cause}}；往后我们{{change}}。账上要是对不上，打{{callbackNumber}}找我，明天我也会再问您一声。',
    tags: ['收尾', '价格', '改进'],
  },
  'close-logistics-2': {
    title: '这条路线我们动了',
    text: '让您等久了。您这单慢在{{cause}}。我们{{change}}，往后您这一片的件都受益。明天我来个电话，看看东西用着好不好，您有什么不顺的，攒着一起说。',
    tags: ['收尾', '快递', '根因'],
  },
  'close-service-attitude-2': {
    title: '请您下次来验收',
    text: '您提的我们改了：{{change}}。改得好不好，我们说了不算。您下次来，悄悄看一眼，不满意就给我发消息。三天后我也会打电话，听听您的想法。',
    tags: ['验收', '改进', '态度'],
  },
  'close-response-time-2': {
    title: '下一位不用等这么久了',
    text: '慢的根子找到了，是{{cause}}。从这周起我们{{change}}。您这次等得辛苦，谢谢您还肯跟我们说。三天后我再打一个电话，您要是又遇上没人回的，告诉我是哪一次。',
    tags: ['根因', '改进', '催促'],
  },
  'close-safety-2': {
    title: '把结论和记录交到您手上',
    text: '这件事的前后经过、检测结论和我们做的改变，我整理成一份，{{promiseTime}}前交到您手上。结论是{{cause}}，我们已经{{change}}。您看完有任何一处觉得不对，找{{ownerName}}，随时可以再谈。',
    tags: ['结论', '记录', '安全'],
  },
  'close-service-attitude-3': {
    title: '四个字的结尾：说到做到',
    text: '跟您交代一下，答应的三样都做了：人谈过了，话带到了，{{change}}。三天后我再来问一句，要是哪样走了样，您一句话我就来。',
    tags: ['收尾', '兑现', '改进'],
  },
  'close-safety-3': {
    title: '能放心用了',
    text: '结果出来了，先说您最惦记的：{{focus}}。原因是{{cause}}，我们{{change}}。这几天让您提着心，辛苦了。明天我打来，不问别的，就听听您昨晚是不是睡了个整觉。',
    tags: ['安心', '检测', '收尾'],
  },
  'close-general-1': {
    title: '您点头才算完',
    text: '从头到尾我过一遍：给您办的是{{option}}，往后我们{{change}}。您点头，这件事才算完。明天和三天后我各打一个电话，哪天又不对劲了，您先告诉我。',
    tags: ['收尾', '回访', '通用'],
  },
};
