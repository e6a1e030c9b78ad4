// The sheet that sets expectations before the sale (§9.6): delivery, returns, after-sales scope. A frame with blanks the
// shop fills once; what the law gives the customer is never made smaller here.
import type { Language } from '#shared/domain/vocabulary.ts';

const rules: Record<Language, string> = {
  'zh-CN': `# 买之前，先说清楚
这些是我们说到就要做到的。有一条没做到，请拿着这张纸来找我们。
# 送货
- 下单后几天送到、送到门口还是送进屋，付款前当面写在单子上。
- 送货前会先打电话。您定的时间我们迟到了，会先告诉您，再另约时间。
- 请当面开箱看一眼。外箱破损可以不收，送货员会等您看完。
# 退货和换货
- 质量问题：带着东西和任何一样能认出订单的凭据来就行，来回运费我们出。
- 不喜欢、不合适：没用过、配件齐的，按店里写明的天数退。法律规定的退货权利不因此减少。
- 退款走您原来付款的方式；什么时候到账，办的时候告诉您。
# 保修管什么
- 保多久、保哪几样，写在单子上；正常使用出的毛病，我们负责修好。
- 进水、摔坏、自己拆开，不在保修里。先给您报价，您点头再修。
- 修的时候会说好哪天取；晚了，我们先打电话。
# 价钱
- 标的是多少就收多少。要另外收钱的（安装、加管、上楼），动手之前先问您。
# 不满意怎么办
- 直接跟店员说，{counter}就有人接，小问题{minor}内办好。
{shop} · {today}
`,
  'zh-TW': `# 買之前，先說清楚
以下是我們說到就要做到的。有一條沒做到，請拿這張紙來找我們。
# 配送
- 下單後幾天送到、送到門口還是送進屋內，付款前當面寫在單子上。
- 配送前會先打電話。約好的時間我們遲到了，會先告訴您，再另約時間。
- 請當面開箱看一下。外箱破損可以不收，送貨人員會等您看完。
# 退貨與換貨
- 品質問題：帶著商品和任何一樣能認出訂單的憑證來就好，來回運費由我們負擔。
- 不喜歡、不合適：沒用過、配件齊全的，依店裡寫明的天數退。法律給您的退貨權利不因此減少。
- 退款走您原來的付款方式；什麼時候入帳，辦理時會告訴您。
# 保固包含什麼
- 保多久、保哪幾樣，寫在單子上；正常使用出的毛病，我們負責修好。
- 進水、摔壞、自行拆開，不在保固裡。先給您報價，您同意再修。
- 修的時候會說好哪天取件；晚了，我們先打電話。
# 價錢
- 標多少就收多少。要另外收費的（安裝、加管、搬樓層），動手之前先問您。
# 不滿意怎麼辦
- 直接跟店員說，{counter}就有人處理，小問題{minor}內處理好。
{shop} · {today}
`,
  en: `# Before you buy: what you can count on
We keep to what is written here. If we miss a line, bring this sheet and tell us.
# Delivery
- The day, and whether to the door or into the room, is written on your order before you pay.
- We call before we come. If we are late, we tell you first and agree a new time.
- Open the box while our driver is there. You may refuse a damaged one; the driver will wait.
# Returns and exchanges
- Something is faulty: bring it with anything that shows the order. We pay the way there and back.
- You changed your mind: unused and complete, within the days written on your order. Rights the law gives you are not reduced.
- Money goes back the way it came; we tell you by when.
# What the warranty covers
- How long and which parts is written on your order. Faults in normal use are ours to mend.
- Water, falls and opening it yourself are not covered: we quote first, and start when you say yes.
- We agree the day it is ready, and call first if it will be later.
# Price
- You pay what the label says. Anything extra (fitting, pipes, stairs) we ask before we start.
# If you are not satisfied
- Tell any of us: {counter}, small things are done within {minor}.
{shop} · {today}
`,
};

/** The shipped service-rules sheet of a language. */
export function shippedServiceRules(language: Language): string {
  return rules[language];
}
