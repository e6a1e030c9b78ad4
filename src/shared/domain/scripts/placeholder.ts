// The blanks a script may hold (§7.5), written {{name}} in its text.
import { z } from 'zod';
import type { Language, Localized } from '../vocabulary.ts';

export const placeholderNames = [
  'salutation',
  'customerName',
  'storeName',
  'agentName',
  'ownerName',
  'supervisorName',
  'regionalHeadName',
  'orderNumber',
  'product',
  'carrier',
  'promiseTime',
  'updateTime',
  'callbackNumber',
  'option',
  'optionA',
  'optionB',
  'amount',
  'gesture',
  'feelingWord',
  'customerWords',
  'facts',
  'focus',
  'cause',
  'change',
  'waitedFor',
] as const;
export const PlaceholderName = z.enum(placeholderNames);
export type PlaceholderName = z.infer<typeof PlaceholderName>;

/**
 * One blank. `fallback` is what reads naturally when the case does not know the value ('' drops the blank);
 * null means that the person must be asked, because any guess would be a promise or a wrong name.
 */
export interface PlaceholderDefinition {
  label: Localized;
  fallback: Record<Language, string> | null;
}

const asked = (zhCN: string, zhTW: string, en: string): PlaceholderDefinition => ({
  label: { 'zh-CN': zhCN, 'zh-TW': zhTW, en },
  fallback: null,
});

const guessed = (
  label: [zhCN: string, zhTW: string, en: string],
  fallback: [zhCN: string, zhTW: string, en: string],
): PlaceholderDefinition => ({
  label: { 'zh-CN': label[0], 'zh-TW': label[1], en: label[2] },
  fallback: { 'zh-CN': fallback[0], 'zh-TW': fallback[1], en: fallback[2] },
});

/** Every blank a script may use. English scripts write the article before {{product}} and {{carrier}} themselves. */
export const placeholderDefinitions: Record<PlaceholderName, PlaceholderDefinition> = {
  salutation: guessed(['称呼', '稱呼', 'How to address them'], ['您好', '您好', 'Hello']),
  customerName: asked('客户姓名', '顧客姓名', 'Customer name'),
  storeName: guessed(['店名', '店名', 'Shop name'], ['我们店', '我們店', 'our shop']),
  agentName: asked('客服姓名', '客服姓名', 'Your name'),
  ownerName: asked('负责人姓名', '負責人姓名', 'Name of the case owner'),
  supervisorName: guessed(['主管姓名', '主管姓名', 'Supervisor’s name'], ['我们主管', '我們主管', 'my supervisor']),
  regionalHeadName: asked('区域负责人姓名', '區域負責人姓名', 'Name of the regional head'),
  orderNumber: guessed(['订单号', '訂單編號', 'Order number'], ['', '', '']),
  product: guessed(['商品', '商品', 'Product'], ['这件商品', '這件商品', 'item']),
  carrier: guessed(['快递公司', '物流業者', 'Carrier'], ['快递', '物流', 'courier']),
  promiseTime: asked('承诺时间', '承諾時間', 'Promised time'),
  updateTime: asked('下次告知进展的时间', '下次回報進度的時間', 'Time of the next update'),
  callbackNumber: asked('回电号码', '回電號碼', 'Call-back number'),
  option: asked('方案', '方案', 'Option'),
  optionA: asked('方案一', '方案一', 'First option'),
  optionB: asked('方案二', '方案二', 'Second option'),
  amount: asked('金额', '金額', 'Amount'),
  gesture: asked('心意', '心意', 'Gesture of goodwill'),
  feelingWord: guessed(['客户的感受', '顧客的感受', 'How they feel'], ['心里不好受', '心裡不好受', 'upset']),
  customerWords: asked('客户原话', '顧客原話', 'Customer’s own words'),
  facts: asked('事情经过', '事情經過', 'What happened'),
  focus: asked('客户最在意的', '顧客最在意的', 'What matters most to them'),
  cause: asked('查明的原因', '查明的原因', 'Cause found'),
  change: asked('已做的改变', '已做的改變', 'What we changed'),
  waitedFor: guessed(['已等多久', '已等多久', 'How long they waited'], ['这么久', '這麼久', 'this long']),
};
