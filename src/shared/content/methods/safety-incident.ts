// The safety-incident method (§5.2): people first, then the scene, calm and facts, settling, and the eight-step close.
import { close } from '#shared/content/methods/eight-step.ts';
import { exitRules } from '#shared/content/methods/exit-rules.ts';
import { localized } from '#shared/content/methods/localized.ts';
import { panels } from '#shared/content/methods/panels.ts';
import type { MethodInput, StepInput } from '#shared/domain/methods/method.ts';

const peopleFirst: StepInput = {
  code: 'people-first',
  eightSteps: ['listen', 'show-importance'],
  title: localized('先顾人', '先顧人', 'People first'),
  purpose: localized('人安全了，再谈别的。', '人平安了，再談別的。', 'People safe first; everything else later.'),
  doList: [
    localized('第一句就问：“您人怎么样？”', '第一句就問：「您人還好嗎？」', 'First sentence: “How are you?”'),
    localized(
      '伤重先叫急救；拿不准，也请去看医生。',
      '傷勢嚴重先叫救護車；拿不準，也請就醫。',
      'Badly hurt: call an ambulance. In doubt: see a doctor.',
    ),
    localized('马上派人到场，一直陪着。', '馬上派人到場，一直陪著。', 'Send someone at once, who stays.'),
    localized(
      '立刻告诉负责人，之后按点报情况。',
      '立刻告知負責人，之後按時回報。',
      'Tell the manager now, then report at the set times.',
    ),
    localized('帮着通知家人。', '協助通知家人。', 'Help to reach the family.'),
  ],
  neverList: [
    localized(
      '不先问责任，不先问订单。',
      '不先問責任，不先問訂單。',
      'Not whose fault, not the order number, not now.',
    ),
    localized('不说“应该没事”。', '不說「應該沒事」。', 'Never “It is probably nothing.”'),
    localized('不让客户一个人等。', '不讓顧客一個人等。', 'Never leave them waiting alone.'),
  ],
  panels: [
    panels.injuries,
    panels.onSite,
    panels.owner,
    panels.promises,
    panels.toldInside,
    panels.verbatimNotes,
    panels.temper,
    panels.acknowledgement,
    panels.responsePlan,
    panels.statusLog,
  ],
  exit: [
    exitRules.injuryKnown,
    exitRules.companion,
    exitRules.owner,
    exitRules.managerTold,
    exitRules.customerWords,
    exitRules.temper,
    exitRules.acknowledgement,
  ],
};

const sceneAndLoss: StepInput = {
  code: 'scene-and-loss',
  eightSteps: ['understand'],
  title: localized('看现场、问损失', '看現場、問損失', 'Scene and loss'),
  purpose: localized(
    '别再伤到人，把经过问明白。',
    '別再傷到人，把經過問明白。',
    'Let nobody else be hurt, and learn what happened.',
  ),
  doList: [
    localized(
      '断电、隔离、拍照，同批商品先停售。',
      '斷電、隔離、拍照，同批商品先停售。',
      'Power off, close the area, take photos, stop selling the batch.',
    ),
    localized(
      '保存监控，记下在场的人。',
      '保留監視畫面，記下在場的人。',
      'Keep the camera footage; note who was there.',
    ),
    localized(
      '等客户缓过来，再轻声问经过。',
      '等顧客緩和下來，再輕聲問經過。',
      'When they can talk, ask gently what happened.',
    ),
    localized(
      '问清楚：怎么用的、多久、以前有没有。',
      '問清楚：怎麼用的、多久、以前有沒有。',
      'How was it used, how long, ever before.',
    ),
  ],
  neverList: [
    localized('不清理、不丢弃剩下的东西。', '不清理、不丟棄剩下的物品。', 'Do not clean up or throw anything away.'),
    localized('不问“是不是您用错了”。', '不問「是不是您用錯了」。', 'Never “Did you use it the wrong way?”'),
    localized('不在现场争原因。', '不在現場爭原因。', 'Do not argue about causes on the spot.'),
  ],
  panels: [panels.scene, panels.sceneQuestions, panels.lossBackground, panels.loss, panels.motive, panels.need],
  exit: [exitRules.sceneSecured, exitRules.lossBackground],
};

const calmAndFacts: StepInput = {
  code: 'calm-and-facts',
  eightSteps: ['clarify'],
  title: localized('安抚、查实、取回', '安撫、查實、取回', 'Calm, facts, retrieval'),
  purpose: localized(
    '让人安下心，把东西稳稳取回来。',
    '讓人安心，把物品穩妥取回。',
    'Give them calm, and bring the goods in safely.',
  ),
  doList: [
    localized(
      '告诉客户：谁在查、什么时候有结果。',
      '告知顧客：誰在查、什麼時候有結果。',
      'Say who is looking into it, and when there is a result.',
    ),
    localized(
      '当面封存，双方签字，各留一份。',
      '當面封存，雙方簽名，各留一份。',
      'Seal it together, both sign, each keeps a copy.',
    ),
    localized(
      '事实、感受、最想要的，念给客户确认。',
      '事實、感受、最想要的，念給顧客確認。',
      'Read out fact, feeling and focus, and have them confirmed.',
    ),
    localized(
      '批次、进货、检验记录，自己先查。',
      '批號、進貨、檢驗紀錄，自己先查。',
      'Batch, delivery, tests: look them up ourselves.',
    ),
  ],
  neverList: [
    localized('结果没出来，不下结论。', '結果沒出來，不下結論。', 'No verdict before the result.'),
    localized('客户不给东西，不硬要。', '顧客不給物品，不強要。', 'If they keep the goods, do not insist.'),
    localized('不私下找人“处理”帖子。', '不私下找人「處理」貼文。', 'Do not have posts quietly removed.'),
  ],
  panels: [
    panels.retrieval,
    panels.evidence,
    panels.threeF,
    panels.restatement,
    panels.allegations,
    panels.statusLog,
    panels.promises,
  ],
  exit: [exitRules.goodsRetrieved, exitRules.facts, exitRules.feeling, exitRules.focus, exitRules.ownLookup],
};

const ownAndSettle: StepInput = {
  code: 'own-and-settle',
  eightSteps: ['apologise', 'resolve', 'exceed'],
  title: localized('担当、落实', '擔當、落實', 'Own it and settle'),
  purpose: localized('该我们承担的，爽快承担。', '該我們承擔的，爽快承擔。', 'What is ours to bear, we bear readily.'),
  doList: [
    localized('负责人亲自道歉，当面最好。', '負責人親自道歉，當面最好。', 'The head apologises in person.'),
    localized(
      '医药费怎么付，先说清楚，别让客户垫着急。',
      '醫藥費怎麼付，先說清楚，別讓顧客墊錢又擔心。',
      'Settle first how the medical costs are paid.',
    ),
    localized(
      '给两个方案，写清金额、人和时间。',
      '給兩個方案，寫清楚金額、人和時間。',
      'Two options with amount, person and time.',
    ),
    localized('隔天去看望，问问身体。', '隔天去探望，問候身體。', 'Visit the next day and ask how they are.'),
  ],
  neverList: [
    localized('不拿钱换“不说出去”。', '不拿錢換「不說出去」。', 'No money for silence.'),
    localized('不送同类的东西当心意。', '不送同類的東西當心意。', 'No gift of the same kind.'),
    localized(
      '不把事推给保险公司就走开。',
      '不把事情推給保險公司就離開。',
      'Do not hand it to the insurer and walk away.',
    ),
  ],
  panels: [
    panels.apology,
    panels.feel,
    panels.apologyLetter,
    panels.videoScript,
    panels.options,
    panels.approvals,
    panels.departments,
    panels.customerChoice,
    panels.refusal,
    panels.compensations,
    panels.careNotes,
    panels.gesture,
  ],
  exit: [
    exitRules.apologyTier,
    exitRules.apologyGiven,
    exitRules.writtenApology,
    exitRules.videoScript,
    exitRules.twoOptions,
    exitRules.canKeep,
    exitRules.noPendingApproval,
    exitRules.customerAnswer,
    exitRules.choice,
    exitRules.acceptanceWords,
    exitRules.routesTold,
    exitRules.gestureProper,
  ],
};

export const safetyIncident: MethodInput = {
  code: 'safety-incident',
  title: localized('安全事件', '安全事件', 'Safety incident'),
  purpose: localized(
    '有人受伤、不适，或可能再伤到人。',
    '有人受傷、不適，或可能再傷到人。',
    'Somebody is hurt or unwell, or might yet be.',
  ),
  steps: [peopleFirst, sceneAndLoss, calmAndFacts, ownAndSettle, close],
};
