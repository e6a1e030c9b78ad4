import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “exceed” in zh-CN, by script id. */
export const exceedWords: Record<string, ScriptWordsInput> = {
  'exceed-product-quality-1': {
    title: '替您先试过了',
    text: '还有件小事：换给您的{{product}}，我提前拆开试过，都好，才重新装回去的。盒子里有张卡片，背面是我的直线，哪儿拿不准就找我。',
    tags: ['用心', '卡片', '试机'],
  },
  'exceed-price-1': {
    title: '下次活动提前告诉您',
    text: '差价的事办完了。还想帮您做一件：您常买的那几样，下回做活动我提前一天发消息给您。嫌打扰的话说一声，我就不发。',
    tags: ['用心', '活动', '提醒'],
  },
  'exceed-logistics-1': {
    title: '不用再守着门铃',
    text: '这几天让您一直守着门铃，我备了{{gesture}}，跟包裹一起到，就是一点心意。送到前会先打您电话，您该忙什么忙什么。',
    tags: ['用心', '快递', '心意'],
  },
  'exceed-service-attitude-1': {
    title: '下回来，我在门口等您',
    text: '{{salutation}}，我是{{agentName}}。您下回来之前给我发个消息，我到门口接您。不为别的，想让您在我们店里舒舒服服逛一回。',
    tags: ['用心', '尊重'],
  },
  'exceed-response-time-1': {
    title: '往后直接找我',
    text: '往后有事不用排队，{{callbackNumber}}是我的直线，上班时间我接，下班后打的，我第二天上午回您。另外给您放了{{gesture}}，谢谢您等了{{waitedFor}}。',
    tags: ['用心', '直线', '心意'],
  },
  'exceed-safety-1': {
    title: '只是惦记，不谈赔偿',
    text: '今天打来不谈赔偿，就是惦记：家里人缓过来没有，夜里睡得踏实吗？要是还有哪儿不舒服，您打{{callbackNumber}}，我陪您去看。',
    tags: ['关怀', '安全'],
  },
  'exceed-product-quality-2': {
    title: '记得您提过的那个日子',
    text: '您上次说这是给家里人准备的，我记着了。这次替换的我重新包了礼盒，附了{{gesture}}，贺卡空着，留给您自己写。{{promiseTime}}前到您手上。',
    tags: ['礼物', '用心', '包装'],
  },
  'exceed-price-2': {
    title: '帮您算一笔往后的账',
    text: '补完差价，我顺手看了看您常买的几样，换个规格买，一年下来能省一些，单子我列好发您了，用不用都随您。另外放了{{gesture}}，下次来报我名字就行。',
    tags: ['省钱', '清单', '心意'],
  },
  'exceed-logistics-2': {
    title: '以后按您的时间送',
    text: '您说过白天家里没人，我在您的地址里写上了“晚上七点后送，送前打电话”，往后每一单都照这个来。这回另外附了{{gesture}}，谢谢您等我们。',
    tags: ['备注', '送货时间', '用心'],
  },
  'exceed-service-attitude-2': {
    title: '一张手写的卡片',
    text: '{{salutation}}，卡片是我自己写的，字不好看，话是真的。您那天说的“{{customerWords}}”，我们开早会的时候念给全店听了。随卡附了{{gesture}}，跟那件事怎么处理没有关系，收不收都随您。',
    tags: ['手写卡片', '尊重', '早会'],
  },
  'exceed-response-time-2': {
    title: '下次不用您开口',
    text: '您常问的就是到货时间，我给您设好了：货一到店，短信自动发您，不用再来问。另外给您留了{{gesture}}，来取货那天一起拿。',
    tags: ['到货提醒', '用心', '心意'],
  },
  'exceed-safety-2': {
    title: '陪着去复查',
    text: '医生说一周后复查，那天我陪您去，挂号排队的事我来，您照顾好人就行。您要是觉得人多不自在，我就在门口等着，{{updateTime}}我再跟您确认一次时间。',
    tags: ['复查', '陪同', '关怀'],
  },
  'exceed-product-quality-3': {
    title: '教会了再走',
    text: '新的到您手上，我再多占您三分钟：教您两个小窍门，一个让它更省电，一个让清洗更省力。要是家里老人用，我写张大字的，跟{{gesture}}一起给您。',
    tags: ['教学', '用心', '老人'],
  },
  'exceed-service-attitude-3': {
    title: '给家里人的一句话',
    text: '您那天说，回去跟家里人都没好意思提。我写了封信给您家人，说清楚那天是我们不对，您一点没做错。要不要给他们看，您定。信里夹着{{gesture}}，是全店的一点心意。您看完还有想说的，打{{callbackNumber}}找我。',
    tags: ['家人', '信', '心意'],
  },
  'exceed-general-1': {
    title: '照着您的喜好挑的',
    text: '事情办完了，我自己还想添一样：{{gesture}}，是照着您提过的喜好挑的。跟赔偿没有关系，就是一份惦记。下回来，喊一声{{agentName}}就行。',
    tags: ['用心', '心意', '通用'],
  },
};
