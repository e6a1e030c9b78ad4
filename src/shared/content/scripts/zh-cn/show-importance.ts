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
    text: '钱花得不明不白，心里总硌着。这件事您不用再去问别人，当天的标价和活动记录我来调，{{promiseTime}}前由我本人告诉您差在哪儿、差多少。',
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
  'show-importance-product-quality-2': {
    title: '师傅、时间、找谁，一条说清',
    text: '已经给您排上了：检测的师傅今天就看，{{promiseTime}}前出结果，结果由我发给您。我是{{agentName}}，这个对话框一直是我，不用跟别人再说一遍。',
    tags: ['在线', '检测', '负责人'],
  },
  'show-importance-price-2': {
    title: '差价请主管当天过目',
    text: '您说的价格，我怕自己看漏，请{{supervisorName}}和我一起对一遍。{{promiseTime}}前我们给您回话，怎么算出来的，一行一行念给您听。',
    tags: ['主管', '价格', '核对'],
  },
  'show-importance-logistics-2': {
    title: '急用的单子不排队',
    text: '那天等着用，东西还没影，换谁都急。这一单我不让它排队了：仓库和{{carrier}}那边都由我去催，这一件我自己盯着。走到哪一站，{{updateTime}}我发消息告诉您。',
    tags: ['急单', '专人', '物流'],
  },
  'show-importance-service-attitude-2': {
    title: '主管愿意当面听您说',
    text: '这样的事，只由我在电话里听，太轻了。{{supervisorName}}想当面听您说，您挑时间，来店里也好，他去找您也好。{{promiseTime}}前我跟您约定。',
    tags: ['主管', '当面', '尊重'],
  },
  'show-importance-response-time-2': {
    title: '换我来，先给一个时间',
    text: '前面几位同事的记录我都看了，不再转了，到我这儿为止。我现在去查，{{promiseTime}}回来找您，哪怕只查到一半，也先把一半告诉您。',
    tags: ['接手', '时间', '不转接'],
  },
  'show-importance-safety-2': {
    title: '有人正往您那儿去',
    text: '我们的同事{{ownerName}}已经出门往您那儿去了，到之前会先打您电话。人到了先看您和家里人，再看现场。路上有变化我打给您，最迟{{updateTime}}通一次话。',
    tags: ['上门', '现场', '安全'],
  },
  'show-importance-after-sales-1': {
    title: '第三次修，不走老路',
    text: '同一个地方修第三次，再照老办法修，我自己都不信。这次我请修得最久的师傅看，我在旁边。{{promiseTime}}前给您一句话：是修得好，还是换掉更省心。',
    tags: ['返修', '师傅', '负责人'],
  },
  'show-importance-response-time-3': {
    title: '回复一条晾了很久的评论',
    text: '这条评论晾了{{waitedFor}}才等到人，是我们怠慢了。我是{{agentName}}，您说的事从现在由我负责。{{promiseTime}}前我在这儿把进展写出来，您不用再追问。',
    tags: ['评论', '负责人', '公开回复'],
  },
  'show-importance-general-1': {
    title: '往后只找我一个人',
    text: '这件事我接了，我叫{{agentName}}，电话{{callbackNumber}}。往后您只找我一个人，{{promiseTime}}前我先给您回一次话，说说走到哪一步。',
    tags: ['负责人', '承诺', '通用'],
  },
};
