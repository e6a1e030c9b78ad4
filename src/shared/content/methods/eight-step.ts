// The eight-step method (§6), the default: every panel, timer and exit rule of the full way.
import { exitRules } from '#shared/content/methods/exit-rules.ts';
import { localized } from '#shared/content/methods/localized.ts';
import { panels } from '#shared/content/methods/panels.ts';
import type { MethodInput, StepInput } from '#shared/domain/methods/method.ts';

const listen: StepInput = {
  code: 'listen',
  eightSteps: ['listen'],
  title: localized('倾听', '傾聽', 'Listen'),
  purpose: localized(
    '让客户把话说完，说一遍就够。',
    '讓顧客把話說完，說一遍就夠。',
    'Let them say all of it, and say it only once.',
  ),
  doList: [
    localized(
      '放下手里的活，看着客户，一边听一边记。',
      '放下手邊的事，看著顧客，邊聽邊記。',
      'Put your work down, look at them, and take notes as they speak.',
    ),
    localized('照原话记，不改成自己的话。', '照原話記，不改成自己的話。', 'Write their words, not yours.'),
    localized(
      '用他自己的词应一声：“第二次了，是吧。”',
      '用對方的詞回應一聲：「已經第二次了。」',
      'Answer with their own words: “The second time.”',
    ),
    localized('他停下来时，先静 5 秒。', '對方停下來時，先靜 5 秒。', 'When they stop, keep quiet for five seconds.'),
    localized(
      '最后复述一遍，问“我记得对吗？”',
      '最後覆述一遍，問「我記得對嗎？」',
      'At the end say it back and ask, “Have I got that right?”',
    ),
  ],
  neverList: [
    localized(
      '不打断，哪怕他说错了日期。',
      '不打斷，就算日期說錯了也一樣。',
      'Do not interrupt, even if the date is wrong.',
    ),
    localized('不辩解，不解释规定。', '不辯解，不解釋規定。', 'Do not defend, do not explain the rules.'),
    localized('不说“您先别激动”。', '不說「您先不要激動」。', 'Never say “Please calm down.”'),
    localized('不一边听一边接别的电话。', '不一邊聽一邊接別的電話。', 'Do not take another call meanwhile.'),
  ],
  panels: [
    panels.verbatimNotes,
    panels.quickPhrases,
    panels.temper,
    panels.silence,
    panels.mirror,
    panels.speaker,
    panels.speakerConsent,
  ],
  exit: [exitRules.customerWords, exitRules.temper, exitRules.consent],
};

const understand: StepInput = {
  code: 'understand',
  eightSteps: ['understand'],
  title: localized('理解', '理解', 'Understand'),
  purpose: localized(
    '听懂他嘴上说的，也听懂他心里在意的。',
    '聽懂對方說的，也聽懂心裡在意的。',
    'Hear what they say, and what they care about.',
  ),
  doList: [
    localized(
      '想一想：他是要出气、要补偿、要放心，还是要尊重？',
      '想一想：是要出口氣、要補償、要安心，還是要尊重？',
      'Ask yourself: to vent, to be paid, to be sure, or to be respected?',
    ),
    localized(
      '重补偿的：快一点、说具体，凭证留好。',
      '重補償的：快一點、說具體，憑證留好。',
      'Compensation-led: be quick and concrete, keep the proof.',
    ),
    localized(
      '重感受的：先顾心情，再谈办法。',
      '重感受的：先照顧心情，再談辦法。',
      'Emotion-led: feelings first, then the remedy.',
    ),
    localized(
      '说出这件事里的难处：“带着孩子跑了两趟……”',
      '說出這件事裡的難處：「帶著孩子跑了兩趟……」',
      'Name what was hard: “Twice, with a child in tow…”',
    ),
  ],
  neverList: [
    localized('不说放在谁身上都行的客套话。', '不說套在誰身上都行的客套話。', 'No phrase that would fit anybody.'),
    localized(
      '不替他下结论：“您就是想要钱吧。”',
      '不替對方下結論：「您就是想要錢吧。」',
      'Do not conclude for them: “So you just want money.”',
    ),
    localized('不拿别的客户比。', '不拿別的顧客比較。', 'Do not compare them with other customers.'),
  ],
  panels: [panels.motive, panels.need],
  exit: [exitRules.motive, exitRules.customerType, exitRules.empathySentence],
};

const showImportance: StepInput = {
  code: 'show-importance',
  eightSteps: ['show-importance'],
  title: localized('重视', '重視', 'Show importance'),
  purpose: localized(
    '让客户知道：有人管，而且管到底。',
    '讓顧客知道：有人負責，而且負責到底。',
    'Let them see that someone takes this on, to the end.',
  ),
  doList: [
    localized(
      '报上名字：“我是小周，这件事我跟到底。”',
      '報上名字：「我是小周，這件事我負責到底。」',
      'Give your name: “I am Chou, and I stay with this.”',
    ),
    localized(
      '给第一个带时间的承诺，哪怕只是“三点前回您电话”。',
      '給第一個帶時間的承諾，哪怕只是「三點前回您電話」。',
      'Make a first promise with a time, if only “I’ll call you by three.”',
    ),
    localized(
      '给编号，说好怎么联系。',
      '給編號，說好怎麼聯絡。',
      'Give the case number and agree how to reach each other.',
    ),
    localized(
      '风险高，请主管马上亲自打电话。',
      '風險高，請主管馬上親自打電話。',
      'At high risk the supervisor calls in person, at once.',
    ),
  ],
  neverList: [
    localized(
      '不推给别人：“这个您得找售后。”',
      '不推給別人：「這個您要找售後。」',
      'Never pass them along: “You need after-sales for that.”',
    ),
    localized('不让客户把事情再说一遍。', '不讓顧客把事情再說一遍。', 'Never make them tell it again.'),
    localized('不说“尽快”，说几点。', '不說「盡快」，說幾點。', 'Not “soon”: say what time.'),
  ],
  panels: [
    panels.owner,
    panels.promises,
    panels.acknowledgement,
    panels.supervisor,
    panels.responsePlan,
    panels.statusLog,
  ],
  exit: [exitRules.owner, exitRules.firstPromise, exitRules.acknowledgement, exitRules.supervisorAtRisk],
};

const apologise: StepInput = {
  code: 'apologise',
  eightSteps: ['apologise'],
  title: localized('致歉', '致歉', 'Apologise'),
  purpose: localized(
    '为他经历的事，真心说一声对不起。',
    '為對方經歷的事，真心說一聲抱歉。',
    'Say sorry, and mean it, for what they went through.',
  ),
  doList: [
    localized(
      '说具体：“让您白等了一下午，对不起。”',
      '說具體：「讓您白等了一個下午，很抱歉。」',
      'Be specific: “I am sorry you waited all afternoon for nothing.”',
    ),
    localized(
      '当场就道歉，不等查清楚。',
      '當場就道歉，不等查清楚。',
      'Apologise at once; do not wait for the findings.',
    ),
    localized(
      '重大失误，请主管写一封信，亲笔签名。',
      '重大疏失，請主管寫一封信，親筆簽名。',
      'For a significant failure, a letter signed by the supervisor.',
    ),
    localized(
      '影响大的，请区域负责人亲自打电话或录视频。',
      '影響大的，請區域主管親自打電話或錄影片。',
      'For major harm, the regional head in person or by video.',
    ),
    localized('道完歉，接着说现在做什么。', '道完歉，接著說現在做什麼。', 'After sorry, say what happens now.'),
  ],
  neverList: [
    localized(
      '没查清之前，不认定是谁的责任。',
      '還沒查清楚之前，不認定是誰的責任。',
      'Before it is looked into, do not say whose fault it was.',
    ),
    localized(
      '不怪快递、不怪厂家、不怪同事。',
      '不怪物流、不怪廠商、不怪同事。',
      'Do not blame the courier, the maker or a colleague.',
    ),
    localized(
      '不说“如果让您不舒服了，那我道歉”。',
      '不說「如果讓您不舒服，那我道歉」。',
      'No “I am sorry if you felt…”.',
    ),
    localized('不在“对不起”后面接“但是”。', '不在「抱歉」後面接「但是」。', 'No “but” after “sorry”.'),
  ],
  panels: [panels.apology, panels.feel, panels.apologyLetter, panels.videoScript],
  exit: [exitRules.apologyTier, exitRules.apologyGiven, exitRules.writtenApology, exitRules.videoScript],
};

const clarify: StepInput = {
  code: 'clarify',
  eightSteps: ['clarify'],
  title: localized('澄清', '釐清', 'Clarify'),
  purpose: localized(
    '把事实、感受和最想要的，一起对清楚。',
    '把事實、感受和最想要的，一起對清楚。',
    'Get fact, feeling and focus straight, together.',
  ),
  doList: [
    localized(
      '问开放的问题：“当时是怎么发生的？”',
      '問開放式問題：「當時是怎麼發生的？」',
      'Ask openly: “How did it happen?”',
    ),
    localized(
      '订单、物流、录音，我们自己先查。',
      '訂單、物流、錄音，我們自己先查。',
      'Look up order, delivery and recording ourselves first.',
    ),
    localized(
      '把三样念给客户听，请他点头或纠正。',
      '把三項念給顧客聽，請對方點頭或更正。',
      'Read the three out and let them agree or correct.',
    ),
    localized(
      '客户说了几件事，就逐条列出来。',
      '顧客說了幾件事，就逐項列出來。',
      'List each thing they say as a point of its own.',
    ),
    localized(
      '善意的客户：先讲理，再讲情，最后才看规定。',
      '善意的顧客：先講理，再講情，最後才看規定。',
      'Good faith: facts first, feeling second, law last.',
    ),
  ],
  neverList: [
    localized(
      '不要客户证明我们查得到的事。',
      '不要求顧客證明我們查得到的事。',
      'Do not ask for proof of what we can look up.',
    ),
    localized(
      '不用“为什么不早说”这样的问法。',
      '不用「為什麼不早說」這種問法。',
      'Never “Why didn’t you say so earlier?”',
    ),
    localized('不拿法条压人。', '不拿法條壓人。', 'Do not use the law to press them.'),
    localized('不把猜的写成事实。', '不把猜測寫成事實。', 'Do not write a guess as a fact.'),
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
  exit: [exitRules.facts, exitRules.feeling, exitRules.focus, exitRules.restatementConfirmed, exitRules.ownLookup],
};

const resolve: StepInput = {
  code: 'resolve',
  eightSteps: ['resolve'],
  title: localized('解决', '解決', 'Resolve'),
  purpose: localized(
    '给客户两条走得通的路，让他自己选。',
    '給顧客兩條走得通的路，讓對方自己選。',
    'Offer two ways that work, and let them choose.',
  ),
  doList: [
    localized(
      '至少两个方案，每个都有金额或做法、人和时间。',
      '至少兩個方案，每個都有金額或做法、人和時間。',
      'At least two options, each with an amount or action, a person and a time.',
    ),
    localized(
      '先算客户觉得损失了什么：钱、时间、心情。',
      '先算顧客覺得損失了什麼：錢、時間、心情。',
      'Count what they feel they lost: money, time, feelings.',
    ),
    localized(
      '超出自己权限，当场请主管批，别让客户等。',
      '超出自己權限，當場請主管核准，別讓顧客等。',
      'Beyond your limit? Get the supervisor now; do not make them wait.',
    ),
    localized(
      '谈不拢，先换给法，再加数目。',
      '談不攏，先換給法，再加數目。',
      'If you cannot agree, change the form before the amount.',
    ),
    localized('客户答应了，照原话记下来。', '顧客答應了，照原話記下來。', 'Note their words of acceptance.'),
  ],
  neverList: [
    localized('不答应兑现不了的事。', '不答應兌現不了的事。', 'Promise nothing we cannot keep.'),
    localized('不说“公司规定，没办法”。', '不說「公司規定，沒辦法」。', 'Never “Company rules, nothing I can do.”'),
    localized('不问“那您想要多少钱”。', '不問「那您想要多少錢」。', 'Never “So how much do you want?”'),
    localized(
      '不因为闹得凶就一直加。',
      '不因為吵得兇就一直加。',
      'Do not raise the offer because they raise their voice.',
    ),
  ],
  panels: [
    panels.loss,
    panels.options,
    panels.approvals,
    panels.departments,
    panels.customerChoice,
    panels.refusal,
    panels.promises,
  ],
  exit: [
    exitRules.twoOptions,
    exitRules.canKeep,
    exitRules.noPendingApproval,
    exitRules.customerAnswer,
    exitRules.choice,
    exitRules.acceptanceWords,
    exitRules.routesTold,
  ],
};

const exceed: StepInput = {
  code: 'exceed',
  eightSteps: ['exceed'],
  title: localized('惊喜', '驚喜', 'Exceed'),
  purpose: localized(
    '多想一步，给一点他没想到的心意。',
    '多想一步，給一點意想不到的心意。',
    'Think one step ahead and add a small kindness.',
  ),
  doList: [
    localized(
      '想想他接下来会遇到什么，先备好。',
      '想想對方接下來會遇到什麼，先準備好。',
      'Think what they will run into next, and have it ready.',
    ),
    localized(
      '写一张卡片，有一句只给他的话。',
      '寫一張卡片，有一句只給他的話。',
      'Write a card with one sentence meant only for them.',
    ),
    localized('只用客户自己告诉过我们的事。', '只用顧客自己告訴過我們的事。', 'Use only what they told us themselves.'),
    localized(
      '送之前过三问：合适吗？像嘲讽吗？像封口吗？',
      '送之前過三問：合適嗎？像嘲諷嗎？像封口嗎？',
      'Three questions first: does it fit, could it mock, could it hush?',
    ),
    localized('记下哪天送、送到没有。', '記下哪天送、送到沒有。', 'Note when it goes out and that it arrived.'),
  ],
  neverList: [
    localized('问题没解决之前，不送东西。', '問題還沒解決之前，不送東西。', 'No gift before the problem is solved.'),
    localized(
      '不用礼物换删评、换撤诉。',
      '不用禮物換刪評論、換撤銷申訴。',
      'Never trade a gift for a review or a complaint.',
    ),
    localized('不送和这件事犯冲的东西。', '不送和這件事相沖的東西。', 'Nothing that clashes with what happened.'),
  ],
  panels: [panels.careNotes, panels.gesture, panels.cards],
  exit: [exitRules.gestureDecided, exitRules.gestureProper],
};

export const close: StepInput = {
  code: 'close',
  eightSteps: ['close'],
  title: localized('闭环', '結案確認', 'Close'),
  purpose: localized(
    '确认好了、谢谢他、别让下一位再遇上。',
    '確認好了、謝謝對方、別讓下一位再遇到。',
    'See that it is solved, thank them, and spare the next customer.',
  ),
  doList: [
    localized(
      '亲口问一句：“现在好用了吗？”',
      '親口問一句：「現在都好了嗎？」',
      'Ask in person: “Is it all right now?”',
    ),
    localized(
      '谢谢他肯说出来，而不是不声不响地走。',
      '謝謝對方願意說出來，而不是默默離開。',
      'Thank them for speaking up instead of walking away.',
    ),
    localized(
      '当场排好 24 小时和 3 天两次回访。',
      '當場排好 24 小時和 3 天兩次回訪。',
      'Schedule both calls now: 24 hours and 3 days.',
    ),
    localized(
      '问几个为什么，问到能改的那一层。',
      '問幾個為什麼，問到能改的那一層。',
      'Ask why until you reach something you can change.',
    ),
    localized('改了什么，回头告诉客户。', '改了什麼，回頭告訴顧客。', 'Tell the customer what was changed.'),
  ],
  neverList: [
    localized(
      '钱没到、货没到，不算办完。',
      '款項沒到、商品沒到，不算完成。',
      'Not done until the money or the goods have arrived.',
    ),
    localized(
      '不把根因写成“员工不认真”。',
      '不把根因寫成「員工不認真」。',
      'Never “staff were careless” as the cause.',
    ),
    localized('不催客户打好评。', '不催顧客給好評。', 'Do not press for a good review.'),
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

export const eightStep: MethodInput = {
  code: 'eight-step',
  title: localized('八步法', '八步法', 'Eight steps'),
  purpose: localized(
    '重要的、棘手的案件，一步不漏地走。',
    '重要的、棘手的案件，一步不漏地走。',
    'For cases that matter: the full way, nothing left out.',
  ),
  steps: [listen, understand, showImportance, apologise, clarify, resolve, exceed, close],
};
