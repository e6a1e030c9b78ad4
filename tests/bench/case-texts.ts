// Invented complaints out of parts: every seed gives the same shop. No person, order or word of it is real.

/** A small seeded generator (mulberry32): fast, and the same everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Pick = <T>(from: readonly T[]) => T;
export const pickWith =
  (random: () => number): Pick =>
  (from) =>
    from[Math.floor(random() * from.length)]!;

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const givenNames = [
  '若溪',
  '建国',
  '静怡',
  '子轩',
  '雨桐',
  '浩然',
  '佳宁',
  '思远',
  '明月',
  '喆',
  '晓彤',
  '志强',
  '梦琪',
  '𠮷祥',
  '书瑶',
  '海燕',
];
const products = [
  '空气炸锅',
  '豆浆机',
  '电饭煲',
  '扫地机器人',
  '儿童水杯',
  '羽绒服',
  '运动鞋',
  '洗衣液',
  '蛋糕',
  '外卖套餐',
  '行李箱',
  '台灯',
];
const openings = ['上周在你们店买的', '朋友推荐我来买的', '网上下单的', '昨天刚收到的', '给孩子买的', '第二次回购的'];
const faults = [
  '用了两次就不转了',
  '边上裂了一道口子',
  '颜色和图片差太多',
  '少发了一件',
  '等了五天才送到',
  '里面有一根头发',
  '一开机就有焦味',
  '结账多收了钱',
  '保修卡没有盖章',
  '活动说好的赠品没有',
];
const answers = [
  '问客服半天不回',
  '店员说不关他的事',
  '让我自己找厂家',
  '电话打了三次没人接',
  '答应回电一直没回',
  '态度很冷淡',
];
const wishes = [
  '请尽快给我退款。',
  '换一个新的就行。',
  '希望你们查清楚，别让别人再遇到。',
  '我要一个说法。',
  '把多收的钱退给我。',
  '再这样我就给差评。',
  '不处理我就打12315！',
];
const threes = ['真的很失望', '这已经是第二回了', '周末还要用', '老人一个人在家', '我一直是老顾客', '说明书也看不懂'];

export const invented = {
  name: (pick: Pick): string => pick(surnames) + pick(givenNames),
  product: (pick: Pick): string => pick(products),
  words: (pick: Pick, product: string): string =>
    `${pick(openings)}${product}，${pick(faults)}，${pick(answers)}，${pick(threes)}。${pick(faults)}，${pick(wishes)}`,
  note: (pick: Pick): string => `已联系客户：${pick(answers)}；${pick(wishes)}`,
};
