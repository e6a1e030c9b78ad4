// The five-step method (§5.2): respond fast, hear out, solve with authority, exceed, close and prevent.
import { exitRules } from '#shared/content/methods/exit-rules.ts';
import { localized } from '#shared/content/methods/localized.ts';
import { panels } from '#shared/content/methods/panels.ts';
import type { MethodInput, StepInput } from '#shared/domain/methods/method.ts';

const respond: StepInput = {
  code: 'respond',
  eightSteps: ['show-importance'],
  title: localized('快速响应', '快速回應', 'Respond fast'),
  purpose: localized(
    '先让客户知道：看到了，有人管。',
    '先讓顧客知道：看到了，有人處理。',
    'Let them know at once: seen, and somebody is on it.',
  ),
  doList: [
    localized(
      '第一句话就报名字、给编号。',
      '第一句話就報名字、給編號。',
      'Name and case number in the first sentence.',
    ),
    localized(
      '说好什么时候给答复，做得到的时间。',
      '說好什麼時候答覆，要做得到的時間。',
      'Say when they hear back: a time you can keep.',
    ),
    localized(
      '公开的评论，先公开回一句，再私下细谈。',
      '公開的評論，先公開回一句，再私下細談。',
      'On a public post: answer in public first, then talk in private.',
    ),
  ],
  neverList: [
    localized('不用自动回复打发。', '不用自動回覆打發。', 'No automatic reply to be rid of them.'),
    localized('不在公开场合争对错。', '不在公開場合爭對錯。', 'Do not argue in public.'),
    localized('不说“尽快”，说几点。', '不說「盡快」，說幾點。', 'Not “soon”: say what time.'),
  ],
  panels: [
    panels.owner,
    panels.acknowledgement,
    panels.promises,
    panels.temper,
    panels.supervisor,
    panels.responsePlan,
    panels.statusLog,
  ],
  exit: [exitRules.owner, exitRules.acknowledgement, exitRules.firstPromise, exitRules.supervisorAtRisk],
};

const hearOut: StepInput = {
  code: 'hear-out',
  eightSteps: ['listen', 'understand', 'apologise'],
  title: localized('听完再说', '聽完再說', 'Hear them out'),
  purpose: localized('听完、听懂，再道歉。', '聽完、聽懂，再道歉。', 'Hear it, understand it, then say sorry.'),
  doList: [
    localized(
      '照原话记，听到停顿先等 5 秒。',
      '照原話記，聽到停頓先等 5 秒。',
      'Note their words; at a pause wait five seconds.',
    ),
    localized('说出他的感受和难处。', '說出對方的感受和難處。', 'Name what they felt and what was hard.'),
    localized('为他经历的事当场道歉。', '為對方經歷的事當場道歉。', 'Apologise at once for what they went through.'),
  ],
  neverList: [
    localized('不打断，不辩解。', '不打斷，不辯解。', 'No interrupting, no defending.'),
    localized('不说“您先别激动”。', '不說「您先不要激動」。', 'Never “Please calm down.”'),
    localized('不往别人身上推。', '不往別人身上推。', 'Do not push it onto others.'),
  ],
  panels: [
    panels.verbatimNotes,
    panels.quickPhrases,
    panels.silence,
    panels.temper,
    panels.speaker,
    panels.speakerConsent,
    panels.motive,
    panels.need,
    panels.apology,
    panels.feel,
    panels.apologyLetter,
    panels.videoScript,
  ],
  exit: [
    exitRules.customerWords,
    exitRules.temper,
    exitRules.motive,
    exitRules.empathySentence,
    exitRules.apologyGiven,
    exitRules.writtenApology,
  ],
};

const solve: StepInput = {
  code: 'solve',
  eightSteps: ['clarify', 'resolve'],
  title: localized('有权当场解决', '有權當場解決', 'Solve it with authority'),
  purpose: localized(
    '问清楚，在权限内当场办好。',
    '問清楚，在權限內當場處理好。',
    'Get it straight and settle it within your limit, now.',
  ),
  doList: [
    localized(
      '先查记录，再对一遍事实和诉求。',
      '先查紀錄，再核對一遍事實和訴求。',
      'Check the records, then go over the facts and the wish with the customer.',
    ),
    localized(
      '给两个方案，写清人和时间。',
      '給兩個方案，寫清楚人和時間。',
      'Give two options, with a person and a time.',
    ),
    localized(
      '权限内直接定；超出的马上请主管。',
      '權限內直接決定；超出的馬上請主管。',
      'Within your limit decide; beyond it get the supervisor at once.',
    ),
    localized('客户选好了，记原话。', '顧客選好了，記原話。', 'When they choose, note the words.'),
  ],
  neverList: [
    localized('不让客户等“上面研究”。', '不讓顧客等「上面研究」。', 'Do not leave them waiting for “the office”.'),
    localized('不许诺做不到的事。', '不承諾做不到的事。', 'Promise nothing that cannot be done.'),
  ],
  panels: [
    panels.openQuestions,
    panels.threeF,
    panels.restatement,
    panels.evidence,
    panels.allegations,
    panels.custody,
    panels.weighing,
    panels.loss,
    panels.options,
    panels.approvals,
    panels.departments,
    panels.customerChoice,
    panels.refusal,
  ],
  exit: [
    exitRules.facts,
    exitRules.focus,
    exitRules.twoOptions,
    exitRules.canKeep,
    exitRules.noPendingApproval,
    exitRules.customerAnswer,
    exitRules.choice,
    exitRules.routesTold,
  ],
};

const exceed: StepInput = {
  code: 'exceed',
  eightSteps: ['exceed'],
  title: localized('超出预期', '超出期待', 'Exceed'),
  purpose: localized(
    '多做一点，让他愿意再来。',
    '多做一點，讓對方願意再來。',
    'Do a little more, so that they come back.',
  ),
  doList: [
    localized('比答应的时间早一点办好。', '比答應的時間早一點完成。', 'Be done a little before the promised time.'),
    localized(
      '写张卡片，提到他说过的一件事。',
      '寫張卡片，提到對方說過的一件事。',
      'A card that mentions something they said.',
    ),
    localized('送之前过三问。', '送之前過三問。', 'Put the gesture through its three questions.'),
  ],
  neverList: [
    localized('不拿赠品顶替该给的补偿。', '不拿贈品抵該給的補償。', 'A gift never replaces what is owed.'),
    localized('不带任何条件。', '不附任何條件。', 'No strings attached.'),
  ],
  panels: [panels.careNotes, panels.gesture, panels.cards],
  exit: [exitRules.gestureDecided, exitRules.gestureProper],
};

const closeAndPrevent: StepInput = {
  code: 'close-and-prevent',
  eightSteps: ['close'],
  title: localized('闭环预防', '結案與預防', 'Close and prevent'),
  purpose: localized('确认办好，把漏洞补上。', '確認處理好，把漏洞補上。', 'See that it is done, and stop the leak.'),
  doList: [
    localized('问客户一句：“现在都好了吗？”', '問顧客一句：「現在都好了嗎？」', 'Ask: “Is everything all right now?”'),
    localized('排好两次回访。', '排好兩次回訪。', 'Schedule both calls.'),
    localized(
      '问几个为什么，写下改哪一步。',
      '問幾個為什麼，寫下改哪一步。',
      'Ask why a few times; write which step changes.',
    ),
    localized('改好了，回头告诉客户。', '改好了，回頭告訴顧客。', 'When it is changed, tell the customer.'),
  ],
  neverList: [
    localized('不把“已处理”当“已解决”。', '不把「已處理」當「已解決」。', 'Handled is not solved.'),
    localized('不把原因算到某个人头上。', '不把原因算到某個人頭上。', 'Do not pin the cause on one person.'),
  ],
  panels: [
    panels.outcome,
    panels.compensations,
    panels.proof,
    panels.allegations,
    panels.followUps,
    panels.rootCause,
    panels.improvement,
    panels.solutionLibrary,
  ],
  exit: [
    exitRules.outcomeTold,
    exitRules.resultConfirmed,
    exitRules.proof,
    exitRules.allegationsConcluded,
    exitRules.followUpsPlanned,
    exitRules.rootCause,
    exitRules.improvementTold,
  ],
};

export const fiveStep: MethodInput = {
  code: 'five-step',
  title: localized('五步法', '五步法', 'Five steps'),
  purpose: localized(
    '线上评论、即时消息，快响应快办结。',
    '網路評論、即時訊息，快回應快處理。',
    'For reviews and messages: answer fast, settle fast.',
  ),
  steps: [respond, hearOut, solve, exceed, closeAndPrevent],
};
