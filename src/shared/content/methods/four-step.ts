// The four-step method (§5.2): listen and decode, empathise and apologise, precise remedy, follow up.
import { exitRules } from '#shared/content/methods/exit-rules.ts';
import { localized } from '#shared/content/methods/localized.ts';
import { panels } from '#shared/content/methods/panels.ts';
import type { MethodInput, StepInput } from '#shared/domain/methods/method.ts';

const listenAndDecode: StepInput = {
  code: 'listen-and-decode',
  eightSteps: ['listen', 'understand', 'clarify'],
  title: localized('倾听解码', '傾聽解讀', 'Listen and decode'),
  purpose: localized(
    '听清发生了什么，听出他在意什么。',
    '聽清楚發生了什麼，聽出在意什麼。',
    'Hear what happened, and what matters to them.',
  ),
  doList: [
    localized('照原话记，不打断。', '照原話記，不打斷。', 'Note their words; do not interrupt.'),
    localized(
      '分清：事实是什么，感受是什么，想要什么。',
      '分清楚：事實是什麼，感受是什麼，想要什麼。',
      'Sort it: the fact, the feeling, the wish.',
    ),
    localized('复述一遍，请他确认。', '覆述一遍，請對方確認。', 'Say it back and have it confirmed.'),
  ],
  neverList: [
    localized('不急着判断谁对谁错。', '不急著判斷誰對誰錯。', 'Do not judge who is right.'),
    localized('不要他重复证明。', '不要對方重複證明。', 'Do not make them prove it again.'),
  ],
  panels: [
    panels.verbatimNotes,
    panels.quickPhrases,
    panels.silence,
    panels.temper,
    panels.speaker,
    panels.speakerConsent,
    panels.motive,
    panels.threeF,
    panels.restatement,
    panels.evidence,
  ],
  exit: [exitRules.customerWords, exitRules.temper, exitRules.facts, exitRules.focus],
};

const empathiseAndApologise: StepInput = {
  code: 'empathise-and-apologise',
  eightSteps: ['show-importance', 'apologise'],
  title: localized('共情致歉', '同理致歉', 'Empathise and apologise'),
  purpose: localized(
    '先接住情绪，再真心道歉。',
    '先接住情緒，再真心道歉。',
    'Take up the feeling, then say sorry and mean it.',
  ),
  doList: [
    localized(
      '说一句只属于这位客户的话。',
      '說一句只屬於這位顧客的話。',
      'Say one sentence that fits only this customer.',
    ),
    localized(
      '道歉说具体：哪件事、什么不便。',
      '道歉說具體：哪件事、什麼不便。',
      'Be specific: which event, what trouble.',
    ),
    localized('报名字，给一个时间。', '報名字，給一個時間。', 'Give your name and a time.'),
  ],
  neverList: [
    localized('不说空话，不说“但是”。', '不說空話，不說「但是」。', 'No empty words, no “but”.'),
    localized(
      '没查清不认定责任，也不推给别人。',
      '沒查清楚不認定責任，也不推給別人。',
      'Before it is known, admit no fault and blame nobody.',
    ),
  ],
  panels: [
    panels.need,
    panels.apology,
    panels.feel,
    panels.owner,
    panels.promises,
    panels.acknowledgement,
    panels.supervisor,
    panels.responsePlan,
    panels.apologyLetter,
  ],
  exit: [
    exitRules.empathySentence,
    exitRules.apologyGiven,
    exitRules.owner,
    exitRules.firstPromise,
    exitRules.acknowledgement,
    exitRules.supervisorAtRisk,
  ],
};

const preciseRemedy: StepInput = {
  code: 'precise-remedy',
  eightSteps: ['resolve'],
  title: localized('精准补救', '精準補救', 'Precise remedy'),
  purpose: localized('他在意哪儿，就补在哪儿。', '在意哪裡，就補在哪裡。', 'Put it right exactly where it hurt.'),
  doList: [
    localized(
      '对着他最想要的，给两个方案。',
      '對著最想要的，給兩個方案。',
      'Two options aimed at what they want most.',
    ),
    localized('说清给什么、谁来办、什么时候。', '說清楚給什麼、誰來辦、什麼時候。', 'Say what, who and when.'),
    localized('超权限当场请主管批。', '超出權限當場請主管核准。', 'Beyond your limit: the supervisor, now.'),
  ],
  neverList: [
    localized('不答应兑现不了的事。', '不答應兌現不了的事。', 'Promise nothing we cannot keep.'),
    localized('不拿一样方案打发所有人。', '不拿一樣的方案打發所有人。', 'Not the same offer for everyone.'),
  ],
  panels: [
    panels.loss,
    panels.options,
    panels.approvals,
    panels.departments,
    panels.customerChoice,
    panels.refusal,
    panels.weighing,
  ],
  exit: [
    exitRules.twoOptions,
    exitRules.canKeep,
    exitRules.noPendingApproval,
    exitRules.customerAnswer,
    exitRules.choice,
    exitRules.routesTold,
  ],
};

const followUp: StepInput = {
  code: 'follow-up',
  eightSteps: ['exceed', 'close'],
  title: localized('跟进回访', '追蹤回訪', 'Follow up'),
  purpose: localized(
    '办完再问一声，让他觉得被记着。',
    '處理完再問一聲，讓對方覺得被記得。',
    'Ask once more afterwards, so they feel remembered.',
  ),
  doList: [
    localized('把结果亲口告诉客户。', '把結果親口告訴顧客。', 'Tell them the outcome yourself.'),
    localized(
      '24 小时问管不管用，3 天问满不满意。',
      '24 小時問有沒有用，3 天問滿不滿意。',
      'After 24 hours: did it work? After 3 days: are you satisfied?',
    ),
    localized('不满意，就从头再听一遍。', '不滿意，就從頭再聽一遍。', 'Not satisfied? Listen again from the start.'),
    localized('找到原因，写下改什么。', '找到原因，寫下改什麼。', 'Find the cause and write what changes.'),
  ],
  neverList: [
    localized('不把回访变成推销。', '不把回訪變成推銷。', 'A call-back is never a sales call.'),
    localized('不催好评。', '不催好評。', 'Do not ask for a good review.'),
  ],
  panels: [
    panels.outcome,
    panels.compensations,
    panels.proof,
    panels.allegations,
    panels.followUps,
    panels.gesture,
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
    exitRules.gestureProper,
    exitRules.rootCause,
  ],
};

export const fourStep: MethodInput = {
  code: 'four-step',
  title: localized('四步法', '四步法', 'Four steps'),
  purpose: localized('小事快办，不丢分寸。', '小事快辦，不失分寸。', 'For small matters: quick, and still done well.'),
  steps: [listenAndDecode, empathiseAndApologise, preciseRemedy, followUp],
};
