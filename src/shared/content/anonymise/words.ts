// What stands in place of personal data, and the words by which people are named (§7.6). Patterns are read on folded text.
import type { Language } from '#shared/domain/vocabulary.ts';

export const personalKinds = [
  'customer',
  'staff',
  'person',
  'surname',
  'phone',
  'email',
  'identity',
  'card',
  'plate',
  'order',
  'address',
  'account',
  'link',
  'number',
  'amount',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

type Label = Exclude<PersonalKind, 'amount'>;

/** What is written instead. People get a word that reads on, everything else a name in brackets. */
export const labels: Record<Language, Record<Label, string>> = {
  'zh-CN': {
    customer: '这位顾客',
    staff: '同事',
    person: '某位',
    surname: '某',
    phone: '【电话】',
    email: '【邮箱】',
    identity: '【证件号】',
    card: '【卡号】',
    plate: '【车牌】',
    order: '【单号】',
    address: '【地址】',
    account: '【账号】',
    link: '【链接】',
    number: '【号码】',
  },
  'zh-TW': {
    customer: '這位顧客',
    staff: '同事',
    person: '某位',
    surname: '某',
    phone: '【電話】',
    email: '【信箱】',
    identity: '【證件號碼】',
    card: '【卡號】',
    plate: '【車牌】',
    order: '【單號】',
    address: '【地址】',
    account: '【帳號】',
    link: '【連結】',
    number: '【號碼】',
  },
  en: {
    customer: 'the customer',
    staff: 'a colleague',
    person: 'someone',
    surname: '[name]',
    phone: '[phone]',
    email: '[e-mail]',
    identity: '[ID number]',
    card: '[card number]',
    plate: '[number plate]',
    order: '[order number]',
    address: '[address]',
    account: '[account]',
    link: '[link]',
    number: '[number]',
  },
};

/** Said before a rounded amount. */
export const about: Record<Language, string> = { 'zh-CN': '约', 'zh-TW': '約', en: 'about ' };

/** How a customer is addressed behind the family name. */
export const customerTitles = [
  '女士',
  '先生',
  '小姐',
  '太太',
  '夫人',
  '阿姨',
  '叔叔',
  '大姐',
  '大哥',
  '大爷',
  '大妈',
  '同学',
];
/** How somebody of the trade is addressed; also what a customer may be called. */
export const tradeTitles = ['经理', '主管', '店长', '组长', '师傅', '老师', '医生', '律师', '主任', '老板', '总监'];
/** Behind a family name and so short that only a frequent family name makes it a person: 李姐, 王总. */
export const shortTitles = ['姐', '哥', '总', '工', '叔', '姨', '嫂'];
/** The hundred family names that nine people in ten have, simplified. */
export const frequentSurnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚文庞樊殷施洪';
/** Family names that are more often another word: 和先生 is "and the gentleman". */
export const ambiguousSurnames = '那和时向都于应从能后全双单别通空常经连国容满因平安车支查相游权公';
/** Set before a family or given name among people who know each other. */
export const familiarPrefixes = ['小', '老', '阿'];
/** Family names that 小 or 老 before them makes a person, and what may not follow: 老陈醋 is vinegar. 小程序, 小苏打 and 小孙子 are no people. */
export const nicknameSurnames = '王李张刘陈杨赵周吴徐朱郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈彭吕卢蒋蔡贾魏薛余潘杜';
export const noNicknameBefore = '醋梅子古末期牌山宋';
/** People of a customer; a name follows. */
export const relatives = [
  '女儿',
  '儿子',
  '孩子',
  '老公',
  '老婆',
  '丈夫',
  '妻子',
  '爱人',
  '太太',
  '男朋友',
  '女朋友',
  '妈妈',
  '爸爸',
  '母亲',
  '父亲',
  '朋友',
  '同事',
  '邻居',
  '室友',
  '助理',
  '秘书',
  '司机',
];
export const relativesInEnglish =
  'husband|wife|partner|son|daughter|mother|mum|mom|father|dad|brother|sister|aunt|uncle|friend|colleague|neighbou?r|flatmate|carer|(?:mother|father|brother|sister|son|daughter)-in-law';
/** Capitalised in English without being a name. */
export const noNamesInEnglish =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Google|Facebook|PayPal|Amazon|Visa|Mastercard';
/** A name follows; read on folded text. */
export const nameIntroductions = [
  '我叫',
  '名叫',
  '叫做',
  '姓名',
  '联系人',
  '收件人',
  '收货人',
  '签收人',
  '署名',
  '本人',
];
