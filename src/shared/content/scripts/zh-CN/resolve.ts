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
    text: '当事的同事由{{supervisorName}}去谈。道歉您想当面听、想收一封信，还是不想再提，都由您定。另外{{option}}，{{promiseTime}}前做到。您看还缺什么？',
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
    title: '破了的不让您等旧件退回',
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
};
