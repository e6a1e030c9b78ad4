// Fields of closing the loop (§6 step 8, §10.2, §11.1): result, thanks, root cause, improvement told, proof.
import { localized } from '#shared/content/methods/localized.ts';
import type { FieldInput } from '#shared/domain/methods/field.ts';

export const closeFields: FieldInput[] = [
  {
    key: 'outcomeTold',
    kind: 'choice',
    label: localized('结果告诉客户了吗', '結果告知顧客了嗎', 'Outcome told'),
    choices: [
      { code: 'not-yet', label: localized('还没有', '還沒有', 'Not yet') },
      { code: 'in-person', label: localized('当面说了', '當面說了', 'In person') },
      { code: 'phone', label: localized('电话说了', '電話說了', 'By phone') },
      { code: 'message', label: localized('发了消息', '傳了訊息', 'By message') },
      { code: 'letter', label: localized('寄了信', '寄了信', 'By letter') },
    ],
  },
  { key: 'outcomeToldAt', kind: 'instant', label: localized('什么时候说的', '什麼時候說的', 'Told at') },
  {
    key: 'outcomeText',
    kind: 'longText',
    label: localized('结果怎么说的', '結果怎麼說的', 'What was said'),
    hint: localized(
      '做了什么、结果怎样、还有事找谁。',
      '做了什麼、結果如何、還有事找誰。',
      'What was done, what came of it, whom to ask.',
    ),
    isOutgoing: true,
  },
  {
    key: 'resultConfirmed',
    kind: 'choice',
    label: localized('客户说解决了吗', '顧客說解決了嗎', 'Does the customer say it is solved?'),
    choices: [
      { code: 'solved', label: localized('解决了', '解決了', 'Solved') },
      { code: 'partly', label: localized('还差一点', '還差一點', 'Partly') },
      { code: 'not-solved', label: localized('没解决', '沒解決', 'Not solved') },
      { code: 'not-asked', label: localized('还没问', '還沒問', 'Not asked yet') },
    ],
  },
  {
    key: 'thanksText',
    kind: 'longText',
    label: localized('谢谢客户', '謝謝顧客', 'Thanks'),
    hint: localized(
      '谢他肯说出来，并说出因此改了什么。',
      '謝謝他願意說出來，並說出因此改了什麼。',
      'Thank them for speaking up, and say what changed because of it.',
    ),
    placeholder: localized(
      '谢谢您跟我们说。因为您，我们今天起发货前都多试一次机。',
      '謝謝您告訴我們。因為您，我們今天起出貨前都會多試一次機。',
      'Thank you for telling us. From today we test every unit once more before it leaves.',
    ),
    isOutgoing: true,
  },
  {
    key: 'proofOfCompletion',
    kind: 'longText',
    label: localized('办完的凭据', '完成的憑據', 'Proof of completion'),
    hint: localized(
      '退款流水、签收单、修好的照片：写明在哪儿能找到。',
      '退款紀錄、簽收單、修好的照片：寫明在哪裡找得到。',
      'Refund record, signed slip, photo of the repair: say where it can be found.',
    ),
  },
  {
    key: 'rootCauseWhys',
    kind: 'tree',
    label: localized('五个为什么', '五個為什麼', 'Five whys'),
    hint: localized(
      '问到能改的那一层为止；一个为什么可以有几个答案，每个都写怎么知道的。',
      '問到能改的那一層為止；一個為什麼可以有幾個答案，每個都寫怎麼知道的。',
      'Ask until you reach something you can change. A why may have several answers; for each, say how you know.',
    ),
  },
  {
    key: 'causeCategory',
    kind: 'choice',
    label: localized('根因归类', '根因分類', 'Kind of cause'),
    choices: [
      { code: 'people', label: localized('人', '人員', 'People') },
      { code: 'process', label: localized('流程', '流程', 'Process') },
      { code: 'product', label: localized('产品', '產品', 'Product') },
      { code: 'supplier', label: localized('供应商、承运商', '供應商、物流商', 'Supplier or carrier') },
      { code: 'information', label: localized('信息没说清', '資訊沒說清楚', 'Information') },
      { code: 'policy', label: localized('规定', '規定', 'Policy') },
      { code: 'environment', label: localized('环境、外部', '環境、外部', 'Environment') },
    ],
  },
  {
    key: 'rootCauseText',
    kind: 'longText',
    label: localized('根因一句话', '根因一句話', 'The cause in one sentence'),
    hint: localized(
      '写流程哪里漏了，不写是谁不好。',
      '寫流程哪裡漏了，不寫是誰不好。',
      'Write where the process failed, not who was to blame.',
    ),
  },
  {
    key: 'improvementPlan',
    kind: 'longText',
    label: localized('我们改什么', '我們改什麼', 'What we change'),
    hint: localized('改哪一步、谁来改、哪天起。', '改哪一步、誰來改、哪天開始。', 'Which step, who, from which day.'),
  },
  {
    key: 'improvementText',
    kind: 'longText',
    label: localized('怎么告诉客户', '怎麼告訴顧客', 'How we tell the customer'),
    placeholder: localized(
      '您反映之后，我们把出库试机从抽查改成了每台都试。',
      '您反映之後，我們把出庫試機從抽查改成了每台都試。',
      'Since you told us, every unit is tested before it leaves, not only samples.',
    ),
    isOutgoing: true,
  },
  {
    key: 'improvementTold',
    kind: 'choice',
    label: localized('改进告诉客户了吗', '改進告知顧客了嗎', 'Improvement told'),
    choices: [
      { code: 'told', label: localized('说了', '說了', 'Told') },
      { code: 'with-follow-up', label: localized('3 天回访时说', '3 天回訪時說', 'At the 3-day call') },
      { code: 'nothing-to-tell', label: localized('这件没有可改的', '這件沒有可改的', 'Nothing changed') },
    ],
  },
  {
    key: 'solutionProposed',
    kind: 'choice',
    label: localized('放进方案库', '放進方案庫', 'Into the solution library'),
    choices: [
      { code: 'yes', label: localized('值得留，请主管审', '值得留，請主管審', 'Worth keeping; ask for review') },
      { code: 'no', label: localized('不用', '不用', 'No') },
    ],
  },
  {
    key: 'solutionNote',
    kind: 'longText',
    label: localized('哪一句、哪一步最管用', '哪一句、哪一步最有用', 'Which sentence or step worked'),
  },
];
