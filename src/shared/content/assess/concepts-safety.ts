// Concepts the learned weights read for safety (§4.1): bodies and what harms them, illness, electricity, fire, falls, near misses.
import type { ConceptList } from '#shared/domain/assess/learned/concept-words.ts';

export const safetyConcepts: ConceptList = {
  body: {
    han: '脚面 屁股蛋子 手背 脸颊 脚后跟 手背 眼眶 胯 尾巴骨 脖梗 手 手上 手指 手指头 指头 食指 中指 无名指 小指 拇指 大拇指 手心 手背 手腕 手臂 手肘 手掌 虎口 胳膊 胳膊肘 臂膀 肩膀 肩 肩关节 锁骨 肋骨 脚 脚上 脚面 脚背 脚心 脚底 脚踝 脚脖子 脚趾 脚指头 脚后跟 跟腱 腿 小腿 大腿 小腿肚 大腿根 大髀 膝盖 膝 髌骨 胫骨 腰 腰椎 尾椎 尾椎骨 尾骨 屁股 背 后背 后背上 脊柱 胸口 胸 肚子 肚子上 小腹 脖子 颈 喉咙 喉 嗓子 嗓子眼 食道 脸 脸上 脸颊 面颊 下巴 额头 脑门 脑袋 脑瓜子 后脑勺 后脑 头上 头皮 眉毛 眉骨 眉 眼睛 眼皮 眼角 眼球 眼里 眼珠 鼻子 鼻梁 鼻孔 鼻血 嘴 嘴里 嘴唇 嘴角 嘴巴 舌头 舌 牙 门牙 牙齿 后槽牙 牙床 上牙膛 上颚 上膛 口腔 牙龈 耳朵 耳后 皮肤 皮 肉 肉上 身上 全身 浑身 半个身子 骨头 筋 韧带 指甲 指甲盖 脊梁 胯 髋 关节 手手脚脚 手脚',
    latin:
      "tongue, crown, molars, jaw, gran's, belly, hand, hands, finger*, thumb, thumbs, wrist, wrists, arm, arms, elbow, elbows, shoulder*, collarbone, rib, ribs, foot, feet, toe, toes, heel, ankle*, leg, legs, knee, knees, shin, shins, thigh*, calf, hip, hips, back, spine, neck, throat, face, cheek*, chin, forehead, head, scalp, brow, eyebrow, eye, eyes, eyelid*, nose, mouth, lip, lips, tongue, tooth, teeth, molar, gum, gums, ear, ears, skin, chest, stomach, palm, knuckle*, fingertip*, nail bed, tailbone, skull, jaw, tendon",
  },
  notbody: {
    han: '手机 手续 手感 手工 手表 手提 手柄 二手 顺手 随手 新手 对手 助手 歌手 扶手 把手 水手 高手 选手 插手 分手 到手 入手 下手 上手 动手脚 手把手 手速 手气 手法 手册 手链 手镯 手套 手账 手绘 手冲 手摇 手摇饮 手抓 手撕 头发 头像 头等 头条 插头 接头 镜头 枕头 罐头 馒头 拳头 石头 木头 笼头 龙头 水龙头 喷头 探头 老头 码头 街头 抬头 回头 点头 开头 上头 里头 外头 后头 前头 年头 头疼 头大 念头 背包 背景 背面 背后 背书 靠背 脚本 脚感 火腿 鸡腿 裤腿 桌腿 椅腿 床腿 眼镜 眼光 眼影 眼线 抢眼 显眼 心眼 猫眼 耳机 耳环 口味 口感 口红 门口 路口 窗口 出口 接口 插口 领口 袖口 开口 借口 人口 面子 面条 牙膏 牙刷 牙签 腰带 腰围 肚皮 脸色 丢脸 变脸 翻脸 打脸 刷脸 人脸 肉丝 肉松 牛肉 猪肉 鸡肉 羊肉 烤肉 肉饼 肉片 皮肤科 皮鞋 皮带 皮质 皮革 皮包 果皮 面皮 凉皮 骨架 身份 身份证 身高 身边 随身 单身 健身 健身房 机身 车身 终身 自身 本身 起身 舌头印 嘴硬 顶嘴 胸针 胸围 眼色 血压计 血糖仪',
    latin:
      'by hand, second hand, second-hand, on hand, at hand, handle, handed, hand over, head office, headphones, heading, ahead, headset, head chef, back to, come back, came back, go back, went back, get back, got back, call back, called back, money back, give back, back in, back and forth, way back, sent back, send back, face to face, on the face, leg room, armchair, arm and a leg, tongue in cheek, eyewatering, toe the line, at the back, back door, backpack, shoulder bag, neck pillow, costs an arm, right hand side, on the other hand, first hand, in good hands, table leg, chair leg, lip service, cheek of it, the cheek, chest of drawers, face value',
  },
  harm: {
    han: '红得像 烙 烙了 撬 染红 带着皮 勒得 绿影 眼眶青 使不上劲 穿不进去 挖掉 撕下来 沁血 瘀血 青一块 疼 好疼 生疼 疼痛 剧痛 痛 肿 肿了 肿起 肿得 红肿 红了 一片红 红一片 红通通 通红 发红 破皮 破了皮 擦破 磨破 磕破 划破 割破 扎破 流血 出血 渗血 淌血 见血 冒血 血泡 血口子 血道子 全是血 一手血 都是血 血 口子 大口子 伤口 伤 受伤 划伤 割伤 烫伤 烧伤 灼伤 扭伤 摔伤 砸伤 撞伤 咬伤 抓伤 夹伤 刺伤 拉伤 挫伤 内伤 工伤 水泡 起泡 起了泡 脱皮 掉皮 皮都 揭了一层 燎 淤青 瘀青 瘀 瘀血 青紫 乌青 发紫 紫 紫了 骨折 骨裂 裂痕 断了骨 脱位 脱臼 错位 扭了 扭到 崴 崴了 崴得 划 划了 划开 割 割开 拉了个 扎 扎进 扎到 扎了 刺 刺进 刺到 插进 夹 夹住 夹到 夹了 砸 砸到 砸中 砸在 砸了 磕 磕到 磕在 磕了 撞 撞到 撞上 碰 烫 烫到 烫着 烫了 烧到 烧着 抓 抓了 抓三道 咬 咬了 咬到 刮 刮到 蹭 掀了 掀开 崩 崩到 崩了 崩掉 崩飞 弹到 打中 戳 戳到 戳进 顶到 顶在 压 压到 压在 压住 挤 挤到 挤在 绞 卷进 卷住 勒 麻 麻了 发麻 酥 酥了 没知觉 抬不起 打不了弯 举不起来 动不了 走不了路 下不了地 站不起来 不敢翻身 起不来 瘸 跛 伤口 缝 缝了 缝针 缝了三针 两针 三针 五针 针 豁 豁了 豁口 撼穿 穿了个洞 钉穿 留疤 疤 毁容 掉了一块肉 断了 两根肋骨 焦了 黑了一块 一块黑 辣得流泪 红着 一片雾 看不清 化脓 发炎 感染 溃烂 灼 灼热 刺痛 火辣辣 爆皮 秃',
    latin:
      "belt off, proper belt, burned a, in plaster, plaster to the elbow, wired shut, in traction, splint, in a splint, cheekbone, cigarette out in my eye, seeing double, hoof mark, on his back, bag of peas, teeth short, there goes a crown, bit through, hole in my, size of a grapefruit, hip's gone, did the splits, won't stop, blue-lit, doubled over, went blue, face first, hurt*, injur*, bruise, bruised, bruises, bruising, swollen, swelled, swell, swelling, bleeding, bled, blood, bloody, blister, blistered, blisters, blistering, burn, burns, burned, burnt my, burnt her, burnt his, scald*, cut my, cut her, cut his, cuts on, gash, gashed, gashes, scratch right, scratched my, scratched her, slice, sliced, slit, stitches, stitched, staples, fractur*, sprain*, dislocat*, concussion, concussed, lump, splinter, splinters, sliver, slivers, raw, sore, weeping, numb, chipped a, chipped my, graft, bandage, bandaged, twice its size, black eye, split brow, split lip, punctured, puncture, stabbed, pinched, trapped my, trapped her, trapped his, crushed, squashed, caught my, limping, limp, wound, scar, scarred, tore my, torn ligament, whiplash, sting, stinging, stung, bitten, bit me, bit my, ache, aching, pain, in agony, red raw, bone, in two bits, marks on, lobster, replacement scheduled, peeling, broke my, broken wrist, broken arm, broken ankle, broken toe, broken finger, broken collarbone, knocked out, knocked two teeth, slammed, shattered",
  },
  medical: {
    han: '医院 急诊 挂急诊 急诊室 急救 儿童医院 医生 大夫 护士 拍片 拍了片 片子 照片子 x光 ct 核磁 检查 洗胃 挂水 挂盐水 吊水 打点滴 住院 手术 诊断 诊断书 诊所 镊子 icu 重症 验血 送医 就医 就诊 看病 看医生 救护车 120 119 石膏 打石膏 上药 消毒 包扎 冰敷 冲水 抹药 涂药 烫伤膏 破伤风 狂犬疫苗 疫苗 打针 吸氧 抢救 复查 化验 病历 病假 休养 躺了 医药费 医疗费 兽医 宠物医院 校医 观察一夜 观察了 皮肤科 眼科 骨科 口腔科 内镜 胃镜',
    latin:
      "hospital, a&e, emergency room, the er, er doctor, ambulance*, paramedic*, doctor, doctor's, gp, nurse, x-ray, x-rays, xray, surgery, surgeon, dress it, oxygen, cardiology, icu, epipen, epipens, urgent care, walk-in, walk in clinic, clinic, scan, scope, monitor, dentist, vet, vets, vet's, antibiotics, steroid, antihistamine*, tetanus, physio, crutches, plaster cast, cast, sling, burns unit, minor injuries, tweezers, stomach pumped, drip, iv, biopsy, ward, admitted, discharged, diagnosed, first aid",
  },
  ill: {
    han: '脱水 叫都叫不应 叫不醒 孕吐 胆汁 缺氧 喘上 咳得停不下来 哮喘 发黑 发紫 吐了 吐了一 吐了三 吐了半 呕吐 上吐下泻 连吐 狂吐 直吐 吐得 吐到 拉肚子 拉了 拉了一 拉稀 拉到 腹泻 窜稀 跑厕所 肚子疼 肚子痛 胃疼 胃痛 绞痛 腹痛 肠胃炎 急性肠胃炎 食物中毒 中毒 发烧 发热 高烧 头晕 头昏 头痛 晕倒 晕过去 昏倒 昏过去 昏迷 休克 抽搐 不省人事 过敏 过敏了 过敏反应 起疹子 疹子 红疹 荨麻疹 风团 湿疹 痒 发痒 奇痒 肿起来 鼓起来 呼吸困难 喘不上气 喘不过气 透不过气 胸闷 心慌 心悸 呛 呛着 呛到 噎 噎住 卡住喉咙 卡喉咙 窒息 嘴唇都紫 热衰竭 中暑 脱水 肺炎 感染 爆痘 烂脸 红血丝 睁不开 流眼泪 缓过来 难受 不舒服 反胃 烧心',
    latin:
      "seeing double, sleeping twenty hours, stopped crying, pounding heads, streaming, sick, drastically sick, felt funny, throat closing, throat's raw, vomit*, throwing up, threw up, thrown up, being sick, been sick, was sick, violently ill, got sick, made me sick, made us sick, diarrh*, the runs, fever, temperature, rash, rashes, hives, welts, itch*, puffed up, faint*, passed out, collapsed, blacked out, unconscious, dizz*, lightheaded, choke, choked, choking, gagging, allergic reaction, anaphyla*, food poisoning, food-poisoned, poisoned, salmonella, e coli, norovirus, gastro*, cramps, stomach cramps, splitting headache, splitting headaches, couldn't breathe, can't breathe, breathing, wheez*, asthma, seizure, palpitations, nausea, nauseous, ill, unwell, reaction, infection, infected, up all night",
  },
  eat: {
    han: '吃 吃了 吃完 喝 喝了 喝下去 喝到 咬 咬了 咬到 咬下去 嚼 吞 吞了 吞下 咽 咽下去 进嘴 塞进嘴 塞嘴里 往嘴里塞 嘴里塞 两口 一口 舌头扎 入口 尝 吐手心 吐出来 捞出来 挑出来 夹出来',
    latin:
      'eat, eating, ate, eaten, drank, drink, drinking, bite, bites, biting, swallow*, sip, sips, sipped, chew*, mouthful, spoonful, crunch*, bit into, tasted',
  },
  foreign: {
    han: '玻璃 玻璃渣 碎玻璃 碎片 碎渣 渣 铁丝 钢丝 钢丝球 铁钉 钉子 钉子尖 图钉 订书钉 石子 石头 小石子 砂石 沙子 塑料 塑料片 橡皮筋 创可贴 虫 虫子 活虫 蛆 蛆虫 蟑螂腿 苍蝇 飞虫 壁虎 老鼠屎 刀片 针头 螺丝 螺丝钉 金属 金属片 铁片 铁屑 钢珠 干燥剂 纽扣电池 磁铁 磁珠 磁力珠 小零件 零件 眼珠子 牙签 指甲 烟头 漆皮 漆 鱼钩 异物 签子 木刺 竹刺 毛刺 黑的',
    latin:
      'glass, metal, plastic, pebble, stone, grit, wasp, insect, insects, bug, bugs, cockroach, fly, worm, worms, maggot*, nail, nails, screw, screws, wire, wires, blade, blades, shard*, needle, staple, button battery, battery, magnet, magnets, bead, fish hook, plaster, rubber, wood, bone, shell, foreign object, curl of metal, tooth, mouse',
  },
  food: {
    han: '饭 菜 汤 面 粥 蛋糕 面包 饼干 奶 牛奶 奶粉 奶茶 饮料 咖啡 果汁 鱼 虾 蟹 鸡 鸭 肉 火锅 烧烤 外卖 盒饭 便当 卤味 凉菜 寿司 刺身 生蚝 海鲜 零食 坚果 花生 辅食 罐头 蒸蛋糕 羊肉串 沙拉 饺子 包子 米饭 冰淇淋 巧克力 糖 果冻 雪糕 月饼 粽子 豆浆 酸奶',
    latin:
      'food, meal, soup, salad, sandwich, burger, pizza, curry, chicken, fish, prawn*, oyster*, mussels, sushi, rice, cake, bread, custard, cereal, granola, yoghurt, yogurt, smoothie, milk, formula, coffee, tea, juice, beans, chocolate, snack, nuts, nut-free, nut free, peanut*, satay, pudding, ice cream, sauce, kebab, buffet',
  },
  device: {
    han: '充电器 充电宝 电池 电瓶 插座 插头 插排 插线板 排插 电线 线皮 热水器 电热毯 电热水壶 水壶 电饭煲 电磁炉 微波炉 烤箱 空气炸锅 电吹风 吹风机 卷发棒 直发夹 取暖器 暖风机 小太阳 电暖器 电风扇 洗衣机 冰箱 冰柜 电视 空调 灯 吊灯 手机 平板 电脑 笔记本 充电桩 充电枪 电动车 电瓶车 滑板车 平衡车 泡脚桶 足浴盆 按摩仪 按摩椅 理疗仪 跑步机 榨汁机 破壁机 高压锅 煤气灶 燃气灶 加湿器 电子秤 电钻 角磨机 割草机 除草机 花洒 路由器 电子烟 打火机 台灯',
    latin:
      'charger*, power bank, powerbank, battery, kettle, heater, socket, outlet, plug, extension lead, dryer, tumble dryer, hairdryer, hair dryer, straighteners, curling iron, oven, hob, stove, cooker, fryer, air fryer, toaster, microwave, pressure cooker, blender, iron, washing machine, dishwasher, fridge, lamp, light fitting, fan, electric blanket, heat pad, gel pads, phone, laptop, tablet, scooter, e-bike, ebike, hoverboard, vape, treadmill, spin bike, drill, mower, lawnmower, chainsaw, saw, boiler, shower, candle, lighter, barbecue',
  },
  electric: {
    han: '漏电 漏的是电 触电 电了 电了一下 电到 电着 电麻 被电 打人 打手 过电 带电 电弧 火花 打火花 冒火花 短路 跳闸 裸露 露铜 露着铜 铜丝 铜线 裸线 线头裸露 没接地 地线 电死 电击 通电',
    latin:
      'shock, shocked, electric shock, electrocut*, zap*, jolt, jolted, live cable, live wire, live wires, bare wire, bare wires, exposed wire, exposed wires, exposed wiring, sparks, sparking, spark, arcing, short circuit*, belt off it, thrown across, tripped the, current, tingle, tingling, electrics, wiring, earthed, unearthed',
  },
  fire: {
    han: '着火 着了火 起火 起了火 失火 火灾 冒烟 冒了烟 冒黑烟 黑烟 浓烟 烟 烧起来 烧着了 烧了起来 烧焦 烧糊 烧黑 烧穿 烧了个洞 糊味 焦味 焦糊味 焦臭 胶皮味 火苗 明火 火星 火星子 火光 蹿火 喷火 火球 炸了 炸开 爆了 爆开 爆炸 炸飞 炸裂开 爆裂 爆管 自燃 自爆 鼓包 熔化 融化 烫手 点着 点到 扑灭 灭火器 119 消防车',
    latin:
      'fire, on fire, caught fire, smoke, smoking, smoked, flame*, flames, burning smell, smell of burning, burning plastic, exploded, explode*, explosion, blew up, blown up, went off, went up, went bang, bang, pop, popped, scorch*, melted, melting, singed, charred, ignited, sparks flew, overheated, overheating, fireball, alight, smouldering, too hot to touch, fumes, extinguisher',
  },
  gas: {
    han: '嘶嘶响 嘶嘶 肥皂水 煤气 燃气 瓦斯 天然气 液化气 煤气味 燃气味 漏气 泄漏 一氧化碳 臭鸡蛋味 煤气中毒 废气',
    latin:
      'hissed, hissing, gas leak, gas, carbon monoxide, co alarm, reading co, smell gas, smelled gas, rotten eggs, fumes, leak of gas',
  },
  fall: {
    han: '散在脚面 怼树上 一头栽 往前溜 人倒了 横着 摔 摔了 摔倒 摔下 摔下来 摔到 摔跤 一跤 滑 滑倒 滑了 滑了一跤 跌 跌倒 跌落 跌落地 跌下 跌坐 绊 绊倒 绊了 栽 栽倒 栽下 踩空 踏空 出溜 掉下去 掉水里 掉进 滚下 滚下来 翻下来 大马趴 马趴 屁股墩 仰面 坐到地上 坐地上 跪那儿 跪下 扑倒 横着出去 甩出去 甩到 甩飞 被甩 失足 失去平衡 一头栽 跟头 一个跟头 人仰马翻',
    latin:
      'feet from under, thrown two, came off, went straight over, went down, face first, went under, slid round, fell, falling, fall, fallen, slip, slipped, slipping, slippery, tripped, tripping, trip hazard, stumbled, tumbled, tumble, went over, went flying, landed on, landed in, thrown, threw me, threw him, threw her, knocked over, knocked down, knocked, toppled, flat on my back, down the stairs, off the bed, off the ladder, came off the bike',
  },
  collapse: {
    han: '回弹 弹上来 箍松 挡板 鼓开 软绵绵 弹起来 炸 塌下去 被压在 断 断了 断开 折了 折断 塌 塌了 塌下来 垮 垮了 倒 倒了 倒下 倒下来 掉下来 掉落 掉了 落下来 砸下来 崩开 崩飞 崩了 飞出 飞出来 飞过来 弹出 弹起来 弹开 回弹 射出 射出来 脱落 脱开 散架 散了 松了 松脱 松动 松开 翻了 翻倒 侧翻 裂开 裂了 当场裂开 炸裂 爆裂 爆了 脱轨 下坠 坠落 失灵 失控 锁死 锁住 卡死 不回弹 没反应 冲出 溜车 自己动 突然 一下子 啪一断 嘣 哐 咣当 砰 翘起 翘起来 缺了 没固定 没拧紧 没锁紧 没放稳 没搭稳 没关严 没封好 翻在 整杯翻 洒到 洒在 浇 浇在 泼 溅 喷 漏了',
    latin:
      "deflated, swivelled, bolt sheared, jerked, tipped the footplate, folded, dropped, dripped, hadn't been girthed, flew up, flew off, wouldn't latch, came away, swung round, snapped, snap, collapsed, collapse, gave way, gave out, let go, came off, came loose, came away, came down, came apart, fell off, fell down, fell on, dropped on, broke off, broke under, shattered, shatter, cracked, sheared, sheared off, tipped, tipped over, split, exploded, burst, flew off, flew out, pinged off, shot forward, shot out, untethered, unhinged, loose, locked up, seized, failed, jammed, stuck on, kept going, rolled, slid off, spilled, spilt, splashed, poured, leaked onto, came out, pop out, popped off, detached, gap, buckled",
  },
  vehicle: {
    han: '刹车 刹不住 刹车失灵 副刹 后刹 前刹 手刹 急刹 方向盘 轮胎 爆胎 轮子 前轮 后轮 车轮 车门 后门 安全带 安全座椅 气囊 油门 高速 高速上 匝道 追尾 撞车 翻车 熄火 失速 转向 车 电梯 扶梯 货梯 缆车 船 班车 大巴 公交 校车 婴儿车 推车 童车 自行车 叉车 千斤顶 起重机 吊车 脚手架 梯子',
    latin:
      'brake, brakes, braking, steering, wheel, wheels, tyre, tire, tyres, tires, seatbelt, seat belt, airbag, throttle, accelerator, motorway, highway, freeway, lane, crash, crashed, skid, swerve*, ditch, car, van, bus, coach, train, lift, elevator, escalator, pram, pushchair, stroller, buggy, bike, scooter, forklift, ladder, rung, scaffold*, trampoline, bouncy castle, slide, swing, car seat, cot, crib, bunk, high chair',
  },
  nearmiss: {
    han: '差一点 差点 差点儿 险些 幸亏 幸好 多亏 还好 好在 一把接住 接住 抱住 再偏 再偏一点 再晚 再高 再近 擦着 贴着 蹭着 就差 不到一公尺 不到一米 一拳头远 一拳 几厘米 几公分 要不是 命大 捡回 捡了条命 吓 吓得 腿都软 腿软 一身汗 冷汗 后怕 哆嗦 拽上来 拽回来 顶住 冲过去 抢下来 抠出来 硬抠 撤得快 躲 躲开 闪开 跑得快 没砸到 没出人命 出人命 人命 要人命 一个都跑不出去 真有事',
    latin:
      "nearly, almost, inches, an inch, another inch, missed by, just missed, narrowly, near miss, luckily, by luck, pure luck, lucky, caught it in time, caught him, caught her, in time, the only reason, could have been, could have killed, could've been, would have been, if i hadn't, thank god, thank goodness, jumped back, dodged, a second later, seconds later, millimetres",
  },
  person: {
    han: '孩子 宝宝 娃 小孩 小朋友 儿子 女儿 闺女 丫头 孙子 孙女 外孙 我儿 我妈 我爸 我妈妈 我爸爸 妈妈 爸爸 老妈 老爸 老人 老太太 老爷子 大爷 大妈 大姐 奶奶 爷爷 姥爷 姥姥 外婆 外公 阿嬷 阿公 我媳妇 我老婆 我老公 太太 先生 女士 我爹 我娘 我女婿 儿媳 我妹 我弟 我姐 朋友 同事 员工 学徒 徒弟 师傅 客人 顾客 乘客 住客 女生 男生 小男孩 小女孩 孕妇 怀孕 怀着孕 一岁 两岁 三岁 四岁 周岁 个月大 我个仔 我个女 细路 家人 两个人 人 同学 学生 学员',
    latin:
      "baby, toddler, son, son's, daughter, daughter's, kid, kids, child, child's, children, -year-old, year-old, year old, two-year-old, three-year-old, six-year-old, nan, nana, gran, grandma, mum, mom, mother, dad, father, granddad, grandpa, wife, husband, hubby, hubby's, brother, sister, nephew, niece, lad, boy, girl, pregnant, guest, friend, partner, my mate, colleague, passenger, pensioner, elderly, infant, newborn, cleaner, staff member",
  },
  violence: {
    han: '膝盖压 压在地上 反扭 追着打 按倒 推了 推搡 推倒 推我 推他 打了 打我 打他 打人了 动手 动手打 揍 掐 掐脖子 拽 拽着 扯 扇 扇耳光 耳光 巴掌 踹 踢 踢了 拖 拖到 拖走 拖出 围住 堵住 堵门 威胁 恐吓 砍 刀 拿刀 棍 拿棍子 抄起 砸人 泼水 骚扰 摸 尾随 跟踪 猥亵 非礼 咸猪手 偷拍 关在 锁在 反锁 关起来 按在地上 拳头 一拳',
    latin:
      'knee in his back, on the floor, held me, would not let, by the neck, by the collar, doorframe, shoved, shove, punched, punch, pushed, dragged, drag, grabbed, grab, slapped, hit me, hit him, hit her, kicked, kick, threatened me, threatened my, threatening, headbutt*, choked, assault*, attacked, attack, restrained, pinned, spat, groped, groping, harass*, stalk*, followed me home, knife, bouncer, bouncers, manhandled, locked in, locked us in, cornered, swung at',
  },
  hazard: {
    han: '没给戴严 没人看着 没清点 锁在车 锁到中午 后座 消防通道 安全通道 逃生通道 安全出口 消防门 疏散 锁着 锁死 铁链 铁链锁 堵 堵着 堆满 堵死 湿滑 湿的 打滑 太滑 很滑 抹了油 没护栏 没有护栏 护栏 栏杆 没盖 井盖 没有警示 没放牌子 警示牌 没牌子 裸 裸露 尖角 锋利 跟刀一样 尖 钉子露 露着 露出 露出来 毛刺 尖锐 晃 摇晃 摇摇欲坠 往前晃 悬空 悬着 翘 塌陷 坑洞 没固定 不稳 承重 超载 没系 没系绳子 没戴 高空 高空抛物 坠物 掉砖 瓷砖 磁砖 天花板 吊顶 玻璃门 打不开 关在里面 困 被困 从里面打不开 童锁 没封口 缝隙 卡头 没关 逃不出去 烟感 灭火器过期',
    latin:
      "nobody was stopping, hold it across, nobody had gritted, dark bit, locked in the, left in the car, fire exit, fire exits, fire door, fire doors, emergency exit, blocked, chained, padlocked, locked shut, wet floor, no cone, no sign, no warning, no railing, railing, handrail, loose, bare, exposed, uncovered, unguarded, unsecured, sharp edge, sharp edges, sharp, jagged, razor, slippery, icy, slick, trip hazard, pothole, uneven, wobbly, wobbles, hanging out, hanging off, dangling, overhead, ceiling, ceiling tile, scaffolding, child lock, small parts, gap, slats, trapped, stuck inside, can't get out, no way out, hazard, dangerous, danger, death trap, unsafe, safety",
  },
  toxic: {
    han: '水银 汞 甲醛 苯 农药 农残 漂白 漂白水 漂白剂 消毒水 化学 酒精 药水 烫头药水 染发膏 焗油膏 洁厕 强酸 强碱 腐蚀 超标 有毒 毒 致癌 重金属 铅 石棉 荧光棒 液体 墨水 杀虫剂 老鼠药 氯 变质 工业',
    latin:
      'bleach, mercury, chemical, chemicals, asbestos, lead paint, lead, formaldehyde, pesticide, ammonia, acid, corrosive, toxic, poison, poisonous, detergent, cleaner, spray, solvent, peroxide, chlorine, weedkiller, antifreeze, filler, dye',
  },
  medicine: {
    han: '药 吃药 退烧药 药片 药丸 药水 处方 剂量 成人剂量 成人 儿童剂量 加倍 发错 配错 拿错 开错 打错 输错 用错 过期药 说明书 疫苗 针剂 麻药 麻醉 拔罐 针灸 理疗 注射 打针 水光针 玻尿酸 镜片 度数 隐形眼镜 假牙 牙套 拔牙 补牙 手术',
    latin:
      'dose, dosage, overdose, prescription, prescribed, tablets, pills, medication, medicine, pharmacy, pharmacist, chemist, wrong drug, wrong tablets, wrong medicine, insulin, inhaler, strength, adult dose, injection, filler, botox, lenses, decaf, nut-free, gluten, coeliac, celiac, anaesthetic, wax, waxing, lash, tattoo, piercing',
  },
  animal: {
    han: '狗 狗狗 猫 猫咪 我家猫 我家狗 毛孩子 宠物 兔子 猫爪子 大狗 小狗 狗粮 猫粮 干粮 泰迪 金毛 流浪狗',
    latin:
      'dog, dogs, cat, cats, puppy, kitten, rabbit, hamster, horse, pet, kennel, groomer, paw, paws, kibble, litter',
  },
  touch: {
    han: '一碰 一踩 一摸 一拧 一掰 一抠 一推 一拉 一扯 一拔 一插 一按 一坐 一躺 一靠 靠 坐上去 坐下 踩上去 伸手 拖地 洗澡 洗头 洗手 洗碗 煮 炸 倒开水 倒进开水 开水 滚水 热水 热油 油锅 卤水 热可可 热汤 蜡 泡脚 抱着 睡觉 半夜 睡着',
    latin:
      'touch, touched, touching, stepped on, stepped, sat on, sat down, leaned on, lean on, reached, reaching, plugged in, plugged it, pulled, opened, turned on, switched on, mid-pour, pouring, boiling water, boiling, hot oil, hot water, hot wax, hot, lit, overnight, in the night, asleep, slept, showering, in the bath',
  },
  apply: {
    han: '涂 抹 擦 敷 敷了 喷脸 喷 用了 用完 用上 穿了 穿上 戴了 戴上 贴了 贴在 染 染了 染发 烫头 烫发 做完 打完 纹 漂 洗 护肤 面膜 面霜 精华 防晒 防晒喷雾 洗面奶 沐浴露 洗发水 洗衣液 卸妆 化妆 粉底 睫毛 双眼皮 美容 祛痘 脱毛 按摩 推拿 拔罐',
    latin:
      'applied, apply, used it on, rubbed, put it on, put this on, wore, wearing, dyed, dye, serum, cream, lotion, sunscreen, sunblock, shampoo, face mask, makeup, mascara, deodorant, perfume, facial, massage, treatment, lashes, nails',
  },
};
