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
};
