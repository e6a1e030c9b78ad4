import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Regulator and press in zh-CN, by script id. */
export const outsideWords: Record<string, ScriptWordsInput> = {
  'regulator-1': {
    title: '客户说要打12315',
    text: '打12315是您的权利，我不拦您，需要的订单和记录我都可以给您备齐。也请给我们一个机会，{{promiseTime}}前我把能办的办法摆到您面前；到时候您不满意，路还在那儿。',
    tags: ['12315', '投诉', '权利'],
  },
  'press-1': {
    title: '记者来电时',
    text: '您好，我是{{storeName}}的{{agentName}}。您问的事我们知道，正在跟当事的客人直接沟通。细节涉及客人的隐私，我不能替他说。我记下您的问题和联系方式，{{promiseTime}}前由{{ownerName}}正式回复您。',
    tags: ['媒体', '记者', '回复'],
  },
  'regulator-2': {
    title: '12315工作人员来电',
    text: '您好，我是{{storeName}}的{{agentName}}，这件事由我对接。情况我先简要说：{{facts}}。我们给客人的方案是{{option}}。订单、记录和沟通时间我整理好，{{promiseTime}}前送到您那里；客人那边我们还在谈，有进展随时报给您。',
    tags: ['12315', '12345', '回复'],
  },
  'regulator-3': {
    title: '客户已经投诉到12345',
    text: '您打了12345，这没有错，是我们没让您等到答复。那边按那边的程序走，我们这边不停手：{{option}}，{{promiseTime}}前做到。需要我给那边提供什么，您说，我配合。',
    tags: ['12345', '配合', '不停手'],
  },
  'regulator-4': {
    title: '要书面答复',
    text: '您要书面的，应该的。我写清楚四样：发生了什么、我们查到什么、怎么办、什么时候办完，盖章给您。{{promiseTime}}前您来取，或者我寄到您手上；哪一句您不认同，可以写在旁边。',
    tags: ['书面', '盖章', '答复'],
  },
  'press-2': {
    title: '记者带着镜头到店',
    text: '欢迎，先请到会客室坐。店里有别的客人，他们没有同意被拍，镜头麻烦先收一收。您的问题我一条条记，{{ownerName}}{{promiseTime}}前到，由他对着镜头答您。我不躲，也不乱说。',
    tags: ['媒体', '镜头', '现场'],
  },
  'press-3': {
    title: '客户说要发到网上',
    text: '发不发由您定，我不拦，也不会拿好处换您不发。我只想让您写的时候多一个结尾：我们是怎么办的。{{promiseTime}}前您会看到我们怎么做：{{option}}。到时候您怎么写，我都认。',
    tags: ['曝光', '视频', '网络'],
  },
};
