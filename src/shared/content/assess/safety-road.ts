// Safety on the road (§4.1): what fails while the vehicle moves.
import type { SignalRule } from '#shared/domain/assess/rule-schema.ts';

const kind = 'safety';

export const safetyRoadRules: readonly SignalRule[] = [
  {
    id: 'safety-road',
    kind,
    weight: 45,
    patterns: [
      '(?:行驶|高速|路上|开车|行车|快速路|隧道|匝道|高架)<any16>(?:突然|忽然|直接|自动|莫名|无故|多次)<gap6>(?:熄火|失速|(?:被动)?停车|断电|没了?动力|黑屏|刹不住|锁死|抱死|爆胎|急刹|刹停|加(?:不上|油不上|油没反应|速无力)|冒烟)',
      '失去动力|动力(?:突然|瞬间)?(?:中断|丢失|消失|全无)|突然失速|幽灵刹车|(?:自己|自动|突然|无故)(?:紧急)?(?:制动|刹停|急刹|加速|窜出去|往前冲)<gap4>(?:差|险|后车|追尾|吓|好几次|多次|$|[,。!])',
      '抢方向盘?|方向盘<gap4>(?:失灵|锁死|抱死|卡死|打不动|转不动)|(?:转向|方向)助力<gap3>(?:失效|消失|没了|突然)',
      '(?:防倾杆|稳定杆|摆臂|半轴|传动轴|悬架|悬挂|转向节|球头|轮毂|轴承|刹车油管|刹车盘|后桥|前桥|车桥|大梁|轮辋)<gap6>(?:断裂|断了|折断|脱落|断掉)',
      '(?:制动|刹车)<gap4>(?:效果)?<gap2>(?:下降|变软|踩不下|异常|拖刹|抱死|变长|跑偏)|拖刹',
    ],
    guards: ['negated', 'imagined', 'hearsay', 'book'],
    unlessNear: ['(?:模型|玩具|遥控|游戏|驾校科目|试驾视频|快递|物流)'],
    examples: {
      hits: [
        '高速行驶中突然断电，靠边停车',
        '路上失去动力，后面的车差点追尾',
        '七十码的时候车自己抢方向盘',
        '新车八个月防倾杆断裂',
        '右后轮冒烟，制动效果下降',
      ],
      misses: ['车子没有失去动力', '担心方向盘失灵', '玩具车的前桥断了', '快递车半路突然熄火，晚到一天'],
    },
  },
  {
    id: 'safety-road-en',
    kind,
    weight: 42,
    patterns: [
      '\\b(?:car|engine|vehicle|truck|suv|van|bike|scooter) (?:just |suddenly |randomly |would |will |has |had |also |often |completely |actually ){0,2}(?:shuts?|shutting|stalls?|stalled|stalling|died|dies|cuts?|cut|lost (?:all )?power|loses (?:all )?power)(?: (?:off|out|down))?(?: [a-z]{1,9}){0,6} (?:highway|freeway|motorway|interstate|while (?:i was )?driving|in traffic|in motion|at speed|intersections?|going down|middle of the (?:road|street)|mph)\\b',
      '\\b(?:going|driving|drove|driven|merging|turning|pulling)(?: [a-z]{1,9}){0,14} (?:car|engine|vehicle|truck|van) (?:just |suddenly )?(?:shut off|shut down|stalled|died|cut out|lost (?:all )?power)\\b',
      '\\bbrakes? (?:[a-z]{1,6} )?(?:went|gone) (?:soft|to the|all)\\b',
      "\\bbrakes?(?: [a-z]{1,9}){0,5} (?:do|did|would|wo|does)?n'?t (?:grip|bite|hold|stop|catch)\\b",
      '\\b(?:failures?|faults?|defects?|problems?) (?:on|of|in|with) (?:the |my |its )?(?:[a-z]{1,9} )?(?:brak(?:es?|ing)(?: system)?|steering|air ?bags?|seat ?belts?)\\b',
      "\\b(?:brak(?:es?|ing)(?: system)?|steering|air ?bags?|seat ?belts?) (?:(?:is|are|was|were|has|have|system|pedal|just|still|completely|totally) ){0,2}(?:failures?|failed|defective|faulty|unsafe|dangerous|shot|do(?:es)?n'?t work|didn'?t work|not work(?:ing)?|went out|gave out|locked up|locks up|seized)\\b",
      '\\b(?:lost|lose|loses|losing|loss of|left me (?:without|w/?o)) (?:the |all |my |our )?(?:power steering|steering|brakes|braking|power on|control of (?:the|my) (?:car|van|vehicle))\\b|\\bpower steering (?:just |suddenly )?(?:went|failed|gave|goes) out\\b',
      '\\b(?:engine|car|it|vehicle) (?:races|raced|surges|surged|accelerates|accelerated|lurches|lurched|catapults|jerks|jumps|rolled|rolls) (?:[a-z]{1,9} ){0,4}(?:on its own|by itself|into traffic|suddenly|unexpectedly|to rpm|to \\d{1,5}|backwards?|away)\\b',
      '\\b(?:almost|nearly|could have) lost (?:my|our|his|her|their) (?:life|lives)\\b',
    ],
    guards: ['negated', 'imagined'],
    unlessNear: ['\\b(?:toy|model|game|rc|remote[- ]control|phone|laptop|website|app)\\b'],
    examples: {
      hits: [
        "The brakes don't grip in the wet",
        'The engine stalled twice in traffic',
        'I was going down a hill and my car shut off',
        'computer failure on braking system',
        'the brakes dont work',
        'The power steering went out on a mountain road',
        'We almost lost our lives when the van cut out',
      ],
      misses: ['My phone died in traffic', 'The toy car shut off while driving', 'The brakes never failed'],
    },
  },
];
