// Word families of the English tone rules: lower case, straight apostrophes. A family ends at a word boundary.

export const englishFamilies: Record<string, string> = {
  we: 'we|i|our (?:team|staff|store|shop|company|people|colleagues?|department)|the (?:team|store|shop|company)',
  will: "will|'ll|shall|are going to|am going to|would",
  number:
    '\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|a few|a couple of',
  others:
    'courier|carrier|delivery (?:company|driver|service|firm|partner|guy|people)|driver|rider|post office|royal mail|postal service|warehouse|manufacturer|supplier|factory|vendor|wholesaler|third party|platform|marketplace|bank|payment provider|head office|headquarters|other (?:department|branch|store|team)|previous (?:colleague|agent|shift)|new (?:guy|girl|starter|member of staff|employee|hire|colleague)|trainee|intern|temp|temporary staff|apprentice|installer|contractor|fitter|weather|system|software|website|developers|billing (?:department|team)|logistics (?:company|partner|team)|shipping (?:company|department)',
  ours: "sorry|ashamed|our (?:mistake|fault)|my (?:mistake|fault)|on (?:me|us)\\b|ours to|we (?:should|could) have|should(?:n't| not) have|we (?:failed|forgot|missed|got it wrong|didn't|did not|left you|let you|owe)|no excuse|even so|doesn't mean|you(?:'re| are| were) right|let me|i(?:'ll| will| can|'ve| have|'m) |we(?:'ll| will| can|'ve| have) (?!been in|always|never|had|sold|served|used|done)",
  due: "(?:by|before|until|at|around|from)~6(?:noon|midday|tonight|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d{1,2}(?::\\d{2})?|the end of (?:the day|today|this week|the week)|close of business|lunch(?:time)?|january|february|march|april|may|june|july|august|september|october|november|december|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:within|in|over|every)~8<number>~12(?:minutes?|mins?|hours?|hrs?|days?|weeks?)|(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next (?:week|monday|tuesday|wednesday|thursday|friday|saturday)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|right now|straight away|every (?:day|morning|hour))|\\d{1,2}(?::\\d{2})? ?(?:am|pm|a\\.m|p\\.m|o'clock)|\\[~30\\]|\\{~30\\}",
  owner:
    "(?:my name is|i am|i'm|this is)~30(?:look after|handle|own|manager|supervisor|stay with|take care|responsible)|i(?: will|'ll)? (?:personally|myself)|i(?:'ll| will) (?:look after|stay with|see this|handle this|own|call you|phone you|ring you)",
  stop: '(?=[,.。?\\n]|$)',
  sorry:
    'sorry|apolog(?:y|ies|ise|ize|ising|izing)|regret|ashamed|our (?:mistake|fault)|let you down|we failed|should not have happened|should never have',
  feeling:
    'upset|angry|anger|annoy(?:ed|ing)|frustrat(?:ed|ing|ion)|disappoint(?:ed|ing|ment)|worr(?:ied|y|ying)|scared|afraid|hurt|embarrass(?:ed|ing)|stress(?:ed|ful)|tired|exhaust(?:ed|ing)|unfair|ignored|feel|felt|feeling|understand|hard|awful|horrible|unpleasant|maddening|spoil(?:ed|t)|ruined|trust|right to be|no wonder|thank you for (?:telling|letting)|wasted',
  fix: 'refund(?:ed)?|money back|voucher|replacement|replace(?:d)?|swap(?:ped)?|new one|exchange(?:d)?|discount|gift card|credit|coupon|free (?:meal|drink|item|coffee)|reimburse(?:d)?|apolog(?:y|ised|ized|ise)|said sorry|compensation|resend|resent|repaired|fixed it',
};

export const englishReported: string[] = [
  "(?:as )?(?<!sorry )(?<!sorry that )(?<!sorry if )(?<!how )(?:you|your (?:message|letter|review|e-?mail|note|wife|husband|son|daughter))(?:'ve| have| had| also| just| already| then)? (?:said|say|says|wrote|write|writes|mentioned|told (?:us|me|our|the)|reported|complained|felt|feel|feels|thought|think|asked|described|explained|pointed out)",
];
