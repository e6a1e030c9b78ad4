// English rules, first half: defending, ignoring the feeling, over-promising, blame, no next step.
import type { ToneRuleBook } from '#shared/domain/tone/rule-book.ts';

export const englishRulesOnFacts: ToneRuleBook['rules'] = [
  {
    id: 'en-defending-nobody-else',
    kind: 'defending',
    match: [
      '(?:nobody|no one|none of our|no other|not one|never had (?:a|any|anyone|one))~40(?:complain(?:ed|ts?|ing)?|mention(?:ed)?|said|problems?|issues?|trouble|reported|noticed|had this|that before)',
      '(?:everyone|everybody|all our customers|all our other customers|other (?:customers|people|guests|diners|buyers)|most (?:people|customers|guests))~20(?:else )?(?:happy|fine|love|like|loves|likes|satisfied|manage|manages|accept|understand|never|think|find|seem|is ok|are ok)',
      "you(?:'re| are) the (?:first|only) (?:one|person|customer|guest|client)",
      "(?:we(?:'ve| have)?|our)~25(?:never|not)~6(?:had|received|heard|seen|got)~25(?:complaints?|problems?|issues?|trouble|before)",
      "(?:we(?:'ve| have)?)~4(?:always|been)~8(?:done|doing|worked|charged|charging|sold|selling)~30(?:this way|like this|that way|for years|before|without)",
    ],
    unless: [
      'should have|our fault|our mistake|sorry|changed|changing',
      '(?:check|find out|look) (?:whether|if)',
      '\\?\\s?$',
    ],
    why: {
      'zh-CN': '拿别的顾客来比,等于说是客人自己的问题。',
      'zh-TW': '拿其他客人來比,等於說是這位客人的問題。',
      en: 'Comparing with other customers tells this one that the problem is theirs.',
    },
    suggestions: [{ wording: { en: 'What happened to you matters, and I am looking into it now' } }],
    examples: {
      bad: [
        'No one else has complained about this.',
        "You're the first person to mention it.",
        'All our other customers are happy with it.',
        "We've never had a problem with that before.",
      ],
      good: [
        'I will check whether other customers had the same trouble.',
        'Nobody should have to wait that long, and I am sorry.',
      ],
    },
  },
  {
    id: 'en-defending-policy',
    kind: 'defending',
    strength: 1,
    match: [
      "(?:that|this|it)(?:'s| is| was) (?:just |simply |only )?(?:our|the|company|store|shop|head office|standard)~14(?:policy|rule|rules|procedure|practice|process)",
      "(?:there(?:'s| is)|we have|i have)~6(?:nothing|not much|little)~10(?:i|we) can do",
      "(?:my|our) hands are tied|out of (?:my|our) (?:hands|control)|beyond our control|(?:i|we) (?:don't|do not) (?:make|set|write) the (?:rules|prices|policy)|i(?:'m| am) (?:just|only) (?:doing my job|following)|just following|rules are rules",
      '(?:our|the|company|store) (?:policy|rules?|terms|procedure)~20(?:states?|says?|does not allow|do not allow|clearly|prevents?|forbids?|is clear|are clear|requires?)',
      "(?:we|i)(?:'re| are| am| was| were)~14(?:not allowed|unable|not permitted|following (?:procedure|policy|the rules))~20",
    ],
    unless: ["but|however|so i(?:'ll| will)|instead|can (?:offer|do) (?:is|one|two)|until|i will ask", '\\?\\s?$'],
    why: {
      'zh-CN': '用规定挡人,客人听到的是“你的事我不管”。',
      'zh-TW': '拿規定擋人,客人聽到的是「你的事我不管」。',
      en: 'Hiding behind a rule says “not my concern”; say first what can be done.',
    },
    suggestions: [
      {
        when: 'nothing|hands|control|unable|allowed|permitted',
        wording: { en: 'I cannot decide this alone, so I will ask my supervisor and tell you the answer by [time]' },
      },
      { wording: { en: 'Let me start with what I can do for you' } },
    ],
    examples: {
      bad: [
        "That's our policy.",
        'There is nothing I can do.',
        'Our terms clearly state that sale items are final.',
        "I'm just following procedure.",
      ],
      good: [
        "The policy says fourteen days, but this one was faulty, so I'll take it back today.",
        'I cannot decide that myself, so I will ask my manager now and be back in ten minutes.',
      ],
    },
  },
  {
    id: 'en-defending-nothing-wrong',
    kind: 'defending',
    match: [
      '(?:to be fair|in (?:our|all) (?:defence|defense|fairness)|in fairness)~4',
      '(?:people|staff|hands|colleagues)~4(?:down|short|off sick|away)~10|short of (?:staff|people|hands)',
      '(?:our|the) (?:chef|cook|staff|team|driver|technician|shop)~6(?:has|have|is|are)~10(?:certificates?|certified|qualified|licen[sc]ed|award)~16',
      "(?:our|the)~4(?:system|records?|tracking|cctv|footage|camera|logs?|computer|tests?|database|till)~8(?:shows?|says?|indicates?|confirms?|proves?|tells? us|is never wrong|doesn't lie|do(?:es)? not make)~40",
      "(?:there(?:'s| is| was)|we (?:see|found|find|have found)|i (?:see|found|can see|can find))~6(?:nothing|no|not anything) (?:wrong|problem|issue|fault|error|mistake|defect)~30",
      '(?:our|the|my)~4(?:products?|staff|team|food|kitchen|service|colleagues?|quality|machines?|drivers?|chefs?|people|employees?)~8(?:is|are|were|was|would|has|have|do|did)~10(?:always|never|perfectly|not at fault|fine|trained|professional|excellent|of the highest|not do|polite|very good|nothing wrong|not make)~30',
      "(?:we|i)(?: have|'ve)? (?:did|done)(?: absolutely)? nothing wrong|(?:we|i) (?:did|do) not do anything wrong|we (?:followed|did)~10(?:everything|all|the) (?:right|correctly|by the book|procedures?|steps?)|not our (?:intention|doing)|(?:did not|didn't) mean (?:to|any)~16",
      '(?:perfectly|completely|quite|totally|entirely|very|only|absolutely|pretty)? ?(?:normal|common|to be expected|standard practice|par for the course|inevitable|unavoidable|just how it is|bound to happen)',
      "(?:hard|difficult) (?:for (?:me|us) )?to believe|(?:i|we) (?:very much |highly )?doubt|(?:that|it) (?:can't|cannot|could not|couldn't) (?:be|have) ~30|impossible (?:that|for)~20|(?:you must|you might|you may|you) (?:have|are|'re)? ?(?:misunderst(?:ood|anding)|mistaken)",
      "(?:it|that|this|everything)(?:'s| is| was) (?:all )?(?:clearly |plainly )(?:written|stated|printed|explained|marked|shown|described)~24|in (?:black and white|the small print)|(?:you were|we) (?:clearly |already )(?:informed|told|warned|advised)~20",
      "(?:we(?:'re| are| were)|it(?:'s| is| was)|been)~12(?:short[- ]staffed|understaffed|so busy|very busy|really busy|extremely busy|rushed off|swamped|overwhelmed|a busy (?:day|time|season|weekend|period)|peak (?:season|time|period)|high (?:volume|demand))~30",
    ],
    unless: [
      'what (?:was|is|does|did)|last thing',
      '(?:once|when|until|if|after|before|whether|make sure|making sure|check(?:ed|ing)? that|certain|sure)~30(?:nothing|no|normal)',
      "but (?:you|your|that|the|it|we)|however|even so|doesn't mean|does not mean|that is no excuse|no excuse|still",
      'sorry|our (?:mistake|fault)|we (?:should|failed|got it wrong)|ashamed',
      "(?:not|isn't|wasn't|hardly|far from|never|anything but) (?:normal|common|to be expected)|(?:back to|as) normal|(?:in|over) (?:common)|normal (?:hours|price|use|again|opening)",
      '(?:angry|upset|worried|disappointed|frustrated|feel(?:ing)?|anger)~20(?:normal|to be expected)',
      'arriv|on its way|in transit|out for delivery',
      '\\?\\s?$',
    ],
    why: {
      'zh-CN': '急着证明自己没错,客人会觉得自己被当成说谎的人。',
      'zh-TW': '急著證明自己沒錯,客人會覺得被當成說謊的人。',
      en: 'Rushing to prove ourselves right makes the customer feel called a liar.',
    },
    suggestions: [
      {
        when: 'system|record|tracking|cctv|footage|log|computer',
        wording: { en: 'What I see here does not match what you went through, so I am checking where it went wrong' },
      },
      {
        when: 'busy|staffed|rushed|peak|volume|swamped|overwhelmed',
        wording: { en: 'We did not plan enough people, and you had to wait for it' },
      },
      {
        when: 'normal|common|expected|inevitable|unavoidable',
        wording: { en: 'That is not what you came to us for, and I want to know how it happened' },
      },
      {
        when: 'staff|team|colleague|polite|trained|mean',
        wording: { en: 'I would like to hear how it came across to you' },
      },
      {
        when: 'written|stated|printed|print|informed|told|warned',
        wording: { en: 'We did not make that clear enough before you bought' },
      },
      { wording: { en: 'I will find out what went wrong with yours' } },
    ],
    examples: {
      bad: [
        'Our system shows it was delivered.',
        'There is nothing wrong with the product.',
        'Forty minutes is perfectly normal on a Saturday.',
        'Our staff are always polite.',
        'We were very busy that day.',
        'It was clearly stated on the page.',
      ],
      good: [
        'Once we are sure there is nothing wrong with it, we will post it.',
        'We are back to normal hours from Monday.',
        'The tracking shows delivered, but you do not have it, so I count it as lost.',
        'Being angry is perfectly normal after that.',
      ],
    },
  },
  {
    id: 'en-ignores-feeling-trivial',
    kind: 'ignores-feeling',
    strength: 3,
    match: [
      'mountain out of (?:a )?mole ?hill|(?:just|only) (?:a|some|one) (?:cake|meal|shirt|dress|parcel|toy|phone|coffee|delay|mistake|few)~16',
      "(?:it|that|this)(?:'s| is| was)(?!n't| not)~8(?:only|just|merely|nothing but)~8(?:a|an|one|two|some|few|\\d{1,3})~30",
      "(?:isn't|is not|not|wasn't|hardly|no)~10(?:(?:that|such) )?(?:a )?(?:big|huge|major) (?:a )?(?:deal|problem|issue|drama)|not the end of the world|no big deal|storm in a teacup|making a (?:fuss|scene|mountain)|first world problem|these things happen|it happens(?: to everyone)?|could be worse|no harm done|nobody died|no one died",
      "(?:no|not any|isn't any|is no|don't see (?:the|any)) (?:need|reason|point)~4(?:to|for you to|in)~8(?:be |get |getting |being )?(?:upset|angry|rude|emotional|worked up|dramatic|cross|so |annoyed|stressed|shout(?:ing)?|personal|complain(?:ing)?)",
      "(?:you(?:'re| are)|you(?:'ve| have) been|bit|being)~10(?:over-?reacting|too sensitive|over-?sensitive|dramatic|emotional|unreasonable|difficult|fussy|petty|picky|hysterical|exaggerating|silly|ridiculous|making too much)",
      "(?:let's |please )?(?:leave|put|set|keep)~6(?:the |your )?(?:emotions?|feelings?)~6(?:out|aside|to one side)|(?:get over it|move on|let it go|forget about it|let bygones|cheer up|look on the bright side|don't (?:take it|be so|get so|be upset|be angry|let it))~16|what(?:'s| is) all the fuss|why (?:are you )?so (?:upset|angry)",
      "(?:being|getting|shouting|anger|crying|complaining)~12(?:won't|will not|doesn't|does not|isn't going to)~6(?:help|solve|change|get)~10",
    ],
    unless: [
      "(?:not|isn't|wasn't|never) (?:only|just) (?:a|an)",
      "(?:i|we) (?:don't|do not|would never) (?:think|say|believe|mean)",
      'five minutes|one moment|a moment|a minute|minutes? (?:away|walk|more)',
      '\\?\\s?$(?<!fuss\\?)(?<!upset\\?)(?<!angry\\?)',
    ],
    why: {
      'zh-CN': '把事情说小,客人会觉得自己的难受不算数。',
      'zh-TW': '把事情說小,客人會覺得自己的難受不算數。',
      en: 'Making it small tells the customer that the hurt does not count.',
    },
    suggestions: [
      {
        when: 'reacting|sensitive|dramatic|emotional|unreasonable|fuss|emotion|feeling',
        wording: { en: 'You have every reason to feel this way, and I want to hear it' },
      },
      { when: 'upset|angry|need|reason', wording: { en: 'You have good reason to be upset' } },
      { wording: { en: 'This spoiled something that mattered to you, and I am sorry' } },
    ],
    examples: {
      bad: [
        "It's only a scratch.",
        "There's no need to get upset.",
        "You're overreacting.",
        "It isn't that big a deal.",
        "Let's keep emotions out of this.",
      ],
      good: [
        'You have every reason to be upset.',
        'It was not just a scratch; it was your new table.',
        'There is no need to bring the box back.',
      ],
    },
  },
  {
    id: 'en-overpromise-absolute',
    kind: 'overpromise',
    strength: 3,
    match: [
      "(?:(?:this|that|it|you|we|i|the same (?:thing|mistake)|such (?:a )?(?:thing|mistake|problem))~16)?(?:will|'ll|shall|would) (?:absolutely |definitely |certainly |simply )?(?:never|not ever)~16(?:again|happen|have to|see|fail|break|be (?:late|wrong|disappointed)|experience|occur|repeat|wait|let you)~10",
      "(?:won't|will not|cannot|can't)~8(?:ever )?(?:happen|occur|be repeated)(?: to you)? (?:ever )?again|never again|once and for all|(?:no|zero) (?:problems?|issues?|mistakes?) (?:ever|whatsoever|at all) ?(?:again)?",
      "(?:guarantee|(?:i|we) (?:promise|swear|can assure|assure)|rest assured|you have my word|mark my words|cross my heart|i(?:'ll| will) bet)~30(?:never|always|100|perfect|completely|definitely|absolutely|any|every|satisf|happy|no |not |won't|nothing|safe|love|fault|the best|last(?:s)? (?:for ?ever|a lifetime))~20",
      "(?:i|we)(?:'ll| will| can|'d)? (?:absolutely |personally |fully )?guarantee~30",
      '(?:100 ?(?:%|per ?cent|percent)|a hundred per ?cent|one hundred per ?cent|totally|completely|absolutely|perfectly|entirely) (?:safe|satisf\\w{1,8}|guaranteed|certain|sure|fault(?:less|-free)|harmless|flawless|risk[- ]free|fool-?proof|reliable|happy with)',
      "(?:whatever|no matter|regardless)~24(?:,)?~10(?:we|i)(?:'ll| will| can)~8(?:definitely |certainly |always )?(?:fix|solve|sort|have it|get it|resolve|repair)~20",
      '(?:definitely|certainly|absolutely|without fail|for sure|surely)~10(?:be |have it |get it |have this )?(?:fix(?:ed)?|solve(?:d)?|resolve(?:d)?|sort(?:ed)?|arrive|deliver(?:ed)?|refunded|perfect|repaired|work(?:s)?)~16',
      "(?:any|every|all)~8(?:problems?|issues?)~16(?:(?:will|can) be|we(?:'ll| will| can)|i(?:'ll| will| can))~8(?:fix|solve|resolve|sort)~12|(?:instantly|immediately|in no time|in an instant|at once) (?:fix(?:ed)?|solve(?:d)?|resolve(?:d)?|sort(?:ed)?|refunded)|(?:fix(?:ed)?|solve(?:d)?|resolve(?:d)?|sort(?:ed)?)~10(?:instantly|immediately|in no time|this very second)",
      "(?:always|forever|for life|for ever)~10(?:be perfect|work perfectly|free|on time)|(?:will|'ll) (?:always|forever) be~16(?:on time|perfect|right|happy)",
    ],
    unless: [
      "(?:cannot|can't|can not|won't|could not|not|never|nobody can|wouldn't) (?:honestly |really )?(?:promise|guarantee|assure|say for sure)",
      'money[- ]back guarantee|guarantee (?:card|period|runs|covers|expires|lasts|is valid)|under guarantee',
      'not (?:definitely|certain|sure)',
      '(?:we|i) (?:had|have) never|never (?:called|phoned|told|rang|answered|replied|got)',
      'to make sure|so that|hope|try(?:ing)?|want to',
      'do not use|please (?:do not|unplug|stop)',
      'by (?:noon|tomorrow|\\d)(?=.{0,40}call)',
      '\\?\\s?$',
    ],
    why: {
      'zh-CN': '把话说满,做不到就是第二次失望;说您能做到的和时间。',
      'zh-TW': '把話說滿,做不到就是第二次失望;說您能做到的和時間。',
      en: 'An absolute promise that fails is the second disappointment; say what you can do and by when.',
    },
    suggestions: [
      {
        when: 'never|again|repeat',
        wording: { en: 'To keep this from happening again we have changed [what you changed]' },
      },
      {
        when: 'safe|harmless|risk',
        wording: { en: 'Here is the full list of ingredients; please try a small amount first' },
      },
      {
        when: 'satisf|happy|perfect|fault|flawless',
        wording: { en: 'If anything is still not right, bring it straight back to me' },
      },
      { wording: { en: 'I am working on it now and will tell you by [time] how far we are' } },
    ],
    examples: {
      bad: [
        'This will never happen again.',
        'I guarantee you will be satisfied.',
        "We'll definitely have it fixed today.",
        'It is 100% safe.',
        "Whatever the problem is, we'll solve it.",
      ],
      good: [
        'I cannot promise it will arrive on Saturday.',
        'To make sure this does not happen again, two people now check every label.',
        'Your guarantee runs until June.',
        'We never called you back, and I am sorry.',
      ],
    },
  },
  {
    id: 'en-blame-others',
    kind: 'blame',
    strength: 3,
    match: [
      "(?:it(?:'s| is| was)|that(?:'s| is| was)|this is|blame|because of|due to|down to|caused by|all)~8(?:the |our |a |an )?<others>(?:'s)?~16(?:fault|mistake|error|problem|responsibility|doing|issue|delay|not (?:us|ours)|who|that)?",
      "(?:the|our|a) <others>~14(?:must have|messed|lost|broke|damaged|got it wrong|made (?:a|the) mistake|sent us|forgot|is to blame|are to blame|is responsible|let us down|dropped|mishandled|delayed|never told us|did not tell us|didn't tell us|gave us)~16",
      "(?:nothing to do with|not) (?:us\\b|our (?:fault|problem|responsibility|department|job|store|shop)|my (?:fault|problem|job|department))|(?:isn't|is not|wasn't|was not|aren't) (?:our|my) (?:fault|problem|responsibility|department|job|doing|error|mistake)|(?:we|i)(?:'re| are| am|'m)? (?:not|can't be|cannot be) (?:held )?(?:to blame|responsible|liable|at fault)|don't blame (?:us|me)",
      '(?:contact|call|speak to|talk to|take it up with|go to|ask|complain to|raise (?:it|this) with|get in touch with|chase)~6(?:the |them|him|her|your )?<others>',
    ],
    unless: [
      "not the|wasn't the|isn't the|rather than|instead of",
      '(?:our|my) (?:mistake|fault|responsibility)(?! (?:of|is))(?<!not our fault)(?<!not my fault)(?<!not our mistake)(?<!not our responsibility)(?<!not my responsibility)|we should have|we failed|sorry|on us',
      "(?:i|we)(?:'ll| will|'m| am|'re| are| have|'ve)~20(?:contact|call|speak|talk|chase|ask|take it up|raise|go)",
      "you don't (?:have|need) to|no need to|you do not (?:have|need) to|so that you",
      '(?:even if|although|though|whether|if it was)~12(?:the )?<others>',
      'you bought it from us|that is for us|but',
      'your (?:doctor|bank|rights)|\\?\\s?$',
      'ombudsman|still unhappy|(?:ask|contact|call|speak to|talk to) (?:me|us)',
    ],
    why: {
      'zh-CN': '客人是在我们这里买的;推给别人,就没有人替他负责了。',
      'zh-TW': '客人是在我們這裡買的;推給別人,就沒有人替他負責了。',
      en: 'The customer bought from us; pointing at others leaves them with nobody.',
    },
    suggestions: [
      {
        when: 'courier|carrier|deliver|driver|rider|post|mail|shipping|logistics',
        wording: { en: 'It did not reach you safely, and I will take that up with the carrier for you' },
      },
      {
        when: 'manufacturer|supplier|factory|vendor|wholesaler',
        wording: { en: 'You bought it from us, so we will settle it with the manufacturer' },
      },
      {
        when: 'new |trainee|intern|temp|colleague|apprentice|starter',
        wording: { en: 'We did not prepare our colleague well enough, and that is on us' },
      },
      { wording: { en: 'We will take care of this, whoever it turns out to be' } },
    ],
    examples: {
      bad: [
        "That's the courier's fault.",
        'The manufacturer sent us a bad batch.',
        "It's not our responsibility.",
        'Please contact the delivery company.',
        'It was the new guy.',
      ],
      good: [
        "This was our mistake, not the courier's.",
        'I will contact the delivery company for you.',
        'Even if it was the carrier, you bought it from us.',
        'You do not need to contact the manufacturer.',
      ],
    },
  },
  {
    id: 'en-blame-customer',
    kind: 'blame',
    strength: 3,
    match: [
      'you never (?:told|said|mentioned|asked|gave|let us know|informed|specified|warned|called|kept|read|checked)~20',
      "you (?:really |probably |simply |clearly )?(?:should|ought to) (?:have|'ve|of) (?:really |just |simply )?(?!received|arrived)(?:read|told|kept|known|come|said|brought|paid|thought|\\w{2,12}ed|taken|chosen|been (?:more )?careful)\\b~30|you (?:could|might) (?:have|'ve) (?:just |simply |at least )?(?:read|checked|told|called|asked|said|looked|mentioned)~20",
      "(?:if|had) you(?:'d| had| hadn't)? ?(?:only |just |simply )?(?:kept|read|checked|told|called|come|asked|paid|followed|ordered|listened|looked|mentioned|brought|waited|been|not|taken|used|given|followed|had)~40(?:,)?~4(?:would|could|wouldn't|might|we'd|it'd|i'd|this)",
      "you(?:'ve| have|'d| had)? (?:must have |probably |obviously |clearly |simply |just )?(?:used it|broke|dropped|damaged|chose|picked|ordered|entered|typed|gave us|gave|filled in|selected|provided|misread|misused|mishandled|overlooked|ignored|missed|washed|installed|put|left)~14(?:wrong(?:ly)?|incorrect(?:ly)?|improperly|the wrong|it yourself|yourself|on purpose|carelessly|badly|too (?:late|hot|long))",
      "you (?:broke|misused|mishandled|damaged|overlooked|misread|dropped) (?:it|the|this|that)~20|you(?:'ve| have)? (?:failed|neglected|forgot(?:ten)?|didn't bother) to~30|you (?:didn't|did not|never) (?:read|check|follow|keep|tell|mention|ask|bother|pay|look|call|say|give|provide|bring|specify|order|listen|notify|inform)~30",
      "(?:it(?:'s| is| was)|that(?:'s| is| was)|this is|was|is) ?(?:entirely |all |partly |really |probably )?your (?:own )?(?:fault|mistake|error|responsibility|problem|doing)|(?:user|customer|human|operator) error|(?:because of|due to|caused by|result of)~6(?:your|improper|incorrect|wrong|misuse|mishandling|user|careless)~20|because you (?:did|didn't|did not|used|left|put|washed|dropped|broke|forgot|chose|failed|never|opened|ordered)~24|blame yourself|your own (?:fault|risk)|why didn't you~30",
    ],
    unless: [
      "(?:not|isn't|wasn't|is not|was not|never) (?:in any way )?your (?:fault|mistake|responsibility)|don't blame you|do not blame you|nothing you did",
      "(?:because|as|since) (?:we|our)|we (?:didn't|did not|should have|failed)",
      "thank(?:s| you)|no problem|doesn't matter|does not matter|that is fine|that's fine|not to worry|all right",
      'you should have (?:received|had|got|seen|heard|been)',
      'sorry',
      'if you have',
    ],
    why: {
      'zh-CN': '指出客人的错,等于把门关上;先解决再说明。',
      'zh-TW': '指出客人的錯,等於把門關上;先解決再說明。',
      en: 'Pointing out the customer’s mistake shuts the door; solve first, explain later.',
    },
    suggestions: [
      {
        when: 'read|instruction|check|label|misread|look',
        wording: { en: 'Our instructions were not clear enough, so let me show you' },
      },
      {
        when: 'receipt|kept|keep|proof',
        wording: { en: 'No receipt is fine, I can find the order by your phone number' },
      },
      {
        when: 'address|order|size|wrong|entered|chose|picked|selected|typed',
        wording: { en: 'We can still change it; just tell me what it should be' },
      },
      {
        when: 'used|broke|drop|damage|wash|install|misus|improper',
        wording: { en: 'Let us look together at how it broke and what would prevent it' },
      },
      { wording: { en: 'How it came about we can sort out later; first I want to put it right' } },
    ],
    examples: {
      bad: [
        'You should have read the instructions.',
        'If you had kept the receipt, we could have helped.',
        'It broke because you used it incorrectly.',
        'That was your own mistake.',
        'You gave us the wrong address.',
        "You didn't check the size.",
      ],
      good: [
        "It isn't your fault; our label was misleading.",
        'You should receive a text this evening.',
        'If you have lost the receipt, your phone number will do.',
        'You should have received it on Friday, and we let you down.',
      ],
    },
  },
  {
    id: 'en-no-next-step-vague',
    kind: 'no-next-step',
    strength: 1,
    match: [
      '(?:has|have|had) been (?:passed|forwarded|escalated|logged|noted|recorded|raised|flagged|registered|shared|sent|received|referred)~30',
      "(?:will|'ll) (?:look into|check|investigate|see)~16 and~8(?:let you know|get back|be in touch|come back|respond)~10",
      '(?:as soon as (?:possible|we can|i can)|asap|in due course|at some point|eventually|when (?:we|i) (?:can|get (?:a chance|round)|have time)|in the near future|at (?:our|the) earliest (?:convenience|opportunity)|one of these days|as quickly as possible|momentarily)~8|(?:(?:<will>|hope to|expect to|be|hear)\\b)~40(?:shortly|soon(?!er| as)|later|sometime)',
      "(?:we(?:'re| are)|i(?:'m| am)|our team is|they(?:'re| are)|it(?:'s| is)|this is|the matter is|your (?:case|complaint|request|issue) is)~10(?:(?:currently|still|actively|already|being|now) )?(?:looking into|investigat(?:ing|ed)|working on|reviewing|reviewed|being (?:looked|reviewed|investigated|processed|handled)|processing|checking|on it|under (?:review|investigation)|handling)~16",
      "(?:someone|somebody|a (?:colleague|member of (?:our|the) team|representative|specialist|manager)|the (?:relevant|right|responsible|appropriate) (?:team|department|person|people)|our (?:team|specialists|experts|customer (?:care|service)))~6(?:will|'ll|should|is going to|may|might)~30",
      "(?:i|we)(?:'ve| have|'ll| will)? ?(?:already |now |duly )?(?:passed|pass|forwarded|forward|escalated|escalate|logged|log|noted|note|recorded|raised|raise|flagged|flag|registered|shared|share|relayed|sent) (?:this|that|it|your|the)~40",
      '(?:please |kindly )?(?:bear with us|be patient|(?:please |kindly |just )wait (?:for|to|until)|await|hold on|stand by|sit tight|hang (?:on|tight))~24',
      "(?:when|once|if|as soon as)~8(?:we|i|there is|there's)\\b~6(?:have|hear|know|get|any|more)~8(?:news|more|anything|an update|information|something|back)?~10(?:,)?~6(?:we|i)?(?:'ll| will)~8(?:let you know|be in touch|update|contact|call|tell)~12|(?:we|i)(?:'ll| will) (?:let you know|be in touch|keep you (?:posted|updated|informed)|get back to you|follow up|look into (?:it|this|that|the)|see what|contact you|reach out|update you)~24",
      "(?:hard|difficult|impossible|can't|cannot|not able) (?:to )?(?:say|tell|know) (?:when|how long)~20|(?:don't|do not) know (?:when|how long)~20|(?:no|not any) (?:timeframe|time frame|eta)~10|we(?:'ll| will) see~12",
    ],
    unless: [
      'tell me|could you|what you',
      '(?:sooner|no later) ',
      '(?:looking|checking|working|look)~24(?:now|why|where|whether|with the|with our)',
      '(?:wait|waited|waiting)~20(?:hour|minute|week|day|long)',
      '\\?\\s?$',
      'you (?:will )?see|see you',
      'thank you for',
      'once we are sure',
    ],
    unlessInText: [
      '<due>',
      '<owner>',
      "(?:i|we)(?:'ve| have) (?:just |already )?(?:refunded|sent|posted|replaced|booked|ordered)",
    ],
    why: {
      'zh-CN': '“尽快”不是时间。说出谁、什么时候、做什么。',
      'zh-TW': '「盡快」不是時間。說出誰、什麼時候、做什麼。',
      en: '“Soon” is not a time. Say who does what by when.',
    },
    suggestions: [
      {
        when: 'someone|somebody|colleague|team|department|representative|specialist|passed|forward|escalat|logged|raised|flagged',
        wording: { en: '[Name] is looking after this and will call you by [time]' },
      },
      {
        when: 'look|investigat|review|working|check|process',
        wording: { en: 'We are looking into it, and by [time] I will tell you what we have found' },
      },
      { wording: { en: 'I will call you by [time], with or without news' } },
    ],
    examples: {
      bad: [
        "We'll get back to you as soon as possible.",
        "We're looking into it.",
        'Someone will be in touch.',
        "I've passed this on to the relevant team.",
        'Please bear with us.',
      ],
      good: [
        "We're looking into it, and I'll call you by 4 pm today.",
        'Someone will call you tomorrow before noon.',
        'You waited two hours, and that is far too long.',
      ],
    },
  },
];
