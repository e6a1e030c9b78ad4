import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../vocabulary.ts';
import { anonymise } from './anonymise.ts';

const known = {
  customers: ['王丽华'],
  staff: ['小周', '陈主管', '林悦'],
  numbers: ['A20418', '13812345678'],
};
const zh = (text: string) => anonymise(text, known, 'zh-CN').text;
const tw = (text: string) => anonymise(text, { customers: ['林怡君'], staff: ['張店長'] }, 'zh-TW').text;
const en = (text: string) => anonymise(text, { customers: ['Ana Lima'], staff: ['Tom Becker'] }, 'en').text;

describe('people', () => {
  test.each([
    ['王丽华说壶漏水', '这位顾客说壶漏水'],
    ['王 丽 华签收', '这位顾客签收'],
    ['王女士来了，王小姐又来了', '这位顾客来了，这位顾客又来了'],
    ['王丽华女士的单子', '这位顾客女士的单子'],
    ['丽华等了三天', '这位顾客等了三天'],
    ['小王和阿丽华都在', '这位顾客和这位顾客都在'],
    ['王姐别急，王总别急', '这位顾客别急，这位顾客别急'],
    ['王麗華小姐', '这位顾客小姐'],
    ['小周接的电话，周姐回的', '同事接的电话，同事回的'],
    ['陈主管批了，陈经理签字', '同事批了，同事签字'],
    ['林悦在，小林也在，悦悦不在', '同事在，同事也在，同事不在'],
  ])('[§7.6] the customer and the staff of the case, in every form: %s', (text, expected) => {
    expect(zh(text)).toBe(expected);
  });

  test.each([
    ['林怡君小姐說', '這位顧客小姐說'],
    ['林小姐，怡君', '這位顧客，這位顧客'],
    ['張店長道歉，張經理在', '同事道歉，同事在'],
    ['隔壁的陳太太', '隔壁的某位太太'],
    ['身分證 A123456789', '身分證 【證件號碼】'],
    ['手機 0912-345-678，市話 (02)2345-6789', '手機 【電話】，市話 【電話】'],
    ['住台北市大安區忠孝東路四段 12 號 3 樓', '住【地址】'],
    ['退了 NT$1,288', '退了 約NT$1300'],
  ])('[§7.6] in Taiwan usage: %s', (text, expected) => {
    expect(tw(text)).toBe(expected);
  });

  test.each([
    ['Ms Lima wrote that Ana Lima’s parcel was late', 'the customer wrote that the customer’s parcel was late'],
    ['Ana called twice. Becker called back.', 'the customer called twice. a colleague called back.'],
    ['Mr Tom Becker and Mrs. Jane Doe', 'a colleague and someone'],
    ['My name is Peter Pan', 'My name is someone'],
    [
      'her husband Mark will collect, my mother-in-law Joan O’Neil signed',
      'her husband someone will collect, my mother-in-law someone signed',
    ],
    ['their son Monday afternoon', 'their son Monday afternoon'],
    ['a flat in London NW1 6XE', 'a flat in London [address]'],
    ['banana limade', 'banana limade'],
    ['Call +44 20 7946 0958 or (555) 123-4567', 'Call [phone] or [phone]'],
    ['mail ana.lima@example.com', 'mail [e-mail]'],
    ['Order no. 4418-22 to 12 Elm Tree Road, Flat 3', 'Order no. [order number] to [address]'],
    ['a refund of $1,249.50', 'a refund of about $1200'],
  ])('[§7.6] in English: %s', (text, expected) => {
    expect(en(text)).toBe(expected);
  });

  test.each([
    ['李师傅上门，赵女士开门', '某位师傅上门，某位女士开门'],
    ['她女儿叫李思琪，在读三年级', '她女儿叫某位，在读三年级'],
    ['同来的老公 周大伟。', '同来的老公 某位。'],
    ['刘阿姨说她儿子小刘来取，老韩没空', '某位阿姨说她儿子某位来取，某位没空'],
    ['小程序、小苏打、小孙子、小胡同、小杨梅和小龙虾', '小程序、小苏打、小孙子、小胡同、小杨梅和小龙虾'],
    ['欧阳先生也在', '某位先生也在'],
    ['李姐说不行', '某位姐说不行'],
    ['我叫张伟。联系人：刘洋，', '我叫某位。联系人：某位，'],
    ['我姓孙', '我姓某'],
    ['请和先生商量，向客服说，空姐，时小姐', '请和先生商量，向客服说，空姐，时小姐'],
  ])('[§7.6] strangers by their titles, other words stay: %s', (text, expected) => {
    expect(zh(text)).toBe(expected);
  });

  test('[§7.6] where customer and staff share a family name, the title tells them apart', () => {
    const both = { customers: ['王丽华'], staff: ['王强'] };
    expect(anonymise('王女士找王经理', both, 'zh-CN').text).toBe('这位顾客找这位顾客');
    expect(anonymise('王丽华找王强', both, 'zh-CN').text).toBe('这位顾客找同事');
  });

  test('[§7.6] a name recorded with its title, of one character, or as a nickname', () => {
    const forms = (name: string, text: string) => anonymise(text, { customers: [name], staff: [] }, 'zh-CN').text;
    expect(forms('王女士', '王女士、王姐')).toBe('这位顾客、这位顾客');
    expect(forms('王', '王先生来电')).toBe('这位顾客来电');
    expect(forms('爱喝茶的猫', '爱喝茶的猫又来了')).toBe('这位顾客又来了');
    expect(forms('欧阳静', '欧阳女士，小静，静静地')).toBe('这位顾客，这位顾客，这位顾客地');
    expect(forms('  ', '一切照旧')).toBe('一切照旧');
  });
});

describe('numbers and places', () => {
  test.each([
    ['寄到世纪大道88号金茂大厦12层', '寄到【地址】'],
    ['打13912345678', '打【电话】'],
    ['138 1234 5678', '【电话】'],
    ['１３９－１２３４－５６７８', '【电话】'],
    ['+86 139 1234 5678', '【电话】'],
    ['021-6234 5678转 801', '【电话】'],
    ['400-820-8820', '【电话】'],
    ['139****5678', '【电话】'],
    ['一三九一二三四五六七八', '【电话】'],
    ['尾号5678', '尾号5678'],
    ['身份证310101199003071234', '身份证【证件号】'],
    ['31010119900307123X', '【证件号】'],
    ['护照号：E12345678', '护照号：【证件号】'],
    ['车牌沪A·12345，粤BD12345', '车牌【车牌】，【车牌】'],
    ['卡号6222 0212 3456 7890 123', '卡号【卡号】'],
    ['订单号：A-204 18，a20418', '订单号：【单号】，【单号】'],
    ['运单 SF1234567890', '运单 【单号】'],
    ['单号是 88-12', '单号是 【单号】'],
    ['微信号 tea_cat99', '微信号 【账号】'],
    ['@爱喝茶的猫 发了图', '【账号】 发了图'],
    ['看 https://example.com/o?id=3 这条', '看 【链接】 这条'],
    ['会员 20261128', '会员 【单号】'],
    ['条码 6901234567892', '条码 【号码】'],
  ])('[§7.6] %s', (text, expected) => {
    expect(zh(text)).toBe(expected);
  });

  test.each([
    ['我住在人民路12号', '我住在【地址】'],
    ['送到上海市徐汇区漕溪北路 88 号 3 号楼 501 室', '送到【地址】'],
    ['浙江省杭州市西湖区文三路1弄2号', '【地址】'],
    ['阳光小区5号楼2单元', '【地址】'],
    ['放在3栋2单元门口', '放在【地址】门口'],
    ['上人民路转一圈，二楼的客人，三号套餐', '上人民路转一圈，二楼的客人，三号套餐'],
  ])('[§7.6] addresses with a door, not every street: %s', (text, expected) => {
    expect(zh(text)).toBe(expected);
  });

  test.each([
    ['退 1288 元', '退 约1300 元'],
    ['赔了￥99.9', '赔了约￥100'],
    ['一共300元', '一共300元'],
    ['12,500元', '约13000元'],
    ['1000000元', '1000000元'],
    ['0元换新，3天内，第2次，8.5折', '0元换新，3天内，第2次，8.5折'],
    ['45块钱', '45块钱'],
  ])('[§7.6] amounts are rounded to two figures: %s', (text, expected) => {
    expect(zh(text)).toBe(expected);
  });
});

describe('what comes back', () => {
  test('[§7.6] each replacement stands where it was in the original', () => {
    const text = '王女士（13912345678）说：𠮷屋旁边的人民路12号漏水，退 1288 元。';
    const { replacements } = anonymise(text, known, 'zh-CN');
    expect(replacements.map(({ kind }) => kind)).toEqual(['customer', 'phone', 'address', 'amount']);
    for (const { start, end, original } of replacements) expect(text.slice(start, end)).toBe(original);
  });

  test('[§7.6] ordinary words of service pass untouched', () => {
    const texts = [
      '周二到了站点，两天没有派送，客人等得着急，我们当天补发并回电，第三天回访时她说茶是热的。',
      '水壶用了两次就漏，店里没有现货，从隔壁店调一把，四十分钟送到手上。',
      '先道歉，再说清楚几点能好，最后把交接改成当面核对。',
      '家人过敏，先问人怎么样，再问吃了什么，停掉这一批，留样送检。',
      '孩子要用，周六之前换好；差价退回原支付方式，三个工作日到账。',
    ];
    for (const text of texts) expect(zh(text)).toBe(text);
    const calm = 'The kettle leaked twice. We sent a new one the same day and called after three days.';
    expect(en(calm)).toBe(calm);
  });

  test('[§7.6] doing it twice changes nothing more', () => {
    const text = '王女士13912345678，上海市徐汇区漕溪北路88号，订单A20418，退1288元，小周跟的，李师傅修的。';
    for (const language of languages) {
      const once = anonymise(text, known, language).text;
      expect(anonymise(once, known, language).text).toBe(once);
    }
  });

  test('[§7.6] no known name or number survives, wherever it stands', () => {
    const forms = ['王丽华', '王女士', '小王', '丽华', 'A20418', '138 1234 5678', '小周', '林悦', '王麗華'];
    const filler = fc.constantFrom('，', '说', '。', ' ', '\n', '的', '他', '3', 'a', '「', '在', '【', '…');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...forms), filler), { maxLength: 30 }),
        fc.constantFrom<Language>(...languages),
        (parts, language) => {
          // Two figures or letters side by side are another number.
          const text = parts.join('').replace(/(?<=[\da-z])(?=[\da-z])/gi, '');
          const { text: out } = anonymise(text, known, language);
          for (const form of ['王丽华', '王女士', '王麗華', '林悦']) expect(out).not.toContain(form);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('[§7.6] a long text takes time in line with its length', () => {
    const piece = '王女士住在人民路12号，电话13912345678，说壶漏水，等了很久。';
    const long = piece.repeat(400);
    expect(anonymise(long, known, 'zh-CN').replacements).toHaveLength(1_200);
    expect(anonymise('1'.repeat(20_000) + '号'.repeat(2_000), known, 'zh-CN').text.length).toBeLessThan(20_000);
  });
});
