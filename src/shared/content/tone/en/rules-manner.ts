// English rules, second half: canned phrase, surface fix, giving in without limit, jargon, commanding; whole-text rules.
import type { ToneRuleBook } from '#shared/domain/tone/rule-book.ts';

export const englishRulesOnManner: ToneRuleBook['rules'] = [
  {
    id: 'en-canned-phrase',
    kind: 'canned',
    match: [
      '(?:any|the|this|for) inconveniences?~30|inconvenience (?:this|that|it) (?:may|might|has)~20',
      '(?:your|each|every)~4(?:call|custom|business|feedback|opinion|satisfaction|complaint|message|comfort|patronage|trust|comments?)~4(?:is|are|matters?)~6(?:(?:very |extremely |so )?important|valued|our (?:top |number one |first |highest )?(?:priority|goal|concern)|appreciated|to us)~8',
      "(?:we|i)(?: do|'d| would|'ll)?~8(?:value|appreciate|welcome|treasure|cherish) (?:your|all|the|any)~4(?:valuable )?(?:feedback|custom|business|comments?|input|patience|understanding|opinions?|suggestions?|patronage|concern|time)~16",
      "(?:i|we) (?:can |do |fully |completely |totally |truly |absolutely |certainly |deeply |perfectly |can certainly |can fully |can completely |well ){0,2}(?:understand|appreciate|hear|get|sympathi[sz]e with|empathi[sz]e with|feel) (?:your|how you feel|where you(?:'re| are) coming from|how frustrating (?:this|it) (?:is|must be)$)~4(?:frustrations?|concerns?|feelings?|disappointment|anger|position|pain|situation|point)?<stop>",
      'thank you for (?:your|bringing|contacting|reaching out|getting in touch|choosing|taking the time)~4(?:patience|understanding|feedback|cooperation|co-operation|valuable|comments?|e-?mail|this (?:matter )?to our attention|us|to (?:share|write)|loyalty|interest|enquiry|inquiry|business|continued)~24',
      '(?:strive|striving|committed|commitment|dedicated|aim|pride ourselves)~8(?:to|in|on)~8(?:provid(?:e|ing)|deliver(?:ing)?|offer(?:ing)?|excellen\\w{1,4}|the (?:best|highest)|giv(?:e|ing)|ensur(?:e|ing)|improv(?:e|ing)|exceed(?:ing)?|high)~30',
      "(?:take|taking|treat) (?:this|these|all|your|such|every)~16(?:very |extremely |most )?seriously|(?:customer|customers) (?:satisfaction|is (?:always right|king|our)|come first|always come)|(?:sincere(?:st)?|deepest|heartfelt|humble|profound) apolog(?:y|ies)|please accept (?:our|my) (?:sincere|deepest|heartfelt|humble|full|apologies|sincerest)~20|(?:valued|dear|esteemed) (?:customer|guest|client)|hope (?:this|that) (?:helps|clarifies)|do not hesitate to|don't hesitate to|we look forward to (?:serving|welcoming|seeing)~20|have a (?:nice|great|wonderful|lovely|good) (?:day|one|weekend|evening)|(?:will|'ll) (?:use|take) (?:this|your|it)~16(?:to improve|on board)|continu(?:e|ously|ally) (?:to )?improv\\w{1,4}|lessons (?:have been|will be|were) learn(?:ed|t)|we apologi[sz]e for (?:any|the) (?:confusion|trouble|delay|disappointment|upset|distress)",
    ],
    unless: [
      "(?:don't|do not|won't|will not|cannot|can't|could not) (?:want to |just )?(?:say|understand|pretend|tell you)",
      'not just|rather than',
      'important to (?:you|your)',
    ],
    why: {
      'zh-CN': '套话谁都收到过，客人会觉得没有人真的看了他写的。',
      'zh-TW': '罐頭回覆大家都收過，客人會覺得沒有人真的看了他寫的。',
      en: 'Everyone has received this sentence; it says nobody read the complaint.',
    },
    suggestions: [
      { when: 'inconvenience|apolog|accept', wording: { en: 'I am sorry that you [what this customer went through]' } },
      { when: 'understand|frustrat|feel|hear|concern', wording: { en: '[What happened] would have upset anyone' } },
      {
        when: 'feedback|comment|opinion|input|attention|suggestion',
        wording: { en: 'What you said about [the point] shows us [what you learned from it]' },
      },
      {
        when: 'patience|understanding|contact|choosing|touch',
        wording: { en: 'You have waited long enough, so here is where we stand' },
      },
      {
        when: 'strive|commit|dedicat|improv|pride|lessons|seriously',
        wording: { en: 'From [date] we do it differently: [the change]' },
      },
      { wording: { en: 'If anything is still not right, ask for me, [name]' } },
    ],
    examples: {
      bad: [
        'We apologise for any inconvenience.',
        'Your call is important to us.',
        'I completely understand your frustration.',
        'We take all complaints very seriously.',
        'Thank you for your patience and understanding.',
        'Have a nice day!',
      ],
      good: [
        'I am sorry you stood in the rain for twenty minutes.',
        'Being ignored twice would upset anyone.',
        'Thank you for telling me about the loose screw.',
      ],
    },
  },
  {
    id: 'en-surface-fix-done',
    kind: 'surface-fix',
    strength: 3,
    match: [
      "<fix>~24(?:let's |we can |can we )(?:just )?(?:forget|move on|leave)~16",
      'consider (?:the|this|that|it|your)~10(?:closed|settled|resolved|done|over|dealt with)',
      "(?:told|gave|had) (?:him|her|them)~4 ?(?:off|a warning|a word|a telling)~8(?:,)?~4(?:so|and)?~8(?:sorted|that's that|dealt with|done|fine now)",
      "(?:that(?:'s| is)|hopefully|let's|and|so|we can|i think|should be|will be|this)~16(?:the end of (?:it|that|the matter|this)|call it (?:a day|quits|even)|case closed|that settles (?:it|things)|be done with (?:it|this)|leave it at that|draw a line|put (?:this|it) behind|matter closed|all (?:sorted|settled|square)|makes? us even|we(?:'re| are) (?:even|quits|square|done))~12",
      "<fix>~30(?:that should (?:do|be enough|fix|cover|settle|make)|should (?:do|be enough|cover it|make up for it|suffice|keep you)|will (?:do|have to do)|(?:ok|okay|alright|all right|happy now|satisfied|good enough)(?:\\?|now|$)|what more|and that(?:'s| is) (?:it|that|all))~10",
      "(?:we|i|they|staff|everyone)(?:'ll| will|'ve)? (?:try to |have to |told (?:them|him|her|the \\w{1,12}) to |make sure to )?be~6(?:more |extra )?careful~14|(?:careful|better|attention) next time~10|won't (?:let it|do it) (?:happen )?again, (?:ok|okay)",
      "(?:remove|delete|take down|edit|change|withdraw|drop|cancel|update)~6(?:your|the|that|this)~10(?:review|complaint|post|rating|comment|feedback|tweet|claim|star)~16|(?:leave|give|post) us (?:a )?(?:good|five|5|better|positive)~16|(?:no need to|don't|please don't|stop) ~6(?:complain(?:ing)?|post(?:ing)?|report(?:ing)?|pursue|take it further|escalate)~16|(?:drop|forget) (?:it|the matter)",
      "(?:what more|what else) (?:do|could|can) you (?:want|expect|ask)|(?:you(?:'ve| have)|we(?:'ve| have))~10(?:had|got|given|already)~16<fix>~4(?:,)?~6(?:so|now|and|what)~30",
      "(?:no idea|don't know|do not know|doesn't matter|does not matter|not going to (?:find|look)|won't (?:look|bother|find))~10why~20|(?:spoken to|had a word with|told off|disciplined|reprimanded|fired|sacked|warned) (?:(?:him|her|them)|(?:the|that|our|this)~16(?:staff|employee|colleague|member|driver|waiter|waitress|person|assistant|guy|girl))<stop>",
    ],
    unless: [
      "beg(?:ging)?\\b|any terms|hear from our|consider it done|not the end|isn't the end|is not (?:the end|enough)|does not (?:end|stop)|doesn't (?:end|stop)",
      "(?:you )?(?:don't|do not|won't|never) (?:have|need) to (?:remove|delete|change|edit|withdraw)|would never ask",
      "find(?:ing)? out why|checking why|(?:i|we)(?:'ll| will) (?:find|ask|check|look|call)",
      'do not use|please unplug|two people|from (?:now|monday|today|next)',
    ],
    why: {
      'zh-CN': '给了东西就想收场，客人会觉得在打发他；原因和改进还没有说。',
      'zh-TW': '給了東西就想收場，客人會覺得在打發他；原因和改進還沒有說。',
      en: 'Paying and closing feels like being got rid of; the cause and what changes are missing.',
    },
    suggestions: [
      {
        when: 'review|post|rating|comment|complain|report|tweet|star',
        wording: { en: 'Your review is yours to keep as it is; I would rather put the cause right' },
      },
      { when: 'careful|next time', wording: { en: 'From [date] we [the change], so that it does not happen again' } },
      {
        when: 'spoken|word|told|disciplin|reprimand|fired|sacked|warned',
        wording: { en: 'We went through what happened together and changed [the step]' },
      },
      { wording: { en: 'That is only the first part; by [date] I will tell you why it happened and what we changed' } },
    ],
    examples: {
      bad: [
        "Here's a voucher, and hopefully that's the end of it.",
        "I'll swap it and that should do.",
        "We'll be more careful next time.",
        'Could you remove your review?',
        "You've had your refund, so what more do you want?",
      ],
      good: [
        'A refund is not the end of it; we are checking why it broke.',
        'You do not have to change your review.',
        'From Monday two people check every label.',
      ],
    },
  },
  {
    id: 'en-limitless-anything',
    kind: 'limitless',
    strength: 3,
    match: [
      "(?:tell|say|let) (?:us|me)?~6(?:how much|what) you (?:want|need|think is fair|would like)~10(?:and|,)~6(?:we|it|i)(?:'ll| will|'s)~16",
      "(?:name your (?:price|figure|terms)|(?:name|state|tell us) (?:the|a|any|your) (?:price|figure|amount|number|sum)|blank cheque|blank check|money(?:'s| is) no object|price is no object|no (?:upper )?limit|without limit|unlimited|sky's the limit|cost doesn't matter|spare no expense)~16",
      '(?:do|give you|pay|offer(?: you)?|agree to|accept|have|take|get you|provide|meet)~10(?:whatever|anything|everything|any|all)(?: and everything)? ?(?:it takes|you (?:want|like|ask|say|wish|demand|need|request|choose|decide)|demands?|amount|price|of your demands|conditions?|sum|request)~24',
      '(?:whatever|anything|however much|any amount) (?:you|it) (?:want|like|ask|say|wish|demand|decide|costs?|takes|request|name|need)(?: for)?~6(?:,)?~6(?:we|i|it|is|and|will|consider|you)~24',
      "(?:please|i beg|we beg|begging)~4(?:beg|don't|do not|you)~10(?:post|sue|tell|report|go to|leave|write)~16(?:i beg|we'll|anything)?|beg(?:ging)? (?:you|of you)|i(?:'m| am) on my knees",
      '(?:cover|pay for|compensate|reimburse|responsible for|liable for|bear)~6(?:all|every|any|everything|each)~6(?:and all |possible |of your )?(?:losses|loss|damages?|costs?|expenses?|consequences|penny|thing)~16',
      "(?:free|on us|on the house|for nothing|complimentary)~10(?:for life|forever|for ever|from now on|always|every time)|(?:ten|five|three|double|triple|\\d{1,2}) times~10(?:is fine|no problem|we'll pay|whatever)|(?:you(?:'re| are) (?:always right|the boss)|your wish is|up to you entirely|entirely up to you|you decide everything|we(?:'ll| will) do as you say)~10",
    ],
    unless: [
      "(?:cannot|can't|can not|not|unable|won't) (?:\\w{1,8} )?(?:pay|offer|do|give|agree|accept|promise|cover|meet)",
      'within (?:my|our|the) limit|up to \\d|receipts?|(?:anything|whatever) you need (?:to )?(?:know|tell|ask)|if (?:there is )?anything',
      '\\?\\s?$',
      '(?:date|time|colour|color|size) (?:is )?(?:entirely )?up to you',
    ],
    why: {
      'zh-CN': '没有边界的答应兑现不了；给两个具体的选择。',
      'zh-TW': '沒有界線的答應兌現不了；給兩個具體的選擇。',
      en: 'A yes without limit cannot be kept; give two concrete choices.',
    },
    suggestions: [
      {
        when: 'price|pay|amount|cover|money|loss|cost|figure|times|expens|penny',
        wording: { en: 'I can offer [amount] myself; for more I will ask my supervisor now' },
      },
      {
        when: 'beg|post|sue|report',
        wording: { en: 'What you write is your right; here is what I can do today: [one] and [two]' },
      },
      { wording: { en: 'Two things I can do: [option one], or [option two]; which suits you better' } },
    ],
    examples: {
      bad: [
        'Name your price.',
        "We'll do whatever you want.",
        'We accept any demand you make.',
        'Anything you ask for, we will pay.',
        'We will cover all your losses.',
      ],
      good: [
        'I can offer 100 pounds myself.',
        'If there is anything you need to ask, my number is on the card.',
        'The date is entirely up to you.',
        'Would you rather have a refund or a new pair?',
      ],
    },
  },
  {
    id: 'en-jargon',
    kind: 'jargon',
    strength: 2,
    match: [
      '(?:de)?prioriti[sz](?:e|ed|ation)|sign-?off|backend|onboard(?:ed|ing)?|actioned|actionable|remediat(?:e|ed|ion)|stakeholder',
      '(?:sla|slas|kpi|kpis|rca|sop|sku|crm|erp|nps|csat|fcr|rma|poc|eod|cob|tat|l[123])\\b',
      '(?:tier|level) ?[123]\\b|(?:your|the|this|a|an|support) (?:ticket|case id|case number)~10(?:has|is|was|will|got|number|escalated|status)|ticket~10(?:escalat|open|clos|rais|logg)\\w{1,4}',
      '(?:as )?per (?:our|the|my|your|company)~16(?:policy|policies|terms|records?|procedures?|guidelines?|conversation|e-?mail)|pursuant to|in accordance with|aforementioned|aforesaid|hereby|herewith|hereto|therein|thereof|heretofore|henceforth|notwithstanding|in respect of|with regard to the above|the undersigned|forthwith|please be (?:advised|informed)|kindly (?:be|note|do|revert|find)|do the needful|revert (?:back|at|to (?:you|us|me))|at your earliest|enclosed please find|please find (?:attached|enclosed)|duly noted|we are in receipt|for your perusal|remit(?:tance)?|ineligible|(?:not )?eligible for (?:reimbursement|remuneration|compensation|a refund under)|the (?:said|subject) (?:item|product|matter|order)|without prejudice|non-?conform\\w{1,6}|deemed',
      'circle back|touch base|loop (?:you |him |her |them |in )?(?:in)?|stakeholders?|align(?:ed|ment|ing)? (?:with|on|internally)|leverag(?:e|ing)|synerg\\w{1,5}|deep[- ]dive|low-hanging|bandwidth|action items?|deliverables?|touch ?points?|pain ?points?|learnings|going forward|reach out to (?:the )?stakeholders|cross-functional|value[- ]add|close the loop|end[- ]to[- ]end|customer journey|root cause analysis|escalation matrix|first[- ]line support|second[- ]line|back[- ]end team|resolution team|(?:triage|triaged) (?:by|queue)|work ?flow|backlog|reverse logistics|fulfil?lment (?:centre|center|partner|node)|last[- ]mile|proactive(?:ly)?',
    ],
    unless: ["we don't (?:use|say)"],
    why: {
      'zh-CN': '内部用语和公文腔客人听不懂，也显得冷。',
      'zh-TW': '內部用語和公文腔客人聽不懂，也顯得冷。',
      en: 'Internal or official language is cold and not understood; say it as you would face to face.',
    },
    suggestions: [
      {
        when: 'ticket|case|tier|level|escalat|l[123]|line',
        wording: { en: 'I have asked [name], who knows this best, to take it on, and you will hear by [time]' },
      },
      {
        when: 'policy|terms|pursuant|accordance|aforementioned|eligible|deemed|ineligible',
        wording: { en: 'In plain words: [what we can and cannot do]' },
      },
      {
        when: 'circle|touch|loop|align|stakeholder|deep|revert|needful',
        wording: { en: 'I will speak to [who] and call you by [time]' },
      },
      { when: 'sla|eod|tat|cob', wording: { en: 'You will have an answer by [time]' } },
      { when: 'rca|root cause', wording: { en: 'We are finding out why it happened' } },
      { wording: { en: 'Put simply, [what it means for you]' } },
    ],
    examples: {
      bad: [
        'Your ticket has been escalated to tier 2.',
        'Per our policy, this is not eligible for reimbursement.',
        "We'll circle back once aligned with stakeholders.",
        'Please be advised that the aforementioned item is out of stock.',
      ],
      good: [
        'I have asked the workshop and will call you at three.',
        'Your train ticket costs are on us, 18.40 in all.',
        'Your order is on its way and should reach you tomorrow.',
      ],
    },
  },
  {
    id: 'en-commanding',
    kind: 'commanding',
    strength: 2,
    match: [
      '(?:just |now )?(?:send|give|show|bring|hand|fill|sign|return|read|move|check|prove|provide|pay|answer) (?:me|us|it|the|this|that|your|in|out|back|over)~24(?:now|immediately|at once|first|right away|or else)<stop>',
      "you (?:must|have to|need to|are required to|will have to|are obliged to|had better|'d better|better|ought to) (?!have been|have felt|be (?:so|very|tired|worried|upset)|know)~40",
      'you (?:should|shall) (?:first |just |really |please )?(?:return|send|bring|provide|fill|calm|stop|listen|read|wait|call|contact|pay|prove|show|complete|submit|be more|be polite|go|check|follow|understand|respect|know better|apologi[sz]e)~30',
      '(?:calm down|(?:please )?relax|cool it|settle down|chill out|lower your voice|keep your voice down|watch your (?:tone|language|mouth|manners)|mind your (?:tone|language|manners)|be (?:quiet|polite|reasonable|civil|patient|respectful)|shut up|get a grip|pull yourself together|control yourself|behave yourself)~16',
      '(?:stop|quit) (?:shouting|yelling|calling|complaining|arguing|swearing|being|bothering|wasting|talking|interrupting|harassing|e-?mailing|messaging|raising|making|it|that)~20',
      "(?:do not|don't|never) (?:call|shout|yell|raise|speak to me|talk to|use that|swear|threaten|interrupt|come back|contact|e-?mail|message|bother|argue|post|blame|touch me|film|record|waste|expect)\\b~30",
      '(?:let me (?:finish|speak|talk)|listen to me|hear me out|(?:just |now )sit down|(?:just )?(?:wait|stand) (?:there|over there|outside|your turn|in line)|go (?:home|away)|hurry up|make up your mind|get out|prove it|show me (?:the )?proof|answer (?:me|the question|my question))~12',
      "(?:(?:no|without)(?: a| the| any| your)? (?:receipt|proof|invoice|packaging|box|ticket|order number)),? (?:no|then we|we (?:can't|cannot|won't)|there(?:'s| is) (?:no|nothing)|don't)~24",
      "(?:otherwise|or else|failing (?:which|that)|if you (?:don't|do not|fail to|refuse)~30)(?:,)?~4(?:we|i|no|your|it|the)~6(?:can't|cannot|won't|will not|refund|will be (?:closed|cancelled|void|rejected)|help)~16",
    ],
    unless: [
      'unplug|switch (?:it|the)~10off|turn off|doctor|hospital|do not (?:use|eat|drink|touch)|stop using|gas|fire|smoke|burn|emergency|ambulance|danger|electric|safe(?:ty|ly)?|leak',
      "you (?:don't|do not|won't|never|will not) (?:have|need) to|no need",
      "(?:told|asked|ordered|asking|telling|made) you to|you had to|isn't fair",
      'you must (?:be|have|feel)\\b|(?:what|which|how|anything|nothing|all|everything) (?:would |do |else |that )?you (?:need|have) to|all you need to|only (?:need|have) to|anything you need to (?:know|ask)|you need to (?:know|hear)',
      '(?:i|we) (?:must|need to|have to|should)(?!.{0,60}you (?:must|need|have to))',
      '\\?\\s?$',
    ],
    why: {
      'zh-CN': '命令式让客人觉得被管教；换成请求，并说明为了什么。',
      'zh-TW': '命令式讓客人覺得被管教；換成請求，並說明為了什麼。',
      en: 'An order puts the customer under us; ask, and say what it is for.',
    },
    suggestions: [
      {
        when: 'calm|relax|voice|tone|shout|yell|language|quiet|polite|behave|manner',
        wording: { en: 'Take your time, I am listening and writing it down' },
      },
      {
        when: 'finish|listen|speak|interrupt|hear',
        wording: { en: 'Please go on, I will tell you afterwards what I found' },
      },
      {
        when: 'call|contact|mail|message|bother',
        wording: { en: 'You do not have to chase us, I will call you at [time]' },
      },
      {
        when: 'return|send|bring|receipt|proof|prove|form|fill|provide|submit',
        wording: { en: 'When it suits you, [what would help]; the rest I will do myself' },
      },
      { wording: { en: 'Would you mind [what would help]? Then I can [what it makes possible]' } },
    ],
    examples: {
      bad: [
        'You must return it first.',
        'Calm down.',
        'Stop shouting at me.',
        'You need to fill in this form, otherwise we cannot help.',
        'Do not call this number again.',
        'No receipt, no refund.',
      ],
      good: [
        'Please unplug the heater and do not use it again.',
        'You must have been so worried.',
        'You do not need to prove anything.',
        'You should receive a text this evening.',
      ],
    },
  },
];

export const englishRulesOnWholeTexts: ToneRuleBook['textRules'] = [
  {
    id: 'en-ignores-feeling-whole',
    kind: 'ignores-feeling',
    surfaces: ['letter', 'message'],
    // A few sentences leave much unsaid; in a letter the missing word of feeling is missed.
    minCharacters: 240,
    minSentences: 3,
    judgeWhen: [
      'complain(?:t|ts|ed|ing)?|your (?:message|letter|e-?mail|review|feedback|report|note)|you (?:reported|wrote|contacted|raised)',
      'late|delay(?:ed)?|broken|broke|damaged|wrong|missing|faulty|rude|waited|leak(?:ed|ing)?|cold|dirty|lost|never|refused|ignored|overcharged|hair|sick|ill|rash|cancelled',
    ],
    satisfiedBy: [
      '<sorry>',
      '<feeling>',
      "understandabl[ey]|must have|i'd (?:have|be)|(?:can't|cannot) argue|no wonder|you deserved?|as you (?:wrote|say|said)|after all that",
    ],
    underline: 'first-sentence',
    why: {
      'zh-CN': '整段话只有事实和处理，没有一个字说到客人的感受。',
      'zh-TW': '整段話只有事實和處理，沒有一個字說到客人的感受。',
      en: 'Facts and remedy only: not one word for what the customer went through.',
    },
    suggestions: [{ wording: { en: 'I am sorry: this would have upset anyone. {span}' } }],
    examples: {
      bad: [
        'You contacted us about your new sofa, which was delivered late. The driver was due on 3 May between nine and eleven and came on 9 May at four; the delivery note carries both dates. The delivery fee of 40 pounds was returned to your card this morning, and the receipt is attached to this message.',
      ],
      good: [
        'I am sorry the sofa came six days late and you sat on boxes for a week. The delivery fee of 40 pounds went back to your card this morning, as your letter asked.',
        'Your parcel left Leeds this morning and should reach you tomorrow before noon. The driver will call you half an hour before and can leave it with a neighbour.',
      ],
    },
  },
  {
    id: 'en-no-next-step-whole',
    kind: 'no-next-step',
    surfaces: ['letter', 'message'],
    minCharacters: 200,
    minSentences: 3,
    judgeWhen: [
      '<sorry>|<feeling>',
      'complain(?:t|ed)?|late|delay(?:ed)?|broken|broke|damaged|wrong|missing|faulty|rude|waited|leak(?:ed|ing)?|cold|dirty|lost|never|ignored|happened|experience|letter|message',
    ],
    satisfiedBy: [
      '<due>',
      '<owner>',
      '\\?',
      "(?:i|we)(?:'ll| will|'ve| have|'m| am|'re| are)?~14(?:refund(?:ed)?|replac(?:e|ed|ing)|send(?:ing)?|sent|call(?:ed)?|phone(?:d)?|post(?:ed)?|repair(?:ed)?|fix(?:ed)?|change(?:d)?|check(?:ed|ing)?|ask(?:ed)?|find|found|collect|visit|pay|paid|arrang(?:e|ed)|book(?:ed)?|train(?:ed|ing)?|remov(?:e|ed)|order(?:ed)?|offer|bring|come)",
      'would you (?:like|rather|prefer)|please (?:call|tell|let|send|keep|bring)|you can',
    ],
    underline: 'last-sentence',
    why: {
      'zh-CN': '整段话没有说接下来谁在什么时候做什么。',
      'zh-TW': '整段話沒有說接下來誰在什麼時候做什麼。',
      en: 'The whole text does not say who does what by when.',
    },
    suggestions: [
      { wording: { en: '{span}. I will look after this myself and call you by [time] with what happens next' } },
    ],
    examples: {
      bad: [
        'Dear Mr Hale, I was sad to read about the broken table. That must have spoiled the whole evening for your guests, who had come all the way from Leeds. We feel terrible about what happened and think of you and of your family.',
      ],
      good: [
        'Dear Mr Hale, I was sad to read about the broken table. That must have spoiled the evening for your guests. A new one comes on Thursday before noon.',
        'Dear Mr Hale, I was sad to read about the broken table. That must have spoiled the evening. Would you rather have a new one or your money back?',
      ],
    },
  },
];
