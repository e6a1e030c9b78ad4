// Word lists of goods and of what is served, for the category a plain fault belongs to (§2.2). Blanks part the words.
import type { Lexicon } from '#shared/domain/assess/rule-schema.ts';

export const goodsLexicon: Lexicon = {
  ware: `
锅 壶 杯子? 保温杯 水杯 碗 盘子 刀 铲 瓶 桶 盆 水管 龙头 花洒 喷头 马桶 水箱 浴霸
灯 灯泡 台灯 开关 插座 插线板 插头 充电器 充电宝 充电线 数据线 电池 手机 屏幕 平板
电脑 键盘 鼠标 耳机 音箱 相机 手表 表带 电视 冰箱 空调 冷气 洗衣机 烘干机 洗碗机
热水器 油烟机 燃气灶 微波炉 烤箱 电饭煲 电饭锅 破壁机 豆浆机 吹风机 风扇 吊扇 加湿器
除湿机 吸尘器 扫地机 打印机 路由器 按摩椅 按摩仪 跑步机 剃须刀 牙刷 打火机 雨?伞 鞋子?
鞋底 靴 衣服 衬衫 毛衣 裤子? 裙子? 内衣 袜子? 外套 羽绒服 帽子 手套 围巾 包包 背包
书包 行李箱 箱子 拉杆 拉链 扣子 带子 床垫? 床单 被子 枕头 沙发 椅子? 凳子? 桌子?
茶几 柜子? 衣柜 书架 抽屉 门锁 窗帘 窗户 推拉门 地板 地毯 帐篷 自行车 电动车 电瓶车
婴儿车 推车 轮胎 轮子 座椅 后备箱 引擎盖 玩具 积木 娃娃 球拍 面霜 乳液 口红 洗面奶
防晒 香水 面膜 纸尿裤 纸巾 笔 本子 墨水 贴膜 手机壳`
    .trim()
    .split(/\s+/u),
  meal: `
菜 饭 面条? 汤 肉 饼 粥 茶 咖啡 奶茶 蛋糕 面包 饺子 包子 馒头 鸡排 炸鸡 牛排 寿司
沙拉 火锅 水果 苹果 西瓜 虾饺? 鱼 豆腐 米饭 外卖 便当 零食 饼干 坚果 牛肉干 早餐
套餐`
    .trim()
    .split(/\s+/u),
};
