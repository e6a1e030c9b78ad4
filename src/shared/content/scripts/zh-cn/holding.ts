import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Holding statements and progress updates in zh-CN, by script id. */
export const holdingWords: Record<string, ScriptWordsInput> = {
  'holding-1': {
    title: '公开评论下的第一句',
    text: '您写的每一条我们都看了，也放在心上。我是{{storeName}}的{{agentName}}，这件事由我负责。已经私信您一个直接找得到我的号码，{{promiseTime}}前我把查到的告诉您。',
    tags: ['稳住', '公开回复', '差评'],
  },
  'holding-2': {
    title: '正在气头上，先约一个时间',
    text: '您说的我都记下了，现在随口给您一个答复，是糊弄您。给我到{{promiseTime}}，我去把事情弄清楚，到点我打给您，先说我查到的，再说能怎么办。',
    tags: ['稳住', '冷静', '回电'],
  },
  'progress-1': {
    title: '没有新消息也来说一声',
    text: '答应{{updateTime}}给您打电话，我打来了。跟您说实话，还没有结果：{{facts}}。我没有放下，{{promiseTime}}我再来跟您说。',
    tags: ['进展', '主动告知'],
  },
  'progress-2': {
    title: '走到哪一步了',
    text: '跟您报一下进度：{{facts}}。接下来{{option}}，{{promiseTime}}前有下一个消息。这中间您不用催，我来找您。',
    tags: ['进展', '进度'],
  },
  'holding-3': {
    title: '店里有人围观时',
    text: '{{salutation}}，您的话我要坐下来好好听，这儿人来人往，您说着也不自在。里面有间安静的屋子，我陪您进去，给您倒杯水。{{promiseTime}}前，今天能定的，我当面跟您定下来。',
    tags: ['稳住', '现场', '冷静'],
  },
  'holding-4': {
    title: '系统出故障，正在抢修',
    text: '是我们的系统出了问题，您这边没有做错什么，钱和单子都在。工程师正在修，{{updateTime}}我来跟您说进展，修没修好都说。',
    tags: ['故障', '稳住', '十分钟'],
  },
  'holding-5': {
    title: '安全事件：先稳人，再派人',
    text: '您先离开那个地方，把人带到通风的屋子里，东西不要碰。该打120就打，不用等我。{{ownerName}}现在往您那儿去，{{updateTime}}我再打给您，这之间这个号码我一直拿在手里：{{callbackNumber}}。',
    tags: ['安全', '急救', '上门'],
  },
  'progress-3': {
    title: '卡在别的部门，也不让您干等',
    text: '还差仓库那边一个答复，约好的是{{updateTime}}。到点他们没给，我就自己过去要。{{promiseTime}}前，有结果说结果，没结果说我要到了什么。',
    tags: ['进展', '跨部门', '跟催'],
  },
  'progress-4': {
    title: '先告诉您查到的一半',
    text: '查到一半，先跟您说：{{facts}}。另一半还在等{{carrier}}回话。您先有个底，{{promiseTime}}前我把剩下的补上。',
    tags: ['进展', '进度', '快递'],
  },
  'progress-5': {
    title: '赶不上约定时间，提前说',
    text: '我提前打给您：约好的那个点，我怕是赶不上了，{{cause}}。让您又多等，对不起。新的时间是{{promiseTime}}。这中间要是耽误了您的安排，您告诉我，我另想办法。',
    tags: ['改期', '提前告知', '道歉'],
  },
};
