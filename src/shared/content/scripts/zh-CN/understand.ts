import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “understand” in zh-CN, by script id. */
export const understandWords: Record<string, ScriptWordsInput> = {
  'understand-product-quality-1': {
    title: '高兴劲儿还没过就坏了',
    text: '高高兴兴买回去，还没用几天就出毛病，最堵心的不是这点钱，是白高兴了一场。我这样想对吗？这会儿您最想先解决哪一件？',
    tags: ['同理', '质量', '需求'],
  },
  'understand-price-1': {
    title: '老实买的反而吃亏',
    text: '前脚买完，后脚就降价，会觉得老老实实按价买的人反而吃了亏。您心里是想把差的那部分找回来，还是想先弄明白这价钱是怎么定的？',
    tags: ['差价', '同理', '降价'],
  },
  'understand-logistics-1': {
    title: '急的是要用的那一天',
    text: '听下来，真正让您急的不是一个包裹，是要用它的那一天快到了。您告诉我最晚哪天得拿到手，我就按那一天倒着想办法。',
    tags: ['快递', '急用', '需求'],
  },
  'understand-service-attitude-1': {
    title: '来买东西，不是来看脸色',
    text: '进店是来买东西的，不是来看脸色的。当着那么多人被这样说，换我也会{{feelingWord}}。您心里希望我们怎么做，这件事才算有个交代？',
    tags: ['态度', '尊重', '面子'],
  },
  'understand-response-time-1': {
    title: '比慢更难受的是没人理',
    text: '慢一点也许还能等，一句回音都没有，就像被晾在那儿了。是这种感觉吗？您这会儿最想知道的，是结果，还是到底有没有人在管？',
    tags: ['催促', '同理', '没人管'],
  },
  'understand-safety-1': {
    title: '惊吓之后的担心',
    text: '人受了惊，到现在心还悬着吧。除了这一次怎么处理，您是不是更怕它以后再来一回？您担心的每一样都跟我说，我一样一样去查。',
    tags: ['安全', '担心', '再发生'],
  },
  'understand-product-quality-2': {
    title: '要的是能正常用',
    text: '我听明白了：您不是要跟谁理论，就是要它好好干活，今天还得用。那我先想怎么让您今天用上，再说它为什么坏，这样顺序对吗？',
    tags: ['需求', '维修', '急用'],
  },
  'understand-price-2': {
    title: '在意的是被当成外人',
    text: '听起来，差几块钱倒在其次，是新客便宜、老客反而贵，像是被当成了外人。您在我们这儿买了这么久，有这种感觉很自然。是这一层让您最不痛快吗？',
    tags: ['老客户', '同理', '差价'],
  },
  'understand-logistics-2': {
    title: '耽误的不只是东西',
    text: '东西没到，您为它请的假、推掉的事，也都白费了。除了尽早拿到东西，这些耽误的，您希望我们怎么算进去？您说个想法，我记下来。',
    tags: ['误工', '需求', '延误'],
  },
  'understand-service-attitude-2': {
    title: '不想下一个人也这样',
    text: '您不是为自己出气，是怕下一位客人，尤其是老人家，也碰上这种事，对吗？您这份心我听见了。您觉得当时换成怎么说，您心里就会舒服？',
    tags: ['改进', '态度', '需求'],
  },
  'understand-response-time-2': {
    title: '要的是一个能算数的时间',
    text: '您现在不缺道歉，缺一个算数的时间，好去安排后面的事。我这样理解没错吧？您最晚什么时候要知道结果，我按那个点往回排。',
    tags: ['时间', '需求', '催促'],
  },
  'understand-safety-2': {
    title: '当父母的后怕',
    text: '事情过去了，一闭眼还是那个画面，当家长的都这样后怕。您现在最想要的，是有人陪孩子去查一查，还是先弄清这东西到底安不安全？',
    tags: ['孩子', '后怕', '同理'],
  },
};
