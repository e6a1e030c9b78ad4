// Panels shared by the methods (§5.1): the same panel over the same case, wherever it stands.
import { localized } from '#shared/content/methods/localized.ts';
import { openQuestions, quickPhrases, sceneQuestions } from '#shared/content/methods/phrases.ts';
import type { Check } from '#shared/domain/methods/check.ts';
import type { PanelInput } from '#shared/domain/methods/method.ts';

export const atHighRisk: Check = { require: 'fieldIs', key: 'riskLevel', in: ['high', 'critical'] };
/** The plan opens at high risk (§4.4), or when a rung of a clock's ladder opened it (§3.2). */
const needsResponsePlan: Check = {
  require: 'anyOf',
  checks: [atHighRisk, { require: 'fieldIs', key: 'responsePlan', in: ['open'] }],
};
export const isGraveCase: Check = { require: 'fieldIs', key: 'severity', in: ['significant', 'safety'] };
const speaksForAnother: Check = {
  require: 'fieldIs',
  key: 'speaksFor',
  in: ['family', 'friend', 'company', 'lawyer', 'authority'],
};
const hasRefused: Check = { require: 'fieldIs', key: 'customerAnswer', in: ['refuses'] };
export const hasGesture: Check = {
  require: 'fieldIs',
  key: 'gestureKind',
  in: ['handwritten-card', 'sample', 'small-gift', 'vip-trial', 'favour'],
};

export const panels = {
  verbatimNotes: {
    code: 'verbatim-notes',
    kind: 'verbatim-notes',
    title: localized('照原话记', '照原話記', 'Notes, word for word'),
    fields: ['customerWords', 'remedyInOwnWords'],
  },
  quickPhrases: {
    code: 'quick-phrases',
    kind: 'quick-phrases',
    title: localized('快捷短语', '快捷短語', 'Quick phrases'),
    hint: localized('按数字键，插进原话里。', '按數字鍵，插入原話中。', 'Press the number to put it into the notes.'),
    fields: ['customerWords'],
    phrases: quickPhrases,
  },
  silence: {
    code: 'silence',
    kind: 'silence-timer',
    title: localized('静 5 秒', '靜 5 秒', 'Five quiet seconds'),
    hint: localized(
      '客户说完，先静 5 秒再开口。他常常会说出最要紧的那句。',
      '顧客說完，先靜 5 秒再開口。對方常會說出最要緊的那一句。',
      'When they stop, wait five seconds. What matters most often comes then.',
    ),
    seconds: 5,
  },
  temper: {
    code: 'temper',
    kind: 'temper',
    title: localized('火气', '火氣', 'Temper'),
    fields: ['temperNow', 'temperSigns'],
  },
  mirror: {
    code: 'mirror',
    kind: 'fields',
    title: localized('收 · 映 · 应', '收 · 映 · 應', 'Receive, reflect, respond'),
    hint: localized(
      '记下他的词，用他的词复述，再说一件马上能做的事。',
      '記下他的詞，用他的詞覆述，再說一件馬上能做的事。',
      'Catch their words, say them back, then name one thing you do now.',
    ),
    fields: ['customerKeyWords', 'reflectSentence', 'respondSentence'],
  },
  speaker: {
    code: 'speaker',
    kind: 'fields',
    title: localized('谁在说', '誰在反映', 'Who is speaking'),
    fields: ['speaksFor'],
  },
  speakerConsent: {
    code: 'speaker-consent',
    kind: 'fields',
    title: localized('替别人说', '代他人反映', 'Speaking for another'),
    fields: ['speakerName', 'speakerConsent'],
    when: speaksForAnother,
  },
  acknowledgement: {
    code: 'acknowledgement',
    kind: 'acknowledgement',
    title: localized('受理回执', '受理回覆', 'Acknowledgement'),
    hint: localized(
      '告诉客户：收到了、编号多少、谁负责、什么时候回话。',
      '告訴顧客：已收到、編號多少、由誰負責、什麼時候回覆。',
      'Tell them: received, the number, who owns it, when they hear back.',
    ),
    fields: ['immediateAction'],
  },
  motive: {
    code: 'motive',
    kind: 'fields',
    title: localized('他为什么来', '他為什麼來', 'Why they came'),
    fields: ['emotions', 'motive', 'customerType', 'demand'],
  },
  need: {
    code: 'need',
    kind: 'fields',
    title: localized('话的背后', '話的背後', 'Behind the words'),
    fields: ['underlyingNeed', 'empathySentence'],
  },
  owner: {
    code: 'owner',
    kind: 'fields',
    title: localized('谁负责到底', '誰負責到底', 'Who owns it'),
    fields: ['ownerId', 'ownerIntroduction', 'priorityFlag', 'isLiveOutage', 'contactWish'],
  },
  supervisor: {
    code: 'supervisor',
    kind: 'fields',
    title: localized('主管出面', '主管出面', 'Supervisor'),
    fields: ['supervisorCall'],
    when: { require: 'anyOf', checks: [atHighRisk, isGraveCase] },
  },
  responsePlan: {
    code: 'response-plan',
    kind: 'response-plan',
    title: localized('高风险应对', '高風險應對', 'Response plan'),
    hint: localized(
      '先稳住、定人、定时间，说好几点回电就几点回。',
      '先穩住、定人、定時間，說好幾點回電就幾點回。',
      'Steady it, name an owner and a time, and call back at that time.',
    ),
    fields: ['responsePlan'],
    when: needsResponsePlan,
  },
  promises: {
    code: 'promises',
    kind: 'promises',
    title: localized('我们答应的事', '我們答應的事', 'What we promised'),
    hint: localized('写清做什么、几点前。', '寫清楚做什麼、幾點前。', 'What, and by what time.'),
  },
  statusLog: {
    code: 'status-log',
    kind: 'status-log',
    title: localized('告诉过客户的进展', '告知過顧客的進度', 'Status told to the customer'),
  },
  apology: {
    code: 'apology',
    kind: 'fields',
    title: localized('致歉', '致歉', 'Apology'),
    fields: ['apologyTier', 'apologyText', 'apologyGiven'],
  },
  feel: {
    code: 'feel',
    kind: 'feel-composer',
    title: localized('事、情、因、办', '事、情、因、辦', 'FEEL composer'),
    hint: localized(
      '四句话合成一段自然的话。',
      '四句話合成一段自然的話。',
      'Four parts, joined into one natural message.',
    ),
    fields: ['feelFact', 'feelEmotion', 'feelExplain', 'feelLink', 'feelMessage'],
  },
  apologyLetter: {
    code: 'apology-letter',
    kind: 'letters',
    title: localized('致歉信、卡片', '致歉信、卡片', 'Letter or card'),
  },
  videoScript: {
    code: 'video-script',
    kind: 'fields',
    title: localized('负责人视频', '負責人影片', 'The head’s video'),
    fields: ['videoScript'],
    when: { require: 'fieldIs', key: 'apologyTier', in: ['regional-head'] },
  },
  openQuestions: {
    code: 'open-questions',
    kind: 'quick-phrases',
    title: localized('这样问', '這樣問', 'Ask like this'),
    fields: ['facts'],
    phrases: openQuestions,
  },
  threeF: {
    code: 'three-f',
    kind: 'fields',
    title: localized('事实 · 感受 · 最想要的', '事實 · 感受 · 最想要的', 'Fact, feeling, focus'),
    fields: ['facts', 'feeling', 'focus'],
  },
  restatement: {
    code: 'restatement',
    kind: 'restatement',
    title: localized('复述给客户听', '覆述給顧客聽', 'Say it back'),
    hint: localized(
      '念出来，请客户点头或纠正。',
      '念出來，請顧客點頭或更正。',
      'Read it out; let them agree or correct you.',
    ),
    fields: ['restatementText', 'restatementConfirmed'],
  },
  evidence: {
    code: 'evidence',
    kind: 'evidence',
    title: localized('凭证', '憑證', 'Evidence'),
    hint: localized(
      '左边客户给的，右边我们自己查的。',
      '左邊是顧客提供的，右邊是我們自己查的。',
      'What the customer shows, and what we look up ourselves.',
    ),
    fields: ['ownLookups', 'lookupFindings'],
  },
  custody: {
    code: 'custody',
    kind: 'custody',
    title: localized('东西的交接', '物品交接', 'Custody of the goods'),
    fields: ['goodsLocation'],
    isOptional: true,
  },
  allegations: {
    code: 'allegations',
    kind: 'allegations',
    title: localized('逐条说法', '逐項主張', 'Point by point'),
    hint: localized(
      '客户说了几件事就列几条，每条都要有结论。',
      '顧客提了幾件事就列幾項，每項都要有結論。',
      'One line for each thing they say; each gets a conclusion.',
    ),
  },
  weighing: {
    code: 'weighing',
    kind: 'weighing',
    title: localized('情理法', '情理法', 'Fact, feeling, law'),
    hint: localized(
      '善意的客户：先讲理，再讲情，最后才看法。',
      '善意的顧客：先講理，再講情，最後才看法。',
      'With a good-faith customer: facts first, feeling second, law last.',
    ),
    fields: ['goodFaith', 'weighFacts', 'weighFeelings', 'legalFloor', 'beyondLegal'],
    isOptional: true,
  },
  loss: {
    code: 'loss',
    kind: 'loss',
    title: localized('客户觉得的损失', '顧客感受到的損失', 'Perceived loss'),
    hint: localized(
      '参考值按规则从合计算出，只是起点。',
      '參考值依規則從合計算出，只是起點。',
      'The guide value follows from the total by your policy. It is a starting point.',
    ),
    fields: ['lossItems'],
  },
  options: {
    code: 'options',
    kind: 'options',
    title: localized('方案', '方案', 'Options'),
    hint: localized(
      '至少两个。每个写清：给什么、谁来办、什么时候。',
      '至少兩個。每個寫清楚：給什麼、誰來辦、什麼時候。',
      'At least two. For each: what, who, and when.',
    ),
    fields: ['canKeepPromise', 'negotiationAlternatives'],
  },
  approvals: {
    code: 'approvals',
    kind: 'approvals',
    title: localized('权限', '權限', 'Authority'),
  },
  departments: {
    code: 'departments',
    kind: 'departments',
    title: localized('其他部门', '其他部門', 'Other departments'),
    fields: ['departmentTasks'],
    isOptional: true,
  },
  customerChoice: {
    code: 'customer-choice',
    kind: 'customer-choice',
    title: localized('客户怎么选', '顧客怎麼選', 'The customer’s choice'),
    fields: ['customerAnswer', 'customerChoice', 'acceptanceWords'],
  },
  refusal: {
    code: 'refusal',
    kind: 'fields',
    title: localized('客户不接受', '顧客不接受', 'When they refuse'),
    fields: ['refusalWords', 'routesTold', 'routesToldAt'],
    when: hasRefused,
  },
  compensations: {
    code: 'compensations',
    kind: 'compensations',
    title: localized('补偿兑现', '補償兌現', 'Compensation'),
  },
  careNotes: {
    code: 'care-notes',
    kind: 'care-notes',
    title: localized('客户告诉过我们的', '顧客告訴過我們的', 'What they told us themselves'),
    fields: ['foreseenNeeds'],
  },
  gesture: {
    code: 'gesture',
    kind: 'gesture',
    title: localized('一点心意', '一點心意', 'A gesture'),
    hint: localized(
      '先过三问：合适吗？像嘲讽吗？像封口吗？',
      '先過三問：合適嗎？像嘲諷嗎？像封口嗎？',
      'Three questions first: does it fit, could it mock, could it hush?',
    ),
    fields: [
      'gestureKind',
      'gestureText',
      'gestureCostFen',
      'gestureFits',
      'gestureCouldMock',
      'gestureCouldHush',
      'gestureFromNotes',
      'gestureDueAt',
      'gestureState',
      'noGestureReason',
    ],
  },
  cards: {
    code: 'cards',
    kind: 'letters',
    title: localized('手写卡片', '手寫卡片', 'Handwritten card'),
    isOptional: true,
  },
  outcome: {
    code: 'outcome',
    kind: 'fields',
    title: localized('告诉客户结果', '告知顧客結果', 'Tell the outcome'),
    fields: ['outcomeText', 'outcomeTold', 'outcomeToldAt', 'resultConfirmed', 'thanksText'],
  },
  proof: {
    code: 'proof',
    kind: 'fields',
    title: localized('办完的凭据', '完成的憑據', 'Proof of completion'),
    fields: ['proofOfCompletion'],
  },
  followUps: {
    code: 'follow-ups',
    kind: 'follow-ups',
    title: localized('回访', '回訪', 'Follow-ups'),
    hint: localized(
      '24 小时：管用吗？3 天：满意吗，我们改了什么。',
      '24 小時：有用嗎？3 天：滿意嗎，我們改了什麼。',
      '24 hours: did it work? 3 days: are you satisfied, and what we changed.',
    ),
  },
  rootCause: {
    code: 'root-cause',
    kind: 'root-cause',
    title: localized('根因', '根因', 'Root cause'),
    fields: ['rootCauseWhys', 'causeCategory', 'rootCauseText'],
  },
  improvement: {
    code: 'improvement',
    kind: 'fields',
    title: localized('改进并告诉客户', '改進並告知顧客', 'Improve and tell them'),
    fields: ['improvementPlan', 'improvementText', 'improvementTold'],
  },
  solutionLibrary: {
    code: 'solution-library',
    kind: 'solution-library',
    title: localized('留给下一次', '留給下一次', 'For the next time'),
    fields: ['solutionProposed', 'solutionNote'],
    isOptional: true,
  },
  injuries: {
    code: 'injuries',
    kind: 'fields',
    title: localized('人怎么样', '人怎麼樣', 'The people'),
    fields: ['injury', 'injuryDetail', 'peopleAffected', 'vulnerablePeople', 'medicalHelp'],
  },
  onSite: {
    code: 'on-site',
    kind: 'on-site',
    title: localized('到场陪同', '到場陪同', 'On site, in company'),
    hint: localized(
      '有人一直陪着，到点就报一次情况。',
      '有人一直陪著，時間到就回報一次情況。',
      'Somebody stays, and reports at the set times.',
    ),
    fields: ['companionId', 'onSiteAt'],
  },
  scene: {
    code: 'scene',
    kind: 'fields',
    title: localized('现场', '現場', 'The scene'),
    fields: ['scenePlace', 'sceneAt', 'sceneSecured', 'witnesses'],
  },
  sceneQuestions: {
    code: 'scene-questions',
    kind: 'quick-phrases',
    title: localized('轻声问', '輕聲問', 'Ask gently'),
    fields: ['lossBackground'],
    phrases: sceneQuestions,
  },
  lossBackground: {
    code: 'loss-background',
    kind: 'fields',
    title: localized('损失和来龙去脉', '損失和來龍去脈', 'Loss and background'),
    fields: ['lossBackground', 'batchNumber'],
  },
  retrieval: {
    code: 'retrieval',
    kind: 'custody',
    title: localized('取回并封存', '取回並封存', 'Retrieve and seal'),
    hint: localized(
      '当面封、双方签字、拍照；客户不给，就请他保管好。',
      '當面封存、雙方簽名、拍照；顧客不給，就請對方妥善保管。',
      'Seal it together, sign, photograph. If they keep it, ask them to keep it safe.',
    ),
    fields: ['goodsRetrieved', 'goodsLocation'],
  },
  toldInside: {
    code: 'told-inside',
    kind: 'fields',
    title: localized('通知到位', '通知到位', 'Who must know'),
    fields: ['toldInside', 'medicalCosts'],
  },
} satisfies Record<string, PanelInput>;
