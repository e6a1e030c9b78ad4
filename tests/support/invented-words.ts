// Words for shops with many cases: all invented, put together at random so that texts vary in length and content.
export const lastNames = [
  { word: '王', sound: 'wang' },
  { word: '李', sound: 'li' },
  { word: '张', sound: 'zhang' },
  { word: '刘', sound: 'liu' },
  { word: '陈', sound: 'chen' },
  { word: '杨', sound: 'yang' },
  { word: '赵', sound: 'zhao' },
  { word: '黄', sound: 'huang' },
  { word: '欧阳', sound: 'ouyang' },
  { word: '林', sound: 'lin' },
] as const;
export const givenNames = [
  { word: '静', sound: 'jing' },
  { word: '秀兰', sound: 'xiulan' },
  { word: '志远', sound: 'zhiyuan' },
  { word: '晓雯', sound: 'xiaowen' },
  { word: '国庆', sound: 'guoqing' },
  { word: '一凡', sound: 'yifan' },
  { word: '美玲', sound: 'meiling' },
  { word: '建军', sound: 'jianjun' },
  { word: '子涵', sound: 'zihan' },
  { word: '喆', sound: 'zhe' },
] as const;
export const products = [
  '电饭煲',
  '空调',
  '洗衣机',
  '运动鞋',
  '羽绒服',
  '蛋糕',
  '外卖套餐',
  '手机',
  '儿童座椅',
  '沙发',
  '吸尘器',
  '热水器',
  '眼镜',
  '花瓶',
  '行李箱',
  '牛奶',
] as const;
export const stores = ['人民路店', '城南店', '高新店', '火车站店', '大学城店', ''] as const;
export const outcomes = [
  '换了新的，客户收下了',
  '退款到账，客户说可以',
  '上门修好，又用了两天没问题',
  '解释清楚并补了配件',
] as const;
export const noteWords = [
  '客户说晚上七点以后方便接电话',
  '仓库确认同一批次还有三件，先封存',
  '已约师傅周六上午上门',
  '客户母亲一个人在家，说话慢一点',
  '物流回复路上破损，等照片',
] as const;

const openings = ['上个月在你们店买的', '前天刚收到的', '给老人买的', '搞活动的时候下单的', '朋友推荐才来买的'];
const faults = [
  '用了三次就不转了',
  '打开箱子就有一道裂纹',
  '颜色和图片完全不一样',
  '少了一个配件',
  '半夜一直响',
  '漏水把地板泡了',
  '吃完一家人都不舒服',
  '尺码发错了',
  '屏幕一直闪',
  '说好的赠品没有给',
  '价格第二天就降了一大截',
  '送货的师傅态度很差',
];
const efforts = [
  '打了两次电话都说会回复',
  '在门店等了一个小时没有人理',
  '客服让我自己找物流',
  '拍了照片发过去也没下文',
  '说要我自己出运费',
];
const wishes = [
  '我要求退货退款。',
  '换一台新的给我。',
  '请你们上门修好。',
  '我就想要一个说法。',
  '麻烦告诉我你们打算怎么改。',
  '再不处理我就去投诉。',
];

/** A complaint of two to five sentences about `product`. */
export function complaintWords(
  product: string,
  random: { below(n: number): number; of<T>(values: readonly T[]): T },
): string {
  const sentences = [`${random.of(openings)}${product}，${random.of(faults)}。`];
  if (random.below(2) === 0) sentences.push(`${random.of(efforts)}，已经第${2 + random.below(8)}天了。`);
  if (random.below(4) === 0) sentences.push(`而且${random.of(faults)}，${random.of(efforts)}。`);
  sentences.push(random.of(wishes));
  return sentences.join('');
}
