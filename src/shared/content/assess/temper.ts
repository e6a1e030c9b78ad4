// Loss of temper in the words (§4.1): exclamation, insult, accusation, shouting in capitals or stretched words.
import type { SignalRule } from '#shared/domain/assess/rule-schema.ts';

const kind = 'temper';

export const temperRules: readonly SignalRule[] = [
  {
    id: 'temper-exclamation',
    kind,
    weight: 8,
    patterns: ['[!?]{0,4}(?:!!!|!!|!\\?!|\\?!\\?|\\?\\?\\?)[!?]{0,20}'],
    examples: { hits: ['太慢了！！！', '這是什麼態度?!?!'], misses: ['味道一般！', '几点送到？'] },
  },
  {
    id: 'temper-insult',
    kind,
    weight: 14,
    patterns: [
      '垃圾(?!桶|袋|箱|堆|房|食品|站|分类|车|处理|清理|篓|没|也没|都没|筒|筐|满|扔|收|短信|电话|邮件|广告|山|间|场|遍地|成堆)',
      '坑爹|坑人|坑货|狗屁|放屁|狗屎|屎一样|混蛋|王八蛋?|畜生|畜牲|人渣|败类|流氓|无赖|无耻|不要脸|臭不要脸|厚颜|下三滥|卑鄙|卑劣|龌龊|无良|丧尽天良|丧良心|没良心|黑心|缺德|恶毒|恶心人|脑残|智障|弱智|白痴|傻[逼比叉缺b×x]|煞笔|沙雕|sb(?!a)|二货|神经病|有病吧|去死|滚蛋|滚开|祝你们?(?:早日)?(?:倒闭|关门)|早日?倒闭|赶紧(?:倒闭|关门)|倒闭吧|关门吧|骗子|奸商|黑店|强盗|土匪|吸血鬼|猪狗不如|狗东西|狗眼|狗改不了|什么东西|什么玩意儿?|机车(?!店|行|租|驾|停)|白目|奥客|烂店|烂透|废物|饭桶|猪脑|窝囊废|瞎了?眼|眼瞎|素质低|没素质|没教养|没人性|不是人|泼妇',
      '(?:[他她你]|尼|泥|李|特|塔|草|操|日|干|靠|艹|肏|擦|卧)(?:妈|马|玛|大爷|娘|老母|奶奶|祖宗|全家|妹|mb)(?:的|逼|个|蛋|比|b)(?!家|家里|咪|祖)|[你尼]妹|[你尼][玛马](?!上|虎)|草泥马|他妈|特么|tmd|tnnd|nnd|cnm|(?<![我妈爸大姑舅姨姥干])妈[的个逼](?!店|妈)|妈蛋|我[操草靠艹擦日](?!作|场|心)|卧槽|我勒个去|尼玛|你大爷|操蛋|狗日|日了狗|鸡巴|jb|屌|老子|老娘(?!家)',
      '\\b(?:fuck(?:ing|ed|er)?|f\\*{2,3}(?:ing)?|shit(?:ty|show)?|bullshit|crap(?:py)?|asshole|arsehole|bastards?|bitch|idiots?|idiotic|morons?|stupid|imbeciles?|incompetent|scumbags?|scum|crooks?|thieves|con artists?|clowns?|liars?|lying|pathetic|disgusting|disgrace(?:ful)?|damn|bloody (?:useless|joke|awful|ridiculous)|screw you|go to hell|rip[- ]?off|scam(?:mers?|med)?|trash|garbage)\\b',
    ],
    unlessNear: [
      '(?:倒|扔|收|清理|打扫|堆放|满地|地上|楼下|旁边|到处|建筑|生活)<gap4>垃圾',
      '垃圾<gap4>(?:没倒|没收|没清|不倒|满地|遍地)',
      '(?:took out|take out|taking out) the (?:trash|garbage)',
      '(?:trash|garbage) (?:can|bin|bag|bags|cans|bins|disposal|truck|in the|on the|everywhere|collection)',
    ],
    examples: {
      hits: [
        '垃圾店',
        '真他妈坑爹',
        '妈的又坏了',
        '一群骗子',
        '黑心商家',
        '傻逼客服',
        '無恥奸商',
        'You are crooks and liars',
        'what a scam',
      ],
      misses: [
        '垃圾桶没倒',
        '地上都是垃圾',
        '建筑垃圾堆在门口',
        '我妈的手麻了',
        '妈妈的味道',
        'The trash can was full',
      ],
    },
  },
  {
    id: 'temper-accusation',
    kind,
    weight: 9,
    patterns: [
      '(?:欺骗|欺诈|诈骗|骗钱|骗人|坑害|坑消费者|忽悠|糊弄|蒙骗|耍赖|耍我|耍人|耍流氓|欺负人|欺人太甚|店大欺客|霸王条款|强买强卖|敲诈|勒索|抢钱|抢劫|宰客|宰人|敷衍|狡辩|撒谎|说谎|谎话|鬼话|睁眼说瞎话|推卸责任|推脱责任|推诿|甩锅|不负责任|没有职业道德|没良心|不把<gap6>当人|当(?:我们?|人)(?:是)?(?:傻子|白痴|猴)|虚假宣传|挂羊头卖狗肉|偷工减料|以次充好)',
      '\\b(?:fraud(?:ulent)?|deceptive|misleading|dishonest|cheated|cheating|swindled?|conned|robbery|ripped off|daylight robbery|false advertising|lied to (?:me|us)|you lied|excuses)\\b',
    ],
    guards: ['negated'],
    examples: {
      hits: ['这就是蒙骗消费者', '客服只会敷衍', '店大欺客', '这就是诈骗', 'I was ripped off', 'They lied to me'],
      misses: ['没有敷衍'],
    },
  },
  {
    id: 'temper-fury',
    kind,
    weight: 10,
    patterns: [
      '气死|气炸|气疯|气晕|气得|气愤|气人|愤怒|愤慨|愤恨|火大|恼火|发飙|抓狂|崩溃|忍无可忍|忍不了|受够了|够了!|太过分|过分了|欺人太甚|岂有此理|简直(?:不是人|无法无天|没天理)|天理难容|令人发指|可恶|可恨|可耻|极其恶劣|极度(?:失望|不满|愤怒)|恶劣至极|无法忍受|不能忍|忍受不了|怒了|暴怒|怒火|生气|傻眼|无法无天|什么态度|态度(?:极其|极度|极|非常|特别|十分|相当|超级|巨|太|很|真|最)?(?:恶劣|差劲|嚣张|蛮横)',
      '(?:史上|有史以来|这辈子|见过|遇到过|吃过|住过|用过|买过)<gap4>最(?:差|烂|垃圾|恶心|坑|无语|恶劣)',
      '\\b(?:furious|outrag(?:ed|eous)|livid|fuming|enraged|infuriat(?:ed|ing)|disgusted|appalled|appalling|fed up|had enough|sick (?:and tired )?of|unacceptable|ridiculous|absolutely (?:terrible|awful|useless|horrible|horrendous)|worst (?:ever|service|experience|company|hotel|restaurant|customer service|place|store|bank)|angry|how dare|atrocious|shame on you|abysmal|diabolical)\\b',
    ],
    guards: ['negated'],
    unlessAfter: ['(?:派|质|勃勃)'],
    examples: {
      hits: [
        '真是气死我了',
        '忍无可忍',
        '导购态度极其蛮横',
        '太過分了',
        'I am furious',
        'This is unacceptable',
        'worst service ever',
      ],
      misses: ['没有生气，只是提醒'],
    },
  },
  {
    id: 'temper-elongated',
    kind,
    weight: 6,
    patterns: [
      '([差慢烂贵坑难气啊呢吗滚假骗])\\1\\1{1,20}',
      '\\b[a-z]{0,8}(?:ooo|aaa|eee|sss|rrr|uuu|mmm|iii|fff)[a-z]{0,8}\\b',
      '(?:差|慢|垃圾|骗子|差评|投诉|退款|退钱)[,!、 ]{0,2}(?:差|慢|垃圾|骗子|投诉|退款|退钱)[,!、 ]{0,2}(?:差|慢|垃圾|骗子|投诉|退款|退钱)',
    ],
    unlessNear: ['\\b(?:www|http|mmm)\\b'],
    examples: { hits: ['慢慢慢慢慢', '差差差差', 'sooooo slow', '退款！退款！退款！'], misses: ['慢慢等', '差不多'] },
  },
  {
    id: 'temper-capitals',
    kind,
    weight: 6,
    cased: true,
    patterns: [
      "\\b[A-Z]{2,12}(?: [A-Z']{1,12}){2,12}\\b",
      '\\b(?:NEVER|WORST|TERRIBLE|HORRIBLE|AWFUL|DISGUSTING|REFUND|NOTHING|AVOID|SCAM|LIARS?|UNACCEPTABLE|RIDICULOUS|NOW|STILL)\\b',
    ],
    unlessNear: ['(?:AVAILABLE NOW|BUY NOW)'],
    examples: {
      hits: ['I WANT MY MONEY back', 'This is the WORST shop'],
      misses: ['I bought a TV from the USA', 'Model ABC-123 arrived'],
    },
  },
];
