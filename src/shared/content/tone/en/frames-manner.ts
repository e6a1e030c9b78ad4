// English rules by the way a fault is built, second half: recited, paying and closing, no bounds, office language, orders.
import type { ToneRuleBook } from '#shared/domain/tone/rule-book.ts';
import { knownAbbreviations } from '../known-abbreviations.ts';

export const englishFramesOnManner: ToneRuleBook['rules'] = [
  {
    id: 'en-canned-frames',
    kind: 'canned',
    match: [
      "(?:i'm|i am|we're|we are|so|very|truly|really|deeply)? ?(?:sorry|apologi[sz]e|regret) (?:that |if |to hear that )?(?:you feel|you felt|you(?:'re| are) (?:unhappy|not satisfied|dissatisfied)|you had a (?:bad|negative|poor|less)|your experience|for any|for the (?:trouble|upset|delay|confusion|negative|experience|inconvenience)|to hear (?:about|of) your (?:recent )?experience)~24",
      '(?:sincerely|deeply|humbly|wholeheartedly|profoundly) (?:regret|apologi[sz]e)~30|(?:regret|apologi[sz]e(?: for)?|sorry for|apologies for)~6\\b(?:any|the|this|all) (?:inconvenience|disruption|distress|confusion|trouble|disappointment)~20|sincer(?:e|est) (?:regrets?|apolog)\\w{0,5}',
      '(?:customer|guest|client|patient|your) (?:satisfaction|experience|happiness|comfort|safety|trust|loyalty)~4\\b(?:is|are|remains?|has always been)~6\\b(?:our|very|of|at|extremely|important|paramount|key|everything|the)~20',
      "(?:i|we) (?:can |do |fully |completely |totally |truly |absolutely |certainly |deeply |perfectly |really ){0,2}(?:understand|appreciate|hear|get|share|empathi[sz]e with|sympathi[sz]e with) (?:(?:exactly |just )?how you(?:'re| are| must| may)? ?(?:feel|be feeling|feeling)|your (?:frustrations?|concerns?|feelings?|disappointment|anger|position|pain|situation|point of view|point)|where you(?:'re| are) coming from|the frustration|(?:how|that this is) (?:frustrating|upsetting|annoying)~16)~6<stop>",
      'thank(?:s| you)(?: so much| very much)? for (?:reaching out|bringing|choosing|contacting|getting in touch|being (?:a|our|such)|letting us know<stop>|the (?:opportunity|feedback)|bearing with us|writing to us)(?! (?:yesterday|today|on))~40',
      '(?:we|i)~4\\b(?:value|appreciate|cherish|treasure|welcome|strive|aim|endeavou?r|pride|work (?:hard|tirelessly)|are (?:committed|dedicated|always|constantly|continually))~8\\b(?:your|you|all|every|each|to|on|ourselves|great|any|customer|feedback|complaints?|improv\\w{1,4}|excellence)~30',
      '(?:we|i) (?:hope|look forward|wish)~8\\b(?:to|you|that|for)~16\\b(?:again|another chance|welcome|serve|serving|welcoming|seeing you|pleasant|lovely|great|wonderful|nice|continue|continued|will (?:give|visit|choose|return|come))~30|have a (?:nice|great|wonderful|lovely|good|pleasant|fantastic) (?:day|one|weekend|evening|rest)|warm(?:est)? regards to',
      '(?:your|all|every|each)~4\\b(?:call|feedback|opinion|business|custom|comments?|message|voice|input|review|complaint)~6\\b(?:is|are|matters?|means?|helps?|will help|allows?)~6\\b(?:important|valued|valuable|appreciated|a lot|us|to us|everything|greatly|very)~20|valuable feedback|(?:bringing|brought|brings|draw\\w{0,3}|calling)~8\\b(?:this|it|these|that)~10to our attention|your continued (?:support|patience|business|loyalty)',
      "(?:lessons|learnings?)~4\\b(?:learn|taken|been)~10|(?:going|moving) forward,? we~30|(?:we(?:'ll| will)|going to) (?:do better|try harder|strive|keep improving|continue to|use this (?:as|to)|take (?:this|your)~10on board)~20<stop>|room for improvement|fell short of (?:our|the) (?:usual )?(?:high )?standards?|(?:not|isn't|wasn't) (?:up to|the (?:standard|level|experience) (?:we|of))~20|the (?:high )?standards? (?:we|of service|you(?:'ve| have) come)~20",
      "(?:dear|valued|esteemed|hi|hello)~2 (?:valued )?(?:customer|guest|client|patron|user|sir or madam|sir\\/madam|shopper|member)s?\\b|(?:don't|do not|never) hesitate to~20|(?:if (?:there(?:'s| is)|you have) any(?:thing)?~16\\b(?:please|feel free)|feel free to)~24",
    ],
    unless: [
      "(?:don't|do not|won't|will not|cannot|can't|could not|not going to) (?:want to |just |only )?(?:say|understand|pretend|tell you|hide behind|write|send)",
      "not just|rather than|just saying|wouldn't (?:be|help)|is cheap",
      'important to (?:you|your)|you (?:value|appreciate)',
      'yesterday|this morning|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the (?:photo|photos|loose|tile|label|hair|leak|smell)|before (?:somebody|someone|anyone)|so that|because',
      '\\?\\s?$',
    ],
    why: {
      'zh-CN': '这句话贴到谁身上都行，客人听不出您在说他的事。',
      'zh-TW': '這句話貼到誰身上都行，客人聽不出您在說他的事。',
      en: 'The sentence fits anyone, so the customer does not hear their own matter in it.',
    },
    suggestions: [
      {
        when: 'sorry|apolog|regret|inconvenience',
        wording: { en: 'I am sorry about [what happened to you, such as the hour in the cold]' },
      },
      {
        when: 'understand|feel|hear|empathi|sympathi|frustrat',
        wording: { en: '[What happened, such as waiting all afternoon] would make anyone [feeling]' },
      },
      {
        when: 'thank|feedback|attention|opinion|comment|value|appreciate',
        wording: { en: 'What you told us about [which point] shows us [what we did not see]' },
      },
      {
        when: 'hope|forward|wish|day|hesitate|free|welcome',
        wording: { en: 'If anything is still not right, ring me on [number]' },
      },
      { wording: { en: 'Since [day] we do [what changed]' } },
    ],
    examples: {
      bad: [
        'We are sorry you feel that way.',
        'We sincerely regret any inconvenience.',
        'I completely understand how you feel.',
        'Thank you for bringing this to our attention.',
        'We value your business and hope to serve you again.',
      ],
      good: [
        'Thank you for ringing about the loose tile before somebody else tripped on it.',
        "I'm sorry the cake went to the wrong building.",
        "Just saying we'll do better is cheap, so the new checklist is attached.",
      ],
    },
  },
  {
    id: 'en-surface-fix-frames',
    kind: 'surface-fix',
    strength: 3,
    match: [
      "(?:so|and|then|now|,)~2\\b(?:are |we(?:'re| are)? )?(?:we |you )?(?:good|even|square|quits|cool|all good|sorted|happy|ok|okay|done here)(?: now| then| with that)?(?:\\?|<stop>)",
      "(?:no hard feelings|happy now|satisfied now|are you (?:happy|satisfied)|call it (?:even|quits|a day)|that (?:should|ought to) (?:do|cover|make|be enough|keep|settle)|let's (?:forget|move on|leave it|call it|say no more|draw)|say no more|we can (?:all )?(?:forget|move on|put this)|nothing (?:more|else|further) to (?:discuss|say|talk|add|do)|end of (?:story|the matter|it|discussion)|that's (?:that|the end|it then)|matter(?:'s| is)? closed|job done|problem solved|all's well|water under|case closed|as if (?:it|nothing) (?:never )?happened)~20",
      'take (?:the|that|your)~14\\bdown|(?:change|edit|update|remove|delete|take down|pull|withdraw|drop|raise|amend|hide|reconsider|revise)~6\\b(?:your|the|that|this)~12\\b(?:review|rating|post|complaint|stars?|comment|video|claim|tweet|photo|score|case)~20|(?:five|5|four|good|positive|nice)[- ]stars?~10|(?:leave|give|write)~4\\b(?:us )?~4\\b(?:a )?(?:good|five|5|better|positive|nice)~4\\b(?:star )?(?:review|rating|stars?)~10',
      "(?:in (?:return|exchange)|provided (?:that )?you|as long as you|if you(?:'d| would| will|'ll)?)~6\\b(?:agree to |just |promise to )?(?:drop|delete|remove|take (?:it|down|that|your)|keep (?:it )?(?:quiet|this)|stop complaining|sign|change your|don't (?:tell|post|write|complain)|withdraw|forget)~24|keep (?:this|it) (?:quiet|between us|to yourself)~10",
      '(?:<fix>|bill|points|account|meal|dessert|coffee|drink|new one|free~10)≈20\\b(?:is there anything else|anything else (?:i|we) can|will that be all|anything else today|have a nice|can i close|may i close)~30',
      "(?:fine|okay|ok|alright|all right|there|look),?~4\\b(?:i(?:'m| am)? (?:sorry|apologi[sz]e|said sorry)|we(?:'re| are) sorry)~6(?:,|\\?)?~6\\b(?:happy|ok|okay|now|can we|is that|all right|enough|satisfied|better)~10|(?:i|we)(?:'ve| have) (?:already )?(?:said (?:we(?:'re| are)|i(?:'m| am)|sorry)|apologi[sz]ed)~6(?:,|so|what|,? haven't)~20|what more (?:do|can|could)~20",
      "(?:just |try to |simply )?(?:turn|switch) (?:it|the~10) off and (?:back )?on~20|(?:just |simply )?(?:restart|reboot|reset|unplug) (?:it|the~12)~6\\b(?:and|,)~6\\b(?:it(?:'ll| will)|that|should|you(?:'ll| will))~24|(?:bit|piece|some) of (?:tape|glue|string|paint)~30|(?:for the time being|tide you over|will do for now|do the trick|quick fix|make do|good enough for now|patch it|get you by|see how it goes)~14",
      "(?:had|have|having|'ve had|will have) (?:a )?(?:strong |quick |little )?(?:word|chat|talk) with~20(?:,? (?:so|and)~20)?<stop>|(?:i|we|manager|been|was|were|'ve|have|has|got)~8\\b(?:spoken to|told off|reprimanded|disciplined|fired|sacked|let go|suspended|punished|dismissed|warned)~12\\b(?:him|her|them|the~20|staff|employee|member)?~4(?:,? (?:so|and)~24)?<stop>|(?:he|she|they)(?:'s| has|'ve| have)? (?:been|was|were|got) (?:told off|spoken to|fired|sacked|disciplined|dealt with|warned|reprimanded|punished|suspended|let go)~20",
      '(?:remind|tell|ask|instruct|told|reminded|asked|brief)~6\\b(?:the |our |my |all )?(?:team|staff|everyone|kitchen|drivers?|colleagues?|him|her|them|people|guys|crew)~4\\b(?:to|about|that)~8\\b(?:be |pay |take |keep )?(?:more |extra |closer |better )?(?:careful|attention|care|eye|focus|polite|mindful|cautious)~16|(?:more|extra) (?:careful|attention|care)~6\\b(?:next time|in (?:the )?future|from now on|going forward|to this)~6<stop>',
      "(?:here(?:'s| is| are)|take|have|i(?:'ll| will)|we(?:'ll| will)|i(?:'ve| have)|we(?:'ve| have)|how about)~24(?:<fix>|off your bill|off the bill|money back|on the house|free~8|per cent off|percent off|% off|dollars off|pounds off|points|bottle|box of|flowers)~10(?:,|and|so|then) (?:so |and |then )?(?:we(?:'ll| can|'re)?|let's|that(?:'s| is| should)?|you(?:'ll| can|'re| don't| won't| change| take| drop| delete)?|no |consider|forget|case|the matter|are)~30",
    ],
    unless: [
      "only the first part|(?:not|isn't|is not|won't be|doesn't|does not|never) (?:the end|enough|all|end|stop|settle|finish)",
      "(?:you )?(?:don't|do not|won't|never|needn't) (?:have to|need to|ask)|would never ask|is yours|keep the review|your right",
      "find(?:ing)? out|checking why|why (?:it|this)|the (?:reason|cause)|(?:i|we)(?:'ll| will| would like to|'d like to) (?:find|ask|check|look|hear|know)|opening the old",
      'unplug|two people|from (?:now|monday|today|next)|changed the|new (?:checklist|rule|supplier)|so that (?:it|this|nobody|no one)',
      "if you(?:'d| would)|should(?:n't| not) have",
      'before you go|would you (?:rather|prefer|like)|whichever|which (?:would|suits)',
    ],
    why: {
      'zh-CN': '给了东西就想收场，客人会觉得在打发他；原因和改进还没有说。',
      'zh-TW': '給了東西就想收場，客人會覺得在打發他；原因和改進還沒有說。',
      en: 'Giving something in order to close feels like being got rid of; cause and change are missing.',
    },
    suggestions: [
      {
        when: 'review|rating|post|star|complaint|video|quiet|comment|claim',
        wording: { en: 'Please write what you found; here is what we are doing about it: [what]' },
      },
      {
        when: 'word|told|fired|sacked|disciplin|warn|remind|careful|attention|reprimand',
        wording: { en: 'I talked it through with those who were there, and since [day] we do [what changed]' },
      },
      {
        when: 'tape|off and|restart|reboot|reset|now|trick|patch',
        wording: { en: 'That only helps for a day, so [name] comes on [day] to find the cause' },
      },
      { wording: { en: 'That is only the first part; why it happened I will find out and tell you by [day]' } },
    ],
    examples: {
      bad: [
        "I've knocked ten dollars off your bill, so are we good?",
        'How about twenty percent off and you change the rating to five stars?',
        'Fine, I apologise, happy now?',
        "We've had a word with him.",
        'A bit of tape should hold it for the time being.',
      ],
      good: [
        "I've put the refund through today, and we're still finding out why it happened.",
        'Please keep the review up if it is how you feel.',
        'He has heard the recording and would like to apologise.',
      ],
    },
  },
  {
    id: 'en-limitless-frames',
    kind: 'limitless',
    strength: 3,
    match: [
      '(?:everything|anything|all|whatever)~16\\b(?:is|are|will be|comes?) (?:on us|on the house|free|yours|complimentary|our treat)~16|(?:free|on us|on the house|complimentary|no charge)~20\\b(?:for (?:life|ever|the rest of)|forever|from now on|always|every time|any time|as long as you live|until you)~10|(?:from now on|for life|forever|always)~16\\b(?:free|on us|on the house|no charge)~10|free (?:stays?|meals?|flights?|upgrades?|service|coffee|rides?|treatment|repairs?)~4 (?:for life|forever)',
      "(?:we|i|you)(?:'ll| will|'d| would| can| could)~8\\b(?:do|give|pay|offer|accept|agree to|have|take|get|provide|meet|cover|grant|sign)~6\\b(?:you )?(?:absolutely |simply |literally )?(?:anything|everything|whatever|any|all|as (?:much|many)|every)~6\\b(?:amount|terms?|demands?|price|conditions?|you|of|it|requests?|sum|losses|costs?|the)?~16",
      "(?:no matter (?:the|what|how much)|whatever)~4\\b(?:the )?(?:cost|costs|price|it costs|it takes|you (?:say|want|ask|like|need|decide|demand|choose|think|wish))~24|money(?:'s| is) no (?:object|issue|problem)|cost(?:'s| is) (?:no|not an?) (?:object|issue)|sky's the limit|no (?:limit|limits|questions asked|upper limit|ceiling|cap)|unlimited|without (?:any )?limit|blank che(?:que|ck)|carte blanche",
      "(?:name|state|tell us|write down|set|pick) (?:your|the|a|any|how much)~4\\b(?:price|figure|amount|sum|terms|you want)~14|(?:tell|let) (?:us|me) (?:know )?(?:how much|what) you (?:want|need|think)~8\\b(?:and|,)~24|just say (?:the word|how much)~24|you(?:'re| are) the boss|your wish is~10|(?:you|it's up to you to) (?:decide|name|set|choose) (?:the (?:amount|price|sum)|how much|everything)~10",
      "(?:please|i beg|we beg|begging|i implore|i plead)~6\\b(?:you|of you)?~4\\b(?:don't|do not|not to|never)~6\\b(?:post|sue|tell|report|go to|leave|write|call|publish|share|put|complain|take us|contact|mention)~24|(?:i(?:'m| am)|we(?:'re| are)) (?:begging|on (?:my|our) knees|pleading)~20|i(?:'d| would|'ll| will) do (?:absolutely )?anything~30|i(?:'d| would) give (?:you )?(?:the shop|my|anything|everything|the shirt)~20",
      '(?:take|have|help yourself to|choose|pick|grab|keep)~6\\b(?:as (?:many|much)|whatever|anything|any (?:one|thing|item)s?|everything|all)~6\\b(?:you (?:like|want|wish|please|can carry)|in the (?:shop|store))~16|(?:double|triple|ten times|five times|three times|\\d{1,3} times|tenfold)~12\\b(?:the (?:price|amount|value)|back|compensation|refund|what you paid)~10|(?:all|any|every)~4\\b(?:your |of your )?(?:demands?|terms|conditions|requests|wishes)~4\\b(?:is|are|will be)?~4\\b(?:accepted|met|granted|fine|agreed|ours)?~6\\b(?:no questions|in full|without)~10|(?:we|i) (?:accept|agree to|grant|meet)~4\\b(?:all|any|every)~20',
    ],
    unless: [
      "(?:cannot|can't|can not|not|unable|won't) (?:\\w{1,8} )?(?:pay|offer|do|give|agree|accept|promise|cover|meet|all)",
      'within (?:my|our|the) limit|up to \\d|receipts?|(?:anything|whatever) you need (?:to )?(?:know|tell|ask)|if (?:there is )?anything',
      '\\?\\s?$',
      '(?:date|time|colour|color|size|day|place) (?:is )?(?:entirely )?(?:up to you|you (?:like|prefer|want))|whenever|wherever|stop me|take your time|as (?:long|many times) as',
      "delivery (?:fee|today)|this (?:meal|bill|dish|month|repair)|there(?:'s| is) no charge for (?:it|this|the)",
    ],
    why: {
      'zh-CN': '没有边界的答应兑现不了；给两个具体的选择。',
      'zh-TW': '沒有界線的答應兌現不了；給兩個具體的選擇。',
      en: 'A yes without limit cannot be kept and is unfair to others; give two concrete choices.',
    },
    suggestions: [
      {
        when: 'price|pay|amount|cost|money|much|figure|times|demand|terms|double|triple|free|on us',
        wording: { en: 'I can offer [amount] myself; for more I will ask my supervisor now' },
      },
      {
        when: 'beg|post|sue|report|papers|please|anything',
        wording: { en: 'What you write is your right; here is what I can do today: [one] and [two]' },
      },
      { wording: { en: 'Two things I can do: [option one], or [option two]; which suits you better' } },
    ],
    examples: {
      bad: [
        'From now on everything you order is on us.',
        "We'll do absolutely anything, no matter the cost.",
        'Your whole family eats free here forever.',
        "I'll do anything, just please don't call the papers.",
        "Take as many as you like, we won't count.",
      ],
      good: [
        'I can approve up to 200 myself; for anything above that I will ask my manager.',
        'Whichever you choose, delivery today or on Saturday, the fee is ours.',
        'Sit here as long as you want.',
      ],
    },
  },
  {
    id: 'en-jargon-abbreviation',
    kind: 'jargon',
    span: 'match',
    // Explained in brackets, or itself the explanation, it is no riddle.
    match: ['(?<![a-z0-9(&.])[a-z]{2,6}(?![a-z0-9&-]| ?\\(| is (?:just |only )?(?:our|the|a) )'],
    capitalsBut: knownAbbreviations,
    unless: ['which (?:means|is)|in other words|stands for|short for'],
    why: {
      'zh-CN': '客人不用这个缩写；把它的意思说出来。',
      'zh-TW': '客人不用這個縮寫；把它的意思說出來。',
      en: 'Customers do not use this abbreviation; say what it means.',
    },
    suggestions: [{ wording: { en: '[say it in plain words]' } }],
    examples: {
      bad: ['The PMS shows your room as sold.', 'We will update the NCR once QA replies.'],
      good: ['Could you read me the IMEI from the box?', 'The RMA (your return number) is 4471.'],
    },
  },
  {
    id: 'en-jargon-frames',
    kind: 'jargon',
    match: [
      "(?:pursuant to|hereby|hereto|herein|aforementioned|aforesaid|undersigned|forthwith|requisite|indemnif\\w{1,9}|policyholder|peril|deductible|insured party|adjudicat\\w{1,4}|remit of|disbursement|remunerat\\w{1,4}|commence(?:ment|d)?|terminat(?:e|ed|ion) of|expedite[ds]?|facilitate[ds]?|utili[sz]e[ds]?|attributed to|in lieu of|inter alia|vis-a-vis|prima facie|at your earliest convenience|kindly (?:revert|provide|note|be|find|do|advise|submit|ensure)|please be (?:advised|informed|guided)|we acknowledge receipt|acknowledges? receipt|duly|as per|is denied|are denied|be denied|falls? (?:outside|within) (?:the|our)|out of scope|not within scope|t&cs?|t & c'?s?|terms and conditions (?:apply|state)|correspondence|remittance|effect(?:ed|uate)|in accordance|with reference to|with regards? to|we wish to inform|we regret to inform)~16",
      '(?:stakeholder|alignment|aligned|align with|sync(?:ed|ing)? (?:with|up)|circle back|circled? back|touch base|loop(?:ed|ing)? (?:in|back)|actioned|actioning|action this|escalat(?:e|ed|ion) (?:to|path|matrix|team|queue)|triag\\w{1,4}|vertical|bandwidth|deliverables?|learnings|synerg\\w{1,4}|onboard\\w{0,3}|workstream|workflow|work flow|pipeline|roadmap|sprint|backlog(?:ged)?|touchpoints?|pain points?|leverag\\w{1,3}|ecosystem|granular|holistic|deep dive|ideate|north star|value proposition|upstream|downstream|back-?end|front-?end|cross-functional|first-(?:call|contact) resolution|resolution (?:code|team|path)|disposition|ownership matrix|root cause analysis|end-to-end|last[- ]mile|fulfil?ment|backorder(?:ed)?|back order|inbound|outbound|reverse logistics|non-?conform\\w{1,6}|sub-?optimal|risk engine|cooling-off state|flagged by|provision(?:ed|ing)|throughput|latency|outage window|ETA|service window|chargeback|reconcil\\w{1,6}|downtime)\\b~14',
      '\\b(?:sla|slas|kpi|kpis|rca|sop|sops|sku|skus|crm|erp|nps|csat|fcr|rma|poc|eod|cob|tat|qa|qc|awb|pod|oos|wms|oms|api|ivr|aht|l[123]|p[123]|tier[- ]?[123]|level[- ]?[123] (?:support|team|agent))\\b~10',
      '(?:your|the|this|a|an) (?:ticket|case (?:id|number|ref)|incident|interaction|query|service request|case)~4\\b(?:has|have|is|was|will|got|number|id|ref|status|being)~6\\b(?:been )?(?:escalated|assigned|raised|logged|opened|closed|resolved|routed|queued|transferred|created|attributed|prioriti[sz]ed|marked|pending|not met|actioned)~24|(?:we have |has been )?initiated (?:an?|the)~24',
    ],
    unless: [
      "we don't (?:use|say)|in plain (?:words|english)|which means",
      'duly (?!noted|processed)',
      '\\?\\s?$(?<!documentation\\?\\s?)',
      'parking ticket|train ticket|bus ticket|ticket (?:cost|costs|for the)',
    ],
    why: {
      'zh-CN': '内部用语和公文腔客人听不懂，也显得冷。',
      'zh-TW': '內部用語和公文腔客人聽不懂，也顯得冷。',
      en: 'Internal or official language is cold and not understood; say it as you would face to face.',
    },
    suggestions: [
      {
        when: 'ticket|case|tier|level|escalat|triag|incident|interaction',
        wording: { en: 'I have asked [name], who knows this best, to take it on, and you will hear by [time]' },
      },
      {
        when: 'backorder|sku|fulfil|mile|inbound|outbound|upstream|logistics',
        wording: { en: 'Your order is at [place] now and should reach you [when]' },
      },
      {
        when: 'circle|touch|loop|align|sync|stakeholder|action|engineering',
        wording: { en: 'I will speak to [who] and call you by [time]' },
      },
      { wording: { en: 'In plain words: [what we can and cannot do, and why]' } },
    ],
    examples: {
      bad: [
        "We're actioning this with our fulfilment vertical.",
        'Kindly revert with the requisite documentation.',
        'Your ticket has been escalated to tier 2 for triage.',
        'The undersigned hereby acknowledges receipt of your correspondence.',
      ],
      good: [
        'That clause is badly written, so let me put it in plain words.',
        'The train ticket costs are on us, 18.40 in all.',
        'Your order left our shop this morning.',
      ],
    },
  },
  {
    id: 'en-commanding-frames',
    kind: 'commanding',
    match: [
      "you(?:'ll| will|'re going to| are going to) (?:have|need) to (?!explain|repeat|tell|prove|worry|wait|come|pay)\\w{2,14}~40",
      '(?:take|bring) your (?:business|custom|money) (?:else|some)where~10',
      "(?:how many times|i(?:'ve| have) (?:already )?told you)~24",
      '(?:go ahead and|then|feel free to) (?:complain|sue|report)~16',
      '^\\s?(?:just |now |please |now then,? |right,? |well,? )?(?:sit down(?: and (?:wait|be|shut|calm))?(?! and| here| with| for)|sit over|stand (?:back|over|there|aside)|wait (?:over|there|here|outside|until|your turn|in line|for your)|get (?:in line|out|back)|go (?:back|away|home|to the|over|and|outside)|come back|move (?:along|over|aside)|step (?:aside|back|away)|line up|queue (?:up|over|there)|take a (?:seat|number) and wait|fill (?:in|out|it)|show me (?:the|your|some) (?:receipt|proof|id|ticket|invoice|card|order)|give me (?:the|your) (?:receipt|id|ticket|invoice|order|card|number)|hand (?:me|it|over)|bring (?:it|the|your) (?:back|in|here|receipt|original)|prove (?:it|that)|read (?:the|your) (?:terms|contract|manual|small|e-?mail|label|instructions|policy|sign)|check (?:the|your) (?:terms|contract|email|manual|label|website|box)|look it up|figure it out|sort it out|deal with it|make up your mind|hurry up|be quiet|shut up|behave|settle down|lower your|keep your voice|mind your|watch (?:your|it)|listen(?:,| to me| here| up)|let me (?:finish|speak|talk|do my job)|cut it out|enough(?: is enough)?<stop>)\\b~50',
      '(?:lower your voice|keep (?:it|your voice) down|watch your (?:tone|language|mouth|words|manners)|mind your (?:tone|language|manners|own)|calm (?:yourself|down)|control yourself|get a grip|be reasonable|be patient|act your age|show some respect|have some (?:respect|patience|manners))~16',
      "(?:you(?:'re| are) (?:required|obliged|obligated|expected|not allowed|not permitted|forbidden|to) (?:to )?|you (?:must|have (?:got )?to|need to|will have to|'ll have to|'d better|had better|better|cannot|can't|can not|may not|are to|shall|will need to|'ll need to|ought to) )(?!be (?:so|very|tired|worried|upset|exhausted|furious|wondering)|have (?:been|felt)|know (?:that )?we|feel|rely|count)(?:not )?\\w{2,14}~40",
      "(?:or (?:else|leave|we(?:'ll| will)|you(?:'ll| will)|there(?:'ll| will)|i(?:'ll| will) (?:have to|call|cancel|close|hang))|otherwise (?:we|i|no|your|it|there)|no exceptions|no excuses|non-?negotiable|final (?:warning|notice)|failure to (?:do so|comply|return|pay|provide)|will (?:be|result in)~10\\b(?:void|cancelled|closed|rejected|forfeit\\w{0,3}|refused|legal|terminated|penali[sz]ed|suspended)|hear from our (?:lawyers?|solicitors?|legal)|legal action|call (?:the )?(?:police|security)|(?:i|we)(?:'ll| will|'m going to) (?:have to )?hang up|refuse (?:service|to serve)|we reserve the right)~30",
      "(?:do not|don't|never|stop|quit|please (?:do not|don't|stop|refrain from)) (?:ever )?(?:you )?(?:call|calling|contact\\w{0,3}|phone|phoning|email\\w{0,3}|messag\\w{1,4}|shout\\w{0,3}|yell\\w{0,3}|interrupt\\w{0,3}|argu\\w{1,4}|rais\\w{1,4}|swear\\w{0,3}|threaten\\w{0,3}|film\\w{0,3}|record\\w{0,3}|touch\\w{0,3} me|talk\\w{0,3}|speak\\w{0,3}|point\\w{0,3}|complain\\w{0,3}|post\\w{0,3}|wast\\w{1,4}|bother\\w{0,3}|chas\\w{1,4}|blam\\w{1,4}|accus\\w{1,4}|lie|lying|tell me|make (?:a scene|me|things|this)|mess\\w{0,3}|harass\\w{0,3}|be (?:rude|late|difficult|silly)|use that|take that tone|bring|forget (?:your|the|to)|com(?:e|ing) (?:back|in|here))\\b~30",
      "no (?:receipt|proof|invoice|original packaging|packaging|box|ticket|id|appointment|booking)~4(?:,|means|then)~4\\b(?:no|we|then|there|you)~20|(?:without|unless)~8\\b(?:receipt|proof|original|form|id|packaging|signature|invoice|appointment)~10(?:,)?~6\\b(?:no|we (?:can't|cannot|won't|will not)|you (?:can't|won't|cannot)|there(?:'s| is| will))~24|(?:only|valid) (?:with|if)~6\\b(?:the )?original~20",
      '(?:remove|delete|take down|withdraw|retract) (?:that|this|your|the)~10\\b(?:post|review|comment|video|photo|complaint|claim)~4\\b(?:or|immediately|now|at once|,)~30|(?:send|return|submit|provide|complete|pay|sign|reply|respond|confirm|bring)~16\\b(?:immediately|at once|right away|now|by return|without delay|asap|within \\w{1,8} (?:hours?|days?))~6\\b(?:or|otherwise|,|<stop>)~20',
    ],
    unless: [
      "unplug|switch (?:it|the)~10off|turn off|doctor|hospital|do not (?:use|eat|drink|touch)|don't (?:use|eat|drink)|stop using|gas|fire|smoke|burn|emergency|ambulance|danger|electric|safe(?:ty|ly)?|leak",
      "you (?:don't|do not|won't|never|will not|needn't) (?:have|need)?|no need|needn't",
      '(?:told|asked|ordered|asking|telling|made) you to',
      'you must (?:be|have|feel)\\b|(?:what|which|how|anything|nothing|all|everything) (?:would |do |else |that )?you (?:need|have) to|all you need to|only (?:need|have) to|anything you need to (?:know|ask)|you need to (?:know|hear)|you have to (?:say|tell|go through)|(?:wrong|shame|sorry|pity) (?:that )?you (?:had|have) to',
      '(?:i|we) (?:must|need to|have to|should)(?!.{0,60}you (?:must|need|have to))',
      "don't (?:worry|mind)|never mind|do not (?:worry|hesitate)|don't hesitate|take your time|don't (?:have|know|think|want|expect you)|let me (?:know|read|put|check|find|see|ask|tell|start|go|take|show|look)",
      "if (?:you|it|that|there|anything|they|the) (?!don't|do not|fail|refuse)|so that|sit here|as long as you|whenever|when (?:you|it) (?:have|suits|like)|(?:and|so|then|,) (?:i|we)(?:'ll| will| can)|(?:i|we)(?:'ll| will| can) (?:bring|collect|do|help|ask|come|show|take)|please (?:stop me|tell me|sit|take|keep|have|go on|let)",
      '\\?\\s?$',
      "fault that|you can(?:'t| ?not) (?:have been|sleep|reach|get|be blamed)|nobody should|what you can",
    ],
    why: {
      'zh-CN': '命令的口气让客人觉得被管教；说出为了什么，再请他帮个忙。',
      'zh-TW': '命令的口氣讓客人覺得被管教；說出為了什麼，再請他幫個忙。',
      en: 'An order puts the customer under us; say what it is for, then ask.',
    },
    suggestions: [
      {
        when: 'calm|voice|tone|shout|yell|language|quiet|behave|manner|respect|talk|swear|grip|patient',
        wording: { en: 'Take your time, I am listening and writing it down' },
      },
      {
        when: 'finish|listen|speak|interrupt|hear',
        wording: { en: 'Please go on, I will tell you afterwards what I found' },
      },
      {
        when: 'call|contact|phone|mail|message|bother|chas',
        wording: { en: 'You do not have to chase us, I will call you at [time]' },
      },
      {
        when: 'post|review|lawyer|legal|video|police',
        wording: { en: 'You are free to write about it; I would like to put the matter itself right first' },
      },
      {
        when: 'receipt|form|packag|return|send|provide|submit|bring|invoice|proof|original|fill',
        wording: { en: 'When it suits you, [what would help]; the rest I will do myself' },
      },
      {
        when: 'sit|wait|stand|go|queue|line|back',
        wording: { en: 'Please have a seat, I will see to this for you now' },
      },
      { wording: { en: 'Would you mind [what would help]? Then I can [what it makes possible]' } },
    ],
    examples: {
      bad: [
        'Sit down and wait until your number is called.',
        'Watch your tone.',
        'Show me the receipt or leave.',
        'You are required to submit the form again, no exceptions.',
        'Go back to the shop and sort it out there.',
      ],
      good: [
        'Sit here as long as you want, the nurse is on her way.',
        'Please stop me where I got it wrong.',
        "You won't have to explain it again.",
      ],
    },
  },
];
