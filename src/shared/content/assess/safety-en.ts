// Safety in English (§4.1).
import type { SignalRule } from '#shared/domain/assess/rule-schema.ts';
import { storyInEnglish } from './story-en.ts';

const kind = 'safety';
const feelings =
  '\\b(?:sick (?:of|and tired|to death|with worry)|home ?sick|love ?sick|ill[- ](?:mannered|informed|fitting|advised|equipped)|heart ?burn|blood (?:boil|boiling|pressure|orange)|sick day)\\b';

export const safetyEnglishRules: readonly SignalRule[] = [
  {
    id: 'safety-injury-en',
    kind,
    weight: 50,
    patterns: [
      '\\b(?:scalp|skin|face|hand|hands|arm|arms|leg|legs|finger|fingers|lip|lips|mouth|tongue|eye|eyes|feet|foot|neck) (?:is|are|was|were|got|became|ended up) (?:all |now |badly |severely |literally |so ){0,2}(?:burn(?:ed|t)|bleeding|injured|infected|blistered|raw|cut|bruised|scarred)\\b',
      '\\b(?:slipped|tripped|stumbled|skidded|fell) (?:[a-z]{1,10} ){0,2}(?:on|over|in|down|off) (?:the|a|an|some|your|their) (?:[a-z]{1,10} ){0,2}(?:floor|tiles?|stairs?|steps?|ice|spill|puddle|mat|rug|cable|cord|kerb|curb|entrance|aisle|bathroom|shower|ramp|pavement|sidewalk|platform|deck|pool)\\b',
      '\\b(?:split|busted|gashed|sliced|broke|cracked|chipped|lost|knocked out|fractured|dislocated|sprained|tore|pulled|hurt|injured|threw out|banged|jammed|slammed|crushed|stubbed) (?:my|his|her|our|their|a|the) (?:[a-z]{1,9} ){0,1}(?:chin|tooth|teeth|lip|brow|forehead|nose|eye|collarbone|ribs?|hip|wrist|ankle|elbow|shoulder|knee|back|muscle|ligament|hamstring|neck|finger|fingers|thumb|toes?|foot|leg|arm|hand|hands|skull|jaw)\\b',
      '\\b(?:whiplash|concuss(?:ed|ion)|tetanus|rear[- ]ended|side[- ]?swiped|t-boned|black and blue|welts?|open sores?|bald (?:patch|patches|spot|spots)|chemical burns?|nerve damage|permanent damage|black eye|bleeds?|stitched up|burn marks?|bruis(?:e|es|ed|ing)|swollen|scarring|scarred|limp(?:ing)?|crutches|in a cast|plaster cast|broken bones?|torn (?:ligament|muscle|rotator))\\b',
      '\\b(?:dog|cat|parrot|horse|rat|spider|snake) (?:[a-z]{1,8} )?(?:bit|scratched|attacked|stung|clawed) (?:me|him|her|us|my|our)\\b',
      '\\b(?:hit|struck|smacked|landed on|fell on|dropped on|crashed (?:down )?on|whacked|smashed into|slammed into) (?:me|him|her|my (?:[a-z]{1,9} )?(?:head|face|foot|hand|toe|toes|arm|leg|son|daughter|child|kid|wife|husband|mother|father))\\b(?! with| up| for)',
      '\\b(?:grabbed|shoved|pushed|slapped|punched|kicked|shook|hit|dragged|choked|spat (?:at|on)|groped|manhandled|assaulted|threatened to (?:hit|hurt|kill|punch)|attacked) (?:me|him|her|us|my (?:[a-z]{1,9} )?(?:son|daughter|child|kid|wife|husband|mother|father|mom|dad|mum|arm|friend))\\b(?! up| back| in the right| as| a (?:table|coffee|seat|drink|menu))',
      '\\bhair (?:fell|falling|came|coming) out\\b',
      '\\b(?:burn(?:ed|t|ing)?|scalded|cut|bruised|bitten|stung|injured) (?:both )?(?:my|his|her|our|their) (?:legs|arms|feet|lap|thighs?|hands|eyes|knees|fingers|lips)\\b',
      '\\b(?:injured|injury|injuries|injuring|concussion|stitches|bleeding|bled|scalded|scalding|scald|fractured?|bruised|bruising|bruises|sprained|unconscious|blister(?:s|ed)?|laceration|third[- ]degree|second[- ]degree|burns? on (?:my|his|her|our))\\b',
      "\\b(?:burn(?:ed|t|ing)?|cut|sliced|hurt|hit|scratched|pinched|crushed|broke|broken|fractured|smashed|scraped|gashed|punctured|chipped|cracked|twisted|trapped|pierced|stabbed|bruised) (?:open )?(?:my|his|her|our|their|me|myself|himself|herself|the baby's|(?:my )?(?:son|daughter|kid|child|wife|husband|mother|father|mum|mom|dad|baby|toddler)(?:'s)?) ?(?:left|right|front|upper|lower|whole|back|entire)? ?(?:hands?|fingers?|thumb|mouth|lips?|tongue|feet|foot|leg|arm|face|head|skin|tooth|teeth|eyes?|knee|ankle|wrist|back|rib|nose|toe|gums?|throat|scalp|neck|chest)\\b",
      '\\b(?:burn(?:ed|t|s)|cut|stung|blistered|bruised|gash|cuts) (?:me )?(?:on|up|across|over|all over) (?:my|his|her|our|their) (?:[a-z]{1,9} ){0,1}(?:hands?|fingers?|thumb|arms?|legs?|face|foot|feet|neck|back|chest|wrist|knee|lips?|mouth|head|palm)\\b',
      '\\b(?:burn(?:ed|t)|cut|hurt|scalded|injured|bit|bitten|stung|scratched) (?:myself|himself|herself|ourselves)\\b',
      '\\b(?:slipped|tripped|fell|fallen|falls) (?:and (?:fell|hit|broke|hurt|landed|injured)|over (?:a|the|on|and)|down (?:the|a|some) (?:stairs|steps|hole|flight)|on (?:the|a) (?:wet|stairs|ice|floor|icy|slippery|tiles)|off (?:the|a) (?:chair|bed|ladder|bike|swing))\\b',
      '\\b(?:chok(?:ed|ing)|passed out|fainted|knocked (?:him|her|me) (?:over|down|out)|broken (?:arm|leg|wrist|ankle|bone|nose|rib|hip|tooth)|cracked (?:a )?tooth|chipped (?:a |my )?tooth|lost consciousness|car accident|crashed into|was assaulted|assaulted (?:me|my|by)|punched (?:me|my)|(?:dog|cat|puppy|kitten|mother|father|baby|patient|fish|hamster|he|she|person|passenger) (?:has |have |had )?died|killed my (?:dog|cat|puppy|kitten|fish|pet)|nearly killed|almost killed|i fell(?! for| asleep| in love| behind| back| ill| out))\\b',
    ],
    guards: ['negated', 'imagined'],
    unlessBefore: [
      '\\b(?:shirt|dress|dye|ink|colou?rs?|jeans|fabric|towels?|sheets?|socks?) ',
      '\\b(?:screen|phone|box|car|package|item|battery|laptop|pride|feelings?|wallet|adding insult to|heart|plant|plants|flowers?|phone|engine|device|remote) (?:was |is |has |had |got |just |also |then ){0,2}',
      '\\b(?:insult to|add insult to|personal|prevent|risk of|sports?|old|previous|knee|back) ',
    ],
    unlessAfter: [
      ' (?:my|our) (?:feelings?|wallet|pocket|trust|heart)',
      ' (?:claim|lawyer)',
      ' out of (?:laughter|boredom)',
    ],
    unlessNear: [
      '\\b(?:wallet|purse|bank account|bank balance) (?:[a-z]{1,8} ){0,3}(?:bleeding|bled|hurts?|injured)\\b',
      '\\b(?:bananas?|apples?|pears?|peaches|plums?|avocados?|tomatoes|fruit|strawberr(?:y|ies)|mangos?|mangoes|potatoes|produce) (?:[a-z]{1,9} ){0,3}bruis(?:e|es|ed|ing)\\b',
      '\\b(?:lamp|table|chair|desk|sofa|bed|stool|cabinet|tripod|glasses) (?:legs?|arms?|foot|feet|neck|back)\\b',
      '\\b(?:bought|ordered|needed|got|using|hired|rented) (?:[a-z]{1,9} ){0,3}(?:crutches|cast|brace|boot|wheelchair|splint|walker) (?:[a-z]{1,9} ){0,3}(?:after|because|when|since|for)\\b',
      '\\bbleeding (?:me|us|my account) (?:dry|money)\\b',
      '\\b(?:choked? up|cut my losses|died of (?:laughter|boredom)|(?:phone|battery|laptop|tablet|car|engine|screen|line|connection|motor|watch|it|camera|unit|machine|plant) (?:just )?died|bleeding (?:money|edge|dry)|hurt my feelings|bruised (?:fruit|apples?|bananas?|peaches|box)|hit my head against|cracked me up)\\b',
    ],
    unlessText: [storyInEnglish],
    examples: {
      hits: [
        'My daughter burned her hand on the kettle',
        'I slipped and fell in your shop',
        'The chair collapsed and I was injured',
        'It cut my finger and was bleeding',
        'I chipped my tooth on a stone',
      ],
      misses: [
        'My purse is still bleeding after the school run to your shop',
        'These delivery fees are bleeding me dry',
        'Half the pears were bruised',
        'The movers broke a table leg',
        'Bought these crutches after I broke my ankle, the grips are loose',
        'The phone died after a week',
        'It hurt my feelings',
        'Nobody was injured',
        'Adding insult to injury, they charged me',
        'I was worried the kids might be injured',
      ],
    },
  },
  {
    id: 'safety-illness-en',
    kind,
    weight: 50,
    patterns: [
      '\\b(?:food poisoning|food poisoned|poisoned|salmonella|e\\.? ?coli|listeria|norovirus|diarrh?oea|diarrhea|vomit(?:ed|ing|s)?|threw up|throwing up|throw up|puk(?:ed|ing)|nauseous|nausea|stomach (?:ache|aches|cramps?|pains?|bug|upset|issues|problems)|upset stomach|gastroenteritis|dizzy|hospitali[sz]ed|ambulance|emergency room|carbon monoxide poisoning|lead poisoning)\\b',
      '\\b(?:got|gotten|became|fell|felt|feeling|get|getting|(?:i|we|he|she|they|all|both|family|everyone|son|daughter|kids?|child|children|husband|wife|mother|father|mum|mom|dad|baby|guests?|friends?|dog|cat|puppy) (?:all |both |then |also )?(?:was|were|been|have been|has been|had been)) (?:very |really |so |violently |extremely |terribly |badly |seriously |quite |all |both ){0,2}(?:sick|ill|unwell)\\b(?! of| and tired)',
      '\\b(?:made|making|makes) (?:me|us|him|her|my [a-z]{2,10}|the (?:kids|children|whole family)|everyone|both of us|our [a-z]{2,10}) (?:all |both |very |really |so |violently |physically |extremely ){0,2}(?:sick|ill|unwell)\\b(?! of)',
      '\\b(?:ended up|went|rushed|taken|sent|admitted|go|been|had to go|landed|put (?:me|him|her|us)) (?:[a-z]{1,8} ){0,3}(?:to|in|at) (?:the |a |an )?(?:hospital|er|a&e|emergency|urgent care|doctors?|icu|clinic)\\b',
      '\\b(?:half|most|all|both|two|three|four|several|everyone)(?: [a-z]{1,8}){0,4} (?:was|were|got|fell) (?:sick|ill|violently)\\b|\\b(?:bitten|bites)\\b(?=.{0,24}(?:bed bugs?|fleas|doctor|welts|itch|all over|arms|legs))|\\bcovered in (?:bites|hives|welts|blisters|bruises|blood|a rash)\\b',
      "\\b(?:wheez(?:ing|ed|es)|asthma attack|short of breath|could ?n[o']t breathe|trouble breathing|coughing (?:up|all|since|for)|nose ?bleeds?|migraines? (?:from|after|since)|throwing up|threw up|sick as a dog|sick to my stomach|(?:is|got|now|became|became badly|badly) infected|sepsis|septic|ear infection|eye infection|uti from|passed out|collapsed (?:in|at|on|from))\\b",
      '\\b(?:fever|infection|infected|pneumonia) (?:after|from|because|due)\\b',
    ],
    guards: ['negated', 'imagined'],
    unlessBefore: [
      '\\b(?:want(?:ed)? to|wanna|almost|nearly|about to|could|going to|makes? (?:me|you) (?:want to )?) ',
    ],
    unlessNear: [
      '\\burgent care\\b(?: [a-z]{1,9}){0,8} (?:declined|billing|charged|invoice|card|copay|front desk)\\b',
      feelings,
      '\\b(?:appointment|makes me sick (?:that|how|to think)|hospital (?:bill|billing|parking|food|staff|bed|gown)|visiting|visited|lost in the post|sick leave|called in sick|ill[- ]fitting|dizzying|working at)\\b',
    ],
    unlessText: [storyInEnglish],
    examples: {
      hits: [
        'We all got food poisoning',
        'I was violently ill after the meal',
        'My son ended up in hospital',
        'The chicken made us sick',
        'Threw up all night',
      ],
      misses: [
        'Went to the urgent care and my card was declined',
        'I am sick of your excuses',
        'I am sick and tired of waiting',
        'The hospital parking was expensive',
        'Nobody got sick',
      ],
    },
  },
  {
    id: 'safety-allergy-en',
    kind,
    weight: 45,
    patterns: [
      '\\b(?:allerg(?:y|ic|ies)|undeclared allergens?|anaphyla(?:xis|ctic)|epi ?pen|hives|itchy|bed ?bugs?|fleas)\\b',
      '\\b(?:a|my|bad|horrible|red|skin|heat|itchy|the|this|nasty|awful) rash(?:es)?\\b(?! decision| move| judgement| judgment)',
      '\\b(?:broke|broken|breaking) out in\\b',
      '\\b(?:face|eyes?|lips?|skin|throat|tongue|hands?) (?:was |were |is |are |got |became |all )?(?:swollen|swelled|swelling|swell|burning|peeling|red and)\\b',
    ],
    guards: ['negated', 'imagined'],
    unlessNear: [
      '\\b(?:dress|jumper|sweater|shirt|scarf|fabric|wool|blanket|label|hat|sheets?|costume|jacket)\\b[^.!?]{0,24}\\bitchy\\b|\\bitchy (?:fabric|label|material|wool|jumper|sweater)\\b',
      '\\ballergic to (?:bad|rude|poor|cheap|sales|hype|nonsense|stupid|small talk|queues|ads)\\b',
      "\\b(?:bought|ordered|chose|picked|got) (?:it|this|these|them|one) because (?:i'm|i am|she's|he's) allergic\\b",
      "\\b(?:because|since|as) (?:i'm|i am|my [a-z]{2,9} is|she's|he's) (?:[a-z]{1,9} )?allergic\\b(?=.{0,24}(?:careful|great|accommodat|safe|no problem|understood))",
      '\\b(?:allergy (?:medicine|medication|tablets|season|test|testing|clinic)|hypo ?allergenic|hypoallergenic|allergic to (?:work|customers|customer service|answering|refunds|helping|competence))\\b',
    ],
    examples: {
      hits: [
        'I had an allergic reaction',
        'I told them about my nut allergy and it had nuts',
        'Got a horrible rash from the cream',
        'We were bitten by bed bugs',
        'My eyes were swollen',
      ],
      misses: [
        "I'm allergic to bad coffee",
        'Bought it because I am allergic to latex',
        'Staff seem allergic to work',
        'It was a rash decision',
        'The allergy tablets came late',
        'No rash so far',
        'The jumper is itchy and the colour is off',
      ],
    },
  },
  {
    id: 'safety-foreign-en',
    kind,
    weight: 38,
    patterns: [
      '\\b(?:piece|pieces|bit|bits|shard|shards|fragment|fragments|chunk|chunks|sliver|slivers|found|had|was|were|there was|there were) (?:of |a |an |some |big |small |tiny |actual |literal |sharp |broken |dead |live |huge ){0,4}(?:glass|metal|wire|plastic|nails?|screws?|staples?|stones?|rocks?|needles?|razor ?blades?|band[- ]?aids?|plasters?|cockroach(?:es)?|roach(?:es)?|bugs?|flies|fly|insects?|worms?|maggots?|mouse|rat|rodent|beetle|spider|caterpillar|ants|slug|cigarette butt|fingernail)(?: [a-z]{1,10}){0,3} (?:in|inside|into) (?:my|our|the|her|his|a|it|one of|each|this|their|your|mine|every)\\b',
      '\\b(?:bug|bugs|insect|insects|worm|worms|maggot|maggots|cockroach|cockroaches|roach|roaches|fly|flies|glass|metal|nail|nails|stone|wire|ants|mouse droppings|rat droppings|plastic) (?:crawling )?(?:in|inside) (?:my|our|the|her|his|your) (?:food|soup|salad|drink|rice|meal|burger|sandwich|pizza|noodles?|coffee|dish|sushi|cereal|bread|flour|pasta|chips|fries|wrap|tea|milk|curry|dessert|chocolate|order|box|bag|sauce|meat|chicken|vegetables|formula|baby food)\\b',
      '\\b(?:bit|bite|biting|chewed|crunched) (?:down )?(?:into|on|onto) (?:a |an |some )?(?:piece of |bit of |shard of )?(?:glass|metal|stone|plastic|something hard|bug|rock|bone|screw|nail|wire)\\b',
      '\\bforeign (?:object|objects|body|matter)\\b',
    ],
    guards: ['negated', 'imagined'],
    unlessNear: [
      '\\b(?:app|software|website|update|firmware|code|bugs in the (?:app|system|software|game))\\b',
      '\\b(?:room|bathroom|bedroom|bed|lobby|hallway|carpet|wall|shower|hotel)\\b',
      '\\bglass of\\b',
      '\\bplastic (?:bag|cup|fork|spoon|box|container|packaging|lid|wrap)\\b',
    ],
    examples: {
      hits: [
        'There was a piece of glass in my salad',
        'I found a cockroach in my soup',
        'My son bit into a piece of metal',
        'Maggots in the chicken',
      ],
      misses: ['There are bugs in the app', 'A glass of water took an hour', 'There was no glass in it'],
    },
  },
  {
    id: 'safety-electric-en',
    kind,
    weight: 50,
    patterns: [
      '\\b(?:electric(?:al)? shocks?|electrocut(?:ed|ion|e|ing)|zapped (?:me|my|him|her)|shocked (?:me|him|her|my (?:son|daughter|hand|wife|husband|kid)) (?:when|while|as|every|badly|through)|exposed (?:wires?|wiring)|live wires?|short[- ]circuit(?:ed|s|ing)?|sparking|sparks (?:came|flew|coming|from|out|flying|shot)|sparked|(?:a|nasty|massive|huge|bad|mild|static|serious|hell of a|terrible) shock (?:off|from|through|when|touching|every)|(?:got|get|getting|been|was) (?:zapped|shocked) (?:when|off|touching|from|every|while)|zapped by|arm tingl(?:ed|ing)|electric current|ungrounded)\\b',
    ],
    guards: ['negated', 'imagined'],
    unlessNear: ['\\b(?:sparking (?:water|wine|clean)|sparked (?:joy|interest|my interest))\\b'],
    examples: {
      hits: ['The kettle gave me an electric shock', 'There are exposed wires', 'Sparks came out of the plug'],
      misses: ['I was shocked by the price', 'It sparked my interest'],
    },
  },
  {
    id: 'safety-fire-en',
    kind,
    weight: 50,
    patterns: [
      '\\b(?:caught (?:on )?fire|catch(?:es|ing)? (?:on )?fire|on fire|went up in (?:flames|smoke)|burst into flames|in flames|set (?:fire|alight)|fire hazard|house fire|started (?:a fire|smoking|smouldering|smoldering)|smoke (?:came|coming|was coming|pouring|started|billowing|poured) |was smoking|melted (?:the|my|in|onto|while|and|plug)|exploded|explodes|exploding|explosion|blew up (?:in|while|when|and|on my)|(?:battery|phone|charger|unit|device|laptop) (?:is |was |has |had |got )?(?:swollen|overheated|overheating|overheats|scorched|swelled|bulging|bulged)|burning smell|smell of burning|fire exits? (?:was|were|is|are) (?:blocked|locked)|scorched|singed|charred (?:the|my|plug|socket)|smouldering|smoldering|smoking (?:on|in|at|from|and)|started to smoke|went bang|swelled up|swollen battery|battery (?:is |was )?(?:bloated|puffed))\\b',
      '\\b(?:gas leak|leaking gas|smell of gas|smell(?:ed|s)? (?:of |like )?gas|gas smell|smelled gas|black mou?ld|asbestos|lead paint|carbon monoxide alarm|chemical smell (?:burn|made)|carbon monoxide|leaking (?:battery )?acid|battery (?:leaked|leaking|leak)|fumes)\\b',
    ],
    guards: ['negated', 'imagined'],
    unlessNear: [
      '\\b(?:mouth|tongue|lips|throat|taste ?buds) (?:[a-z]{1,8} ){0,3}on fire\\b',
      '\\bon fire in the sense\\b',
      '\\b(?:(?:customer|guest|man|woman|someone|people|guests|staff|driver|he|she|they) (?:next door |outside )?(?:was|were) smoking|my (?:phone|inbox|notifications) (?:is |was )?(?:blew up|exploded|exploding|blowing up)|fire him|firestick|hair on fire|exploded (?:at (?:me|us|him|her|the|my|them)|with anger|in popularity)|(?:he|she|manager) exploded|dumpster on fire|(?:packaging|design|outfit|look|mix|playlist|song|album|food|shoes|dj|beat|flavou?r|menu) (?:was |is |are )?on fire|fire sale)\\b',
    ],
    examples: {
      hits: [
        'The charger caught fire',
        'The battery exploded',
        'Smoke came out of the dryer',
        'There is a gas leak',
        'It is a fire hazard',
        'The battery is swollen',
      ],
      misses: [
        'That curry set my tongue well and truly on fire, five stars',
        "My phone is on fire in the sense that it's really fast",
        'The manager exploded at me',
        'The man next door was smoking',
        'It did not catch fire',
      ],
    },
  },
  {
    id: 'safety-hazard-en',
    kind,
    weight: 30,
    patterns: [
      "\\b(?:(?:seat ?belt|buckle|harness|child lock|car seat|strap) (?:failed|broke|snapped|came undone|came loose)|brakes? (?:failed|fail|failure|failing|gave out|stopped working|did ?n[o']t work|don't work|went out)|brake failure|steering (?:locked|failed|failure)|airbags? (?:did ?n[o']t|failed|never)|tyre blew|tire blew|lost control|wheel (?:came|fell) off|cut out on the (?:motorway|highway|freeway)|stuck in (?:the|a|your) (?:lift|elevator)|trapped in (?:the|a|your) (?:lift|elevator))\\b",
      '\\bbrakes? (?:went|going|gave|failed|pedal went|squealed and|completely|were gone|stopped)\\b|\\b(?:lug nuts?|wheel bolts?|wheel nuts?)(?: [a-z]{1,9}){0,3} (?:loose|missing|off|tight|tighten|tightened)\\b|\\bforgot to (?:tighten|secure|reconnect|torque)\\b|\\bwheel came off\\b|\\bcable (?:snapped|broke)\\b|\\b(?:ceiling|shelf|light fixture|sign|mirror|ladder|railing|balcony|fan|door|window|roof)(?: [a-z]{1,9}){0,2} (?:fell (?:on|down|off)|collapsed|came down|came crashing|gave way|nearly hit)\\b',
      "\\b(?:someone else's|another patient's|wrong patient's|somebody else's) (?:prescription|medication|medicine|meds|pills|blood|results)\\b|\\b(?:texting|on (?:his|her) phone|asleep|drunk|speeding|nodding off)(?: [a-z]{1,8}){0,2} (?:while driving|at the wheel|behind the wheel)\\b|\\bdriver was (?:texting|drunk|high|asleep|falling asleep|speeding|nodding|on his phone|on her phone)\\b|\\bno (?:life ?jackets?|lifeguard|seat ?belts?|smoke (?:alarm|detector)s?|railing|guard ?rail)\\b",
      "\\b(?:drilled|pulled|extracted|operated on|cut|removed|treated|injected|numbed) the wrong (?:tooth|side|leg|arm|knee|eye|patient|foot|one)\\b|\\b(?:in (?:his|her|my son's|my daughter's|the baby's) mouth|nearly swallowed|about to swallow)\\b|\\bgas (?:line|valve|pipe|hose|fitting|connection)(?: [a-z]{1,8}){0,2} (?:loose|open|leaking|disconnected|off|undone)\\b|\\bran (?:a|two|three|several|the) red lights?\\b|\\bclipped a (?:cyclist|pedestrian|car|kid|child|parked)\\b|\\b(?:shattered|burst|exploded|came apart|snapped)(?: [a-z]{1,8}){0,3} (?:in (?:my|his|her) (?:face|hand|hands|lap)|shards|glass everywhere)\\b",
      '\\b(?:unsafe|safety (?:hazard|issue|risk|concern|violation|recall)|dangerous|health hazard|hazardous|choking hazard|toxic|carcinogen(?:ic)?|poisonous|could have (?:died|killed|been killed|been seriously|burned|burnt|injured|choked|been injured|been hurt)|nearly (?:fell|slipped|burned|choked|crashed|died|tripped)|almost (?:fell|slipped|burned|choked|crashed|died|tripped|swallowed)|swallowed (?:a|the|it|some)|wrong (?:medication|medicine|prescription|dose|drug|dosage)|misdiagnos(?:ed|is)|botched)\\b',
    ],
    unlessBefore: ["\\b(?:no|not|never|non|isn't|wasn't) (?:a |at all |really )?", 'non-?'],
    unlessNear: [
      '\\b(?:culture|workplace|people|management|environment|staff|atmosphere) (?:is|are|was|were) (?:so |very |really )?toxic\\b',
      '\\b(?:toxic (?:people|work|workplace|management|culture|atmosphere|environment|staff|community)|dangerously (?:good|delicious|close))\\b',
      '\\b(?:swallowed (?:my|the) (?:pride|card|cost))\\b',
      '\\b(?:almost|nearly) died laughing\\b',
      '\\b(?:almost|nearly) died (?:of|from) (?:laughter|boredom|laughing|shock|hunger|embarrassment)\\b',
      '\\bfell (?:for|asleep|in love)\\b',
    ],
    examples: {
      hits: [
        'The brakes failed on the motorway',
        'This toy is a choking hazard',
        'I was stuck in the lift for an hour',
        'They gave me the wrong medication',
        'This is unsafe',
      ],
      misses: ['The work culture is toxic', 'It is not dangerous', 'Machine swallowed my card'],
    },
  },
];
