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
 * One blank. `example` shows the grammar a value must have to fit every script (an option is "what you get", a change is
 * "what we have done"). `fallback` is what reads naturally when the case does not know the value ('' drops the blank);
 * null means that the person must be asked, because any guess would be a promise or a wrong name.
 */
export interface PlaceholderDefinition {
  label: Localized;
  example: Localized;
  fallback: Record<Language, string> | null;
}

type Row = readonly [zhCN: string, zhTW: string, en: string];

const localized = ([zhCN, zhTW, en]: Row): Localized => ({ 'zh-CN': zhCN, 'zh-TW': zhTW, en });

const blank = (label: Row, example: Row, fallback: Row | null): PlaceholderDefinition => ({
  label: localized(label),
  example: localized(example),
  fallback: fallback === null ? null : localized(fallback),
});

/** Every blank a script may use. English scripts write the article before {{product}} and {{carrier}} themselves. */
export const placeholderDefinitions: Record<PlaceholderName, PlaceholderDefinition> = {
  salutation: blank(
    ['称呼', '稱呼', 'How to address them'],
    ['王女士', '王小姐', 'Ms Wang'],
    ['您好', '您好', 'Hello'],
  ),
  customerName: blank(['客户姓名', '顧客姓名', 'Customer name'], ['王芳', '王怡君', 'Fang Wang'], null),
  storeName: blank(
    ['店名', '店名', 'Shop name'],
    ['转角生活馆', '轉角生活館', 'Corner Living'],
    ['本店', '本店', 'our shop'],
  ),
  agentName: blank(['说话人姓名', '說話人姓名', 'Name of the person speaking'], ['小林', '小林', 'Lin'], null),
  ownerName: blank(['负责人姓名', '負責人姓名', 'Name of the case owner'], ['周倩', '周倩', 'Qian Zhou'], null),
  supervisorName: blank(
    ['主管姓名', '主管姓名', 'Supervisor’s name'],
    ['陈主管', '陳主管', 'Mr Chen'],
    ['我们主管', '我們主管', 'my supervisor'],
  ),
  regionalHeadName: blank(
    ['区域负责人姓名', '區域主管姓名', 'Name of the regional head'],
    ['赵明', '趙明', 'Ming Zhao'],
    null,
  ),
  orderNumber: blank(['订单号', '訂單編號', 'Order number'], ['A20418', 'A20418', 'A20418'], ['', '', '']),
  product: blank(['商品', '商品', 'Product'], ['电饭煲', '電子鍋', 'rice cooker'], ['这件商品', '這件商品', 'item']),
  carrier: blank(
    ['快递公司', '物流業者', 'Carrier'],
    ['城际快递', '城際物流', 'CityLink courier'],
    ['快递', '物流', 'courier'],
  ),
  promiseTime: blank(
    ['承诺时间', '承諾時間', 'Promised time'],
    ['今天下午四点', '今天下午四點', 'four this afternoon'],
    null,
  ),
  updateTime: blank(
    ['下次告知进展的时间', '下次回報進度的時間', 'Time of the next update'],
    ['下午两点', '下午兩點', 'two o’clock'],
    null,
  ),
  callbackNumber: blank(['回电号码', '回電號碼', 'Call-back number'], ['8800 1234', '8800 1234', '8800 1234'], null),
  option: blank(['方案', '方案', 'Option'], ['补发一件新的', '補寄一件新的', 'a replacement sent out today'], null),
  optionA: blank(['方案一', '方案一', 'First option'], ['换一件新的', '換一件新的', 'a new one today'], null),
  optionB: blank(['方案二', '方案二', 'Second option'], ['全额退款', '全額退款', 'a full refund'], null),
  amount: blank(['金额', '金額', 'Amount'], ['42元', '210元', '42 yuan'], null),
  gesture: blank(['心意', '心意', 'Gesture of goodwill'], ['一份小样', '一份試用組', 'a set of samples'], null),
  feelingWord: blank(
    ['客户的感受', '顧客的感受', 'How they feel'],
    ['着急', '著急', 'let down'],
    ['心里不好受', '心裡不好受', 'upset'],
  ),
  customerWords: blank(
    ['客户原话', '顧客原話', 'Customer’s own words'],
    ['我请了半天假等它', '我請了半天假等它', 'I took half a day off for this'],
    null,
  ),
  facts: blank(
    ['事情经过', '事情經過', 'What happened'],
    [
      '包裹周二到了站点，两天没有派送',
      '包裹週二到了營業所，兩天沒有配送',
      'the parcel has sat at the depot since Tuesday',
    ],
    null,
  ),
  focus: blank(
    ['客户最在意的', '顧客最在意的', 'What matters most to them'],
    ['周六之前能用上', '週六之前用得到', 'having it by Saturday'],
    null,
  ),
  cause: blank(
    ['查明的原因', '查明的原因', 'Cause found'],
    ['交接时漏了一张单子', '交接時漏了一張單子', 'a note lost at the change of shift'],
    null,
  ),
  change: blank(
    ['已做的改变', '已做的改變', 'What we changed'],
    ['把交接改成了当面核对', '把交接改成當面核對', 'made every hand-over face to face'],
    null,
  ),
  waitedFor: blank(
    ['已等多久', '已等多久', 'How long they waited'],
    ['三天', '三天', 'three days'],
    ['这么久', '這麼久', 'all this time'],
  ),
};

/** A value for every blank, to show a script as it would sound (editor preview, tests). */
export function exampleValues(language: Language): Record<PlaceholderName, string> {
  const entries = placeholderNames.map((name) => [name, placeholderDefinitions[name].example[language]]);
  return Object.fromEntries(entries) as Record<PlaceholderName, string>;
}
