// Fields of the apology in its three tiers (§6 step 4) and the four FEEL slots (§6.9).
import { localized } from '#shared/content/methods/localized.ts';
import type { FieldInput } from '#shared/domain/methods/field.ts';

export const apologiseFields: FieldInput[] = [
  {
    key: 'apologyTier',
    kind: 'choice',
    label: localized('由谁致歉', '由誰致歉', 'Who apologises'),
    choices: [
      {
        code: 'agent',
        label: localized('我当场致歉', '我當場致歉', 'I do, at once'),
        hint: localized(
          '每一件都要，不用等批准。',
          '每一件都要，不用等核准。',
          'Always, and without waiting for anyone.',
        ),
      },
      {
        code: 'supervisor',
        label: localized('主管书面致歉', '主管書面致歉', 'Supervisor, in writing'),
        hint: localized('重大失误用。', '重大疏失時使用。', 'For a significant failure.'),
      },
      {
        code: 'regional-head',
        label: localized(
          '区域负责人亲自致歉（视频）',
          '區域主管親自致歉（影片）',
          'Regional head, in person or by video',
        ),
        hint: localized(
          '影响大、伤到人或多次重犯时用。',
          '影響大、有人受傷或一再發生時使用。',
          'For major harm, or when it happened again and again.',
        ),
      },
    ],
  },
  {
    key: 'apologyText',
    kind: 'longText',
    label: localized('致歉的话', '致歉的話', 'The apology'),
    hint: localized(
      '为客户经历的事道歉：说出是哪件事、带来什么不便。责任没查清前，不急着认定是谁的错，也不推给别人。',
      '為顧客經歷的事道歉：說出是哪件事、帶來什麼不便。責任查清之前，不急著認定是誰的錯，也不推給別人。',
      'Apologise for what they went through: which event, what trouble it caused. Until causes are known, admit no fault and blame nobody.',
    ),
    placeholder: localized(
      '让您大热天跑了两趟，还没修好，真的对不起。',
      '讓您大熱天跑了兩趟，還沒修好，真的很抱歉。',
      'I am sorry that you came twice in this heat and it is still not fixed.',
    ),
    isOutgoing: true,
  },
  {
    key: 'apologyGiven',
    kind: 'choice',
    label: localized('怎么道的歉', '怎麼道的歉', 'How it was said'),
    choices: [
      { code: 'not-yet', label: localized('还没说', '還沒說', 'Not yet') },
      { code: 'spoken', label: localized('当面或电话里说了', '當面或電話裡說了', 'In person or by phone') },
      { code: 'message', label: localized('发了消息', '傳了訊息', 'By message') },
      { code: 'letter', label: localized('写了信或卡片', '寫了信或卡片', 'By letter or card') },
      { code: 'video', label: localized('录了视频', '錄了影片', 'By video') },
    ],
  },
  {
    key: 'videoScript',
    kind: 'longText',
    label: localized('负责人视频稿', '負責人影片稿', 'Script for the head’s video'),
    hint: localized(
      '一分钟以内：称呼客户、说清是哪件事、道歉、现在做什么、直接联系方式。不念稿、不打官腔。',
      '一分鐘以內：稱呼顧客、說清楚是哪件事、道歉、現在做什麼、直接聯絡方式。不照念、不打官腔。',
      'Under a minute: the customer’s name, what happened, sorry, what we do now, a direct number. Spoken, not read.',
    ),
    placeholder: localized(
      '王女士您好，我是华东区的负责人……',
      '王小姐您好，我是北區的負責人……',
      'Ms Wang, I am responsible for this region…',
    ),
    isOutgoing: true,
  },
  {
    key: 'feelFact',
    kind: 'longText',
    label: localized('事：发生了什么', '事：發生了什麼', 'Fact: what happened'),
    hint: localized(
      '一句话，说客户经历的事。',
      '一句話，說顧客經歷的事。',
      'One sentence about what they went through.',
    ),
    isOutgoing: true,
  },
  {
    key: 'feelEmotion',
    kind: 'longText',
    label: localized('情：什么感受', '情：什麼感受', 'Emotion: how it felt'),
    hint: localized(
      '说这件事里的感受，不说空话。',
      '說這件事裡的感受，不說空話。',
      'The feeling in this very case, no empty words.',
    ),
    isOutgoing: true,
  },
  {
    key: 'feelExplain',
    kind: 'longText',
    label: localized('因：为什么会这样', '因：為什麼會這樣', 'Explain: why it happened'),
    hint: localized(
      '查到什么说什么；没查清就说正在查、什么时候有结果。',
      '查到什麼說什麼；還沒查清楚就說正在查、什麼時候有結果。',
      'Say what is known; if not yet, say it is being looked into and by when.',
    ),
    isOutgoing: true,
  },
  {
    key: 'feelLink',
    kind: 'longText',
    label: localized('办：接下来怎么办', '辦：接下來怎麼辦', 'Link: what happens next'),
    hint: localized('做什么、谁来做、什么时候好。', '做什麼、誰來做、什麼時候好。', 'What, who, and when.'),
    isOutgoing: true,
  },
  {
    key: 'feelMessage',
    kind: 'longText',
    label: localized('合成的一段话', '合成的一段話', 'The message as one'),
    hint: localized('出声读一遍，顺口再发。', '出聲讀一遍，順口再傳。', 'Read it aloud before you send it.'),
    isOutgoing: true,
  },
];
