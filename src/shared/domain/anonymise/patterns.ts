// Numbers and places by which somebody can be found (§7.6), on folded text: half width, lower case, simplified.
import type { Pattern } from './people.ts';

const gap = '[-\\s.·]?';
const end = '(?![\\d*])';
const start = '(?<![\\d*])';
const chineseDigit = '[零〇一二三四五六七八九幺两]';

/** A Han character that may belong to the name of a place; the verbs and pronouns before it do not. */
const place = '[^\\P{Script=Han}在到于是从往去给住寄送至了的我你您他她们和把来请叫说,。]';
const region = `(?:${place}{1,7}?(?:特别行政区|自治区|自治州|省|市|区|县|镇|乡|街道)\\s*){0,4}`;
const street = `${place}{1,9}?(?:大道|胡同|公路|大街|路|街|巷|弄|里|村)(?:[东西南北中]|[一二三四五六七八九十]+段|\\d+段)?\\s*`;
const door =
  '(?:[0-9a-z一二三四五六七八九十百之-]+\\s*(?:弄|号楼|号院|号|栋|幢|座|单元|室|楼|层|户|f(?![a-z]))\\s*(?:之\\s*\\d+)?)';
const estate = `${place}{2,9}?(?:小区|花园|公寓|大厦|广场|新村|家园|苑|府|城|宿舍)\\s*`;

/** Ordered: what is more telling takes the span. */
export const patternsOfData: Pattern[] = [
  { kind: 'link', regex: /(?:https?:\/\/|www\.)[^\s\p{Script=Han},。;]+/gu },
  { kind: 'email', regex: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu },
  {
    kind: 'account',
    regex:
      /(?<=(?:微信号?|wechat|weixin|qq|line\s?id|抖音号?|小红书号?)\s*(?:id|号)?\s*[:是为]?\s*)[a-z0-9][\w-]{4,24}/gu,
  },
  { kind: 'account', regex: /@[\p{L}\p{N}_-]{2,30}/gu },
  {
    kind: 'identity',
    regex: new RegExp(
      `${start}\\d{6}${gap}(?:19|20)\\d{2}${gap}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${gap}\\d{3}[\\dx]${end}`,
      'gu',
    ),
  },
  { kind: 'identity', regex: /(?<![a-z\d])[a-z][12]\d{8}(?![\da-z])/gu },
  { kind: 'identity', regex: /(?<=护照号?码?\s*[:是]?\s*)[a-z]{1,2}\d{7,8}/gu },
  {
    kind: 'card',
    regex: new RegExp(`${start}\\d{4}(?:[-\\s]?\\d{4}){2}[-\\s]?\\d{3,4}(?:[-\\s]?\\d{1,4})?${end}`, 'gu'),
  },
  {
    kind: 'plate',
    regex:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼港澳使][a-z]\s*[·.-]?\s*[a-z0-9]{4,5}[a-z0-9挂学警港澳](?![a-z0-9])/gu,
  },
  { kind: 'plate', regex: /(?<=车牌(?:号码?)?\s*[:是]?\s*)[a-z0-9]{2,4}-[a-z0-9]{2,4}/gu },
  { kind: 'phone', regex: new RegExp(`${start}(?:(?:\\+|00)?86${gap})?1[3-9]\\d${gap}\\d{4}${gap}\\d{4}${end}`, 'gu') },
  {
    kind: 'phone',
    regex: new RegExp(`${start}(?:(?:\\+|00)?886${gap}\\d|09)\\d{2}${gap}\\d{3}${gap}\\d{3}${end}`, 'gu'),
  },
  {
    kind: 'phone',
    regex: new RegExp(
      `${start}\\(?0\\d{1,3}\\)?${gap}\\d{3,4}${gap}\\d{4}(?:\\s*(?:转|分机|ext\\.?)\\s*\\d{1,6})?${end}`,
      'gu',
    ),
  },
  { kind: 'phone', regex: new RegExp(`${start}[48]00${gap}\\d{3,4}${gap}\\d{3,4}${end}`, 'gu') },
  { kind: 'phone', regex: /\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}\d/gu },
  { kind: 'phone', regex: /(?<!\d)\(\d{3}\)\s?\d{3}-\d{4}(?!\d)/gu },
  { kind: 'phone', regex: /(?<!\d)\d{3}-\d{3}-\d{4}(?!\d)/gu },
  { kind: 'phone', regex: /\d{2,4}\*{2,8}\d{2,4}/gu },
  {
    kind: 'phone',
    regex: new RegExp(
      `(?<!${chineseDigit})[一幺]\\s*[三四五六七八九](?:\\s*${chineseDigit}){9}(?!${chineseDigit})`,
      'gu',
    ),
  },
  {
    kind: 'order',
    regex:
      /(?<=(?:订单|运单|快递单|单号|编号|发票|工单|会员|order|tracking|invoice)\s*(?:号码?|编号|no\.?|number|#)?\s*[:是为#]?\s*)(?=[a-z-]*\d)[a-z0-9][a-z0-9-]{3,}/gu,
  },
  { kind: 'order', regex: /(?<![a-z0-9])(?=[a-z]*\d)(?=\d*[a-z])[a-z]{1,4}-?\d{6,}[a-z0-9-]*(?![a-z0-9])/gu },
  { kind: 'address', regex: new RegExp(`${region}${street}${door}+(?:${estate}${door}*)?`, 'gu') },
  { kind: 'address', regex: new RegExp(`${region}${estate}${door}+`, 'gu') },
  {
    kind: 'address',
    regex:
      /(?<![\d一二三四五六七八九十])[0-9a-z一二三四五六七八九十]+\s*(?:号楼|栋|幢|单元)\s*(?:[0-9a-z一二三四五六七八九十]+\s*(?:单元|层|楼|室|号)?\s*){1,3}/gu,
  },
  {
    kind: 'address',
    regex:
      /(?<!\w)\d{1,5}[a-z]?\s+(?:[a-z][a-z'’]+\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|boulevard|blvd|close|crescent|terrace)\b\.?(?:,?\s*(?:apt|apartment|unit|flat|suite|#)\.?\s*\w+)?/gu,
  },
  { kind: 'address', regex: /(?<!\w)[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}(?!\w)/gu },
  { kind: 'number', regex: new RegExp(`${start}\\d(?:[\\s-]?\\d){6,}${end}`, 'gu') },
];
