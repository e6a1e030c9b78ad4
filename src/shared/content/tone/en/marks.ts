// What the learned weights notice in an English sentence besides its phrases: words that say the same thing count as one.
// Patterns over folded text; a mark proves nothing alone, the weights learn what it speaks for and beside which others.

export const englishMarks: Record<string, string> = {
  we: 'we|us|our|ours|our team|the team',
  you: 'you|your|yours|yourself',
  i: 'i|me|my|myself',
  not: "not|no|never|nothing|nobody|none|cannot|can't|won't|don't|didn't|isn't|wasn't|aren't|weren't|doesn't|couldn't|wouldn't|shouldn't|without|neither|nor",
  order: 'must|have to|has to|need to|needs to|should|ought to|required to|supposed to|are to|shall',
  absolute:
    'always|forever|ever|every|everything|anything|all|any|absolutely|completely|guaranteed?|guarantees|promise|promised|certain|certainly|definitely|rest assured|trust me|zero|total|fully|100 ?%|one hundred percent|for good|no matter|whatever|no way|never again|in no time|every single|whole|entire',
  belittling:
    "only|just|merely|simply|at least|a bit|a little|tiny|small|minor|hardly|not that|most people|these things happen|no big deal|cheer up|look on the bright side|get over|move on|it's not the end|come on|don't worry|overreacting|dramatic|bounce back|the main thing|could be worse",
  others:
    'nobody else|no one else|everyone|everybody|other (?:guests|customers|people|parents|patients|families|couples|members|diners|passengers|students|residents|tenants)|most (?:guests|customers|people|parents|patients)|any (?:hotel|airline|shop|restaurant|garage|school|bank)|every (?:hotel|airline|shop|restaurant|garage|school|bank|other)|the industry|elsewhere|anywhere|the only one',
  record:
    'always|for (?:\\d{1,3}|many|twenty|thirty|ten|fifteen|eighteen) years|years|decades|award|rated|stars|reviews|thousands|hundreds|tens of thousands|certified|qualified|trained|inspected|standard|standards|tested|best|policy|terms|conditions|contract|clearly|states|stated|record|records|log|logs|system shows|cctv|footage|signed|agreed|small print',
  vague:
    'soon|shortly|eventually|in due course|at some point|when (?:we|he|she|they|there)|as soon as|looking into|look into|on it|being (?:looked|dealt|handled|reviewed|investigated|processed)|passed (?:it )?(?:on|to|along)|forwarded|shared|flagged|escalated|noted|someone|somebody|the team|relevant|in touch|bear with|keep you posted|touch base|get back|under review|working on|hopefully|update|updates|internally',
  closing:
    "leave it there|that's that|call it (?:quits|even|a day)|case closed|closed|close|move on|forget|say no more|sorted|done|water under|draw a line|between (?:us|ourselves)|put this behind|told off|reminded|a word with|be more careful|next time|settles|make up for|that should|enjoy",
  money:
    'refund|refunded|voucher|discount|credit|credited|free|complimentary|on the house|on us|points|gift|comped|money back|replacement|replaced|knock|knocked|coupon|percent off|% off|coffee|dessert|waived',
  time: "(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|this (?:morning|afternoon|evening)|noon|by \\d{1,2}(?::\\d{2})?|at \\d{1,2}(?::\\d{2})?|\\d{1,2}(?::\\d{2})? ?(?:am|pm|a\\.m|p\\.m)|within \\d{1,3} (?:minutes|hours|days)|by (?:five|six|four|three|two|noon|nine|ten|eight|seven)|at (?:five|six|four|three|two|noon|nine|ten|eight|seven)|(?:january|february|march|april|may|june|july|august|september|october|november|december)|o'clock|the \\d{1,2}(?:st|nd|rd|th)",
  'i-act': "i'll|i will|i've|i have|i am|i'm|i can|i could|i would|i'd|i asked|i checked|i called|i rang|i spoke|i was",
  'we-act': "we'll|we will|we've|we have|we are|we're|we can|we could|we would|we'd|we didn't|we should",
  third:
    'supplier|courier|carrier|driver|manufacturer|maker|factory|warehouse|depot|colleague|trainee|temp|agency|agent|landlord|bank|airline|airport|kitchen|chef|waiter|receptionist|the desk|front desk|head office|marketing|software|system|contractor|subcontractor|builder|fitter|engineer|technician|royal mail|platform|provider|partner|partners|vendor|nurse|secretary|school|council|shift|porter|weekend|new guy|new girl|intern|apprentice',
  'your-fault':
    "if you (?:had|'d|hadn't)|had you|you (?:should|could|might) have|you (?:did|didn't|never|must have|may have|chose|ticked|signed|agreed|left|forgot|failed)|yourself|on your (?:end|side)|your own|user error|you'd have",
  threat:
    'otherwise|failure to|or else|unless|i suggest you|advised|advise you|recommend you|refrain|calm|lower your|tone|end this call|hang up|security|police|legal|rejected|disregarded|forfeited|will not be|not be accepted|final|take it or leave|in your interest|kindly',
  'as-you-wish':
    'whatever you|anything you|name (?:it|your)|say the word|just say|you decide|your call|ask for|no limit|no ceiling|as (?:many|much|long|often) as you|beg|begging|please please|everything you|all of it|you win|at your mercy|blank cheque|any amount|double|triple',
  phrase:
    'apologi[sz]e|apologies|inconvenience|sincere(?:ly)?|regret|value|valued|appreciate|feedback|experience|patience|understanding|commit(?:ted|ment)?|strive|pride|excellence|standards|satisfaction|thank you|thanks|hope to|welcome you|looking forward|seriously|improve|improvement|at the heart|important to us|loyal|family|journey|reaching out|frustration|frustrated',
  office:
    'pursuant|hereby|herein|aforementioned|remittance|deemed|notwithstanding|per our|as per|subject to|in accordance|therein|clause|regulation|procedure|ticket|tier|queue|triaged|sla|sku|rma|actioned|escalation|kyc|processed|backend|provisioned|pending|reference|query|dispatched|consignment|status',
  excuse:
    "because|since|due to|as we|we were|busy|short[- ]staffed|understaffed|christmas|peak|weather|season|normal|usual|expected|expect|natural|tends to|how (?:it|these|they)|can't be helped|beyond our control|nothing (?:i|we) can|to be fair|with respect|in fairness|only human|no harm|didn't mean|meant",
};
