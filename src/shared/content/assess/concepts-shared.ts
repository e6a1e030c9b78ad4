// Concepts both learned readings ask for: what makes a thing unsaid, supposed, a figure of speech or an everyday fault.
import type { ConceptList } from '#shared/domain/assess/learned/concept-words.ts';

export const sharedConcepts: ConceptList = {
  not: {
    han: '没有 没 不 不是 不会 不用 不必 未 无 别 从没 从来没 从不 并没有 绝不 免',
    latin:
      "not, no, never, don't, didn't, doesn't, isn't, wasn't, won't, can't, couldn't, without, nobody, nothing, none, hardly, neither, nor",
  },
  supposed: {
    han: '怕 担心 害怕 生怕 万一 如果 要是 假如 会不会 可能 也许 以为 好像 似的 一样 感觉 像 跟 仿佛 简直 差不多 恨不得 宁可 宁愿 幸好没 还好没 看起来 容易 估计 迟早 难不成 难道',
    latin:
      'if, might, could, would, afraid, worried, fear, perhaps, maybe, like, as if, seems, feels like, feel like, looks like, imagine, suppose, practically, basically, hope, wonder, probably, almost as, risk',
  },
  figure: {
    han: '气死 气炸 气得 笑死 笑得 笑掉 累死 饿死 饿得 吓死 烦死 热死 冷死 辣死 难吃死 丑哭 丑死 无语 崩溃 醉了 吐血 吐槽 炸毛 炸裂 爆炸 火大 上火 一肚子火 冒火 心寒 心碎 伤心 心痛 心疼 肉疼 头疼 头大 打脸 背锅 踩坑 踩雷 躺枪 中招 割韭菜 韭菜 宰客 坑 坑人 坑爹 要命 救命 尴尬 社死 破防 扎心 辣眼睛 眼瞎 翻车 翻脸 智商税 触电感 触电般 雷人 晕 服了 救火 打鸡血 吐了 恶心 灾难 毁了 翻白眼 打水漂 拉胯 掉链子 血亏 放血 砍价 砍单 暴击 惊悚 恐怖',
    latin:
      'sick of, sick and tired, to death, killing me, dying, died laughing, headache, pain in the, nightmare, joke, laughing stock, gut punch, slap in the face, kick in the teeth, burning question, hot mess, train wreck, car crash, bombed, blew my mind, steam, robbery, criminal, crime, a crime, murder, poison, toxic, allergic to, gutted, heartbroken, tears, insult, ridiculous, disaster, bleed*',
  },
  fault: {
    han: '质量 坏了 破了 破损 掉色 开线 起球 划痕 瑕疵 褪色 生锈 变形 裂纹 掉漆 松 卡 慢 迟到 晚 漏水 漏 渗水 异味 味道 咸 淡 凉 冷 硬 老 焦 糊 生 酸 馊 发霉 过期 脏 旧 吵 噪音 隔音 小 薄 短 贵 价格 态度 服务 排队 等 发货 物流 快递 尺码 色差 描述 退款 退货 换货 保修 维修 售后 押金 定金 优惠券 积分 会员 充值 黑屏 死机 耗电 掉电 没电 不亮 不响 不转 不制冷 不热 无声 卡顿 闪退 断线 信号 密码 发票',
    latin:
      'quality, faulty, broken, torn, faded, scratch on, scratched, dent, stain, stained, late, slow, cold, bland, salty, stale, noisy, noise, small, thin, cheap, expensive, price, rude, attitude, queue, waiting, wait, delivery, delivered, parcel, size, colour, color, refund, return, exchange, warranty, repair, deposit, voucher, points, subscription, cancelled, battery life, screen, wifi, password, wrong item, missing, dirty, smell, smells, leak, leaks, leaking',
  },
  hygiene: {
    han: '头发 灰尘 污渍 床单 毛巾 厕所 卫生间 下水道 蚊子 蟑螂 老鼠 异味 霉味 霉斑 水渍 油腻 没洗 脏兮兮 抹布 苍蝇',
    latin:
      'hair, dust, stains, sheets, towel*, toilet, bathroom, mould, mold, musty, grime, greasy, unwashed, filthy, mouse droppings',
  },
  ofFood: {
    han: '骨头 骨头渣 骨头渣子 小骨头 蛋壳 花椒 鱼刺 辣椒 香菜 葱 蒜 米饭里 皮 毛 壳 籽',
    latin: 'eggshell, bones, gristle, pepper, pips, skin on',
  },
  media: {
    han: '照片 图片 视频 点评 素材',
    latin: 'picture, video',
  },
  praise: {
    han: '不错 很好 挺好 好吃 喜欢 推荐 回购 客气 热情 耐心 漂亮 舒服 值 满意 及时 贴心',
    latin:
      'great, lovely, love, excellent, friendly, nice, helpful, delicious, recommend, perfect, wonderful, kind, pleased',
  },
};
