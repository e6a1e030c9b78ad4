import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** 24 h and 3-day calls (§10.1) in zh-CN, by script id. */
export const followUpWords: Record<string, ScriptWordsInput> = {
  'follow-up-24h-1': {
    title: '次日：真的好了吗',
    text: '{{salutation}}，我是昨天跟您通话的{{agentName}}。打来就问一句：昨天办的那件事，今天用下来真的好了吗？哪怕还有一点别扭，您说，我接着办。',
    tags: ['回访', '24小时'],
  },
  'follow-up-3d-1': {
    title: '三天后：改了什么，您满意几分',
    text: '{{salutation}}，三天前的事我还记着。您提的那一点，我们已经{{change}}。要是一到五分，这回您给我们打几分？扣掉的那几分，扣在哪儿？',
    tags: ['回访', '三天', '满意度'],
  },
};
