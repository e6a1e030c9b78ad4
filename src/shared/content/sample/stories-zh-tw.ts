import type { SampleStoryInput } from '#shared/domain/sample-story.ts';

const hour = 60;
const day = 24 * hour;

export const storiesZhTw: SampleStoryInput[] = [
  {
    minutesAgo: 95,
    customer: { name: '沈若溪', title: 'ms', phone: '13900001201', tier: '老会员' },
    channel: 'delivery-review',
    words:
      '等了快两个小时才送到，汤全洒在袋子里，菜都凉透了。打电话问了三遍，每次都说快了快了，最后连句对不起都没有！我要退钱，再这样我就去12315投诉。',
    category: 'logistics',
    severity: 'significant',
    demand: 'compensation',
    product: '双人套餐',
    store: '人民路店',
    orderNumber: 'WM2026112200318',
    amountFen: 12800,
    remedySought: '退款，给个说法',
  },
  {
    minutesAgo: 3 * hour,
    customer: { name: '陆建国', title: 'mr', phone: '13900001202' },
    channel: 'counter',
    words:
      '上周在你们这儿买的电饭煲，昨天插上电就冒烟，还有一股焦味，把我爱人吓得不轻，赶紧把电闸拉了。这种东西怎么敢拿出来卖？',
    category: 'safety',
    severity: 'safety',
    demand: 'prevention',
    product: '电饭煲 R30',
    store: '人民路店',
    orderNumber: 'S2026111500027',
    amountFen: 39900,
    events: [
      { afterMinutes: 2, do: 'field', key: 'temperNow', value: 3 },
      { afterMinutes: 5, do: 'acknowledge', said: '已请客户坐下，确认家里没有人受伤，电源已断开。' },
      { afterMinutes: 8, do: 'promise', text: '今天上门把锅取回来送检', inMinutes: 6 * hour },
      { afterMinutes: 20, do: 'told', text: '师傅已经出发，一小时内到。' },
    ],
  },
  {
    minutesAgo: 26 * hour,
    customer: { name: '何静怡', title: 'ms', phone: '13900001203' },
    channel: 'instant-message',
    words: '客服回复太慢了，问一个能不能改地址的问题，等了四十分钟。改好了，谢谢，不过希望你们以后快一点。',
    category: 'response-time',
    severity: 'minor',
    demand: 'prevention',
    events: [
      { afterMinutes: 12, do: 'acknowledge', said: '地址已改好，单号没有变。' },
      { afterMinutes: 30, do: 'field', key: 'temperNow', value: 1 },
      { afterMinutes: 40, do: 'resolve', outcome: '地址已更改，客户确认收到。' },
    ],
  },
  {
    minutesAgo: 5 * day,
    customer: { name: '欧阳思远', title: 'mr', phone: '13900001204', tier: '金卡' },
    channel: 'phone',
    words: '你们店员当着我孩子的面说买不起就别摸，我活了四十多年没受过这种气。我不要钱，我就要她当面给我道个歉。',
    category: 'service-attitude',
    severity: 'significant',
    demand: 'respect',
    store: '大学城店',
    events: [
      { afterMinutes: 3, do: 'field', key: 'temperNow', value: 4 },
      { afterMinutes: 6, do: 'field', key: 'customerWords', value: '“买不起就别摸”，当着孩子的面说的。要当面道歉。' },
      { afterMinutes: 15, do: 'promise', text: '明天上午十点前由店长回电', inMinutes: 18 * hour },
      { afterMinutes: 17 * hour, do: 'keep-promises', proof: '店长林悦 9:40 去电，通话 12 分钟。' },
      {
        afterMinutes: 18 * hour,
        do: 'option',
        kind: 'public-apology',
        title: '店员与店长登门当面致歉',
        amountFen: 0,
        action: '周六下午三点，店员和店长一起登门',
        isChosen: true,
        words: '行，人来了就行。',
      },
      {
        afterMinutes: 18 * hour + 5,
        do: 'option',
        kind: 'gift',
        title: '给孩子的一套绘本',
        amountFen: 6800,
        action: '登门时带上，不提“补偿”二字',
      },
      { afterMinutes: 30 * hour, do: 'resolve', outcome: '周六已登门致歉，孩子收下了绘本。' },
      { afterMinutes: 55 * hour, do: 'follow-up', satisfaction: 5, words: '没想到真的来了，以后还去你们家。' },
    ],
  },
];
