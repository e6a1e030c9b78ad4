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
};
