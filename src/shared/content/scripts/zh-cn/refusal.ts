import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Refusals that keep the customer’s face in zh-CN, by script id. */
export const refusalWords: Record<string, ScriptWordsInput> = {
  'refusal-1': {
    title: '这一条做不到，能做的有两样',
    text: '您要的这一条，我做不到，不想拖着您，先跟您说明白。我能做的有两样：{{optionA}}，或者{{optionB}}。您要是愿意选一个，{{promiseTime}}前就办好。',
    tags: ['拒绝', '替代方案'],
  },
  'refusal-2': {
    title: '超出我能定的数目',
    text: '{{amount}}超出我能定的数，我不想随口应了再反悔。我现在就去请{{supervisorName}}来定，{{promiseTime}}前给您一个是或者不是；今天我能先给您办的是{{option}}。',
    tags: ['拒绝', '权限', '主管'],
  },
  'refusal-3': {
    title: '过了退货的日子',
    text: '退货的日子过了，这一单我退不了，直说比让您来回跑强。东西我可以帮您：{{optionA}}，或者{{optionB}}。您今天要是带来了，我{{promiseTime}}前给您弄好。',
    tags: ['拒绝', '退货期', '替代方案'],
  },
  'refusal-4': {
    title: '要求开除当事员工',
    text: '他那样对您，换谁都会生气，我听着也不好受。他的去留不能由一件事、一个人来定，我要是当场答应，那也是糊弄您。能定的是：{{option}}，{{promiseTime}}前由{{supervisorName}}亲口告诉您怎么处理的。',
    tags: ['拒绝', '员工', '主管'],
  },
  'refusal-5': {
    title: '赔偿数目谈不拢',
    text: '{{amount}}这个数我给不到，原因说给您听：赔的要跟您实际的损失对得上，才对得起别的客人。您的损失我们一样样写下来，有一样算一样。{{promiseTime}}前我给您一个有根有据的数，再加上{{option}}。',
    tags: ['拒绝', '赔偿', '算法'],
  },
  'refusal-6': {
    title: '要求按别家的低价',
    text: '那家的价我看到了，我这边跟不了，怕您空等，先说一声。我能做的是{{optionA}}，还有{{optionB}}。您两边比一比，就算最后在那边买，安装上有不懂的也可以问我。{{promiseTime}}前这两样都给您留着。',
    tags: ['拒绝', '比价', '替代方案'],
  },
  'refusal-7': {
    title: '索要员工的私人电话',
    text: '同事的私人电话我不能给，换作有人来要您的，我也一样不给。您有话要对他说，写下来或者录下来，我{{promiseTime}}前当面转到，他怎么回的，我再告诉您。',
    tags: ['拒绝', '隐私', '转达'],
  },
  'refusal-8': {
    title: '言语过激时留住人',
    text: '我想帮您，也听得出您气得厉害。这几句话有点重，我听着心里会乱，办事反而慢。咱们缓两分钟，您要是愿意接着说，我在；要是想晚点再谈，{{promiseTime}}我打给您，事情我照样先往下办。',
    tags: ['边界', '冷静', '辱骂'],
  },
};
