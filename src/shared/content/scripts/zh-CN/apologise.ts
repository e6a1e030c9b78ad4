import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “apologise” in zh-CN, by script id. */
export const apologiseWords: Record<string, ScriptWordsInput> = {
  'apologise-product-quality-1': {
    title: '白高兴一场，还要专程跑一趟',
    text: '东西是从我们店里拿走的，没用多久就出毛病，还让您专程跑一趟，对不起。我先收下来检查，{{promiseTime}}前告诉您是怎么回事。',
    tags: ['道歉', '质量'],
  },
  'apologise-price-1': {
    title: '话没说在前头',
    text: '让您买完还得自己去比价，猜是不是买贵了，这是我们没把话说在前头，对不起。我这就把您当天的单子和现在的价放在一起对，{{promiseTime}}前给您看。',
    tags: ['道歉', '价格'],
  },
  'apologise-logistics-1': {
    title: '这一天是我们耽误的',
    text: '说好的日子没送到，您还特意在家守着，对不起，这一天是我们耽误的。新的送达时间，我{{promiseTime}}前跟您定下来。',
    tags: ['道歉', '快递', '误时'],
  },
  'apologise-service-attitude-1': {
    title: '不该让您受这样的气',
    text: '您到我们店里来，却受了这样的气，我很过意不去，对不起。这口气不该由您来咽。您的话我记下了，{{promiseTime}}前{{supervisorName}}会亲自给您一个说法。',
    tags: ['道歉', '态度'],
  },
  'apologise-response-time-1': {
    title: '问了几遍都没等到准话',
    text: '您问了好几遍，一句准话都没等到，这几遍都是我们欠您的，对不起。从这一刻起我来回您，{{promiseTime}}前先回第一句。',
    tags: ['道歉', '催促'],
  },
  'apologise-safety-1': {
    title: '让您和家人受惊了',
    text: '让您和家里人受到这样的惊吓，我非常抱歉。这会儿人最要紧，该看医生就去看，单子留着。{{promiseTime}}我再打给您，先问人，再说别的。',
    tags: ['道歉', '安全'],
  },
};
