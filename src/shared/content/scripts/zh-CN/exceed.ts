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
};
