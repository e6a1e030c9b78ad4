// Safety in English as people tell it after using a thing: an eye that burns, a floor that is slick, a car that stalls (§4.1).
import type { SignalRule } from '#shared/domain/assess/rule-schema.ts';
import { storyInEnglish } from './story-en.ts';

const kind = 'safety';

export const safetyUseEnglishRules: readonly SignalRule[] = [
  {
    id: 'safety-sick-en',
    kind,
    weight: 48,
    patterns: [
      '\\b(?:(?:was|were|been|am|are|is|got|felt|feeling) (?:[a-z]{2,12}ly |both |all |so |very |really ){1,3}|both |(?:all |the )?whole (?:family|table|party|group) (?:was |were |got )?)(?:sick|ill)\\b(?! of| and tired)',
      '\\bsick (?:all (?:night|day|weekend|week|morning)|the (?:rest|whole|next|entire)|for (?:days|hours|weeks|two|three|the (?:next|rest)|\\d{1,2})|(?:soon |right |shortly )?after (?:eating|drinking|having|using|lunch|dinner|breakfast|the meal|one bite)|from (?:the|their|this|that|eating) )',
      '\\bheadaches? (?:from (?:the|this|its|their)|(?:after|when|while|from) (?:using|wearing|smelling|breathing|being in)|because of the (?:smell|fumes|scent))\\b',
      '\\b(?:smell|smells|odou?r|stench|fumes|scent|fragrance|smoke)(?: [a-z]{1,12}){0,8} headaches?\\b|\\bheadaches?(?: [a-z]{1,12}){0,10} (?:smell|odou?r|stench|fumes|fragrance)\\b',
      '\\beyes? (?:became|become|got|get|were|was|are|turned|went|started|start|feel|felt)(?: [a-z]{1,9}){0,3} (?:red|irritated|painful|watering|itch(?:ing|y)|burn(?:ing)?|sore|swell(?:ing)?|swollen|puffy|sting(?:ing)?|bloodshot)\\b',
      '\\b(?:trip|visit|drive|straight|rush|run|rushed|raced) to the (?:eye doctor|optometrist|ophthalmologist|dentist|doctor|dermatologist|vet|emergency|er|walk-in)\\b|\\b(?:had to|ended up|needed to) (?:see|seeing|visit|visiting|call|calling|consult) (?:a|an|the|my|our|her|his) (?:eye doctor|doctor|gp|dermatologist|dentist|vet|optometrist|paramedic|poison)\\b',
      '\\b(?:skin|face|scalp|neck|chest|arms?|legs?|hands?|armpits?|eyelids?|lips?) (?:is |was |are |were |got |became |felt |started |went |turned |has been |have been )?(?:all |very |so |really |badly |super |extremely |a little |to )?(?:irritated|inflamed|itch(?:ed|es|ing)?|raw and|blotchy|burn(?:ed|t|ing)?(?! out)|peeled|peeling|reacted)\\b',
      '\\b(?:heart|pulse) (?:starts?|started|was|is|kept) (?:pounding|racing)\\b|\\b(?:lips?|tongue|face|throat|mouth|fingers) (?:tingl(?:ed|ing)|went numb|numb|was thick|swelled|closed up|tightened)\\b|\\b(?:red|itchy|open|raw) (?:blotch(?:es)?|spots|sores|patches|bumps|welts)\\b|\\bcornea\\b|\\bdouble vision\\b|\\b(?:drooling|twitching|limping|staggering) and\\b|\\bdry hack\\b|\\bdoubled (?:up|over)\\b',
      '\\bburning (?:irritation|sensation|feeling)\\b|\\b(?:gave|gives|giving|give) (?:me|us|him|her|my [a-z]{3,12}) (?:a |the |an )?(?:[a-z]{2,9} )?(?:headaches?|migraines?|stomach ?aches?|rash|hives|cramps|nosebleeds?|blisters?)\\b',
      '\\b(?:i|skin|face|chin|forehead|back|he|she) (?:broke|breaks?|started breaking|was breaking) out\\b|\\b(?:really |very )?(?:bad|the|horrible|terrible) runs\\b|\\bloose stools?\\b|\\bupset (?:my|his|her|their|the) (?:[a-z]{1,8} )?(?:stomach|tummy)s?\\b|\\b(?:i|we|he|she) (?:coughed|choked|sneezed|gagged|wheezed) for (?:[a-z]{1,8} )?(?:minutes|hours|days)\\b|\\balmost suffocat',
      "\\b(?:irritat(?:ed|es|ing|e)|inflamed|burn(?:ed|s|t|ing|ed)|stung|stings|dried and cracked) (?:my|his|her|our|the|the baby's|my (?:son|daughter|baby|husband|wife|kid|child|dog)'s) (?:[a-z]{1,10} )?(?:skin|eyes?|scalp|face|throat|nose|nostrils|lungs|lips|mouth|tongue|ears?|bottom)\\b",
    ],
    guards: ['negated', 'imagined', 'history'],
    unlessNear: [
      '\\bsick (?:of|and tired|to death|day|days|leave|with worry|burn)\\b|\\b(?:home|love|car|sea|motion|travel)[ -]?sick\\b',
      '\\b(?:what a|huge|real|major|big|total|such a|logistical|bureaucratic|nothing but) headaches?\\b|\\bheadaches? (?:of|getting|trying|dealing|with (?:the|their) (?:customer|support|return))\\b',
      "\\b(?:was|is|were|are|driver|staff|courier|manager|doctor|teacher|chef|waiter|he|she)(?:'s| is| was)? (?:off|out|home) sick\\b",
      '\\b(?:used|use|using|bought|buy|works?|great|good|helps?|helped|relief|for) (?:[a-z]{1,9} ){0,5}(?:itch(?:ing|y)|irritated skin|sick|headaches?)\\b(?! (?:after|from))',
    ],
    unlessText: [storyInEnglish],
    examples: {
      hits: [
        'My heart started pounding after one scoop',
        'It scratched the cornea, the doctor said',
        'My face broke out after two days',
        'I coughed for several minutes',
        'Same evening, both of us were drastically sick',
        'He was sick all night',
        'My eyes became red, irritated and painful',
        'It cost me a trip to the eye doctor',
        'The smell gave me a headache every time',
        'The cream irritated my skin',
        'My scalp itched after two washes',
      ],
      misses: [
        'It does not irritate my skin',
        'I am so sick of this app',
        'Getting a refund was a real headache',
        'The driver was off sick',
        'I bought it for my itchy scalp and it helps',
        'Nobody was violently sick',
      ],
    },
  },
  {
    id: 'safety-in-food-en',
    kind,
    weight: 38,
    patterns: [
      '\\b(?:cockroach(?:es)?|roach(?:es)?|insects?|worms?|maggots?|weevils?|larvae?|caterpillars?|beetles?|lizards?|slugs?|(?:a|the|one|two|dead|live|huge|whole) (?:fly|flies|bugs?|spiders?|bees?|wasps?|mouse|moths?|ants?))(?: (?:was|were|is|are|swimming|floating|crawling|baked|stuck|sitting|right|alive|there)){0,2} (?:in|inside) (?:[a-z]{1,12} ){0,3}(?:dosa|food|salads?|soup|juice|rice|biryani|noodles?|bread|sandwich|burger|pizza|pasta|coffee|tea|milk|drink|cereal|oats|flour|chocolate|cake|dessert|curry|sauce|salsa|meat|chicken|fish|fruit|vegetables?|fries|chips|eggs?|pet food|dog food|kibble|cat food|beer|wine|water|formula|order|meal|plate|bowl|cup|mouth|packet|bottle|can|tin|jar|bag of [a-z]{3,9})\\b',
      '\\b(?:plastic|packets?|sachets?|wrappers?|rubber bands?|string|thread|glove|metal|wire|stones?|glass|staples?|bone)(?: [a-z]{1,10}){0,5} (?:while|when|as) (?:i was |we were |he was |she was )?(?:eating|chewing|biting|drinking)\\b',
      '\\b(?:piece|bit|length|strip|string|chunk|shard|splinter)s? of (?:[a-z]{1,9} )?(?:wire|glass|metal|plastic|rubber|wood|steel wool|bone|foil)(?: [a-z]{1,9}){0,3} in (?:my|our|the|her|his|a|this|every) (?:[a-z]{1,9} ){0,2}(?:salsa|food|soup|salad|rice|meal|burger|sandwich|dish|pizza|noodles?|curry|bread|drink|coffee|cereal|sauce|taco|wrap|plate|mouth|ice cream|yogh?urt|cake)\\b',
    ],
    guards: ['negated', 'imagined'],
    unlessNear: [
      '\\b(?:app|software|website|firmware|game|room|bathroom|bedroom|lobby|hallway)\\b',
      '\\bplastic (?:cup|cups|fork|bowl|bag|spoon|lid)\\b',
    ],
    unlessText: [storyInEnglish],
    examples: {
      hits: [
        'Found cockroach in dosa',
        'A fly was in my apple juice',
        'The lady beside us had a live caterpillar in her salad',
        'Bit on a plastic sachet while I was eating the roll',
        'Six inches, a piece of wire in my salsa',
      ],
      misses: [
        'There is a bug in the order page of the app',
        'No insects in the rice, as promised',
        'Soup came in a plastic bowl',
      ],
    },
  },
  {
    id: 'safety-burning-smell-en',
    kind,
    weight: 45,
    patterns: [
      '\\bburn(?:ing|t|ed) (?:[a-z]{1,10} ){0,2}(?:smell|odou?r|stench)\\b(?! of (?:coffee|toast))',
      '\\bpuffed up\\b|\\bflames? (?:came|shot|flared|licked)\\b|\\bcrackled\\b(?=.{0,24}(?:flash|spark|smoke))',
      '\\belectric(?:al)? (?:[a-z]{1,9} )?smell\\b|\\bsmell of electric',
      "\\b(?:smell(?:s|ed|ing)?|stinks?|reeks?) (?:like |of )(?:it'?s |it is |something(?:'s| is)? |somebody |things? )(?:burning|on fire|melting)\\b",
      '\\b(?:smell(?:s|ed|ing)?|stinks?|reeks?) (?:like |of )?(?:[a-z]{1,10} )?(?:burning|burnt|burned|melting|scorched) ?(?:plastic|rubber|wires?|wiring|electric[a-z]{0,4}|paint|hair|oil|metal|motor|circuit)?\\b',
      '\\b(?:puffs?|cloud|plume|wisps?|lots|bit) of (?:[a-z]{1,9} )?smoke\\b|\\bsmoke (?:rising|poured|filled|from the (?:back|motor|engine|outlet|plug|vent))\\b',
      '\\b(?:bare|naked|loose|frayed|hanging|open|uncovered) (?:[a-z]{1,9} )?(?:light switch|switch|socket|outlet|wires?|wiring|cables?)\\b|\\b(?:wires?|wiring|cables?|socket|light switch|outlet) (?:[a-z]{1,8} ){0,3}(?:exposed|bare|hanging (?:out|off|from|loose)|sticking out|frayed)\\b|\\bsparking wires?\\b',
    ],
    guards: ['negated', 'imagined'],
    unlessNear: [
      '\\b(?:coffee|candle|incense|toast|bbq|barbecue|flavou?r|cigarettes?|weed|vape|headphones?|earbuds?|taste[sd]?)\\b',
    ],
    unlessText: [storyInEnglish],
    examples: {
      hits: [
        'The battery puffed up like a pillow',
        "It smells like it's burning on high",
        'There was an electrical smell',
        'There is a strong burning paint smell every time',
        'It smells like burning plastic',
        'A puff of smoke came out of the phone',
        'The bathroom had a bare light switch',
      ],
      misses: ['The candle has a burnt smell I rather like', 'The coffee has a burning smell'],
    },
  },
  {
    id: 'safety-danger-en',
    kind,
    weight: 30,
    patterns: [
      "\\bdeath ?traps?\\b|\\b(?:not|isn't|isnt|wasn't|aren't|never|hardly) safe (?:when|to|for|on|at|in|around|with)\\b|\\baccident waiting to happen\\b|\\bin (?:serious|real|grave|mortal) danger\\b|\\bput(?:s|ting)? (?:[a-z]{1,9} ){1,3}(?:at risk|in danger)\\b",
      '\\b(?:floors?|tiles?|steps?|stairs|deck|ramp|bathtub|tub|shower|walkway|sidewalk|pavement|entrance) (?:is|are|was|were|gets?|got|becomes?|became) (?:[a-z]{1,9} ){0,3}(?:slick|slippery|slippy|icy|greasy|treacherous|smooth so)\\b|\\bbeyond slick\\b|\\b(?:very|super|so|extremely|too|dangerously) (?:slick|slippery) (?:[a-z]{1,9} ){0,2}(?:floors?|tiles?|steps?|stairs|tub|deck)\\b',
      '\\b(?:sharp|jagged) (?:[a-z]{1,9} ){0,2}(?:edges?|corners?|pieces?|points?|shards?|strings?|metal|plastic|spikes?|ends?|bits?)\\b',
      "\\b(?:kitten|puppy|dog|cat|baby|toddler|son|daughter|grandson|kid)(?: [a-z]{1,6})? (?:swallowed|choked on)\\b|\\b(?:buckle|harness|latch|clip|straps?)(?: [a-z]{1,8}){0,4} (?:not|won't|doesn't|wouldn't|doesnt|wont)(?: [a-z]{1,8}){0,2} (?:click|latch|lock|hold|close)\\b",
      '\\b(?:ate|swallowed|eating|swallowing|choked on) (?:part|parts|pieces?|bits?|chunks?|some|half) of (?:the|it|this|that|his|her)(?: [a-z]{1,9})?\\b(?=.{0,24}(?:squeaker|toy|plastic|stuffing|rope|rubber|$))|\\beasily(?: [a-z]{1,2})? tips? (?:forward|over)\\b|\\btips? (?:forward|over) (?:easily|onto|as soon|when|if)\\b',
      '\\bmissed (?:my|his|her|our) (?:face|head|eyes?|hand|foot|leg|toes?)\\b|\\b(?:inches|an inch|half an inch) from (?:my|his|her|our) |\\banother (?:half )?(?:an )?inch and\\b|\\b(?:blades?|wheels?|lid|head) (?:flew|shot|blew) off\\b|\\bglass (?:went pop|burst|shattered|exploded)\\b|\\b(?:rolled|rolling|rolls)(?: [a-z]{1,8}){0,5} with (?:the|my|our) (?:baby|son|daughter|kids?|child) in\\b',
      '\\bno allerg(?:y|en|ens|ies) (?:warnings?|info|information|labels?|labelling|list|menu|advice)\\b|\\b(?:strangulation|strangle|suffocat(?:e|ion)|tip(?:ping)?[- ]?over|entrapment|tripping|trip|slip|electrocution|burn) (?:hazard|risk)s?\\b|\\bchild (?:could|can|might) (?:easily )?(?:choke|swallow|strangle|suffocate|fall|burn)',
      '\\b(?:tips?|tipped|topples?|toppled|fell|falls|collapses?|collapsed|folded|folds) (?:over )?(?:with|onto|on top of|on) (?:my|him|her|the|our|a) (?:[a-z]{1,9} )?(?:baby|son|daughter|child|kid|toddler|infant|grandson|granddaughter|him|her|foot|feet|hand|leg)\\b',
    ],
    guards: ['negated', 'history'],
    unlessNear: [
      '\\b(?:guards?|bumpers?|protectors?|padding|cushions?)\\b',
      '\\b(?:knife|knives|blades?|scissors|razors?|sword|chisel|cutter|pencils?|picture|image|screen|tv|display|lens|design|looks?|mind|tongue|suit|dresser|photos?|sight)\\b',
      '\\b(?:slick|smooth) (?:app|interface|service|operation|design|website|looks?|ride)\\b',
    ],
    unlessText: [storyInEnglish],
    examples: {
      hits: [
        'The pan missed my face by inches',
        'The buckle would not click',
        'This car is a death trap',
        'It is not safe when you are on the highway',
        'The floor was beyond slick',
        'There is a sharp string of hard plastic inside',
        'No allergy warnings on the menu',
        'It tipped over with my son in it',
      ],
      misses: [
        'The knife has a sharp edge',
        'The picture has sharp edges',
        'A slick app',
        'The website keeps cutting out',
        'My phone died in traffic',
      ],
    },
  },
];
