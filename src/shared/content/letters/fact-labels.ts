// What each fact of a letter is called on the form, and an example in the grammar its sentences expect (§9.1, §7.5).
import type { LetterFact, LetterFactLabel } from '#shared/domain/letters/letter.ts';

/** Label and example per fact. The example shows the form: a clause for `incident`, a verb phrase for `remedy`. */
export const letterFactLabels: Record<LetterFact, LetterFactLabel> = {
  storeName: {
    label: { 'zh-CN': '门店', 'zh-TW': '門市', en: 'Shop' },
    example: { 'zh-CN': '青禾路店', 'zh-TW': '青禾門市', en: 'the Harbour Street shop' },
  },
  storePhone: {
    label: { 'zh-CN': '门店电话', 'zh-TW': '門市電話', en: 'Shop phone' },
    example: { 'zh-CN': '010-5550 0123', 'zh-TW': '02-5550-0123', en: '020 7946 0123' },
  },
  complaintDate: {
    label: { 'zh-CN': '客人反映的日期', 'zh-TW': '客人反映的日期', en: 'Day of the complaint' },
    example: { 'zh-CN': '11月20日', 'zh-TW': '11月20日', en: '20 November' },
  },
  incident: {
    label: {
      'zh-CN': '客人经历了什么（一句话）',
      'zh-TW': '客人經歷了什麼（一句話）',
      en: 'What happened to the customer (a clause)',
    },
    example: {
      'zh-CN': '生日蛋糕送到时奶油已经塌了',
      'zh-TW': '生日蛋糕送到時鮮奶油已經塌了',
      en: 'the birthday cake arrived with its side caved in',
    },
  },
  productName: {
    label: { 'zh-CN': '商品或服务', 'zh-TW': '商品或服務', en: 'Product or service' },
    example: { 'zh-CN': '桂花栗子蛋糕', 'zh-TW': '桂花栗子蛋糕', en: 'the chestnut cake' },
  },
  remedy: {
    label: {
      'zh-CN': '我们怎么办（动词开头）',
      'zh-TW': '我們怎麼處理（動詞開頭）',
      en: 'What we will do (starts with a verb)',
    },
    example: {
      'zh-CN': '给您重做一个同款蛋糕并送到家',
      'zh-TW': '為您重做一個同款蛋糕並送到府上',
      en: 'bake the same cake again and bring it to your door',
    },
  },
  remedyDate: {
    label: { 'zh-CN': '办好的日期', 'zh-TW': '辦好的日期', en: 'Done by' },
    example: { 'zh-CN': '11月24日中午', 'zh-TW': '11月24日中午', en: 'noon on 24 November' },
  },
  improvement: {
    label: { 'zh-CN': '我们改了什么（一句话）', 'zh-TW': '我們改了什麼（一句話）', en: 'What changed (a clause)' },
    example: {
      'zh-CN': '每个蛋糕出门前都由第二个人检查固定扣',
      'zh-TW': '每個蛋糕出門前都由第二個人檢查固定扣',
      en: 'a second person checks the clips on every cake before it leaves',
    },
  },
  improvementDate: {
    label: { 'zh-CN': '改进开始的日期', 'zh-TW': '改善開始的日期', en: 'Change starts on' },
    example: { 'zh-CN': '12月1日', 'zh-TW': '12月1日', en: '1 December' },
  },
  gesture: {
    label: { 'zh-CN': '随附的心意', 'zh-TW': '隨附的心意', en: 'Gesture that comes with it' },
    example: { 'zh-CN': '一小罐桂花蜜', 'zh-TW': '一小罐桂花蜜', en: 'a small jar of honey' },
  },
  followUpDate: {
    label: { 'zh-CN': '下次联系的日期', 'zh-TW': '下次聯絡的日期', en: 'Next call' },
    example: { 'zh-CN': '11月26日', 'zh-TW': '11月26日', en: '26 November' },
  },
  reason: {
    label: { 'zh-CN': '不能照办的原因', 'zh-TW': '無法照辦的原因', en: 'Reason for saying no' },
    example: {
      'zh-CN': '这件商品已经拆封使用，按卫生规定不能再次出售',
      'zh-TW': '這件商品已經拆封使用，依衛生規定無法再次販售',
      en: 'the item has been opened and used, and hygiene rules do not let us sell it again',
    },
  },
  internalRoute: {
    label: { 'zh-CN': '内部复核途径', 'zh-TW': '內部複核管道', en: 'Internal route' },
    example: {
      'zh-CN': '打 010-5550 0188 找区域负责人程女士，三个工作日内给您答复',
      'zh-TW': '撥 02-5550-0188 找區域主管程小姐，三個工作天內回覆您',
      en: 'call the regional office on 020 7946 0188; they reply within three working days',
    },
  },
  externalRoute: {
    label: { 'zh-CN': '外部途径', 'zh-TW': '外部管道', en: 'Outside route' },
    example: {
      'zh-CN': '拨打 12315，或向当地消费者协会反映',
      'zh-TW': '撥打 1950 消費者服務專線，或向地方政府消保官申訴',
      en: 'your local consumer advice service',
    },
  },
  signerName: {
    label: { 'zh-CN': '署名', 'zh-TW': '署名', en: 'Signed by' },
    example: { 'zh-CN': '林晓', 'zh-TW': '林曉', en: 'Mara Lin' },
  },
  signerTitle: {
    label: { 'zh-CN': '职务', 'zh-TW': '職稱', en: 'Position' },
    example: { 'zh-CN': '店长', 'zh-TW': '店長', en: 'shop manager' },
  },
  signerPhone: {
    label: { 'zh-CN': '署名人电话', 'zh-TW': '署名人電話', en: 'Signer’s phone' },
    example: { 'zh-CN': '010-5550 0136', 'zh-TW': '02-5550-0136', en: '020 7946 0136' },
  },
};
