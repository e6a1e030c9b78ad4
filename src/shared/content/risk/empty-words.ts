// Words that stand in any complaint and say nothing of what it is about: they make no point repeated (§4.1).

/** Pairs of Han characters, simplified: folded text is compared. */
export const emptyRuns: ReadonlySet<string> = new Set(
  (
    '我们 你们 他们 您们 咱们 自己 人家 大家 这个 那个 这样 那样 这么 那么 这里 那里 这种 那种 什么 怎么 怎样 为什 么样 多少 几天 一个 一次 一下 一直 一样 一点 ' +
    '没有 不是 不行 不能 不会 不要 不用 还是 还没 还在 还有 就是 就要 都是 也是 也没 是不 是你 是我 但是 可是 因为 所以 如果 而且 然后 已经 现在 今天 昨天 明天 ' +
    '刚才 时候 上次 这次 下次 之前 以后 之后 可以 应该 需要 知道 觉得 认为 说是 说的 说了 说过 请问 请你 谢谢 你好 您好 处理 解决 问题 投诉 客服 店家 商家 ' +
    '老板 店员 东西 事情 办法 结果 答复 回复 电话 联系 到底 究竟 真的 非常 实在 退款 退钱 退货 换货 赔偿 想要 要求 给我 给你 我的 你的 的时 了吗 了呢 是什 ' +
    '我要 你要 我想 我在 我还 我说 我就 我都 我也 你还 你说 你就 要你 让我 让你 跟我 跟你 对我 对你 买的 店里 上周 上月 前天 客户 顾客 反映 表示 又来 又说 再次'
  ).split(' '),
);

/** English words of three letters and more. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'the and for you your our are was were has have had not but all any can with this that these those they them their there then than when what which who why how ' +
    'still again once more just very much many too also even ever never now today yesterday tomorrow week weeks day days time times please thank thanks hello want wants wanted ' +
    'need needs get gets got give gives gave say says said tell tells told ask asks asked call calls called come comes came going back from into over under about after before ' +
    'been being will would could should must may might does did done doing make made out off one two three its his her him she ours yours mine nobody nothing something anything ' +
    'shop store staff service customer complaint complain problem issue refund money answer reply help bought buy'
  ).split(' '),
);

/** By these a note of the clerk says that the customer said it again. */
export const saidAgain: readonly string[] = [
  '又来说',
  '又说',
  '又提',
  '又打来',
  '又来电',
  '又问',
  '再次说',
  '再次反映',
  '再次提',
  '再次来电',
  '还是说',
  '仍然说',
  '仍说',
  '重复说',
  '反复说',
  '一再说',
  'again',
  'once more',
  'repeated',
  'repeats',
];
