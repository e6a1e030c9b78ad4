// Outside threat in English (§4.1).
import type { SignalRule } from '#shared/domain/assess/rule-schema.ts';

const kind = 'outside-threat';

export const outsideThreatEnglishRules: readonly SignalRule[] = [
  {
    id: 'threat-regulator-en',
    kind,
    weight: 45,
    patterns: [
      '\\b(?:trading standards|better business bureau|bbb|consumer (?:protection|affairs|council|rights|commission|watchdog|forum|court|ombudsman|advocate)|ombudsman|ombudsperson|attorney general|state attorney|ftc|fda|usda|fca|cfpb|finra|fcc|faa|hipaa|osha|nhtsa|cpsc|ofcom|ofgem|ofsted|caa|accc|acas|fair trading|citizens advice|environmental health|(?:housing|employment|small claims|consumer) tribunal|(?:state |medical |dental |nursing |real estate |bar |licensing )?board of [a-z]{4,14}|state board|public health|health (?:department|inspector|inspectors|board|authority|authorities)|board of health|food standards|food safety authority|medical board|the regulators?|licensing board|department of (?:health|transportation|consumer affairs|justice|education|insurance)|dot|local council|the authorities|city hall|code enforcement|(?:my|our|the|a) (?:congress(?:man|woman)|senator|mp|councillor|alderman)|animal control|osha|child protective services|cps|the irs|hmrc|uscis|dmv|tsa|secretary of state|district attorney|insurance commissioner|department of insurance|public utilities commission|puc|crtc|ccts|tico|consumer ministry|consumerhotline|interpol|action fraud|ic3|the fbi|your regulator|financial ombudsman|watchdog)\\b',
    ],
    needsNear: [
      '\\b(?:hearing from|next step)\\b',
      "\\b(?:report|reported|reporting|complain|complained|complaint|complaining|contact|contacted|contacting|file|filed|filing|call|called|calling|going|go|take|taking|taken|inform|informed|informing|notify|notified|notifying|escalate|escalated|escalating|hear from|raise|raised|raising|submit|submitted|involve|involving|refer|referred|write|writing|tell|send|lodge|lodged|investigate|in touch|get onto|speak|turn|alert|alerted|cc'd|copying)\\b",
    ],
    unlessNear: ['\\b(?:accredited|approved|certified|inspected by|passed|rating from|a\\+ rating)\\b'],
    guards: ['refrained'],
    examples: {
      hits: [
        'I will report you to Trading Standards',
        'Filed a complaint with the BBB today',
        'I am contacting the health department',
        'Expect a call from the Ombudsman, I have raised it with them',
      ],
      misses: [
        'The shop is BBB accredited',
        'It is FDA approved',
        'The health department is next door',
        'I will not report this to the BBB',
      ],
    },
  },
  {
    id: 'threat-court-en',
    kind,
    weight: 45,
    patterns: [
      '\\b(?:fine|ok|okay|then|so|next|off|straight|back)(?:,| to(?: the)?| up is)? (?:small claims|(?:housing|employment|consumer) tribunal|arbitration)\\b',
      '\\b(?:filed?|filing|took|going|go|demand(?:ed|ing)?|request(?:ed|ing)?) (?:for |to )?(?:arbitration|mediation)\\b',
      "\\b(?:i|we)(?:'m|'re|'ll| am| are| will)? (?:be )?(?:lawyering|lawyer|lawyered) up\\b",
      '\\b(?:legal department|legal counsel|statutory demand|cease-and-desist|demand letter|notice of claim|court summons|see (?:you|them) in front of a judge)\\b',
      '\\bnext (?:step|stop) (?:is|will be|would be) (?:the )?(?:courts?|police|press|media|lawyers?|small claims|solicitors?)\\b',
      "\\b(?:will|'ll|gonna|going to|could|should|can|may|might|to|and|or|we|must|to) sue\\b",
      '\\b(?:sue|suing|sued) (?:you|them|your|the|this|these|for|over)\\b',
      '\\b(?:lawsuit|small claims|class action|legal (?:action|proceedings|steps|advice|team|representation|recourse|remedies|letter)|letter before action|cease and desist|breach of contract claim|county court|mcol|litigation)\\b',
      '\\b(?:take|taking|took|bring|see) (?:you|them|this|it|the company|the matter|everything)(?: all)?(?: to|(?: all the way)? to| in)(?: the)? (?:court|tribunal)\\b',
      '\\bsee you in court\\b',
      '\\b(?:my|our|(?:hire|hiring|hired|get|getting|call|calling|contact|contacting|contacted|consult|consulting|consulted|instruct|instructing|instructed|see|seeing|involve|involving|spoke to|spoken to|speaking (?:to|with)|talk to|talking to|through)(?: a| an| my| our)?) (?:lawyer|attorney|solicitor|barrister)s?\\b',
      '\\b(?:hear|hearing) from (?:my|our) (?:lawyer|attorney|solicitor)s?\\b',
      '\\bcourt action\\b',
      '\\bpress charges\\b',
    ],
    unlessNear: [
      '\\bpower of attorney\\b',
      "\\bi(?:'m| am) (?:a|an) (?:lawyer|attorney|solicitor)\\b",
      '\\b(?:food|tennis|basketball) court\\b',
      '\\bas a (?:lawyer|attorney|solicitor)\\b',
    ],
    guards: ['refrained'],
    unlessBefore: [
      '\\b(?:they|he|she|who|someone|people|landlord|tenant|getting|got) (?:also |even |once )?',
      '\\b(?:friends?|brother|sister|neighbou?r|husband|wife|everyone|coworker|dad|mom|mum) (?:says?|said|thinks?|told me|suggests?)(?: that)? (?:i|we) (?:really )?(?:can |could |might )?',
    ],
    examples: {
      hits: [
        'Refund me or I will sue',
        'See you in small claims court',
        'You will hear from my lawyer',
        'I am taking this to court',
        'Considering legal action',
      ],
      misses: [
        'Sue at the counter was lovely',
        'We met at the food court',
        'I signed a power of attorney',
        'I am not going to sue anyone',
      ],
    },
  },
  {
    id: 'threat-press-en',
    kind,
    weight: 40,
    patterns: [
      '\\bgo(?:ing)? (?:straight |directly )?to the (?:media|press|news|papers)\\b',
      '\\b(?:to|contact|contacting|contacted|call|calling|called|tell|telling|told|inform|informing|alert|alerting|email|emailing|tip off|with|in) (?:the |our |my |your |a |some )?(?:local |national )?(?:press|newspapers?|news(?: station| outlet| channel| crew| team)?|tv station|papers|media|journalists?|reporters?|tabloids?)\\b',
      '\\b(?:channel \\d{1,2} news|consumer reporter|investigative reporter|on the (?:evening )?news|go(?:ing)? viral|name and shame|naming and shaming)\\b',
      '\\bexpos(?:e|ing) (?:you|them|your|this (?:company|shop|store|place|scam)|the (?:company|scam))\\b',
    ],
    unlessNear: [
      '\\b(?:media player|multimedia|media centre|media center|coffee press|french press|press (?:the|a) button|bench press|good news|bad news|great news)\\b',
      '\\b(?:saw|seen|read|heard|watching|watched|watch)\\b',
    ],
    needsNear: [
      '\\b(?:no choice|leave me)\\b',
      "\\b(?:i|i'm|i'll|i've|we|we'll|we're|will|going|gonna|unless|or|let|see how)\\b",
    ],
    guards: ['refrained'],
    examples: {
      hits: [
        'I am going to the press with this',
        "I'll contact the local news",
        'Sort it out or I go to the media',
        'I will expose you',
      ],
      misses: ['The multimedia system froze', 'I read about it in the newspaper', 'The french press arrived broken'],
    },
  },
  {
    id: 'threat-publish-en',
    kind,
    weight: 32,
    patterns: [
      '\\b(?:followers|subscribers|everyone i know|readers)(?: [a-z]{1,12}){0,4} (?:hear|know|find out|read) about (?:this|it|you)\\b',
      '\\b(?:will|gonna|going to) (?:be )?(?:post|share|upload|tweet|publish)(?:ing)?(?: [a-z]{1,10}){0,4} (?:on|to|all over) (?:my |the )?(?:facebook|twitter|x|instagram|tiktok|social media|youtube|reddit|yelp|trustpilot|google|internet|linkedin)\\b',
      '\\bmake sure (?:everyone|everybody|people|the (?:whole )?world|all my friends) (?:knows?|hears?)\\b',
      "\\b(?:i|we)(?:'ll|'m|'re|'ve| will| am| are| have| shall| intend to| plan to)?(?: be| also| now| just| going to| gonna| definitely| already){0,3} (?:post|posting|posted|share|sharing|shared|put|putting|blast|blasting|plaster|plastering|tell|telling|upload|uploading|uploaded|tweet|tweeting|tweeted|spread|spreading)(?: [a-z']{1,12}){0,6} (?:online|facebook|twitter|instagram|tiktok|social media|youtube|reddit|yelp|trustpilot|google|tripadvisor|nextdoor|internet|everywhere|linkedin|ptt|dcard)\\b",
      '\\b(?:all over|blow up on|blast (?:you|this|it) on|post (?:this|it|everything|the video|the photos|photos|the recording) (?:on|all over|to)) (?:the )?(?:facebook|twitter|instagram|tiktok|social media|youtube|reddit|yelp|trustpilot|google|tripadvisor|internet|web|x)\\b',
      '\\b(?:publish|release|post|upload) (?:the|this|my|our) (?:recording|video|footage|call|photos|pictures|screenshots|emails)\\b',
    ],
    unlessNear: ['\\b(?:saw|seen|found|advert|advertised|recommended) (?:it |this |you )?(?:on|via)\\b'],
    guards: ['refrained'],
    examples: {
      hits: [
        "I'll post this all over Facebook",
        'We will be sharing the photos on social media',
        'I will upload the recording',
      ],
      misses: ['I saw your ad on Facebook', 'I found it on Google', 'I will not post anything on Facebook'],
    },
  },
  {
    id: 'threat-bad-review-en',
    kind,
    weight: 22,
    patterns: [
      '\\bleaving (?:bad |negative |honest )?reviews (?:everywhere|on every)\\b',
      '\\b(?:google|yelp|trustpilot|tripadvisor) (?:reviews? )?will hear\\b',
      '\\b(?:leave|leaving|write|writing|post|posting|give|giving|expect) (?:you |them |your (?:shop|store|company) )?(?:a |an |the )?(?:very |really |most )?(?:bad|negative|terrible|one[- ]star|1[- ]star|scathing|honest|horrible|awful|worst|zero[- ]star)(?: [a-z]{1,10})? (?:reviews?|ratings?|feedback)\\b',
    ],
    unlessBefore: ["\\b(?:won't|not|never|wouldn't|don't)(?: be| going to| want to)? "],
    needsNear: [
      '\\b(?:will hear|unless)\\b',
      "\\b(?:unless|otherwise|or i|or i'll|if you|if i|if this|if it|if nobody|until|by (?:tomorrow|friday|monday)|everywhere|on every|all my friends)\\b",
    ],
    examples: {
      hits: ['Refund me or I will leave a one-star review', 'If you do not reply I am writing a terrible review'],
      misses: ['I am giving a one-star review because the food was cold', 'Worst place, bad review'],
    },
  },
  {
    id: 'threat-chargeback-en',
    kind,
    weight: 28,
    patterns: [
      '\\b(?:chargebacks?|charge back|charge it back|section 75|a-to-z (?:claim|guarantee))\\b',
      '\\b(?:disput(?:e|ed|ing)) (?:the|this|that|my|these|it|your) ?(?:charges?|payments?|transactions?|purchase|amount|with)\\b',
      '\\b(?:opened?|opening|file|filed|filing|raise|raised|start|started|lodge|lodged) (?:a |an )?(?:paypal |ebay |amazon |airbnb |bank |credit card )?(?:dispute|claim|case)\\b',
      '\\b(?:my|the) (?:bank|credit card company|credit card|card issuer|card company|card provider)(?: [a-z]{1,10}){0,5} (?:dispute|reverse|refund|claw|fraud department|get my money back|recover)\\b',
      '\\b(?:report|reported|reporting) (?:you|them|it|this|the (?:seller|charge|shop|company)) to (?:my bank|paypal|ebay|amazon|airbnb|etsy|booking|visa|mastercard|the platform|the marketplace|expedia|doordash|uber|action fraud)\\b',
      '\\b(?:paypal|ebay|amazon|etsy) (?:claim|dispute|case)\\b',
      '\\b(?:apple|google|visa|mastercard|paypal|amex|american express|steam|my bank)(?: [a-z]{1,9}){0,2} (?:refunded|reversed|sided with|took my side|is investigating|pulled the)\\b',
      '\\b(?:reported|flagged|reporting) (?:the |this |their )?(?:app|listing|shop|store|seller|account|page|profile|ad) (?:as|for|to)\\b',
      '\\b(?:airbnb|booking|expedia|uber|lyft|doordash|amazon|ebay|etsy|agoda|vrbo|grubhub|instacart)(?: [a-z]{1,10}){0,3} (?:contacted|notified|informed|investigating|opened a case|have a case|has a case|involved)\\b',
    ],
    unlessNear: [
      '\\binsurance claim\\b',
      '\\bwarranty claim\\b',
      '\\bdisputed? (?:by|between)\\b',
      '\\bcase (?:was|is) (?:broken|cracked)\\b',
      '\\bin any case\\b',
    ],
    guards: ['refrained'],
    unlessBefore: ['\\b(?:thought about|thought of|was going to|considered|could have|tempted to) (?:a |an )?'],
    examples: {
      hits: [
        'I will do a chargeback',
        'I am disputing the charge with my bank',
        'Opened a PayPal dispute today',
        'I reported the seller to eBay',
      ],
      misses: ['The warranty claim form is long', 'I will not dispute the charge'],
    },
  },
  {
    id: 'threat-report-en',
    kind,
    weight: 28,
    patterns: [
      "\\b(?:i|we)(?:'ll|'m|'ve|'d| will| am| have| shall| may| must| should| can)?(?: be| to| going to| gonna| now| also| just| have to| had to| definitely| already| currently){0,3} (?:report|reporting|reported) (?:you|them|him|her|this|it|your|the (?:shop|store|company|restaurant|hotel|driver|seller|clinic|dealer|bank|school))\\b",
      '\\b(?:file|filed|filing|make|making|made|lodge|lodged|lodging|submit|submitted|submitting|raise|raising|raised) (?:a|an|my) (?:formal|official) complaint\\b',
      '\\b(?:file|filed|filing|lodge|lodged|lodging) (?:a |an )?(?:complaint|report|grievance) (?:with|against|to) (?!the (?:manager|front desk|reception|hotel|store|shop))',
      '\\b(?:formal|official) complaint (?:with|to|against|will)\\b',
      '\\btake (?:this|it|the matter) (?:further|higher|public)\\b',
      '\\btaking (?:this|it|the matter) (?:further|higher|public)\\b',
    ],
    unlessAfter: [
      ' (?:[a-z]{1,10} ){0,3}to (?:the )?(?:front desk|manager|reception|staff|waiter|waitress|hotel|desk|housekeeping|counter|store manager|driver)\\b',
    ],
    guards: ['refrained'],
    examples: {
      hits: [
        'I will be reporting you',
        'I am filing a formal complaint',
        'I shall be taking this further',
        'I have reported this company',
      ],
      misses: ['I reported it to the front desk', 'I will not take this further'],
    },
  },
  {
    id: 'threat-police-en',
    kind,
    weight: 35,
    patterns: [
      '\\b(?:call|calling|called|contact|contacting|contacted|involve|involving|go to|going to|went to|phone|phoning|notify|notified) (?:the )?(?:police|cops)\\b',
      '\\bpolice report\\b',
      '\\b(?:report|reported|reporting)(?: [a-z]{1,10}){0,3} to (?:the )?(?:police|action fraud|authorities)\\b',
    ],
    unlessBefore: [
      "\\b(?:they|he|she|staff|manager|neighbours?|neighbors?|security|someone|somebody)(?: [a-z']{1,10}){0,4} ",
    ],
    guards: ['refrained'],
    examples: {
      hits: ['I called the police', 'I will report this to the police', 'I have filed a police report'],
      misses: ['The manager threatened to call the police', 'No need to call the police'],
    },
  },
  {
    id: 'threat-recording-en',
    kind,
    weight: 18,
    patterns: [
      "\\b(?:i|we)(?:'ve| have)?(?: also| already)? (?:recorded|filmed|videoed|taped|documented) (?:the|this|our|that|every|you|it|him|her|your|all)\\b",
      '\\b(?:have|got) (?:a |the |it |everything |this |all of this |all this )?(?:recording|on (?:tape|video|camera|film)|on record)\\b',
      "\\b(?:i|we)(?:'ve| have) (?:kept|got|saved) (?:all )?(?:the |my )?(?:evidence|proof|screenshots|receipts and photos)\\b",
    ],
    guards: ['refrained'],
    examples: {
      hits: ['I have recorded the whole call', 'We have it on video', "I've kept all the evidence"],
      misses: ['The recording studio was noisy', 'I did not record anything'],
    },
  },
  {
    id: 'threat-body-en',
    kind,
    weight: 38,
    patterns: [
      "\\b(?:i|we|my|our)(?:'ve|'m|'ll|'re)?(?: [a-z']{1,10}){0,5} (?:lawyer|lawyers|attorney|solicitor|paralegal)\\b",
      "\\bdon't make me (?:get|call|bring|involve|contact|go to|take)(?: [a-z']{1,9}){0,4} (?:lawyers?|attorneys?|solicitors?|police|press|media|news|court|bbb)\\b",
      '\\b(?:get|getting|got|bring|bringing|have|having) (?:a |an |my |our |the )?(?:lawyers?|attorneys?|solicitors?|police|media|press) involved\\b',
      '\\b(?:hear|hearing) from (?:[a-z]{1,9} ){0,3}(?:counsel|lawyers?|attorneys?|solicitors?|media|press)\\b',
      '\\b(?:lawyer|attorney|solicitor) (?:says|said|is|has|will|agrees|thinks|confirmed)\\b',
      '\\b(?:police|cops|sheriff|officer|constable)(?: [a-z]{1,8}){0,3} (?:called|report|reported|involved|statement|notified|contacted|coming|on (?:the|their) way|investigating|case)\\b',
      '\\b(?:call(?:ed|ing)?|contact(?:ed|ing)?|involv(?:e|ed|ing)|went to|going to|reported (?:it|this|them|you|him|her) to) the (?:police|cops|sheriff)\\b',
      '\\b(?:local|national|daily|evening) (?:paper|papers|newspaper|news|tv|radio)\\b(?=.{0,20}(?:think|hear|know|love|about|story|call|interested|run))',
      '\\b(?:ftc|bbb|fcc|cfpb|fda|osha|dot|epa|cpsc|hhs|attorney general|trading standards|ombudsman|consumer affairs|medical board|health department|insurance commissioner|credit card company|better business bureau)(?: [a-z,]{1,10}){0,8} (?:copies|copy|emails|notified|informed|aware|complaint|complaints|case|investigation|evidence|file|involved)\\b',
      '\\bmy next (?:call|stop|step|email|letter) (?:is|will be|goes)\\b',
      '\\b(?:twitter|reddit|tiktok|facebook|instagram|youtube|the internet|social media|yelp)(?: [a-z]{1,8}){0,2} (?:is going to|will|gonna|would) (?:love|hear|see|know|eat|enjoy|find)\\b',
      '\\b(?:screenshots?|recordings?|footage|video|emails?|receipts?) (?:are |is |all |have been )?(?:saved|archived|kept|backed up|uploaded|posted)\\b',
      '\\b(?:posting|uploading|sharing|putting|sending)(?: [a-z]{1,10}){0,5} (?:on|to|onto) (?:nextdoor|reddit|tiktok|facebook|twitter|youtube|instagram|yelp|google|the neighbou?rhood group)\\b',
    ],
    guards: ['refrained'],
    unlessBefore: [
      '\\b(?:they|he|she|staff|manager|owner|landlord|seller|neighbou?rs?|threatened to|someone|somebody) (?:[a-z]{1,8} ){0,2}',
    ],
    unlessNear: [
      '\\bpower of attorney\\b',
      "\\b(?:i|he|she|husband|wife|friend|dad|mom|brother|sister)(?:'m| am| is|'s|,)? (?:a|an) (?:lawyer|attorney|solicitor|cop|police officer)\\b",
      '\\bas a (?:lawyer|attorney|solicitor|cop)\\b',
      '\\b(?:saw|seen|found|advert|advertised|recommended|hyped) (?:it |this |you |them )?(?:on|via)\\b',
      '\\b(?:threatened|across from|next to|opposite|novel|movie|show|game|book|course)\\b',
    ],
    examples: {
      hits: [
        "I've already talked to a lawyer",
        'Police have been called and took a statement',
        "We'll see what the local paper thinks of this",
        'The FTC and the BBB have copies of these emails',
        'Screenshots saved. Twitter is going to love this.',
        'My next call is to the insurance commissioner',
      ],
      misses: [
        'My wife is a lawyer, lovely lunch',
        'The manager threatened to call the police',
        'I will not call the police',
        'Across from the police station',
      ],
    },
  },
];
