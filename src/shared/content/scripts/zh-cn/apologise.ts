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
    text: '让您和家里人受到这样的惊吓，我非常抱歉。这会儿人最要紧，该看医生就去看，看病的单据留着。{{promiseTime}}我再打给您，先问人，再说别的。',
    tags: ['道歉', '安全'],
  },
  'apologise-product-quality-2': {
    title: '送人的礼物出了岔子',
    text: '这是您挑了来送人的，人家一打开是坏的，难为情的是您，对不起，让您在那么要紧的场合下不来台。我先去办替换，{{promiseTime}}前告诉您什么时候能到手。',
    tags: ['礼物', '道歉', '面子'],
  },
  'apologise-price-2': {
    title: '结账多收了',
    text: '账单上这一笔确实多收了{{amount}}，是我们结账时没看仔细，对不起，还得让您发现了再回来说。现在就退，{{promiseTime}}前我把退款的凭证发给您。',
    tags: ['多收', '退款', '道歉'],
  },
  'apologise-logistics-2': {
    title: '送错了门',
    text: '包裹送到别人家去了，害您楼上楼下找了一圈，真对不住。现在不用您再找，我让{{carrier}}的师傅去取回来，{{promiseTime}}前给您一个送到门口的时间。',
    tags: ['送错', '道歉', '取回'],
  },
  'apologise-service-attitude-2': {
    title: '公开回复里的道歉',
    text: '您好，我是{{storeName}}的{{agentName}}。您来消费，却被那样对待，对不起。这件事我们没有当作一条评论来处理，{{ownerName}}正在跟当天的同事一件件对。{{promiseTime}}前我会私下把结果告诉您。',
    tags: ['公开回复', '差评', '道歉'],
  },
  'apologise-response-time-2': {
    title: '电话被转了又转',
    text: '一个电话转了四五个人，每一个都让您从头说，换我早就挂了。谢谢您还在线上，也跟您说声对不起。到我这儿不再转了，我说三句，您听听我理解得对不对。{{promiseTime}}前给您结果。',
    tags: ['转接', '道歉', '电话'],
  },
  'apologise-safety-2': {
    title: '差一点就伤到人',
    text: '幸好人没事，可这一声“幸好”不该由您来说。让您家里出现这样的险情，我向您道歉。东西先离远一点，我们{{promiseTime}}前到，先看人和现场。',
    tags: ['险情', '道歉', '上门'],
  },
  'apologise-after-sales-1': {
    title: '约好的师傅没来',
    text: '您把半天空出来等师傅，人没来，电话也没有一个，对不起，这半天补不回来了。下一次的时间您来挑，我们按您的来，师傅的名字和电话{{promiseTime}}前发到您手机上。',
    tags: ['上门', '爽约', '道歉'],
  },
  'apologise-false-description-1': {
    title: '话说过头了',
    text: '页面上那句话写得太满了，您照着它下的单，拿到手自然不是那么回事，对不起。那句话我今天就报上去改，您这一单我单独处理，{{promiseTime}}前给您答复。',
    tags: ['宣传', '道歉', '撤下'],
  },
  'apologise-product-quality-3': {
    title: '一顿饭被我们弄坏了',
    text: '饿着肚子等来这样一份，好好一顿饭让我们给弄坏了，对不起。您今天先吃点别的，别饿着。后厨我现在就去看，{{promiseTime}}前告诉您是哪一步出的岔子。',
    tags: ['食品', '外卖', '道歉'],
  },
  'apologise-logistics-3': {
    title: '餐送到时已经凉了',
    text: '汤洒了一半，饭也凉透了，您等了那么久就吃上这个，真对不起。骑手路上的事由我们去问，不用您跟谁争。{{promiseTime}}前我给您一个办法，您先说，今天还想不想吃上这口热的？',
    tags: ['外卖', '凉了', '道歉'],
  },
  'apologise-general-1': {
    title: '本来是高高兴兴来的',
    text: '您本来是高高兴兴来的，结果带着一肚子气，对不起。我先不解释，{{promiseTime}}前把查清楚的说给您听。',
    tags: ['道歉', '通用'],
  },
};
