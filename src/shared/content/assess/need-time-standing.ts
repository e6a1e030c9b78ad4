// Need not met, time run out, standing (§4.1), as far as the words say so; the record says the rest.
import type { SignalRule } from '#shared/domain/assess/rule-schema.ts';

export const unmetNeedRules: readonly SignalRule[] = [
  {
    id: 'need-unsolved',
    kind: 'unmet-need',
    weight: 12,
    patterns: [
      '(?:没有?|未|不|不能|不给|不肯|拒绝|拒不|也没|还没有?|始终没|一直没|至今未?没?|迟迟不|迟迟没有?|无法)(?:人|给我?|有人|任何人|得到|帮我?|予以?|进行|做|作|再|真正|及时|彻底)?(?:任何|一个|个|什么|合理|满意|明确|正面)?(?:的)?(?:解决|处理|答复|回复|回应|结果|说法|下文|交代|解释|受理|理会|理睬|答案|管|理我|理人|搭理|音讯|音信|赔偿|补偿|退款|退钱|退费|退货|换货|换|赔|退|负责|售后)',
      '(?:无人|没人)(?:问津|管|理|理会|处理|负责|解决|接|接听|回应|搭理)|不了了之|石沉大海|踢皮球|推来推去|互相推|相互推|推诿|扯皮|不闻不问|置之不理|爱理不理|爱搭不理|装死|已读不回|一拖再拖|没完没了|百般(?:推|刁难)|投诉无门|投诉(?:也)?(?:没用|无果|无用|没人理|不理)|转来转去|敷衍了事|没(?:个)?下文|没(?:个)?说法|没(?:有)?(?:任何)?反应',
      "\\b(?:no (?:response|reply|answer|resolution|solution|help|explanation|update|refund|one (?:answers|replies|cares|called|helped|responded))|still (?:no|not|waiting|nothing|haven't|hasn't|unresolved|broken)|never (?:heard back|called back|replied|responded|resolved|got back|received)|passed (?:from|around)|fobbed off|ignored|ignoring (?:me|my|us)|refus(?:ed?|es|ing) to (?:refund|help|replace|exchange|fix|take|honou?r|accept|give|listen|return|deal)|won't (?:refund|help|replace|fix|exchange|honou?r|answer)|run ?around|round in circles|unresolved|hung up on)\\b",
    ],
    guards: [],
    examples: {
      hits: [
        '一个月了还没解决',
        '客服互相推诿',
        '一直没人理',
        '拒不退款',
        'They refuse to refund me',
        'Still waiting, no response',
      ],
      misses: ['很快就解决了', '问题当天处理好了'],
    },
  },
  {
    id: 'need-repeated',
    kind: 'unmet-need',
    weight: 10,
    patterns: [
      '(?:说|讲|强调|备注|叮嘱|提醒|要求|反映|沟通|提|问|催|解释|申请|联系|交涉|嘱咐)(?:过)?(?:了)?(?:好|很)?(?:多少|无数|几|好几|多|n|[0-9]{1,2}|[二两三四五六七八九十]{1,2})(?:多)?(?:次|遍|回)',
      '(?:一再|再三|反复|多次|屡次|每次都?|三番五次|一次又一次)(?:的)?(?:强调|说|要求|叮嘱|备注|声明|反映|提醒|沟通|交涉|催|联系|申请|投诉|嘱咐|打电话)',
      '(?:备注|特别写|特意写|写明|写了|注明|明明写|明明说|说好)<any16>(?:还是|结果|竟然|居然|仍然|依然|偏偏|照样)',
      '\\b(?:(?:told|asked|explained|repeated|said|called|emailed) (?:you |them |it |him |her )?(?:[a-z]{1,10} ){0,3}(?:times|again and again|over and over|repeatedly)|how many times|for the (?:second|third|fourth|fifth|umpteenth) time|as i (?:already )?said|i already (?:told|said|explained))\\b',
    ],
    examples: {
      hits: [
        '说了多少遍不要香菜',
        '一再强调要靠窗',
        '備註了要禮盒包裝，結果還是裸裝',
        '为了安装催了三次',
        'I told you three times',
      ],
      misses: ['说了声谢谢'],
    },
  },
  {
    id: 'need-option-refused',
    kind: 'unmet-need',
    weight: 12,
    patterns: [
      '(?:不接受|不同意|拒绝接受|无法接受|不能接受|谁稀罕|不稀罕|不要)(?:你们?|这个|这种|这样|所谓|什么|的|任何)?(?:的)?(?:换货|优惠券?|代金券|红包|积分|道歉|补偿|赔偿|方案|解决方案|调解|处理|和解|维修|退换|换新|处理结果|赠品|小礼物|返券)',
      '(?:优惠券|代金券|几块钱|红包|积分|[0-9]{1,3}[元块]|打折|返券)<gap6>(?:就想|打发|了事|应付|算什么|有什么用|有屁用|糊弄|当我)',
      '打发(?:叫花子|要饭|我|人|乞丐)|我只要|我就要|必须(?:退|赔|换|给我|道歉)',
      "\\b(?:(?:don't|do not|won't|will not|can't|cannot) (?:want|accept|take|need) (?:your |a |an |any |the |another )?(?:voucher|coupon|credit|store credit|replacement|exchange|apology|discount|repair|points|gift card|excuses)|i only want|not good enough|not interested in (?:a|your)|a (?:voucher|coupon) (?:is|does)(?: not|n't))\\b",
    ],
    examples: {
      hits: ['不接受换货，只退款', '5元优惠券就想打发我', '我不要優惠券', "I don't want a voucher"],
      misses: ['不要香菜', '优惠券用不了'],
    },
  },
  {
    id: 'need-fear',
    kind: 'unmet-need',
    weight: 8,
    patterns: [
      '(?:担心|害怕|生怕|就怕|很怕|真怕|不敢(?:再)?(?:吃|用|喝|住|穿|给|让|开|坐|买|睡)|提心吊胆|心惊胆战|后怕|不放心|心里没底|没有安全感|心有余悸|万一)',
      '\\b(?:afraid|scared|worried|terrified|frightened|concerned (?:that|about|for)|fear(?:ing)?|anxious|what if)\\b',
    ],
    unlessAfter: ['<gap3>(?:不够|迟到|晚|没有|送不到)'],
    guards: ['negated'],
    examples: {
      hits: ['我担心孩子身体出问题', '剩下的都不敢吃了', '想起来都後怕', 'I am worried about my baby'],
      misses: ['不用担心', '没有害怕'],
    },
  },
];

export const timeRules: readonly SignalRule[] = [
  {
    id: 'time-late',
    kind: 'time',
    weight: 10,
    patterns: [
      '(?:等|拖|耗|迟|晚|耽误|折腾|超时|超过|延误|过)(?:了)?(?:足足|整整|将近|快|大概|差不多|接近|至少|近|有|我|我们)?(?:了)?(?:[0-9.]{1,4}|[一二两三四五六七八九十半几好多]{1,4})(?:多)?(?:个)?(?:半|多)?(?:小时|钟头|钟|天|星期|礼拜|周|月|年)',
      '(?:超时|迟到|延误|延迟|逾期|晚点|拖延|姗姗来迟|一拖再拖|遥遥无期)',
      '(?:[0-9.]{1,4}|[一二两三四五六七八九十半几好多]{1,4})(?:多)?(?:个)?(?:半|多)?(?:小时|钟头|天|星期|礼拜|周|月)(?:多|了|后)?(?:才|还没|还不|都没|也没|还未|仍未|没人|没有|没)',
      '(?:到现在|至今|现在|截至|截止|直到)<gap6>(?:还没|都没|也没|没有|未|没|仍|才)(?:有人|收到|送|到|发货|退|回|解决|联系|处理|来|给)?',
      "\\b(?:(?:waited|waiting|wait|late|delayed|overdue|took)(?: [a-z]{1,10}){0,4} (?:\\d{1,3}|one|two|three|four|five|six|several|a few|over an|an|half an) (?:more |full |whole |and a half )?(?:hours?|days?|weeks?|months?)|\\d{1,3} (?:hours?|days?|weeks?|months?) (?:late|later|overdue|and (?:still|counting|nothing))|(?:hours?|days?|weeks?|months?) late|never (?:arrived|came|turned up|showed up|delivered)|(?:still )?(?:has|have)(?: not|n't) arrived)\\b",
    ],
    unlessAfter: ['(?:的?(?:保质期|质保|保修|有效期|会员))'],
    examples: {
      hits: [
        '等了整整六天',
        '拖了一個星期還沒處理',
        '三天没人联系',
        '到现在还没退款',
        'I waited three weeks',
        'The parcel never arrived',
      ],
      misses: ['半小时就到了', '住了三天'],
    },
  },
  {
    id: 'time-chases',
    kind: 'time',
    weight: 14,
    patterns: [
      '(?:打|催|联系|问|找|跑|来|去|拨|发|询问|沟通|交涉|致电|反映|投诉)(?:了|过)?(?:至少|不下|前后|大概|足足|整整|差不多|他们|你们|商家|客服|电话|我|有)?(?:了)?(?:无数|n|[0-9]{1,3}|[三四五六七八九十]{1,3}|[一两二三四五六七八九]?十?[几来多]|好几|好多|很多|多少|七八|五六|三四|四五|六七)(?:多)?(?:个|次|遍|趟|回|通)(?:的)?(?:电话|客服|邮件|消息|短信|微信)?',
      '(?:电话|客服|热线|客服电话)<gap8>(?:打不通|没人接|无人接听|不接|一直(?:占线|忙|在忙)|打爆|占线|打不进|关机|拒接|挂断|挂了)|打电话<gap6>(?:不接|没人接|关机|占线|打不通|无人)',
      '(?:多次|反复|一直|不停|不断|屡次|天天|每天|几次三番|三番五次)<gap3>(?:打电话|催|联系|沟通|交涉|追问|询问|致电|反映|投诉)',
      '\\b(?:(?:called|phoned|emailed|rang|contacted|chased|messaged|written|asked|been on hold)(?: [a-z]{1,10}){0,4} (?:three|four|five|six|seven|eight|nine|ten|dozens|\\d{1,3}|several|many|countless|multiple|numerous)(?: [a-z]{1,8})? (?:times|emails|calls)|(?:multiple|numerous|countless|several|\\d{1,3}) (?:calls|emails|phone calls|attempts|messages|requests)|on hold for|nobody (?:answers|picks up)|no one (?:answers|picks up))\\b',
    ],
    examples: {
      hits: ['前后打了七八个电话', '催了三次', '热线一直打不通', '多次聯繫無果', 'I have called five times'],
      misses: ['打了个电话就解决了', '点了三个菜'],
    },
  },
  {
    id: 'time-promise-broken',
    kind: 'time',
    weight: 14,
    patterns: [
      '(?:说好|答应|承诺|保证|约好|说是|讲好|许诺|约定)(?:了)?(?:的)?<any16>(?:结果|却|可是|但是|但|根本|还是|至今|到现在|现在|都没|也没|并没有|没有|没|仍|不认|反悔|食言|不算|变成|都是假)',
      '(?:出尔反[尔而]|言而无信|说话不算(?:数|话)|不守信用|不讲信用|没有信用|没有?诚信|不讲诚信|食言|反悔|变卦|放鸽子|爽约|言行不一|失信|毁约|说一套做一套)',
      "\\b(?:(?:promised|guaranteed|assured|said|told (?:me|us))(?: [a-z0-9']{1,12}){0,10} (?:but|never|didn't|yet|and nothing|however)|broken promises?|empty promises?|did ?n[o']t keep|never kept|broke (?:your|their) promise|went back on)\\b",
    ],
    examples: {
      hits: [
        '说好今天回电，结果没有',
        '答应三天退款却没退',
        '出爾反爾',
        '言而无信',
        'You promised a callback but nobody called',
      ],
      misses: ['说好的辣度刚好'],
    },
  },
];

export const standingRules: readonly SignalRule[] = [
  {
    id: 'standing-influence',
    kind: 'standing',
    weight: 12,
    patterns: [
      '(?:我|本人|我们|我老公|我老婆|我爸|我妈|我哥|我姐|我朋友|我家人)(?:自己)?(?:就是|是|也是|在|做|当)<gap6>(?:记者|律师|媒体|电视台|报社|法院|检察院|公安局|市监局|工商局|消协|博主|网红|大v|up主|自媒体|主播|人大代表|政协委员|公务员|法官|检察官|议员|民代|评论员|美食家)(?!说|告诉|的电话)',
      '(?:粉丝|关注者|追踪者|追蹤者)<gap4>(?:[0-9.]{1,6}|[几十百千万]{1,3})(?:k|w|万|千|多)|(?:[0-9.]{1,6}|[几十百千万]{1,3})(?:k|w|万|千|多)?(?:个)?(?:粉丝|粉(?=的))',
      "\\bi(?:'m| am)(?: also)? (?:a|an) (?:[a-z]{1,12} )?(?:lawyer|attorney|solicitor|journalist|reporter|blogger|influencer|youtuber|food critic|inspector)\\b|\\b\\d{1,4}[k,]?\\d{0,3} followers\\b",
    ],
    examples: {
      hits: ['我是律师', '我老公在电视台工作', '我有50万粉丝', 'I am a journalist'],
      misses: ['找律师', '我是学生'],
    },
  },
  {
    id: 'standing-repeat',
    kind: 'standing',
    weight: 10,
    patterns: [
      '(?:已经|已|这是|这都|都|又是|今年|本月)?(?:第)(?:[二两三四五六七八九十]{1,2}|[2-9]|1[0-9]|n|几)次(?:了)?<gap6>(?:投诉|反映|出问题|出现|遇到|这样|发生|坏|维修|返修|送错|漏|少|退|换|故障|迟到|超时|差评)',
      '(?:连续|接连)(?:[二两三四五六七八九十]{1,2}|[0-9]{1,2}|好?几)(?:次|天|回|单|个)|(?:不止|不是|不只)(?:第)?一(?:次|两次|回)|屡(?:次|教不改|投诉)|又一次|每次(?:都|来|点|买|订|去)<gap8>(?:少|错|忘|漏|坏|慢|晚|不|出)|上次<gap10>(?:这次|又|还)|老毛病|一如既往的?(?:差|慢|烂)|三番(?:五|两)次|又(?:来了|是这样|送错|少|忘|坏|漏|迟到)',
      '\\b(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:time|complaint|replacement|repair|attempt)|yet again|every (?:single )?time|happened (?:before|again|twice)|not the first time|once again|keeps? (?:happening|breaking))\\b',
    ],
    examples: {
      hits: ['第三次投诉了', '新车连续两次出问题', '这已经不是第一次', '每次都少东西', 'This is the third time'],
      misses: ['第一次来吃', '连续剧'],
    },
  },
  {
    id: 'standing-key-customer',
    kind: 'standing',
    weight: 8,
    patterns: [
      '(?:vip|贵宾|白金|钻石|黑金|金卡|黑卡|plus|超级|铂金|高级|年费|终身|尊享|银卡|svip|黄金)(?:级|卡)?(?:的)?(?:会员|客户|顾客|用户|客人|卡)',
      '(?:老|常|回头|大|长期|忠实|多年|资深|十年|铁杆|重要)(?:的)?(?:顾客|客户|用户|客人|主顾|食客|会员|粉丝|客)(?!服|气|房|栈|厅|观|车|运)',
      '(?:经常|常年|一直|总|每周|每天|天天|长期|几年|多年)<gap6>(?:来你们|在你们|光顾|点你家|点你们|订你们|住你们|吃你家|吃你们|买你家|买你们|合作)|协议(?:客户|单位|价客户)',
      '\\b(?:(?:loyal|long[- ]?(?:time|standing)|regular|vip|platinum|gold|diamond|premium|valued|existing|repeat) (?:customer|member|client|guest|card|status|elite)|(?:customer|member|client) (?:for|since) (?:over |more than |nearly |almost )?(?:\\d{1,4}|many|several|ten|twenty|years))\\b',
    ],
    unlessAfter: ['(?:价|日|专享|福利|活动|充值|套餐|权益|中心|名|积分|节|系统|卡办|费用?|制|才能|注册)'],
    examples: {
      hits: ['我是你们的VIP会员', '老顾客了，太失望', '作為多年的老客戶', 'I have been a loyal customer'],
      misses: ['大客厅的灯坏了', '办会员价格便宜'],
    },
  },
];
