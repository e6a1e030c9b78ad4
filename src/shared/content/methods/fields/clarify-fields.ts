// Fields of clarifying (§6 step 5): 3F, evidence, and the weighing of fact, feeling and law (情理法).
import { localized } from '#shared/content/methods/localized.ts';
import type { FieldInput } from '#shared/domain/methods/field.ts';

export const clarifyFields: FieldInput[] = [
  {
    key: 'facts',
    kind: 'longText',
    label: localized('事实', '事實', 'Fact'),
    hint: localized(
      '时间、地点、人、东西、经过。只写确认过的。',
      '時間、地點、人、物品、經過。只寫確認過的。',
      'When, where, who, what, how. Only what is confirmed.',
    ),
    placeholder: localized(
      '5 月 6 日下单，8 日收到，10 日第一次送修，今天同一处又坏',
      '5 月 6 日下單，8 日收到，10 日第一次送修，今天同一處又壞',
      'Ordered 6 May, received on the 8th, repaired on the 10th, same part failed today',
    ),
  },
  {
    key: 'feeling',
    kind: 'shortText',
    label: localized('感受', '感受', 'Feeling'),
    hint: localized(
      '这件事让客户怎么了：耽误了什么、难在哪里。',
      '這件事讓顧客怎麼了：耽誤了什麼、難在哪裡。',
      'What it did to them: what was lost, what was hard.',
    ),
    placeholder: localized(
      '两个周末都耽误了，觉得没人当回事',
      '兩個週末都耽誤了，覺得沒人當一回事',
      'Two weekends lost, and nobody seemed to care',
    ),
  },
  {
    key: 'focus',
    kind: 'shortText',
    label: localized('最想要的', '最想要的', 'Focus'),
    hint: localized('客户最希望看到的一个结果。', '顧客最希望看到的一個結果。', 'The one result they want most.'),
    placeholder: localized('周六之前有一台能用的', '週六之前有一台能用的', 'A working one before Saturday'),
  },
  {
    key: 'restatementText',
    kind: 'longText',
    label: localized('念给客户确认的话', '念給顧客確認的話', 'Read out to be confirmed'),
    isOutgoing: true,
  },
  {
    key: 'restatementConfirmed',
    kind: 'choice',
    label: localized('客户怎么说', '顧客怎麼說', 'The customer says'),
    choices: [
      { code: 'not-yet', label: localized('还没确认', '還沒確認', 'Not confirmed yet') },
      { code: 'confirmed', label: localized('“对，就是这样”', '「對，就是這樣」', '“Yes, that is it”') },
      { code: 'corrected', label: localized('纠正后确认了', '更正後確認了', 'Confirmed after a correction') },
    ],
  },
  {
    key: 'ownLookups',
    kind: 'multiChoice',
    label: localized('我们自己查', '我們自己查', 'We look up ourselves'),
    hint: localized(
      '我们查得到的，不让客户再证明一遍。',
      '我們查得到的，不讓顧客再證明一遍。',
      'What we can find out, the customer need not prove.',
    ),
    choices: [
      { code: 'order', label: localized('订单', '訂單', 'Order') },
      { code: 'payment', label: localized('付款', '付款', 'Payment') },
      { code: 'logistics', label: localized('物流', '物流', 'Delivery record') },
      { code: 'recording', label: localized('通话录音', '通話錄音', 'Call recording') },
      { code: 'chat', label: localized('聊天记录', '對話紀錄', 'Chat history') },
      { code: 'camera', label: localized('监控', '監視器', 'Shop camera') },
      { code: 'service-record', label: localized('维修、售后记录', '維修、售後紀錄', 'Repair record') },
      { code: 'batch', label: localized('批次、库存', '批號、庫存', 'Batch and stock') },
      { code: 'past-cases', label: localized('以前的案件', '過去的案件', 'Earlier cases') },
    ],
  },
  {
    key: 'lookupFindings',
    kind: 'longText',
    label: localized('查到了什么', '查到了什麼', 'What we found'),
    placeholder: localized(
      '物流显示 9 日 18:20 签收，签收人不是本人',
      '物流顯示 9 日 18:20 簽收，簽收人不是本人',
      'Delivery record: signed for on the 9th at 18:20, not by the customer',
    ),
  },
  {
    key: 'goodsLocation',
    kind: 'shortText',
    label: localized('东西现在在哪儿', '東西現在在哪裡', 'Where the goods are now'),
    placeholder: localized('在店里售后柜，编号 17', '在門市售後櫃，編號 17', 'In the shop, after-sales shelf 17'),
  },
  {
    key: 'goodFaith',
    kind: 'choice',
    label: localized('客户的诚意', '顧客的誠意', 'Good faith'),
    hint: localized(
      '没有把握就当善意：先情理、后法条。',
      '沒有把握就當作善意：先情理、後法條。',
      'When in doubt assume good faith: facts first, feeling second, law last.',
    ),
    choices: [
      { code: 'good', label: localized('善意', '善意', 'In good faith') },
      { code: 'unclear', label: localized('说不准', '說不準', 'Hard to tell') },
      {
        code: 'doubtful',
        label: localized('有疑点', '有疑點', 'Doubtful'),
        hint: localized(
          '照样客气，凭证留全，请主管一起看。',
          '一樣客氣，憑證留全，請主管一起看。',
          'Stay courteous, keep all proof, look at it with the supervisor.',
        ),
      },
    ],
  },
  {
    key: 'weighFacts',
    kind: 'longText',
    label: localized('理：事情该怎么算', '理：事情該怎麼算', 'Facts: what is fair'),
    placeholder: localized(
      '同一故障修过一次又坏，修理没有解决问题',
      '同一故障修過一次又壞，維修沒有解決問題',
      'The same fault came back: the repair did not solve it',
    ),
  },
  {
    key: 'weighFeelings',
    kind: 'longText',
    label: localized('情：客户受了什么累', '情：顧客受了什麼累', 'Feeling: what it cost them'),
    placeholder: localized(
      '来回两趟，活动差点没办成',
      '來回兩趟，活動差點辦不成',
      'Two trips, and the event nearly failed',
    ),
  },
  {
    key: 'legalFloor',
    kind: 'longText',
    label: localized('法：规定的底线', '法：規定的底線', 'Law: the least we owe'),
    hint: localized(
      '按规定最少要做到什么。只做内部参考，不拿来压客户。',
      '依規定最少要做到什麼。只作內部參考，不拿來壓顧客。',
      'The least the rules ask of us. For us only, never a weapon.',
    ),
  },
  {
    key: 'beyondLegal',
    kind: 'longText',
    label: localized('超出规定的部分', '超出規定的部分', 'What goes beyond it'),
    hint: localized(
      '哪些是我们愿意多做的，为什么值得。',
      '哪些是我們願意多做的，為什麼值得。',
      'What we choose to do on top, and why it is worth it.',
    ),
  },
];
