// Fields that live in columns of the case itself: panels and the summary show them, their own commands change them.
import { localized } from '#shared/content/methods/localized.ts';
import type { FieldInput } from '#shared/domain/methods/field.ts';

export const caseFields: FieldInput[] = [
  { key: 'caseNumber', kind: 'shortText', source: 'case', label: localized('案件编号', '案件編號', 'Case number') },
  { key: 'receivedAt', kind: 'instant', source: 'case', label: localized('收到时间', '收到時間', 'Received') },
  { key: 'enteredAt', kind: 'instant', source: 'case', label: localized('录入时间', '建檔時間', 'Entered') },
  { key: 'channel', kind: 'choice', source: 'case', label: localized('渠道', '管道', 'Channel') },
  { key: 'storeId', kind: 'shortText', source: 'case', label: localized('门店', '門市', 'Store') },
  { key: 'customerName', kind: 'shortText', source: 'case', label: localized('客户', '顧客', 'Customer') },
  { key: 'category', kind: 'choice', source: 'case', label: localized('问题类别', '問題類別', 'Category') },
  {
    key: 'severity',
    kind: 'choice',
    source: 'case',
    label: localized('严重程度', '嚴重程度', 'Severity'),
    choices: [
      { code: 'minor', label: localized('轻微不便', '輕微不便', 'Minor inconvenience') },
      { code: 'significant', label: localized('重大失误', '重大疏失', 'Significant failure') },
      { code: 'safety', label: localized('安全紧急', '安全緊急', 'Safety emergency') },
    ],
  },
  {
    key: 'demand',
    kind: 'choice',
    source: 'case',
    label: localized('诉求类型', '訴求類型', 'Demand'),
    choices: [
      {
        code: 'compensation',
        label: localized('补偿型：退、换、赔', '補償型：退、換、賠', 'Compensation: money back, exchange'),
      },
      { code: 'repair', label: localized('修复型：弄好它', '修復型：把它弄好', 'Repair: make it work') },
      { code: 'prevention', label: localized('预防型：看到改变', '預防型：看到改變', 'Prevention: see it change') },
      { code: 'respect', label: localized('情感型：被听见', '情感型：被聽見', 'Respect: be heard') },
    ],
  },
  {
    key: 'riskLevel',
    kind: 'choice',
    source: 'case',
    label: localized('升级风险', '升級風險', 'Risk'),
    choices: [
      { code: 'low', label: localized('低', '低', 'Low') },
      { code: 'watch', label: localized('留意', '留意', 'Watch') },
      { code: 'high', label: localized('高', '高', 'High') },
      { code: 'critical', label: localized('危急', '危急', 'Critical') },
    ],
  },
  {
    key: 'responsePlan',
    kind: 'choice',
    label: localized('高风险应对', '高風險應對', 'Response plan'),
    choices: [
      { code: 'open', label: localized('启动', '啟動', 'Open') },
      { code: 'not-needed', label: localized('不需要', '不需要', 'Not needed') },
    ],
  },
  {
    key: 'ownerId',
    kind: 'staff',
    source: 'case',
    label: localized('负责到底的人', '負責到底的人', 'Owner to the end'),
    hint: localized(
      '一个名字。换人要当面交接，不让客户重说一遍。',
      '一個名字。換人要當面交接，不讓顧客重說一遍。',
      'One name. Hand over in person, so that the customer need not tell it twice.',
    ),
  },
  { key: 'product', kind: 'shortText', source: 'case', label: localized('商品、型号', '商品、型號', 'Product') },
  { key: 'orderNumber', kind: 'shortText', source: 'case', label: localized('订单号', '訂單編號', 'Order number') },
  { key: 'amountFen', kind: 'money', source: 'case', label: localized('涉及金额', '涉及金額', 'Amount') },
  {
    key: 'complaintText',
    kind: 'longText',
    source: 'case',
    label: localized('受理时的原文', '受理時的原文', 'Text at intake'),
    quotesCustomer: true,
  },
];
