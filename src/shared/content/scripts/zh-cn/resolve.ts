import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “resolve” in zh-CN, by script id. */
export const resolveWords: Record<string, ScriptWordsInput> = {
  'resolve-product-quality-1': {
    title: '两个办法，您挑顺手的',
    text: '我给您两个办法，您挑顺手的：一个是{{optionA}}；另一个是{{optionB}}。您定下来，我{{promiseTime}}前办好。要是两个都不合适，您直说，我再想。',
    tags: ['方案', '质量', '选择'],
  },
  'resolve-price-1': {
    title: '差额退回或者换一种',
    text: '对下来，确实差了{{amount}}。一种办法，这笔钱原路退给您，{{promiseTime}}前能看到；另一种，{{option}}。哪种您更用得上？',
    tags: ['差价', '退款', '选择'],
  },
  'resolve-logistics-1': {
    title: '问到了，两条路',
    text: '问到了，{{facts}}。现在有两条路：{{optionA}}，或者{{optionB}}。您要是赶着用，我觉得第一条更稳。您点个头我就去办，{{promiseTime}}前回您。',
    tags: ['快递', '补发', '选择'],
  },
  'resolve-service-attitude-1': {
    title: '怎么道歉由您来定',
    text: '当事的同事由{{supervisorName}}去谈。道歉可以当面说、写一封信，或者就此不再提，您挑一样。另外{{option}}，{{promiseTime}}前做到。您看还缺什么？',
    tags: ['方案', '态度', '尊重'],
  },
  'resolve-response-time-1': {
    title: '您在线上，我现在就办',
    text: '这次不用等了：{{option}}，我现在就办，您在线上等我三五分钟。办完凭证发到您手机，您看到了，咱们再挂。要是更愿意{{optionB}}，也可以，您定。',
    tags: ['方案', '当场', '催促'],
  },
  'resolve-safety-1': {
    title: '检查、送检、两种安排',
    text: '检查该做就做，费用的单子留着。东西我们上门取回来送检，{{promiseTime}}前把安排发给您。这边也有两种处理：{{optionA}}，或者{{optionB}}。不用现在就答我，等人踏实了再定，我{{updateTime}}再打来听您的。',
    tags: ['安全', '送检', '方案'],
  },
  'resolve-product-quality-2': {
    title: '看过了，当场就能办',
    text: '东西我看过了，确实有毛病。当场能办的有两样：{{optionA}}，或者{{optionB}}。您说哪样，我现在开单，{{promiseTime}}前您会收到短信。',
    tags: ['换货', '退款', '当天'],
  },
  'resolve-price-2': {
    title: '差价之外，给老客一个说法',
    text: '差的{{amount}}我先给您补上，这是该补的。至于老客反而贵，我替您往上提了，{{promiseTime}}前给您一个回音。补的钱，您要原路退，还是{{option}}？',
    tags: ['老客户', '差价', '补偿'],
  },
  'resolve-logistics-2': {
    title: '破的先放着，不用等退回来',
    text: '破的那件先放您那儿，不用等退回来。我现在可以{{optionA}}，也可以{{optionB}}。旧的，{{carrier}}的师傅{{promiseTime}}前上门来收，您交给他就好，不用再包。',
    tags: ['破损', '补发', '上门'],
  },
  'resolve-service-attitude-2': {
    title: '您想看见的改变',
    text: '您要的不是钱，是往后别再这样。我们定了两件：一是{{optionA}}，二是{{optionB}}。{{promiseTime}}前做完，做完我请您来看一眼，您说行才算行。',
    tags: ['改进', '态度', '承诺'],
  },
  'resolve-response-time-2': {
    title: '等出来的损失怎么补',
    text: '等了{{waitedFor}}，您耽误的我算进来了。两种补法：{{optionA}}，或者{{optionB}}。您挑，挑好我当场登记，{{promiseTime}}前到位。',
    tags: ['补偿', '催促', '选择'],
  },
  'resolve-safety-2': {
    title: '先停下，再查清，最后谈补偿',
    text: '三件事按这个顺序办：同一批的今天就从货架上撤下来；您这件送去检测，{{promiseTime}}前告诉您送到哪里；检查费用的单子交给我，我替您报上去。之后是{{optionA}}，还是{{optionB}}，您想好再说，不急着今天定。',
    tags: ['下架', '检测', '医药费'],
  },
  'resolve-billing-1': {
    title: '多扣的退回，再关掉续费',
    text: '两件事一起办：多扣的{{amount}}退回去，{{promiseTime}}前到；自动续费我帮您关，关完您手机上看一眼，确认是灰的。要是您还想留着服务，也可以{{option}}。',
    tags: ['自动续费', '退款', '扣款'],
  },
  'resolve-after-sales-1': {
    title: '修的时候不让您空着手',
    text: '修要花几天，这几天不让您空着手。您看是{{optionA}}，还是{{optionB}}？选好了我今天就安排。修的进度{{updateTime}}我告诉您一次，您不用来电话问。',
    tags: ['备用机', '维修', '选择'],
  },
  'resolve-false-description-1': {
    title: '说了什么，就认什么',
    text: '我们说了什么，就该认什么。您可以{{optionA}}，也可以留着它，我们{{optionB}}。您选，{{promiseTime}}前办好。那句宣传已经改了，改成什么样我发给您看。',
    tags: ['宣传', '退货', '选择'],
  },
  'resolve-product-quality-3': {
    title: '修、换、先用着',
    text: '师傅看了，{{facts}}。您要是不急用，{{optionA}}，好了我通知您；要是等不了，{{optionB}}。您选哪样，{{promiseTime}}前都有着落。',
    tags: ['维修', '换货', '备用'],
  },
  'resolve-price-3': {
    title: '不想要钱，想要一句准话',
    text: '您说钱不是要紧的，要的是往后别再碰上。那我给您两样实在的：{{optionA}}；{{optionB}}。{{promiseTime}}前写成一张纸给您，下回谁站柜台都认。',
    tags: ['价格', '承诺', '书面'],
  },
  'resolve-logistics-3': {
    title: '丢了就当丢了办',
    text: '找到现在没有，就不让您再等它了，当丢件办：{{optionA}}，或者{{optionB}}。{{carrier}}那边的账由我们去算，跟您没关系。您选一个，{{promiseTime}}前办好。',
    tags: ['丢件', '补发', '退款'],
  },
  'resolve-service-attitude-3': {
    title: '白跑一趟，也是损失',
    text: '那天您东西没买成，停车费付了，时间也搭进去了，这些我都算进来。给您两种：{{optionA}}，或者{{optionB}}。不管选哪样，{{supervisorName}}都会另外向您道歉。{{promiseTime}}前到位。',
    tags: ['补偿', '损失', '态度'],
  },
  'resolve-general-1': {
    title: '看重快，还是看重省心',
    text: '能做的我摆两样在您面前：{{optionA}}，或者{{optionB}}。谁来办、哪天办完，我都写下来给您，{{promiseTime}}前到位。您更看重快，还是更看重省心？',
    tags: ['方案', '选择', '通用'],
  },
};
