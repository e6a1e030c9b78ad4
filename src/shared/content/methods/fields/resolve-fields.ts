// Fields of resolving (§6 step 6): perceived loss, alternatives, what others owe, the customer's choice and answer.
import { localized } from '#shared/content/methods/localized.ts';
import type { FieldInput } from '#shared/domain/methods/field.ts';

export const resolveFields: FieldInput[] = [
  {
    key: 'lossItems',
    kind: 'records',
    label: localized('客户觉得损失了什么', '顧客覺得損失了什麼', 'What the customer feels was lost'),
    hint: localized(
      '钱、时间、心情分开记；按客户的感觉估，不用发票。',
      '錢、時間、心情分開記；依顧客的感受估，不需要發票。',
      'Money, time and feelings apart. Estimate as the customer feels it; no receipts needed.',
    ),
    columns: [
      {
        key: 'kind',
        kind: 'choice',
        label: localized('哪一种', '哪一種', 'Kind'),
        isRequired: true,
        choices: [
          { code: 'direct', label: localized('直接的钱', '直接的金錢', 'Money') },
          { code: 'time', label: localized('时间、来回折腾', '時間、來回奔波', 'Time and trouble') },
          { code: 'feelings', label: localized('心情、面子', '心情、面子', 'Feelings') },
        ],
      },
      {
        key: 'text',
        kind: 'shortText',
        label: localized('是什么', '是什麼', 'What'),
        isRequired: true,
        placeholder: localized('打车来回两趟', '搭計程車來回兩趟', 'Two taxi trips'),
      },
      { key: 'amountFen', kind: 'money', label: localized('大约多少', '大約多少', 'About how much'), isRequired: true },
    ],
  },
  {
    key: 'negotiationAlternatives',
    kind: 'multiChoice',
    label: localized('谈不拢时还能怎么给', '談不攏時還能怎麼給', 'Other ways to meet'),
    hint: localized('先换给法，再加数目。', '先換給法，再加數目。', 'Change the form before you raise the amount.'),
    choices: [
      { code: 'split', label: localized('分两次兑现', '分兩次給付', 'Split in two') },
      { code: 'points', label: localized('部分用积分', '部分改用點數', 'Part in points') },
      { code: 'replacement-credit', label: localized('换新 + 抵用券', '換新品 + 抵用券', 'Replacement plus credit') },
      { code: 'repair-loan', label: localized('维修 + 备用机', '維修 + 備用機', 'Repair plus a loaner') },
      { code: 'extended-warranty', label: localized('延长保修', '延長保固', 'Longer warranty') },
      { code: 'door-service', label: localized('上门办理', '到府處理', 'We come to you') },
      { code: 'prevention', label: localized('改流程并回告', '改流程並回報', 'Change the process and report back') },
    ],
  },
  {
    key: 'departmentTasks',
    kind: 'records',
    label: localized('其他部门要交什么', '其他部門要交什麼', 'What other departments owe'),
    hint: localized(
      '对客户只说一个时间：等齐了的那个时间。',
      '對顧客只說一個時間：全部備齊的那個時間。',
      'Give the customer one time: when all of it will be there.',
    ),
    columns: [
      {
        key: 'department',
        kind: 'shortText',
        label: localized('部门', '部門', 'Department'),
        isRequired: true,
        placeholder: localized('仓库', '倉庫', 'Warehouse'),
      },
      {
        key: 'what',
        kind: 'shortText',
        label: localized('做什么', '做什麼', 'What'),
        isRequired: true,
        placeholder: localized('今天发出新机', '今天寄出新機', 'Ship the new one today'),
      },
      { key: 'contact', kind: 'shortText', label: localized('找谁', '找誰', 'Whom to ask') },
      { key: 'dueAt', kind: 'instant', label: localized('什么时候', '什麼時候', 'By when'), isRequired: true },
      { key: 'isDone', kind: 'boolean', label: localized('交了', '交了', 'Done') },
    ],
  },
  {
    key: 'canKeepPromise',
    kind: 'boolean',
    label: localized('这些方案都兑现得了', '這些方案都能兌現', 'We can keep every one of these'),
    hint: localized(
      '库存、额度、时间都核过了再说“能”。',
      '庫存、額度、時間都核對過再說「可以」。',
      'Check stock, limit and time before you say yes.',
    ),
  },
  {
    key: 'customerChoice',
    kind: 'option',
    label: localized('客户选的方案', '顧客選的方案', 'The option chosen'),
  },
  {
    key: 'acceptanceWords',
    kind: 'longText',
    label: localized('客户答应时的原话', '顧客答應時的原話', 'Words of acceptance'),
    placeholder: localized(
      '“行，就换新的，周五前给我。”',
      '「好，就換新的，週五前給我。」',
      '“All right, a new one, before Friday.”',
    ),
    quotesCustomer: true,
  },
  {
    key: 'customerAnswer',
    kind: 'choice',
    label: localized('客户的答复', '顧客的答覆', 'The customer’s answer'),
    choices: [
      { code: 'accepts', label: localized('接受', '接受', 'Accepts') },
      { code: 'refuses', label: localized('不接受', '不接受', 'Refuses') },
      { code: 'silent', label: localized('没有回音', '沒有回音', 'Silent') },
    ],
  },
  {
    key: 'refusalWords',
    kind: 'longText',
    label: localized('不接受的原因（原话）', '不接受的原因（原話）', 'Why they refuse, in their words'),
    quotesCustomer: true,
  },
  {
    key: 'routesTold',
    kind: 'multiChoice',
    label: localized('已告诉客户还可以找', '已告知顧客還可以找', 'Further routes told'),
    hint: localized(
      '客户不接受时，主动告诉他还能去哪儿，反而更安心。',
      '顧客不接受時，主動告知還有哪些管道，對方反而更安心。',
      'Tell them openly where else they can turn; it calms more than it costs.',
    ),
    choices: [
      { code: 'supervisor', label: localized('主管', '主管', 'Supervisor') },
      { code: 'manager', label: localized('负责人、总部', '負責人、總公司', 'Manager or head office') },
      { code: 'platform', label: localized('平台介入', '平台協調', 'The platform’s mediation') },
      { code: 'consumer-body', label: localized('消费者组织', '消費者保護團體', 'Consumer association') },
      { code: 'regulator', label: localized('主管部门投诉热线', '主管機關申訴專線', 'The authority’s hotline') },
      { code: 'mediation', label: localized('调解、仲裁', '調解、仲裁', 'Mediation or arbitration') },
      { code: 'court', label: localized('法院', '法院', 'Court') },
    ],
  },
  {
    key: 'routesToldAt',
    kind: 'instant',
    label: localized('什么时候告诉的', '什麼時候告知的', 'Told at'),
  },
];
