// The six-step method 听-同-问-办-议-谢 (§5.2): one character a step, for the counter and the phone.
import { exitRules } from '#shared/content/methods/exit-rules.ts';
import { localized } from '#shared/content/methods/localized.ts';
import { panels } from '#shared/content/methods/panels.ts';
import type { MethodInput, StepInput } from '#shared/domain/methods/method.ts';

const hear: StepInput = {
  code: 'hear',
  eightSteps: ['listen'],
  title: localized('听', '聽', 'Hear'),
  purpose: localized(
    '先听完，一个字也别急着回。',
    '先聽完，一個字也別急著回。',
    'Hear all of it before you answer a word.',
  ),
  doList: [
    localized(
      '请客户坐下，倒杯水，再开始记。',
      '請顧客坐下，倒杯水，再開始記。',
      'Offer a seat and water, then take notes.',
    ),
    localized(
      '记原话，特别是他说了两遍的词。',
      '記原話，尤其是說了兩遍的詞。',
      'Note their words, above all those said twice.',
    ),
    localized(
      '点头、应声，让他知道您在听。',
      '點頭、回應，讓對方知道您在聽。',
      'Nod and answer softly, so they know you listen.',
    ),
  ],
  neverList: [
    localized('不插话，不抢话。', '不插話，不搶話。', 'Do not cut in.'),
    localized('不看手机，不看电脑上别的东西。', '不看手機，不看電腦上別的東西。', 'No phone, no other screen.'),
  ],
  panels: [
    panels.verbatimNotes,
    panels.quickPhrases,
    panels.temper,
    panels.silence,
    panels.speaker,
    panels.speakerConsent,
  ],
  exit: [exitRules.customerWords, exitRules.temper, exitRules.consent],
};

const feelWith: StepInput = {
  code: 'feel-with',
  eightSteps: ['understand', 'show-importance', 'apologise'],
  title: localized('同', '同', 'Feel with them'),
  purpose: localized('站到客户这边，再说对不起。', '站到顧客這邊，再說抱歉。', 'Stand on their side, then say sorry.'),
  doList: [
    localized('说出这件事里让他难受的那一点。', '說出這件事裡讓對方難受的那一點。', 'Name the one thing that hurt.'),
    localized('当场为他经历的事道歉。', '當場為對方經歷的事道歉。', 'Apologise at once for what they went through.'),
    localized(
      '报名字：“这件事我来办。”',
      '報上名字：「這件事由我來處理。」',
      'Give your name: “I’ll take care of this.”',
    ),
  ],
  neverList: [
    localized('不说空话套话。', '不說空話套話。', 'No empty phrases.'),
    localized('不在道歉后面跟“但是”。', '不在道歉後面接「但是」。', 'No “but” after an apology.'),
    localized('不怪别的部门。', '不怪別的部門。', 'Do not blame another department.'),
  ],
  panels: [
    panels.motive,
    panels.need,
    panels.apology,
    panels.owner,
    panels.supervisor,
    panels.responsePlan,
    panels.feel,
    panels.apologyLetter,
  ],
  exit: [exitRules.empathySentence, exitRules.apologyGiven, exitRules.owner, exitRules.supervisorAtRisk],
};

const ask: StepInput = {
  code: 'ask',
  eightSteps: ['clarify'],
  title: localized('问', '問', 'Ask'),
  purpose: localized(
    '问清楚经过，也问清楚他想要什么。',
    '問清楚經過，也問清楚想要什麼。',
    'Ask what happened, and what they want.',
  ),
  doList: [
    localized(
      '先查自己手里的记录，再开口问。',
      '先查自己手上的紀錄，再開口問。',
      'Look at our own records before you ask.',
    ),
    localized('一次问一件，让他慢慢说。', '一次問一件，讓對方慢慢說。', 'One question at a time.'),
    localized('问完复述一遍，请他点头。', '問完覆述一遍，請對方點頭。', 'Say it back and let them agree.'),
  ],
  neverList: [
    localized('不审问，不连着追问。', '不像審問，不連番追問。', 'Do not interrogate.'),
    localized('不要他再证明一遍。', '不要對方再證明一遍。', 'Do not ask them to prove it again.'),
  ],
  panels: [
    panels.openQuestions,
    panels.threeF,
    panels.restatement,
    panels.evidence,
    panels.allegations,
    panels.custody,
    panels.weighing,
  ],
  exit: [exitRules.facts, exitRules.focus, exitRules.restatementConfirmed, exitRules.ownLookup],
};

const handle: StepInput = {
  code: 'handle',
  eightSteps: ['resolve'],
  title: localized('办', '辦', 'Handle'),
  purpose: localized(
    '能马上办的先办，拿出两个方案。',
    '能馬上辦的先辦，拿出兩個方案。',
    'Do at once what can be done; prepare two options.',
  ),
  doList: [
    localized('先办一件看得见的小事。', '先辦一件看得見的小事。', 'First do one small thing they can see.'),
    localized(
      '备好两个方案，写清人和时间。',
      '備好兩個方案，寫清楚人和時間。',
      'Have two options, with a person and a time.',
    ),
    localized(
      '要别的部门配合，先问准时间再答复。',
      '需要其他部門配合，先問準時間再答覆。',
      'Need another department? Get their time before you give yours.',
    ),
  ],
  neverList: [
    localized('不让客户自己去找下一个窗口。', '不讓顧客自己去找下一個櫃檯。', 'Do not send them to the next desk.'),
    localized('没核过的事不先答应。', '沒核對過的事不先答應。', 'Promise nothing you have not checked.'),
  ],
  panels: [panels.loss, panels.options, panels.approvals, panels.departments, panels.promises, panels.acknowledgement],
  exit: [
    exitRules.twoOptions,
    exitRules.canKeep,
    exitRules.noPendingApproval,
    exitRules.firstPromise,
    exitRules.acknowledgement,
  ],
};

const agree: StepInput = {
  code: 'agree',
  eightSteps: ['resolve'],
  title: localized('议', '議', 'Agree'),
  purpose: localized('和客户商量，让他来选。', '和顧客商量，讓對方來選。', 'Talk it over and let them choose.'),
  doList: [
    localized('两个方案都讲完，再请他选。', '兩個方案都說完，再請對方選。', 'Explain both before you ask which.'),
    localized('问：“这样办，您看合适吗？”', '問：「這樣處理，您覺得合適嗎？」', 'Ask: “Would that be right for you?”'),
    localized(
      '谈不拢，换一种给法，或请主管一起谈。',
      '談不攏，換一種給法，或請主管一起談。',
      'No agreement? Change the form, or bring the supervisor.',
    ),
    localized('答应的话，照原话记。', '答應的話，照原話記。', 'Write down their yes as they said it.'),
  ],
  neverList: [
    localized('不讨价还价一样一点点加。', '不像討價還價那樣一點一點加。', 'Do not haggle upwards bit by bit.'),
    localized(
      '不说“这已经是最多了”来堵人。',
      '不用「最多就這樣」堵人。',
      'Do not shut them up with “That is all you get.”',
    ),
  ],
  panels: [panels.customerChoice, panels.refusal, panels.options, panels.approvals, panels.compensations],
  exit: [exitRules.customerAnswer, exitRules.choice, exitRules.acceptanceWords, exitRules.routesTold],
};

const thank: StepInput = {
  code: 'thank',
  eightSteps: ['exceed', 'close'],
  title: localized('谢', '謝', 'Thank'),
  purpose: localized(
    '谢谢他肯说，约好回访，把原因改掉。',
    '謝謝對方願意說，約好回訪，把原因改掉。',
    'Thank them, agree the calls, remove the cause.',
  ),
  doList: [
    localized(
      '说一句具体的谢：谢他指出了什么。',
      '說一句具體的謝：謝謝指出了什麼。',
      'Thank them for the very thing they pointed out.',
    ),
    localized(
      '当场约好 24 小时和 3 天的回访。',
      '當場約好 24 小時和 3 天的回訪。',
      'Agree the 24-hour and 3-day calls now.',
    ),
    localized('合适的话，添一点心意。', '合適的話，添一點心意。', 'If it fits, add a small kindness.'),
    localized(
      '找到原因，告诉他改了什么。',
      '找到原因，告訴對方改了什麼。',
      'Find the cause and tell them what changed.',
    ),
  ],
  neverList: [
    localized('不催好评。', '不催好評。', 'Do not ask for a good review.'),
    localized('没兑现之前不算完。', '沒兌現之前不算完成。', 'Not done until every promise is kept.'),
  ],
  panels: [
    panels.outcome,
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

export const sixStep: MethodInput = {
  code: 'six-step',
  title: localized('六步法：听同问办议谢', '六步法：聽同問辦議謝', 'Six steps'),
  purpose: localized(
    '柜台、电话上最顺手的一套。',
    '櫃檯、電話上最順手的一套。',
    'The handy way at the counter and on the phone.',
  ),
  steps: [hear, feelWith, ask, handle, agree, thank],
};
