// What is cut out of a customer's text (§2.2): numbers, money, goods, times. The group named "value" is what is kept.
const count = '(?:[0-9]{1,4}(?:\\.[0-9])?|[一二两三四五六七八九十半几]{1,3})';
const clock =
  '(?:今天|明天|后天|今晚|明晚|明早|当天|当晚|次日|隔天|第二天|下周[一二三四五六日天]?|周[一二三四五六日天末]|星期[一二三四五六日天]|礼拜[一二三四五六日天]|[0-9]{1,2}月[0-9]{1,2}[日号])?(?:上午|下午|早上|晚上|中午|凌晨|傍晚|早|晚)?(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:点|:)(?:[0-9]{2}|半|[一二三四五]?十[五]?)?(?:分|钟)?(?:之?前|以前|左右)?';
const span = `${count}(?:个)?(?:多|半)?(?:小时|钟头|分钟|天|日|工作日|个?工作日|周|星期|礼拜|月)(?:之?内|以内|之?后|左右|内)?`;
const day =
  '(?:今天|明天|后天|今晚|明晚|明早|当天|下周[一二三四五六日天]?|周[一二三四五六日天]|星期[一二三四五六日天]|月底|年前|下个?月|[0-9]{1,2}月[0-9]{1,2}[日号]|[0-9]{1,2}号)(?:之?前)?';
const done = '(?:送|到|给|回|处理|解决|退|发|上门|联系|答复|打电话|修|安装|寄|补|换|出结果|完成)';

export const extractionPatterns = {
  orderNumbers: [
    {
      rule: 'order-labelled',
      pattern:
        '(?:订单编?号?码?|单号|运单号?|快递单号?|工单号?|流水号|预[订定]号|订单|case|ticket|booking(?: reference| number| ref)?|order(?: number| no\\.?| id| ref)?|tracking(?: number)?|reference(?: number)?|invoice(?: number| no\\.?)?)(?:是|为|:|#| |号|no\\.){0,4}(?<value>(?=[a-z\\-]{0,12}[0-9])[a-z0-9][a-z0-9\\-]{4,30})',
    },
    { rule: 'order-bare', pattern: '(?<![0-9a-z.\\-])(?<value>[0-9]{13,24})(?![0-9a-z])' },
  ],
  phones: [
    {
      rule: 'phone-cn-mobile',
      pattern: '(?<![0-9])(?<value>(?:\\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4})(?![0-9])',
    },
    {
      rule: 'phone-tw-mobile',
      pattern: '(?<![0-9])(?<value>(?:\\+?886[- ]?9|09)[0-9]{2}[- ]?[0-9]{3}[- ]?[0-9]{3})(?![0-9])',
    },
    {
      rule: 'phone-landline',
      pattern: '(?<![0-9])(?<value>\\(?0[1-9][0-9]{0,2}\\)?[- ][0-9]{3,4}[- ]?[0-9]{4})(?![0-9])',
    },
    { rule: 'phone-service', pattern: '(?<![0-9])(?<value>[48]00[- ]?[0-9]{3}[- ]?[0-9]{4})(?![0-9])' },
    { rule: 'phone-uk', pattern: '(?<![0-9])(?<value>(?:\\+44 ?7|07)[0-9]{3} ?[0-9]{3} ?[0-9]{3})(?![0-9])' },
    {
      rule: 'phone-us',
      pattern: '(?<![0-9])(?<value>(?:\\+?1[- .])?\\(?[2-9][0-9]{2}\\)?[- .][0-9]{3}[- .][0-9]{4})(?![0-9])',
    },
  ],
  amounts: [
    {
      rule: 'amount-sign',
      pattern:
        '(?<unit>nt\\$|hk\\$|us\\$|¥|¥|\\$|£|€|rmb|cny|usd|gbp|eur|twd|hkd) ?(?<value>[0-9]{1,3}(?:,[0-9]{3}){1,3}(?:\\.[0-9]{1,2})?|[0-9]{1,9}(?:\\.[0-9]{1,2})?)(?<scale>[万千k])?(?![0-9])',
    },
    {
      rule: 'amount-unit',
      pattern:
        '(?<![0-9.\\-])(?<value>[0-9]{1,3}(?:,[0-9]{3}){1,3}(?:\\.[0-9]{1,2})?|[0-9]{1,9}(?:\\.[0-9]{1,2})?)(?:多|余|来)?(?<scale>[万千百])?(?:多)? ?(?<unit>块钱|块大洋|大洋|元|圆|rmb|cny|人民币|块(?!肉|鸡|排|豆|土|饼|蛋|骨|萝|鱼|牛|猪|羊|藕|糕|瓜|南|红|小|大|玻|布|表|屏|电|板|地|毛|香)|美元|美金|英镑|欧元|港[币元]|(?:新)?台币|日元|dollars?|pounds?|quid|bucks|euros?)',
    },
    {
      rule: 'amount-han',
      pattern:
        '(?<value>[一二两三四五六七八九十百千万零〇]{1,10})(?:多|来)?(?<unit>块钱|元钱?|块大洋|块(?=[,。!?;、 ]|都|的|多|就|还|买|不))',
    },
  ],
  promisedTimes: [
    {
      rule: 'promise-clock',
      pattern: `(?:说好|说是|说了?|答应|承诺|保证|约好|讲好|约定|预约|预计|显示|告知|通知|许诺|要求|备注)(?:了|的|我|是|在|会)?[^,。!?;\\n]{0,8}?(?<value>${clock}|${span}|${day})[^,。!?;\\n]{0,6}${done}`,
    },
    {
      rule: 'promise-en',
      pattern:
        "\\b(?:promised|guaranteed|assured|told|said)(?: [a-z']{1,12}){0,8} (?<value>(?:by|within|in|on|before) (?:the )?(?:next )?(?:[0-9]{1,3}|one|two|three|four|five|six|seven|ten|a|an|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|end of the day)(?: ?(?:am|pm|minutes?|hours?|days?|business days?|working days?|weeks?|months?))?)\\b",
    },
  ],
  dates: [
    {
      rule: 'date-full',
      pattern:
        '(?<![0-9])(?<value>(?<year>(?:19|20)[0-9]{2})(?:年|-|/|\\.)(?<month>[0-9]{1,2})(?:月|-|/|\\.)(?<day>[0-9]{1,2})[日号]?)(?![0-9])',
    },
    { rule: 'date-month-day', pattern: '(?<![0-9年\\-/.])(?<value>(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})[日号])' },
    {
      rule: 'date-relative',
      pattern:
        '(?<value>大前天|前天|昨天|昨晚|昨日|今天|今早|今晚|今日|\\byesterday\\b|\\btoday\\b|\\bthis morning\\b|\\blast night\\b)',
    },
    {
      rule: 'date-en-day-month',
      pattern:
        '\\b(?<value>(?<day>[0-9]{1,2})(?:st|nd|rd|th)? (?:of )?(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? ?(?<year>20[0-9]{2})?)\\b',
    },
    {
      rule: 'date-en-month-day',
      pattern:
        '\\b(?<value>(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20[0-9]{2}))?)\\b',
    },
  ],
  products: [
    {
      rule: 'product-bought',
      pattern:
        '(?:买|购买|订购|网购|入手|点|订|定|选购)(?:了|的|过)(?:你们?家?的?)?(?:[一两三四五六几]|[0-9]{1,2})?(?:个|份|件|台|双|只|款|部|条|瓶|盒|箱|辆|张|套|把|杯|碗|包|袋|支|块|本|副|对|斤|串|间|晚)(?:的)?(?<value>[\\u4e00-\\u9fffa-z0-9+]{2,14}?)(?=[,。!?;:、 ~…(]|$|送|结果|不|太|很|竟|居|没|都|还|就|才|是|有|到|里|和|,|呢|了|却|根本|打开|用了|吃|少|也|全|发现|回来|给|声音|颜色|质量|尺寸|味道|款式|做工|效果|洗|坏|漏|掉|断|裂|破|碎|松|缩|褪|被|把|让|跟|我|他|她|你|已经|刚|第|一洗|一用|一开|每|连|居然|竟然|突然|客服|商家|店家|卖家|说|要|用|会|能|真|又|只|从|在|装|充|开|寄|收|拆|发来|发货)',
    },
    {
      rule: 'product-of-order',
      pattern:
        '(?:买|购买|订购|网购|入手|点|订|定)的(?:是)?(?<value>[\\u4e00-\\u9fffa-z0-9+]{2,12}?)(?=[,。!?;:、 ~…(]|$|送|结果|不|太|很|竟|居|没|都|还|就|才|是|有|到|里|呢|了|却|根本|打开|用了|吃|少|也|全|发现|回来|给|声音|颜色|质量|尺寸|味道|款式|做工|效果|洗|坏|漏|掉|断|裂|破|碎|松|缩|褪|被|把|让|跟|我|他|她|你|已经|刚|第|一洗|一用|一开|每|连|居然|竟然|突然|客服|商家|店家|卖家|说|要|用|会|能|真|又|只|从|在|装|充|开|寄|收|拆|发来|发货)',
    },
    {
      rule: 'product-model',
      pattern: '(?:型号|款号|货号|model(?: number| no\\.?)?)(?:是|为|:| ){0,2}(?<value>[a-z0-9][a-z0-9\\-]{2,18})',
    },
    {
      rule: 'product-en',
      pattern:
        '\\b(?:bought|purchased|ordered)(?: (?:a|an|the|this|these|some|two|three|one|my|new|pair of|set of)){1,3} (?<value>[a-z0-9\\-]{3,20}(?: [a-z0-9\\-]{2,20}){0,2}?)(?= (?:from|and|but|on|in|for|at|that|which|it|last|online|about|as|with|to|was|were|which|only)\\b|[,.!?]|$)',
    },
  ],
} as const;

/** Words that are never a product although they follow "bought". */
export const notProducts = new Set([
  '东西',
  '时候',
  '餐',
  '外卖',
  '货',
  '这个',
  '那个',
  '房间',
  '房',
  '单',
  '票',
  '地方',
  '菜',
  '饭',
  '午餐',
  '晚餐',
  '早餐',
  '店',
  '时',
  '人',
  '钱',
  '量',
  '家',
]);

export const currencyOfUnit: Readonly<Record<string, string>> = {
  nt$: 'TWD',
  twd: 'TWD',
  台币: 'TWD',
  新台币: 'TWD',
  hk$: 'HKD',
  hkd: 'HKD',
  港币: 'HKD',
  港元: 'HKD',
  us$: 'USD',
  $: 'USD',
  usd: 'USD',
  美元: 'USD',
  美金: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  英镑: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  欧元: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  日元: 'JPY',
};

export const daysBack: Readonly<Record<string, number>> = {
  大前天: 3,
  前天: 2,
  昨天: 1,
  昨晚: 1,
  昨日: 1,
  yesterday: 1,
  'last night': 1,
  今天: 0,
  今早: 0,
  今晚: 0,
  今日: 0,
  today: 0,
  'this morning': 0,
};

/** Where the shop speaks inside a customer's text, until the customer goes on. */
export const shopSpeech = {
  begins:
    "(?:宾馆|酒店|商家|店家|卖家|掌柜|官方|客服|饭店|门店)(?:反馈|回复|回覆|答复)(?=[0-9]{4}年|:|\\[)|response from (?:the )?owner|owner's reply:|seller response:",
  ends: '补充点评|追[加评]|追加评[论价]|顾客追评|买家追评|(?:我|顾客|客户|买家|用户)(?:回复)?:',
};
