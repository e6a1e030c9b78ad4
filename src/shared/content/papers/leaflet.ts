// The leaflet for the counter (§9.6, ISO 10002): how to complain, what happens, by when, further routes. The shop may
// change every word; times come from its policy.
import type { Language } from '#shared/domain/vocabulary.ts';
import type { PaperRegion } from './routes.ts';
import { outsideRoutes } from './routes.ts';

const zhCn = (region: PaperRegion) => `# 您不满意，请告诉我们
东西没买好、话没说对、等得太久，都请说出来。说了，我们才有机会弥补，也才知道该改哪里。
# 怎么说
- 当面：跟任何一位店员说都行，我们当场听您讲完，不会让您去找别人。
- 电话或消息：打店里的电话，或者在平时联系我们的地方留言。
- 书面：柜台有纸笔，写下发生了什么、您希望怎么办。
- 不用准备齐全。订单、送货记录这些我们能查到的，由我们来查。
# 接下来会怎样
- 当面和电话：{counter}就有人接；消息：{message}内回您；公开评价：{public}内回您；别的方式：{other}内回您。
- 您会得到一个名字，由这个人负责到底，不用再讲第二遍。
- 小问题{minor}内办好，要紧的事{significant}内给您办法，有人受伤或者有危险，放下手里的事先管人。
- 要多等的时候，我们会主动告诉您进展，哪怕还没有新消息。
- 办完以后，{firstCall}后再问您一次好没好，{secondCall}后再告诉您我们改了什么。
# 如果您对结果还是不满意
- 请找店长或者负责人，我们会换一个人从头再看。
${outsideRoutes['zh-CN'][region].map((route) => `- ${route}`).join('\n')}
您说的事只用来办这件事。提意见，不会影响您以后在这里得到的服务。
{shop}
`;

const zhTw = (region: PaperRegion) => `# 您不滿意，請告訴我們
東西沒買好、話沒說對、等得太久，都請說出來。說了，我們才有機會彌補，也才知道該改哪裡。
# 怎麼說
- 當面：跟任何一位同仁說都可以，我們當場聽您講完，不會請您再去找別人。
- 電話或訊息：打門市電話，或在平常聯絡我們的地方留言。
- 書面：櫃檯備有紙筆，寫下發生了什麼、您希望怎麼處理。
- 不必準備齊全。訂單、配送紀錄這些我們查得到的，由我們來查。
# 接下來會怎樣
- 當面與電話：{counter}就有人處理；訊息：{message}內回覆；公開評論：{public}內回覆；其他方式：{other}內回覆。
- 您會得到一個名字，由這個人負責到底，不必再講第二遍。
- 小問題{minor}內處理好，要緊的事{significant}內給您辦法；有人受傷或有危險，先放下手邊的事照顧人。
- 需要多等的時候，我們會主動告訴您進度，即使還沒有新消息。
- 處理完以後，{firstCall}後再問您一次好了沒有，{secondCall}後再告訴您我們改了什麼。
# 如果您對結果還是不滿意
- 請找店長或負責人，我們會換一個人從頭再看。
${outsideRoutes['zh-TW'][region].map((route) => `- ${route}`).join('\n')}
您說的事只用來處理這件事。提出意見，不會影響您日後在這裡得到的服務。
{shop}
`;

const en = (region: PaperRegion) => `# Not happy? Please tell us
Whether something broke, somebody was short with you or you waited too long: say it. Only then can we put it right, and change what caused it.
# How to tell us
- In person: any of us will listen to the end. You will not be sent to somebody else.
- By phone or message: call the shop, or write to us where you usually do.
- On paper: there is a pen at the counter. Write what happened and what you would like us to do.
- You don’t need to bring everything. Orders and delivery records are ours to look up.
# What happens next
- In person and by phone {counter}; messages are answered within {message}, public reviews within {public}, anything else within {other}.
- You are given a name. That person stays with it to the end, and you won’t have to tell it twice.
- Small things are done within {minor}; serious ones have an answer within {significant}. If somebody is hurt or in danger, people come first.
- If it takes longer, we tell you how it stands without being asked, even when nothing is new.
- Afterwards we ask once more: {firstCall} later whether it worked, {secondCall} later what we changed.
# If you are still not satisfied
- Ask for the manager. Another person will look at it afresh.
${outsideRoutes.en[region].map((route) => `- ${route}`).join('\n')}
What you tell us is used for this matter only. Speaking up never changes how you are served here.
{shop}
`;

/** The shipped leaflet of a language for a region. */
export function shippedLeaflet(language: Language, region: PaperRegion): string {
  return { 'zh-CN': zhCn, 'zh-TW': zhTw, en }[language](region);
}
