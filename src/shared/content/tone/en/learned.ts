import type { ToneRuleBook } from '#shared/domain/tone/rule-book.ts';

// What is said when the learned weights find a fault that no pattern was written for (docs/tone.md).
export const englishLearned: ToneRuleBook['learned'] = [
  {
    id: 'en-defending-learned',
    kind: 'defending',
    why: {
      'zh-CN': '这句话在替自己辩护，客人听到的是“您说的不算”；先认下他遇到的事。',
      'zh-TW': '這句話在替自己辯護，客人聽到的是「您說的不算」；先認下他遇到的事。',
      en: 'This defends us and tells the customer that their word does not count; accept what happened first.',
    },
    suggestions: [
      {
        when: 'terms|page|website|menu|sign|contract|policy|stated|written|told|informed',
        wording: { en: 'We did not make that clear enough before you paid, and I am sorry' },
      },
      {
        when: 'staff|team|colleague|waiter|driver|nurse|doctor|he|she|they',
        wording: { en: 'That is not how you should have been treated, and I would like to hear what happened' },
      },
      { wording: { en: 'What you found is what counts, and I will find out how it happened' } },
    ],
    examples: {
      bad: ['Every mattress we sell passes inspection, so it left us in perfect shape.', 'That is how linen behaves.'],
      good: [
        'The mattress passed inspection, yet yours sags, so I will look into it today.',
        'Linen creases; I should have said so before you bought it.',
      ],
    },
  },
  {
    id: 'en-ignores-feeling-learned',
    kind: 'ignores-feeling',
    why: {
      'zh-CN': '这句话没把客人的难受当回事；先说出是哪件事让他不好受。',
      'zh-TW': '這句話沒把客人的難受當一回事；先說出是哪件事讓他不好受。',
      en: 'This does not take the hurt seriously; name what hurt first.',
    },
    suggestions: [
      {
        when: 'wait|late|delay|minutes|hour|day',
        wording: { en: 'You waited far too long, and anyone would be annoyed' },
      },
      { wording: { en: 'I can hear how much this upset you, and I want to put it right' } },
    ],
    examples: {
      bad: [
        'Other guests managed fine without hot water, so I do not see the drama.',
        'Honestly, a stain is hardly the end of the world.',
      ],
      good: [
        'A morning without hot water is miserable, I am sorry.',
        'A stain on a new dress is upsetting, let me have it cleaned.',
      ],
    },
  },
  {
    id: 'en-overpromise-learned',
    kind: 'overpromise',
    why: {
      'zh-CN': '话说得太满，落空一次信任就没了；说能做到的和做不到时怎么办。',
      'zh-TW': '話說得太滿，落空一次信任就沒了；說能做到的和做不到時怎麼辦。',
      en: 'Too much is promised; say what you can do and what happens if it fails.',
    },
    suggestions: [
      {
        when: 'refund|money|account|paid',
        wording: { en: 'I will send the refund off today and tell you by [time] when it should arrive' },
      },
      { wording: { en: 'I expect it by [time], and I will call you beforehand if that changes' } },
    ],
    examples: {
      bad: [
        'Consider it done, nothing can go wrong from here.',
        'You will never have a single problem with it again, ever.',
      ],
      good: [
        'I have booked it for Friday and will call if that changes.',
        'If it fails again within a year, the repair is free.',
      ],
    },
  },
  {
    id: 'en-blame-learned',
    kind: 'blame',
    why: {
      'zh-CN': '说是谁的错，客人的事还是没人办；先接下来。',
      'zh-TW': '說是誰的錯，客人的事還是沒人辦；先接下來。',
      en: 'Whose fault it is does not help the customer; take it on first.',
    },
    suggestions: [
      {
        when: 'courier|carrier|supplier|manufacturer|warehouse|bank|platform|colleague|kitchen|driver|department|they|he|she',
        wording: { en: 'You bought from us, so I will take it up with them and tell you by [time]' },
      },
      { wording: { en: 'Let us get it sorted first and look at how it happened together' } },
    ],
    examples: {
      bad: [
        'The kitchen was slow, there is nothing the front of house could do.',
        'It broke because of how you loaded it.',
      ],
      good: ['We were slow tonight, and I am sorry.', 'Let me show you a way to load it that is easier on the hinges.'],
    },
  },
  {
    id: 'en-no-next-step-learned',
    kind: 'no-next-step',
    unlessInText: ['<due>', '<owner>'],
    why: {
      'zh-CN': '没有人、没有时间，客人只能干等；给一个名字和一个钟点。',
      'zh-TW': '沒有人、沒有時間，客人只能乾等；給一個名字和一個時間點。',
      en: 'No name and no time leave the customer waiting; give one of each.',
    },
    suggestions: [{ wording: { en: 'I am looking after this myself and will call you by [time]' } }],
    examples: {
      bad: [
        'It is in the queue and will be looked at in due course.',
        'Somebody will probably ring you at some stage.',
      ],
      good: ['It is third in the queue, so expect my call before four today.', 'Ana will ring you at ten tomorrow.'],
    },
  },
  {
    id: 'en-canned-learned',
    kind: 'canned',
    why: {
      'zh-CN': '这句话贴到谁身上都行，客人听不出您在说他的事。',
      'zh-TW': '這句話貼到誰身上都行，客人聽不出您在說他的事。',
      en: 'The sentence fits anyone, so the customer does not hear their own matter in it.',
    },
    suggestions: [
      {
        when: 'sorry|apolog|regret|inconvenience|experience',
        wording: { en: 'I am sorry that [what happened, such as “you waited an hour”]' },
      },
      { wording: { en: 'You told us about [what]; from [when] we will [do what]' } },
    ],
    examples: {
      bad: [
        'We strive to exceed the expectations of every valued guest.',
        'Your comments have been noted and are appreciated.',
      ],
      good: [
        'You told us the lift was dark; the lamp was replaced this morning.',
        'I have read your note about the towels and spoken to housekeeping.',
      ],
    },
  },
  {
    id: 'en-surface-fix-learned',
    kind: 'surface-fix',
    why: {
      'zh-CN': '只把表面盖住就想收场；为什么会这样、以后怎么办，还没有说。',
      'zh-TW': '只把表面蓋住就想收場；為什麼會這樣、以後怎麼辦，還沒有說。',
      en: 'This covers it up and closes; why it happened and what changes is still unsaid.',
    },
    suggestions: [
      {
        when: 'review|stars|post|complaint|delete|remove',
        wording: { en: 'Please write the review as you saw it; we will put the problem right first' },
      },
      { wording: { en: 'That only helps for now; I will find the cause and tell you by [time]' } },
    ],
    examples: {
      bad: [
        'Stick a bit of tape on it and you will not notice the crack.',
        'Have a drink on us and we will say no more about it.',
      ],
      good: [
        'The tape holds for today; the new panel is fitted on Monday.',
        'The drink is on us, and I will find out why the order was lost.',
      ],
    },
  },
  {
    id: 'en-limitless-learned',
    kind: 'limitless',
    why: {
      'zh-CN': '没有边界的答应兑现不了，也对别的客人不公；说清楚能做到哪里。',
      'zh-TW': '沒有界線的答應兌現不了，也對別的客人不公平；說清楚能做到哪裡。',
      en: 'A yes without limit cannot be kept and is unfair to others; say how far you can go.',
    },
    suggestions: [{ wording: { en: 'I can offer you two things: [first] or [second]' } }],
    examples: {
      bad: [
        'Help yourself to anything in the shop, it is all on us.',
        'Every visit is free for you from now on, for life.',
      ],
      good: ['Please choose one of these two, it is on us.', 'Your next visit in March is on us.'],
    },
  },
  {
    id: 'en-jargon-learned',
    kind: 'jargon',
    why: {
      'zh-CN': '这是内部或公文里的话，客人听不懂，也显得冷；换成当面会说的话。',
      'zh-TW': '這是內部或公文裡的話，客人聽不懂，也顯得冷；換成當面會說的話。',
      en: 'Office language is not understood and sounds cold; say it as you would face to face.',
    },
    suggestions: [{ wording: { en: 'In plain words: [what it means for the customer]' } }],
    examples: {
      bad: [
        'The claim is subject to adjudication pursuant to clause nine.',
        'Your case was triaged and reassigned to tier two.',
      ],
      good: [
        'We will decide on your claim by Thursday.',
        'My colleague Ana is looking at it now and rings you at four.',
      ],
    },
  },
  {
    id: 'en-commanding-learned',
    kind: 'commanding',
    why: {
      'zh-CN': '命令的口气让客人觉得被管教；说出为了什么，再请他帮个忙。',
      'zh-TW': '命令的口氣讓客人覺得被管教；說出為了什麼，再請他幫個忙。',
      en: 'An order puts the customer under us; say what it is for, then ask.',
    },
    suggestions: [
      {
        when: 'call|phone|email|message',
        wording: { en: 'There is no need to call again, I will ring you by [time]' },
      },
      { wording: { en: 'Could you help me with [what]? With it I can [do what] for you' } },
    ],
    examples: {
      bad: [
        'Fill it in properly this time or do not bother coming back.',
        'Stand over there and keep your voice down.',
      ],
      good: [
        'Could you fill in the second line? Then the money can go out today.',
        'Please have a seat, I will bring the form to you.',
      ],
    },
  },
];
