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
  'clarify-product-quality-2': {
    title: '当着您的面一起看',
    text: '咱们当面看一遍，您指给我哪儿不对，我来试，试的时候您随时喊停。看完我把看到的写下来，您觉得写得对，再签个字，一份您带走。',
    tags: ['当面', '检查', '记录'],
  },
  'clarify-price-2': {
    title: '把一笔账拆成三行',
    text: '咱们把这笔账拆开看：标价多少、活动减多少、您实际付多少。前两行我来查，第三行请您看看手机上的支付记录。哪一行对不上，毛病就在哪一行，{{promiseTime}}前给您答复。',
    tags: ['账单', '核对', '价格'],
  },
  'clarify-logistics-2': {
    title: '破损件：三张照片就够',
    text: '麻烦拍三张：外箱一张、里面怎么垫的一张、破的地方一张。有这三张就够了，发货时的称重和装箱记录我来找。{{promiseTime}}前我告诉您是在哪一段碰坏的。',
    tags: ['破损', '照片', '凭证'],
  },
  'clarify-service-attitude-2': {
    title: '两边的话都听，先听您的',
    text: '我想先把您这边听完整，再去问同事，顺序不反。您记得的每一句都行，记不清的也没关系，不用勉强。听完我念一遍，您点头了，我才去问他。',
    tags: ['公平', '核对', '态度'],
  },
  'clarify-response-time-2': {
    title: '您要的答复具体是哪一个',
    text: '为了不答非所问，我跟您定一下：您等的是“能不能办”，是“什么时候办好”，还是“办成什么样”？您说一个，我{{promiseTime}}前就先回这一个。',
    tags: ['聚焦', '核对', '催促'],
  },
  'clarify-safety-2': {
    title: '不用现在回忆细节',
    text: '现在不用您回忆得那么细，先把人安顿好。等您缓过来，我只问三件：大概几点、在场有谁、东西还在不在原处。我{{updateTime}}再打来，您不想说的时候就告诉我。',
    tags: ['安全', '体谅', '时间'],
  },
};
