import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “show-importance” in zh-CN, by script id. */
export const showImportanceWords: Record<string, ScriptWordsInput> = {
  'show-importance-product-quality-1': {
    title: '这件事归我管到底',
    text: '这件事从现在起归我管，我叫{{agentName}}，一直跟到您用上好的为止。{{promiseTime}}前我给您第一个准信，打您现在这个号码。',
    tags: ['负责人', '承诺', '质量'],
  },
  'show-importance-price-1': {
    title: '不让您再去问别的部门',
    text: '价格的事您不用再去问别人。当天的标价和活动记录我来调，{{promiseTime}}前由我本人告诉您差在哪儿、差多少。',
    tags: ['负责人', '价格', '承诺'],
  },
  'show-importance-logistics-1': {
    title: '这一单我单独盯着',
    text: '您的订单{{orderNumber}}我已经单独挑出来盯着了。我直接找{{carrier}}站点的人问，{{promiseTime}}前告诉您包裹在谁手上、卡在哪一步。',
    tags: ['快递', '跟单', '承诺'],
  },
  'show-importance-service-attitude-1': {
    title: '不由当事人自己来回复',
    text: '这件事我已经报给{{supervisorName}}了，不会让当事的同事自己来回您。由{{ownerName}}负责到底，{{promiseTime}}前给您打电话。',
    tags: ['主管', '负责人', '回避'],
  },
  'show-importance-response-time-1': {
    title: '查没查完都先来电话',
    text: '不能再让您等下去了。您这件事由我接过来，我叫{{agentName}}，直线{{callbackNumber}}。{{updateTime}}不管查没查完，我都先给您打一个电话。',
    tags: ['直线', '催促', '负责人'],
  },
  'show-importance-safety-1': {
    title: '眼下最急的一件事',
    text: '这是我们店里眼下最急的一件事，{{supervisorName}}已经在处理了。您只管顾好人，我每半小时跟您通一次话，下一次是{{updateTime}}。',
    tags: ['安全', '主管', '半小时'],
  },
};
