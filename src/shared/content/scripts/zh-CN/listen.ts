import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “listen” in zh-CN, by script id. */
export const listenWords: Record<string, ScriptWordsInput> = {
  'listen-product-quality-1': {
    title: '请坐下，从头说',
    text: '{{salutation}}，您先坐，东西放我这边就好。您从头说，哪儿不对劲、什么时候开始的，我边听边记，不打断您。',
    tags: ['开场', '记录', '质量'],
  },
  'listen-price-1': {
    title: '一条条记下看到的价格',
    text: '同一样东西，两个价钱，换谁都得问一句为什么。您在哪儿看到的、看到的是多少，都跟我说，我一条条记下来，记完念给您听，您看有没有漏。',
    tags: ['开场', '价格', '记录'],
  },
  'listen-logistics-1': {
    title: '等包裹等急了',
    text: '等了{{waitedFor}}还没收到，难怪您着急。您先说，我听着：这东西是等着哪天用的？您最后一次看到物流，它停在哪儿？',
    tags: ['快递', '没收到', '开场'],
  },
  'listen-service-attitude-1': {
    title: '照原话讲，照原话记',
    text: '谢谢您愿意说出来，这种话憋着最难受。当时他怎么说的、怎么做的，您照原话讲，我照原话记，不替谁解释。',
    tags: ['态度', '记录', '不辩解'],
  },
  'listen-response-time-1': {
    title: '不用再从头讲一遍',
    text: '您已经找了我们好几次，还要从头再讲，这本身就够累人的。前面的记录我已经打开了，您只要告诉我：上一次说到哪儿，就没了下文？',
    tags: ['催促', '没人回', '记录'],
  },
  'listen-safety-1': {
    title: '先问人，再问东西',
    text: '先问最要紧的：您和身边的人有没有受伤，现在待的地方安全吗？东西的事都可以慢慢说，您讲，我在听，电话不挂。',
    tags: ['受伤', '安全', '优先'],
  },
};
