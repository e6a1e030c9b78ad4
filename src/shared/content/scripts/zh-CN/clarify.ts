import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “clarify” in zh-CN, by script id. */
export const clarifyWords: Record<string, ScriptWordsInput> = {
  'clarify-product-quality-1': {
    title: '复述一遍，请您纠正',
    text: '我说一遍，您听听对不对：{{facts}}。您最在意的是{{focus}}。购买记录和保修我自己查，不用您翻小票；方便的话，出毛病的地方拍一张给我就够了。',
    tags: ['复述', '凭证', '质量'],
  },
  'clarify-price-1': {
    title: '价格分两头查',
    text: '价钱这件事，我分两头查：您付款那天的标价和活动，我这边有记录，我来翻；您看到的另一个价，是在哪个页面、大概什么时候，麻烦您告诉我。{{promiseTime}}前我把两头摆在一起给您看。',
    tags: ['核对', '活动', '凭证'],
  },
  'clarify-logistics-1': {
    title: '包裹去向我来问',
    text: '跟您对一下：订单{{orderNumber}}约好的日子已经过了，没有电话，门口也没有。包裹去了哪儿，我来问{{carrier}}；您只要帮我看一眼，收件电话和门牌有没有变过？',
    tags: ['核对', '地址', '快递'],
  },
  'clarify-service-attitude-1': {
    title: '不需要您来证明',
    text: '我想把当时的情形弄准：大概几点、在哪个柜台、是哪一句话让您最不舒服？监控和排班我自己去看，不需要您来证明。{{promiseTime}}前我把看到的说给您听，您再看对不对。',
    tags: ['核对', '态度', '监控'],
  },
  'clarify-response-time-1': {
    title: '按您的时间来对',
    text: '我手上的记录是这样的：{{facts}}。有没有哪一次您找过我们，这里却没有写？您说，我补上，要按您经历的来算时间。',
    tags: ['记录', '核对', '催促'],
  },
  'clarify-safety-1': {
    title: '人、用法、东西三件事',
    text: '跟您确认三样，想到哪儿说到哪儿：人现在怎么样，当时是怎么用的，东西放在哪儿。为了安全，先不要再通电，也先留着。{{promiseTime}}我们上门来取，当面封好，给您写收条。',
    tags: ['安全', '取回', '凭证'],
  },
};
