// Fields of doing a little more (§6 step 7): needs foreseen, care within bounds, gesture and its propriety check.
import { localized } from '#shared/content/methods/localized.ts';
import type { FieldInput } from '#shared/domain/methods/field.ts';

const yesNo = [
  { code: 'yes', label: localized('是', '是', 'Yes') },
  { code: 'no', label: localized('否', '否', 'No') },
];

export const exceedFields: FieldInput[] = [
  {
    key: 'foreseenNeeds',
    kind: 'longText',
    label: localized('客户接下来会需要什么', '顧客接下來會需要什麼', 'What they will need next'),
    hint: localized('他还没开口，我们先备好。', '對方還沒開口，我們先準備好。', 'Have it ready before they ask.'),
    placeholder: localized(
      '新机要重新装软件，提前装好',
      '新機要重新安裝軟體，先幫忙裝好',
      'The new device needs setting up: do it beforehand',
    ),
  },
  {
    key: 'gestureKind',
    kind: 'choice',
    label: localized('心意', '心意', 'Gesture'),
    choices: [
      { code: 'handwritten-card', label: localized('手写卡片', '手寫卡片', 'Handwritten card') },
      { code: 'sample', label: localized('小样、试用装', '試用包', 'Sample') },
      { code: 'small-gift', label: localized('小礼物', '小禮物', 'Small gift') },
      { code: 'vip-trial', label: localized('会员体验', '會員體驗', 'VIP trial') },
      {
        code: 'favour',
        label: localized(
          '帮个忙（送货、安装、留货）',
          '幫個忙（送貨、安裝、保留商品）',
          'A favour: delivery, setup, keeping one aside',
        ),
      },
      { code: 'none', label: localized('这次不送', '這次不送', 'None this time') },
    ],
  },
  {
    key: 'gestureText',
    kind: 'shortText',
    label: localized('具体是什么', '具體是什麼', 'What exactly'),
    placeholder: localized('一张卡片，写上孩子的名字', '一張卡片，寫上孩子的名字', 'A card with the child’s name'),
  },
  { key: 'gestureCostFen', kind: 'money', label: localized('花费', '花費', 'Cost') },
  {
    key: 'gestureFits',
    kind: 'choice',
    label: localized('和这件事合适吗', '和這件事合適嗎', 'Does it fit what happened?'),
    hint: localized(
      '吃坏了肚子，不送食品；东西坏了，不送同一样。',
      '吃壞了肚子，不送食品；東西壞了，不送同一樣。',
      'No food after an upset stomach; not the same thing that broke.',
    ),
    choices: yesNo,
  },
  {
    key: 'gestureCouldMock',
    kind: 'choice',
    label: localized('会不会像在嘲讽', '會不會像在嘲諷', 'Could it read as mockery?'),
    hint: localized(
      '想象客户拍照发出去，旁人会怎么看。',
      '想像顧客拍照貼出來，旁人會怎麼看。',
      'Picture it photographed and posted: what would people say?',
    ),
    choices: yesNo,
  },
  {
    key: 'gestureCouldHush',
    kind: 'choice',
    label: localized('会不会像封口', '會不會像封口', 'Could it read as hush money?'),
    hint: localized(
      '心意不带条件：不要求删评、不要求不投诉。',
      '心意不帶條件：不要求刪評論、不要求不申訴。',
      'A gesture has no strings: no review removed, no complaint withdrawn.',
    ),
    choices: yesNo,
  },
  {
    key: 'gestureFromNotes',
    kind: 'boolean',
    label: localized('只用了客户自己告诉我们的事', '只用了顧客自己告訴我們的事', 'Uses only what the customer told us'),
  },
  { key: 'gestureDueAt', kind: 'instant', label: localized('什么时候送到', '什麼時候送到', 'Delivered by') },
  {
    key: 'gestureState',
    kind: 'choice',
    label: localized('送到了吗', '送到了嗎', 'Where it stands'),
    choices: [
      { code: 'planned', label: localized('想好了', '想好了', 'Planned') },
      { code: 'ready', label: localized('备好了', '備好了', 'Ready') },
      { code: 'delivered', label: localized('送到了', '送到了', 'Delivered') },
      { code: 'dropped', label: localized('不送了', '不送了', 'Dropped') },
    ],
  },
  {
    key: 'noGestureReason',
    kind: 'shortText',
    label: localized('为什么这次不送', '為什麼這次不送', 'Why none this time'),
    placeholder: localized(
      '客户说不需要，只想快点办完',
      '顧客說不需要，只想快點處理完',
      'They want nothing, only to be done with it',
    ),
  },
];
