// Fields of a safety incident (§5.2): injuries, company on site, surroundings, the goods, who must be told.
import { localized } from '#shared/content/methods/localized.ts';
import type { FieldInput } from '#shared/domain/methods/field.ts';

export const safetyFields: FieldInput[] = [
  {
    key: 'injury',
    kind: 'choice',
    label: localized('有人受伤或不舒服吗', '有人受傷或不舒服嗎', 'Is anyone hurt or unwell?'),
    choices: [
      { code: 'none', label: localized('没有', '沒有', 'Nobody') },
      { code: 'unsure', label: localized('还不清楚', '還不清楚', 'Not clear yet') },
      { code: 'mild', label: localized('轻微', '輕微', 'Slightly') },
      { code: 'medical', label: localized('要看医生', '需要就醫', 'Needs a doctor') },
      { code: 'severe', label: localized('严重，已叫救护', '嚴重，已叫救護車', 'Severe, ambulance called') },
    ],
  },
  {
    key: 'injuryDetail',
    kind: 'longText',
    label: localized('谁、伤在哪儿、现在怎样', '誰、傷在哪裡、現在如何', 'Who, where, how they are now'),
    hint: localized(
      '记客户说的和看到的，不写诊断。',
      '記顧客說的和看到的，不寫診斷。',
      'Note what is said and seen. No diagnosis.',
    ),
  },
  {
    key: 'peopleAffected',
    kind: 'number',
    label: localized('几个人', '幾個人', 'How many people'),
  },
  {
    key: 'vulnerablePeople',
    kind: 'multiChoice',
    label: localized('有没有要特别照顾的人', '有沒有需要特別照顧的人', 'Anyone who needs special care'),
    choices: [
      { code: 'child', label: localized('孩子', '兒童', 'Child') },
      { code: 'elderly', label: localized('老人', '長者', 'Elderly') },
      { code: 'pregnant', label: localized('孕妇', '孕婦', 'Pregnant') },
      { code: 'chronic', label: localized('有慢性病或过敏', '有慢性病或過敏', 'Chronic illness or allergy') },
    ],
  },
  {
    key: 'medicalHelp',
    kind: 'multiChoice',
    label: localized('已经做的救助', '已經做的救助', 'Help given'),
    choices: [
      { code: 'ambulance', label: localized('叫了急救', '叫了救護車', 'Ambulance called') },
      { code: 'first-aid', label: localized('现场急救', '現場急救', 'First aid') },
      { code: 'to-hospital', label: localized('陪同去医院', '陪同就醫', 'Taken to hospital') },
      { code: 'advised', label: localized('建议就医', '建議就醫', 'Advised to see a doctor') },
      { code: 'family-told', label: localized('通知了家人', '通知了家人', 'Family told') },
    ],
  },
  {
    key: 'companionId',
    kind: 'staff',
    label: localized('谁陪着客户', '誰陪著顧客', 'Who stays with the customer'),
  },
  {
    key: 'onSiteAt',
    kind: 'instant',
    label: localized('到现场的时间', '到現場的時間', 'On site at'),
  },
  {
    key: 'scenePlace',
    kind: 'shortText',
    label: localized('在哪儿发生的', '在哪裡發生的', 'Where it happened'),
  },
  { key: 'sceneAt', kind: 'instant', label: localized('什么时候发生的', '什麼時候發生的', 'When it happened') },
  {
    key: 'sceneSecured',
    kind: 'multiChoice',
    label: localized('现场已经做的', '現場已經做的', 'Made safe'),
    choices: [
      { code: 'power-off', label: localized('断电、断气、断水', '斷電、斷氣、斷水', 'Power, gas, water off') },
      { code: 'area-closed', label: localized('隔开现场', '隔離現場', 'Area closed off') },
      { code: 'sale-stopped', label: localized('同批商品停售', '同批商品停售', 'Batch taken off sale') },
      { code: 'photos', label: localized('拍照留存', '拍照存證', 'Photos taken') },
      { code: 'camera-kept', label: localized('监控已保存', '監視畫面已保留', 'Camera footage kept') },
      { code: 'remains-kept', label: localized('剩余物品已封存', '剩餘物品已封存', 'Remains sealed and kept') },
    ],
  },
  {
    key: 'witnesses',
    kind: 'longText',
    label: localized('在场的人', '在場的人', 'Who was there'),
  },
  {
    key: 'lossBackground',
    kind: 'longText',
    label: localized('损失和来龙去脉', '損失和來龍去脈', 'Loss and background'),
    hint: localized(
      '怎么用的、用了多久、以前有没有过；只问经过，不问责任。',
      '怎麼用的、用了多久、以前有沒有發生過；只問經過，不問責任。',
      'How it was used, how long, ever before. Ask what happened, not whose fault.',
    ),
  },
  {
    key: 'batchNumber',
    kind: 'shortText',
    label: localized('批次号、序列号', '批號、序號', 'Batch or serial number'),
  },
  {
    key: 'goodsRetrieved',
    kind: 'choice',
    label: localized('东西取回了吗', '物品取回了嗎', 'Goods retrieved'),
    choices: [
      { code: 'not-yet', label: localized('还没有', '還沒有', 'Not yet') },
      { code: 'retrieved', label: localized('取回并封存', '取回並封存', 'Retrieved and sealed') },
      { code: 'kept-by-customer', label: localized('客户要自己留着', '顧客要自行保管', 'Customer keeps it') },
      { code: 'with-authority', label: localized('在主管部门', '在主管機關', 'With the authority') },
      { code: 'gone', label: localized('已经没有了', '已經沒有了', 'No longer exists') },
    ],
  },
  {
    key: 'toldInside',
    kind: 'multiChoice',
    label: localized('已经通知', '已經通知', 'Told'),
    choices: [
      { code: 'manager', label: localized('负责人', '負責人', 'Manager') },
      { code: 'quality', label: localized('品控、质检', '品管', 'Quality control') },
      { code: 'supplier', label: localized('供应商', '供應商', 'Supplier') },
      { code: 'insurer', label: localized('保险公司', '保險公司', 'Insurer') },
      { code: 'authority', label: localized('主管部门', '主管機關', 'Authority') },
    ],
  },
  {
    key: 'medicalCosts',
    kind: 'choice',
    label: localized('医药费怎么安排', '醫藥費怎麼安排', 'Medical costs'),
    choices: [
      { code: 'advanced', label: localized('我们先垫付', '我們先代墊', 'We pay in advance') },
      { code: 'by-receipt', label: localized('凭单据报销', '憑單據給付', 'Paid against receipts') },
      { code: 'insurer', label: localized('走保险', '由保險處理', 'Through the insurer') },
      { code: 'none', label: localized('没有发生', '沒有發生', 'None') },
    ],
  },
];
