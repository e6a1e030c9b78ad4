// Category, severity and demand out of the words (§2.2–2.5). The value with the most weight wins; its words are the evidence.
import type { SuggestionRule } from '#shared/domain/assess/rule-schema.ts';

const category = 'category';
const severity = 'severity';
const demand = 'demand';

export const categoryRules: readonly SuggestionRule[] = [
  {
    id: 'category-product-quality',
    field: category,
    code: 'product-quality',
    weight: 10,
    patterns: [
      '量(?:也)?(?:太|很|好|真|非常|有点|实在|特别)?(?:小|少|不足)',
      '(?:真的?|太|很|非常|超级|特别|有点|都)(?:很)?(?:硬|柴|干|咸|淡|腻|酸|辣|稀|糊|膻|腥)',
      '(?:味道|口味)(?:很|太|真|实在|也|比较)?(?:一般|差|怪)|一般般|料(?:不足|太少|少)|不多,都是|没(?:什么)?味道?|吃不下|没法吃|不能吃|(?:不要|别放|不加|不吃)(?:辣|香菜|葱|姜|蒜|蛋)<any12>(?:还是|还|结果|竟然|居然)|变形了|不好用|质感差|塑料感|招待所',
      '难吃|不好吃|难喝|不好喝|没熟|不熟|夹生|半生|生的|太咸|太淡|太油|太辣|太硬|太干|太甜|太酸|太腻|油腻|没味|没有味|变味|串味|异味|馊|发霉|霉味|变质|腐烂|烂了|烂的|臭了|过期|不新鲜|剩(?:菜|饭|的)|头发|不干净|不卫生|太脏|很脏|脏兮兮|肮脏|灰尘|污[渍迹]|分量|份量|量少|量太少|量很少|太少|好少|少得可怜|不够吃|吃不饱|味道<gap4>(?:差|一般|不好|不行|不咋|怪|不对|不怎么)|口感<gap3>差|咸死|辣死|淡而无味|齁|发酸|酸的|肉(?:臭|柴|老|硬)|全是(?:肥肉|骨头|菜叶|汤|油)|凉(?:了|的|透)|冷(?:了|的|掉)|冰凉|坨了|糊了',
      '质量(?:差|太差|很差|有问题|不好|问题|低劣|极差|堪忧)|质量<gap4>(?:差|问题)|品质<gap4>(?:差|问题|不好)|瑕疵|次品|残次|假货|假的|仿品|山寨|不是正品|水货|翻新|二手|破损|破了|坏了|坏的|损坏|碎了|裂(?:了|开|纹|缝)|断了|掉色|褪色|起球|缩水|开线|脱线|开胶|脱胶|掉漆|生锈|变形|划痕|色差|做工|粗糙|黑屏|死机|卡顿|闪退|花屏|白屏|开不了机|充不进|不制冷|不加热|不能用|没法用|用不了|失灵|故障|漏水|异响|噪音|很吵|太吵|吵死|隔音|陈旧|老旧|破旧|残旧|简陋|设施<gap4>(?:差|旧|老|陈|坏)|太旧|很旧|房间<gap4>(?:小|破|脏|潮|旧|差)|没有?热水|没有?窗|空调<gap6>(?:坏|不|没)|网<gap4>(?:慢|断|连不上|上不了)|早餐<gap6>(?:差|难|少|不|没|一般)|尺码不|不合身|掉毛|闷热|潮湿|蟑螂',
      "\\b(?:poor quality|low quality|bad quality|faulty|defective|broken|damaged|cracked|torn|stained|dirty|filthy|mould|mold|mouldy|moldy|stale|rotten|expired|cold food|undercooked|raw|overcooked|burnt|tasteless|bland|inedible|doesn't work|does not work|didn't work|stopped working|not working|fake|counterfeit|flimsy|cheaply made|fell apart|falling apart|shrunk|faded|leaks|leaking|noisy|smelly|worn out|portion|soggy)\\b",
    ],
    unlessNear: ['(?:漏水)<gap3>(?:保险)'],
    examples: { hits: ['肉没熟，太咸了', '衣服开线掉色', '會議室隔音很差', 'The zip is broken'], misses: ['态度恶劣'] },
  },
  {
    id: 'category-product-quality-goods',
    field: category,
    code: 'product-quality',
    weight: 8,
    patterns: [
      '发(?:热|烫)|烫手|散热(?:差|不好|不行|一般)|掉电|耗电|续航<gap3>(?:短|差|崩|不行|虚)|待机(?:时间)?(?:太|很|超)?短|充电慢|充不满|接触不良|不通电|(?:一碰|自动|自己)就?(?:灭|关机|重启|断)|重启|蓝屏|花屏|亮点|坏点|漏光|闪屏|卡死|很卡|太卡|好卡|卡(?=$|[,。!])|反应(?:迟钝|太慢|慢)|信号(?:差|不好|弱)|杂音|破音|风扇(?:声|响|吵)|声音(?:大|小|太)|掉漆|松动|按键<gap4>(?:松|脱落|失灵|弹不)|弹不起来|不灵|不准|不亮|不响|不粘|不牢|不结实|不耐用|不防水|不防滑',
      '起毛|起皱|线头|掉绒|粘毛|开裂|开胶|破洞|有个?洞|面料<gap3>(?:差|薄|硬|扎)|布料<gap3>(?:差|薄|硬)|太薄|透(?:得|光)|码数?<gap3>(?:不对|偏|不准|不标准)|尺码<gap3>(?:不|偏)|偏[大小]|和(?:图片|描述|实物)<gap4>(?:不符|不一样|差)|与(?:图片|描述|实物)<gap4>(?:不符|不一样|差)|图片<gap4>(?:差距|不符|不一样)',
      '不甜|不脆|粉粉的|蔫|坏果|烂(?:果|掉)|掉粒|磕碰|结块|有(?:股)?怪味|日期不新鲜|涨包|胀包|卡粉|搓泥|脱妆|不起泡|没(?:什么)?(?:去屑|美白|保湿)?效果|刺鼻|难闻|味道(?:大|重|刺鼻)',
      '盗版|错字|错别字|缺页|少页|掉页|印刷|装订|纸(?:张)?<gap2>(?:薄|差|粗)|字(?:太)?小|翻译<gap3>(?:差|生硬|烂)|内容<gap3>(?:空洞|浅|水|旧)|闪退|登不上|打不开|加载|崩溃|油耗(?:高|大)|动力(?:肉|弱|差)|顿挫|抖动|刹车<gap3>(?:软|响|异响)|烧机油|漏油|漏气|滴水|加热慢|水压小|出水(?:小|慢)|保温差',
    ],
    unlessBefore: ['(?:没有?|不|不会|无)<gap1>'],
    examples: {
      hits: ['充电慢，还掉电', '线头一堆，太薄', '苹果不脆，有股怪味', '這書缺頁又有錯字', '油耗高，换挡顿挫'],
      misses: ['没有线头', '不会烫手', '客服不理人'],
    },
  },
  {
    id: 'category-product-quality-plain',
    field: category,
    code: 'product-quality',
    weight: 5,
    patterns: [
      '<ware><gap8>(?:漏|渗|裂|断|破|碎|塌|散架|掉|脱|松|歪|磕|瘪|磨|刮|硬|皱|缩|起球|粘|硌|晃|响|吵|闪|卡|坏|臭|味|太|偏|没反应|没声|没劲|不(?:亮|响|转|热|冷|灵|稳|牢|合|平|齐|动|上|了|住|干净|好|舒服|防水|耐用|能用)|关不|打不|充不|拉不|按不|盖不|弹不|装不|撑不)',
      '<meal><gap8>(?:硬|柴|老|坨|糊|冷|凉|酸|馊|咸|淡|油腻|太油|腥|苦|夹生|没熟|不熟|碎|干|少|难吃|没味|不是那味|不新鲜)',
      "\\b(?:wobbl(?:es?|y)|squeaks?|rattl(?:es?|ing)|flimsy|peel(?:s|ing)|snapped|came (?:off|loose)|fell off|chipped|scratched|dent(?:ed)?|warped|chewy|lukewarm|stone cold|watery|dry|greasy|shrank|ran small|run small|dead pixel|barely lasts|loses suction|no suction|won't (?:turn on|charge|close|open|start)|stopped (?:charging|heating|cooling|spinning)|too (?:tight|small|big|thin|short|loose|noisy))\\b",
    ],
    unlessBefore: ['(?:没有?|不|不会|无)<gap1>'],
    examples: {
      hits: [
        '锅漏了，煮面的时候水全流到灶台上',
        '雨伞撑开就断了',
        '窗簾裝上去歪一邊',
        '牛肉干硬得咬不动',
        'The table wobbles',
      ],
      misses: ['锅很好用', '客服不回消息'],
    },
  },
  {
    id: 'category-service-attitude-plain',
    field: category,
    code: 'service-attitude',
    weight: 5,
    patterns: [
      '(?:服务员|店员|前台|柜台|客服|师傅|保安|老板娘?|经理|店长|司机|医生|护士|教练|中介|导游|老师|设计师|推销员)<gap8>(?:不理|不管|不认|玩手机|滑手机|看手机|翻白眼|脾气|臭脸|很冲|嗑瓜子|聊天|赶人|推销|阴阳怪气|答非所问|说风凉话|甩脸|一问三不知|踢皮球)',
      "\\b(?:shrugged|ignored us|rolled (?:his|her|their) eyes|on (?:his|her|their) phones?|could not care less|couldn't care less|pushy)\\b",
    ],
    examples: {
      hits: ['保安玩手机，问他也不抬头', '前台還在滑手機', 'She rolled her eyes and walked off'],
      misses: ['手机充不进电'],
    },
  },
  {
    id: 'category-response-time-plain',
    field: category,
    code: 'response-time',
    weight: 5,
    patterns: [
      '(?:等|催|拖|排)(?:了|到|得|咗)?<gap6>(?:小时|钟头|分钟|半天|一上午|一下午|天荒地老|怀疑人生|成个钟|个月|星期|礼拜)|改约|约不上|然后就没有然后|(?:没人|无人)<gap2>(?:应|来|管)|还在等',
      "\\b(?:wait(?:ed|ing)?) (?:[a-z0-9']{1,9} ){0,4}(?:minutes?|hours?|days?|weeks?|months?)\\b|\\bno call,? no\\b|\\brunning (?:an hour |[a-z0-9]{1,6} minutes )?late\\b",
    ],
    examples: {
      hits: ['等了四十分钟才有位子', '約了三次都改約', 'We waited forty minutes for a table'],
      misses: ['等号是歪的'],
    },
  },
  {
    id: 'category-logistics',
    field: category,
    code: 'logistics',
    weight: 10,
    patterns: [
      '(?:送|单|餐|外卖|快递|发货|物流|到货)<any10>(?:太慢|很慢|好慢|真慢|超慢|巨慢|慢死|速度慢)',
      '(?:太慢|很慢|好慢|超慢|巨慢|速度慢)<any10>(?:送|外卖|快递|发货|下单|订餐)',
      '(?:小时|分钟)(?:才|还|都|也)?(?:没|未|不)?(?:送|到|收到)|预约<any10>(?:送|到)|(?:没|不|未)(?:给|有|送|带|配)(?:任何)?(?:餐具|筷子|勺子|吸管|纸巾|发票袋|配件|说明书|赠品袋)|送上来|下楼(?:取|拿|等)|泡(?:烂|糟|坏)|包装<gap4>(?:差|破|烂|漏|简陋|太软)',
      '送(?:餐|货|到|来|达|错|的)?<gap6>(?:慢|晚|迟|久|小时|超时|凉了|才到|不到|没到|错)|配送|送餐|外卖员|外送员|骑手|快递(?:员|小哥)?|物流|包裹|发货|没收到|未收到|收不到|签收|丢件|少(?:送|发|给)|漏(?:送|发)|送错|发错|错送|没送|不送|(?<!花)洒(?!家|脱)|撒(?:了|的|一)|漏(?:了|的)(?:一袋|满|出|一地)|超时|派送|派件|驿站|运费|转运|仓库|缺货|取消订单|还没送|没送到|等了<gap8>(?:小时|钟头|分钟|天)<gap4>(?:才|还|也|都|没)|小时<gap6>(?:才到|才送|没送|送到|送达|没到)|没收到货|空包|错发|缺件|缺斤|行李(?:丢|延误|损)',
      '\\b(?:deliver(?:y|ed|ing|ies)?|courier|shipping|shipped|shipment|parcel|package|never arrived|tracking|dispatch(?:ed)?|driver|wrong (?:item|order|size|address)|missing (?:item|items|from)|lost in (?:the )?(?:post|mail|transit)|lost luggage|late delivery)\\b',
    ],
    unlessNear: [
      '(?:送餐|配送|外卖|快递|骑手|送货)(?:员|小哥|师傅|大叔|的|速度|人员)?(?:态度|速度|服务)?(?:也|都|还|挺|很|真|非常|特别|比较|的)?(?:很|真)?(?:好|快|给力|辛苦|不错|不容易|准时|及时|热情|负责|礼貌)',
    ],
    examples: { hits: ['快递太慢，五天才到', '快递丢件了', '漏發一件', 'Delivery was late'], misses: ['味道很差'] },
  },
  {
    id: 'category-service-attitude',
    field: category,
    code: 'service-attitude',
    weight: 13,
    patterns: [
      '擅自|不欢迎|把我(?:赶|轰)|不理不睬|服务<gap2>很‘好’|小姐服务|骚扰电话',
      '态度|服务(?:太|很|极|非常|真|特别|也|质量|水平|意识|员)?<gap4>(?:差|烂|恶劣|糟|不好|不行|不周|冷淡|一般|不敢恭维|跟不上|不到位|欠|低下)|没礼貌|不礼貌|没素质|素质(?:差|低|太)|素质<gap4>(?:差|低|卑劣)|骂人|骂我|吼我|(?<!元)凶(?!手|猛|险|器|悍)|冷漠|冷冰冰|冷淡|爱理不理|爱答不理|爱搭不理|翻白眼|白眼|摆脸|臭脸|黑脸|甩脸|板着脸|嘲笑|嘲讽|讽刺|挖苦|歧视|侮辱|看不起|势利|狗眼看人低|不耐烦|傲慢|嚣张|蛮横|粗鲁|顶撞|吵架|争吵|不道歉|没有道歉|连(?:个|句)(?:道歉|对不起)|不尊重|狡辩|推诿|敷衍|挂电话|挂我电话|挂断|催我|理都不理|无理|蛮不讲理|威胁|骚扰',
      '\\b(?:rude(?:ness|ly)?|attitude|unprofessional|disrespect(?:ful|ed)?|impolite|arrogant|unhelpful|hung up|yelled|shouted|screamed|condescending|dismissive|discriminat(?:ed|ion)|racist|insult(?:ed|ing)?|mocked|laughed at|sarcastic|hostile|staff (?:was|were) (?:awful|terrible|horrible|useless)|terrible service|bad service|poor service|awful service|horrible service|customer service)\\b',
    ],
    unlessNear: [
      '态度(?:很好|不错|挺好|非常好|还好|还可以|较好|蛮好|还行|诚恳|也好|比较好|都很好|可以|也不错|都不错|良好)',
    ],
    examples: {
      hits: ['店员态度恶劣', '客服骂人', '服務很差', 'The staff were rude'],
      misses: ['店员态度很好，只是出菜慢'],
    },
  },
  {
    id: 'category-response-time',
    field: category,
    code: 'response-time',
    weight: 9,
    patterns: [
      '(?:航班|飞机|火车|高铁)<gap4>(?:晚点|延误|误点)',
      '(?:速度|真心|实在|真是|真的?|实在是)?(?:太|真|很|好|超级|巨)慢|等(?:得|到)?花(?:儿)?都谢',
      '客服<gap8>(?:不回|没人|联系不上|打不通|不理|慢|机器人|占线|忙|没回|不接|无人|排队|转人工|找不到)|(?:没人|无人|没有人)(?:回|接|理|管|应|处理|回复|接听|接电话|联系)|不回(?:复|消息|信息|话|电|邮件|应)|已读不回|打不通|联系不上|电话不接|不接电话|等回复|(?:回复|响应|反应|处理|效率|办理|上菜|出餐|入住|退房|结账|办事|排队|叫号|挂号)<gap4>(?:太?慢|很慢|慢|低|差|久)|效率(?:极|太|很|非常)?(?:低|差|慢)|(?:排|等)(?:了)?<gap6>队|排队<gap8>(?:小时|久|长|分钟)|(?:[天周]|小时|月)(?:了|后|都|也|还)?(?:都|也|还)?(?:没|不|无)(?:人)?(?:回|理|处理|联系|答复|解决)|催了|转人工|人工客服|等(?:了)?<gap6>(?:没人|无人)|没(?:个)?下文|石沉大海|一直(?:等|忙音|占线)',
      "\\b(?:no (?:reply|response|answer)|never (?:replied|responded|called back|got back)|didn't (?:reply|respond|call back)|slow (?:response|service|to respond)|on hold|waiting (?:for|in) (?:a (?:reply|response|call)|line|queue)|can't (?:reach|get through|contact)|unable to (?:reach|contact)|(?:un)?answered|queue|chat ?bot|voicemail)\\b",
    ],
    examples: {
      hits: ['客服三天不回消息', '售后热线打不通', '排隊一個小時', 'No reply to my emails'],
      misses: ['菜太咸'],
    },
  },
  {
    id: 'category-billing',
    field: category,
    code: 'billing',
    weight: 12,
    patterns: [
      '(?:安装|材料|配件|上门|加装|拆机|里程)费<gap6>(?:黑|贵|高|收了?|坑|要)|收(?:了)?<gap6>(?:安装|材料|配件|加装)费',
      '乱收费|乱扣|多收|重复(?:扣|收|支付)|扣(?:了)?(?:两|2|多|我)<gap4>(?:次|遍|钱|费|款|分)|扣款|扣费|扣钱|账单|对账|盗刷|自动续费|自动扣|偷偷扣|莫名<gap4>(?:扣|收)|押金|预授权|发票|收据|开票|结账<gap4>错|算错|少找|找零|多付|多刷|手续费|年费|违约金|滞纳金|利息|到账|没到账|余额|充值|话费|流量费|退押|额外(?:还要)?(?:加)?收|加收|附加费|服务费|收(?:了)?(?:我)?<gap4>(?:费用|服务费|清洁费|停车费)',
      '\\b(?:overcharg(?:ed|ing|e)|double[- ]?charg(?:ed|e)|charged (?:me |us )?(?:twice|again|extra|for|without|my card|full|an|the wrong)|billing|billed|invoice|hidden (?:fee|fees|charge|charges)|(?:late|extra|service|cancellation|booking|cleaning|overdraft|bank) fees?|unauthori[sz]ed (?:charge|payment|transaction)|deposit|auto[- ]?renew(?:al|ed)?|direct debit|subscription|receipt)\\b',
    ],
    examples: {
      hits: ['重复扣款两次', '没给发票', '押金不退', '自動續費沒通知', 'I was charged twice'],
      misses: ['送得太慢'],
    },
  },
  {
    id: 'category-price',
    field: category,
    code: 'price',
    weight: 9,
    patterns: [
      '太贵|很贵|好贵|真贵|偏贵|价格(?:贵|高|太|偏|虚|不|有|比|还|也)|价位|不值|性价比|涨价|降价|差价|保价|价保|跌价|买贵|贵得|贵的要|这么贵|那么贵|更贵|还贵|原价|先涨后降|抬价|坐地起价|加价|提价|变相|宰客|宰人|杀熟|大数据杀熟|天价|暴利|坑钱|抢钱|不划算|比<gap8>(?:便宜|贵)|前台价|门市价|价格不符|明码标价',
      '\\b(?:(?:over|too )?(?:priced|pricey|expensive)|overpriced|price (?:match|difference|increase|went|hike|gouging|changed|was|higher)|not worth|waste of money|poor value|value for money|cheaper|daylight robbery)\\b',
    ],
    examples: {
      hits: ['同款别家便宜一半，太贵了', '买完第二天就降价', '坐地起價', 'Overpriced for what it is'],
      misses: ['送错了'],
    },
  },
  {
    id: 'category-after-sales',
    field: category,
    code: 'after-sales',
    weight: 13,
    patterns: [
      '售后|退货|换货|退换|退款|退钱|退费|退票|退订|退房费|退不了|不给退|不退|不能退|拒绝退|七天无理由|7天无理由|无理由退|保修|质保|维修|返修|返厂|修(?:了|好|不好|理)|三包|换新|检测报告|维修费|上门(?:维修|安装|服务|检测)|安装<gap4>(?:师傅|没|不)|赔付|理赔|拒赔|不赔|赔偿|补发|补送|换一个|仅退款',
      '\\b(?:refund(?:s|ed|ing)?|return(?:s|ed|ing)? (?:it|the|policy|this|label|process)?|exchange|warranty|guarantee|repair(?:s|ed|ing)?|replacement|replace|after[- ]sales?|money back|reimburse(?:d|ment)?|claim|technician|installation)\\b',
    ],
    unlessNear: ['(?:电梯|走廊|酒店|宾馆|隔壁|楼上|马路|门口)<gap4>(?:维修|装修|施工)'],
    examples: {
      hits: ['售后不给退货', '保修期内维修还要钱', '申請退款被拒', 'They refuse my refund'],
      misses: ['太咸了'],
    },
  },
  {
    id: 'category-false-description',
    field: category,
    code: 'false-description',
    weight: 14,
    patterns: [
      '与<gap8>(?:描述|图片|照片|宣传|介绍|页面|网上|实物|说明|样品)<gap6>(?:不符|不一样|不一致|相差|差别|差距|两样|不同)|(?:描述|图片|照片|图文|货|宣传|实物|介绍|名称|名)(?:与|和|跟)?<gap6>(?:不符|不一样|不一致|不对板|严重不符|不相符)|和(?:图片|照片|网上|描述|宣传|介绍)<gap6>(?:不一样|不符|完全不|差|两回事)|虚假(?:宣传|广告|描述|信息|促销|发货)|夸大|误导|名不符实|名不副实|名不副其实|货不对板|挂羊头卖狗肉|照骗|图片仅供参考|骗人的|虚标|缩水|以次充好|偷换|冒充|标注<gap6>(?:不符|不实)|满减|满<gap3>送|(?:活动|优惠|促销|赠品|优惠券|代金券|红包|折扣|送的)<gap8>(?:没有|没送|不给|没给|不能用|用不了|无效|过期|取消|不符|不算|不参加|不兑现|套路|假|骗)|(?:没有|没送|不给|没给)<gap4>(?:赠品|优惠|活动)|说好的<gap8>(?:呢|没|哪)|宣传<gap8>(?:不|没|假)|星级|号称|根本(?:达|够)不(?:到|上)|不到(?:三|四|五|[345])星|海景房|不是<gap6>(?:宣传|图片|描述)',
      "\\b(?:not as (?:described|advertised|pictured|shown|promised)|false advertis(?:ing|ement)|misleading|misrepresent(?:ed|ation)|nothing like the (?:picture|photo|description|pictures|photos)|different from the (?:picture|photo|description|website)|bait and switch|deceptive|advertised (?:as|price)|promo(?:tion)? code|coupon (?:did|does|not|was)|discount (?:not|was not|wasn't|did))\\b",
    ],
    examples: {
      hits: ['实物与图片完全不符', '虚假宣传', '满减活动不给减', '說好的贈品呢', 'Not as described'],
      misses: ['太慢了'],
    },
  },
];

export const severityRules: readonly SuggestionRule[] = [
  {
    id: 'severity-significant',
    field: severity,
    code: 'significant',
    weight: 10,
    patterns: [
      '(?:没|未|没有)(?:收到|送到|送来|送达|发货|给我送|拿到|办成|退款|退钱|到账|安装)|送错|发错|上错|少(?:送|给|发)(?:了)?|漏(?:送|发)|货不对|假货|骗|欺诈|欺骗|诈骗|乱收费|重复扣|多收|盗刷|被盗|失窃|偷|丢(?:了|失|件)|拒绝(?:退|赔|处理|服务|入住)|不给(?:退|赔|换|解决|处理|办)|不退|拒不|取消(?:了)?(?:我的|订单|预[订定])|没有(?:房|预[订定])|满房|不能入住|坏(?:了|的)|损坏|破损|无法(?:使用|正常|退|取消|上网|入住|开机)|不能(?:用|使用|正常)|馊|变质|发霉|过期|腐烂|臭了|没熟|半生|生的|虫|蟑螂|老鼠|苍蝇|头发|骂|辱骂|吵架|推搡|歧视|侮辱|态度(?:极其|极度|极|非常|特别|十分|相当|超级|太|很)?(?:恶劣|嚣张|蛮横)',
      '(?:[2-9]|[1-9][0-9]|两|二|三|四|五|六|七|八|九|十|好几|几)(?:个)?(?:多|半)?(?:小时|钟头|天|星期|礼拜|周|月)(?:多|半)?<gap8>(?:才|还|没|不|都|也|送|后|未)|(?:等|拖|耗|晚|超时|迟到)(?:了)?<gap6>(?:[2-9]|[1-9][0-9]|两|二|三|四|五|六|七|八|好几|几)(?:个)?(?:多|半)?(?:小时|钟头|天|星期|礼拜|周|月)',
      "\\b(?:never (?:arrived|received|delivered|came)|wrong (?:item|order|size|room|medicine)|missing|stolen|lost|fraud|scam|fake|counterfeit|overcharged|charged twice|refus(?:ed|es|ing) (?:to )?(?:refund|help|replace|my)|cancel(?:l)?ed (?:my|our)|no room|broken|defective|damaged|does(?:n't| not) work|stopped working|ruined|rotten|mou?ldy|expired|undercooked|raw|abusive|screamed|discriminat(?:ed|ion)|(?:weeks?|months?|days?) (?:late|and still|without)|bedbugs?)\\b",
    ],
    examples: {
      hits: ['拖了四天才送来', '货没收到还不给退', '冰箱坏了', 'It never arrived'],
      misses: ['味道一般', '份量少'],
    },
  },
];

export const demandRules: readonly SuggestionRule[] = [
  {
    id: 'demand-compensation',
    field: demand,
    code: 'compensation',
    weight: 14,
    patterns: [
      '退款|退钱|退费|退货|退我|退全款|退回|退还|全额退|返还|返钱|返现|赔偿|赔付|赔钱|赔我|补偿|假一赔|退一赔|赔一|赔三|十倍|三倍|索赔|理赔|补差价|差价|免单|减免|换货|调换|换一?(?:个|份|件|台|双)|优惠券|代金券|补贴|报销|误工费|医药费|医疗费|精神损失|损失费|退押金|还我(?:的)?钱|把钱|补发|补送|重(?:新)?送|少(?:给|送|了)(?:我)?<gap4>(?:份|个|块|双)|多收(?:的|我)?|乱收费|多扣|重复扣',
      '\\b(?:refund(?:s|ed)?|money back|compensat(?:e|ion|ed)|reimburse(?:d|ment)?|credit (?:my|the|back)|voucher|discount|exchange|replacement|return (?:it|this|the)|pay (?:for|me|us|back)|damages|full amount|charged)\\b',
    ],
    unlessNear: ['(?:就是|全额|原价|不是|不用|不需要|不要)<gap2>(?:优惠券)'],
    guards: [],
    examples: { hits: ['要求全额退款', '赔我医药费', '我要退貨', 'I want a refund'], misses: ['太难吃了'] },
  },
  {
    id: 'demand-repair',
    field: demand,
    code: 'repair',
    weight: 12,
    patterns: [
      '(?:修好|维修|修理|修一下|检修|返修|上门(?:修|看|检测|维修|安装)|尽快(?:解决|处理|修|送|安装|发货|办理)|赶紧(?:解决|处理|修|送|发货)|帮我(?:解决|处理|修|查|弄)|给(?:我)?(?:个)?(?:解决|处理)(?:方案|办法)?|请(?:尽快|马上|立即|你们)?(?:解决|处理|核实|查|派人|安排)|怎么(?:解决|处理|办|用|弄)|快(?:点)?(?:发货|送来|送|解决|处理)|什么时候(?:能|可以|才)?(?:送|发货|修|到|解决|处理|安装)|重装|重做|重新(?:做|安装|发|弄|办)|还没(?:修|装|解决|发货|送)|没(?:有)?(?:修好|解决)|打不开|开不了机|不能用|用不了|无法使用|不制冷|不加热|故障|坏了|失灵|连不上|上不了网|没有?热水|漏水|死机|黑屏)',
      "\\b(?:fix(?:ed|ing)?|repair(?:s|ed)?|sort (?:it|this) out|resolve(?:d)?|make it work|send (?:someone|a technician|an engineer)|doesn't work|does not work|not working|stopped working|when will|how do i|please (?:help|check|look|investigate|deliver|send))\\b",
    ],
    examples: { hits: ['请尽快派人维修', '冰箱不制冷', '趕緊發貨', 'Please fix it'], misses: ['太贵了'] },
  },
  {
    id: 'demand-prevention',
    field: demand,
    code: 'prevention',
    weight: 12,
    patterns: [
      '(?:希望|建议|请|望|盼|恳请|强烈建议|强烈要求|最好|应该|应当|需要|务必|必须|要)<gap10>(?:改进|改善|改正|改一?改|改变|整改|整顿|加强|提高|提升|完善|注意|重视|规范|培训|管理|管管|管一管|杜绝|避免|引以为戒|换掉|撤换|严惩|开除|处罚|上点?心|用点?心|走心|检查|核实|统一|多放|少放|改良|标明|写清|注明|增加|再接再厉)',
      '(?:下次|以后|今后)(?:请|希望|一定|要|还请|能|可以|多|再|麻烦)?<gap4>(?:注意|改进|改|别|不要|避免|上心|多放|少放|送快|快点|准时|多点)|(?:麻烦|请)(?:下次|以后|商家|店家|你们)?注意|不要再(?:发生|出现|有|让)|别再(?:坑|骗|害)|避免<gap8>(?:再|类似)|引以为戒|好好(?:管理|培训|整顿|检讨|反省|改)|加强(?:管理|培训|监管)|有待(?:改进|提高|改善|加强|提升)|需(?:要)?(?:改进|提高|改善|加强)|亟待|改进|整改|提醒(?:大家|各位|后来|其他|消费者)|(?:大家|各位|朋友们?)(?:千万|一定|要|慎|小心|别|不要)|千万(?:别|不要)|慎(?:选|入|点|买|重)|避雷|避坑|不(?:要|值得)?推荐|不建议',
      "\\b(?:improve(?:ment)?|hope (?:you|they|this|that)|please (?:train|make sure|ensure|be more)|make sure (?:this|it|you)|so (?:that )?(?:this|it) (?:does|never)|never happens? again|happen(?:s)? to (?:anyone|someone|others)|train (?:your|the) staff|needs? (?:to improve|improvement|training|better)|change (?:your|the) (?:policy|process)|warn(?:ing)? (?:others|people|everyone)|avoid (?:this|at all)|stay away|beware|do not (?:buy|use|go|order|stay)|don't (?:buy|use|go|order|stay|waste))\\b",
    ],
    examples: {
      hits: ['希望加强管理', '下次请注意', '建議改進流程', '提醒大家别再上当', 'Please train your staff'],
      misses: ['退我钱'],
    },
  },
  {
    id: 'demand-respect',
    field: demand,
    code: 'respect',
    weight: 12,
    patterns: [
      '道歉|赔礼|赔不是|说(?:声|句|个)(?:对不起|抱歉|不好意思)|对不起都|给(?:我)?(?:个|一个)(?:说法|解释|交代|答复|理由)|要(?:个|一个)(?:说法|解释|交代|公道)|尊重|诚意|态度|素质|礼貌|骂|吼|凶|冷漠|冷淡|爱理不理|不耐烦|傲慢|嚣张|侮辱|歧视|看不起|敷衍|理都不理|没人理|服务(?:太|很|极|非常|真|特别|也)?(?:差|烂|恶劣|糟)|寒心|心寒|失望|伤心|委屈|憋屈|窝火|气死|生气|气愤|无语|醉了|呵呵|投诉|讨(?:个)?公道',
      '\\b(?:apolog(?:y|ise|ize|ies|ised|ized)|sorry|explanation|explain|respect(?:ed|ful)?|rude(?:ness)?|attitude|disrespect(?:ful)?|treated|humiliated|insult(?:ed)?|embarrass(?:ed|ing)|ignored|disappoint(?:ed|ing|ment)|heartless|listen)\\b',
    ],
    unlessNear: ['态度(?:很好|不错|挺好|非常好|还好|还可以|较好|蛮好|还行|诚恳)'],
    examples: { hits: ['必须给我道歉', '给个说法', '店員態度太差', 'I expect an apology'], misses: ['份量少'] },
  },
];

/** What a category usually asks for when the words name no demand; the category's words are then the evidence. */
export const demandByCategory = {
  'product-quality': 'compensation',
  price: 'compensation',
  logistics: 'repair',
  'service-attitude': 'respect',
  'response-time': 'respect',
  billing: 'compensation',
  'after-sales': 'compensation',
  safety: 'compensation',
  'false-description': 'compensation',
  other: 'respect',
} as const;
