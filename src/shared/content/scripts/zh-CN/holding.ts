import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Holding statements and progress updates in zh-CN, by script id. */
export const holdingWords: Record<string, ScriptWordsInput> = {
  'holding-1': {
    title: '公开评论下的第一句',
    text: '您写的每一条我们都看了，也当真了。我是{{storeName}}的{{agentName}}，这件事由我负责。已经私信您一个直接找得到我的号码，{{promiseTime}}前我把查到的告诉您。',
    tags: ['稳住', '公开回复', '差评'],
  },
  'holding-2': {
    title: '火气正旺时先定一个时间',
    text: '您说的我都记下了，现在随口给您一个答复，是糊弄您。给我到{{promiseTime}}，我去把事情弄清楚，到点我打给您，先说我查到的，再说能怎么办。',
    tags: ['稳住', '冷静', '回电'],
  },
  'progress-1': {
    title: '没有新消息也来说一声',
    text: '答应{{updateTime}}给您打，我来了。跟您说实话，还没有结果：{{facts}}。我没有放下，下一次{{promiseTime}}再跟您说。',
    tags: ['进展', '主动告知'],
  },
  'progress-2': {
    title: '走到哪一步了',
    text: '跟您报一下进度：{{facts}}。接下来{{option}}，{{promiseTime}}前有下一个消息。这中间您不用催，我来找您。',
    tags: ['进展', '进度'],
  },
};
