import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Supervisor and regional-head apologies, video scripts in zh-CN, by script id. */
export const apologyTiersWords: Record<string, ScriptWordsInput> = {
  'apologise-supervisor-1': {
    title: '主管致歉信：一句实话',
    text: '{{salutation}}，我是{{storeName}}的主管{{agentName}}。这两天的事，我从头听了一遍，也看了记录：{{facts}}。让您为这件事来回奔走，是我没有把店带好，向您道歉。接下来{{option}}，{{promiseTime}}前完成，由我本人盯着。有任何不妥，请直接打{{callbackNumber}}找我。',
    tags: ['致歉信', '主管'],
  },
  'apologise-regional-head-1': {
    title: '区域负责人致歉：写给您本人',
    text: '{{salutation}}，我是{{regionalHeadName}}，{{storeName}}归我负责。发生在您身上的事，我是自己看完全部记录之后写下这封信的。{{facts}}。这样的经历，没有一位客人应该有，我向您郑重道歉。我们已经{{change}}，{{option}}也会在{{promiseTime}}前落实。若您愿意，我想当面听您说一次。',
    tags: ['致歉信', '区域负责人'],
  },
  'video-apology-1': {
    title: '区域负责人致歉视频（约一分钟）',
    text: '（看镜头，坐着，不念稿）\n{{salutation}}，您好，我是{{regionalHeadName}}，{{storeName}}由我负责。\n（停一下）\n{{facts}}。看完记录，我心里很沉。您当时等着我们帮忙，我们没有帮上。对不起。\n我们做了两件事：第一，{{option}}；第二，{{change}}。{{promiseTime}}前，我会亲自打电话告诉您做到哪一步。\n您愿意说，我就愿意听。我的电话是{{callbackNumber}}。谢谢您让我们知道。',
    tags: ['视频', '致歉', '区域负责人'],
  },
};
