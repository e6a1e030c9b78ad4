// Held out: the weights never learned from it. Told aside, with wit and at length: invented, labelled before the rules or the weights were asked.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const heldOutAsideReviews: readonly LabelledReview[] = readReviews(`
S	点的藕粉里有一截细铜丝，扎在嗓子眼，咳了半天咳出来的
S	吃了凉拌海蜇，晚上胳膊麻了半边，嘴角也抽，去医院说是组胺中毒
S	洗牙的时候那个钩子滑了，牙龈挑出一块肉，半个月吃东西都得歪着嘴
T	我今天是先礼后兵，礼在这儿放着，兵在国资委的信箱里放着
T	工会法律援助的王律师说这单她接了，免费的，我也没想到
T	不给说法也行，我这就去网上填消费仲裁，填完回来接着吃
N	派出所新搬的地方导航还没更新，外卖小哥送错俩回，汤全洒了
N	记者采访用的那种领夹麦，录出来沙沙响，退货还让我付二十运费
N	电锯惊魂主题密室，道具塑料得厉害，NPC躲在角落玩手机
N	电影票座位重了，俩人一张座，经理过来说"要不你们商量一下"
N	洗衣店把我裤子熨出两条裤线，一条直的一条弯的
N	沙发客服机器人说"小主您别急"，我急了二十六天了
S	Waxing strip took the skin with it. Upper lip's raw and weeping, can't smile, can't eat soup.
S	Opened a bag of your salad and only clocked the dead shrew after three forkfuls. I've been on antibiotics since.
S	cleaned the oven with the stuff you recommended, no warning on it, my chest went tight and i was wheezing on the back step for an hour
T	Oh it's no trouble at all, I drive past the Trading Standards office on my way home anyway. I dropped the folder in at four.
T	If the money's not back by the time I've finished my tea, Section 75 it is.
N	Shock absorbers are fine, the shock was the invoice. £90 more than quoted.
N	Five weeks for curtains, then one curtain.
S	老人家在你們賣場被自動門夾到肩膀，整個人彈出去，屁股著地坐不起來
S	幼兒園娃娃車阿姨沒有清點，小孩睡在後座被鎖到中午，衣服全濕透
T	欸，你們負責人名字怎麼寫？我在填調解委員會的單子，字太草怕退件
N	毒舌店員我忍，算錯錢我忍，但你把我的珍奶做成多多綠是怎樣
S	我妈拎着两袋米出你们仓储店，门口那条减速带的螺钉冒出来一截，鞋底挂住，整个人扑出去，米撒了一地，下巴磕掉一块皮，假牙都飞了
S	猫咖的猫扑我腿上，裤子抓穿，三条血印，五针狂犬钱谁出
S	泡澡球说是天然的，泡完屁股蛋子红得像猴，坐都不敢坐
S	保洁在走廊喷的消毒水浓得睁不开眼，隔壁小宝宝呛得脸通红一直咳，我嗓子也哑了
T	说好的学区没兑现，业主微信群昨晚投票，二百一十六票同意集体起诉，零票反对，我就是来送投票结果的
T	我已经在平台上点了"商家欺诈"，证据传了九张，平台说三天内出结果
T	行，咱们热搜见，词条我都想好了
N	鱼刺挑得不干净就算了，说好的去骨凤爪里骨头都在，敢情是去了个寂寞
N	孩子的作业本封皮印了个消防车，轮子少一个，孩子非让我来问问，那我就问问
N	酒店床单有个烟洞，跟前台说了，换来一床，两个烟洞
N	我投诉过你们两回了，每回都是店长打电话来笑呵呵地说改，第三回了，笑呵呵我也会
N	行李箱密码锁出厂密码不对，客服让我从000一个一个试，我试到了四百多
N	说是两小时家政，实际干了七十分钟，擦玻璃擦得像磨砂
S	Glue gun dripped straight through the guard. There's a hole in my thumb you could park in.
S	The lodge had mould up to the ceiling. By the third night my asthma was that bad we were in the walk-in centre at 4am with me on a nebuliser.
S	Your pharmacist halved the wrong tablet. My dad's been seeing double and sleeping twenty hours a day.
T	Would you mind if I borrowed a pen? I'm copying your licence number off the wall for the council.
T	Tick tock. 5 p.m. After that it's the ombudsman's problem and yours.
N	Bought a toy police car, siren works, wheels don't. That's the wrong way round.
N	The stapler you sold us jams every third page.
N	The jumper bobbled on its first outing. I look like a sheep that's been through a hedge.
S	女兒去上體驗陶藝，釉料說可以用手抹，回家整雙手脫皮刺痛，皮膚科說是強鹼
T	我跟妳講一個好消息一個壞消息，好消息是我不要退錢了，壞消息是我把東西寄去標檢局
N	這家麻辣燙辣到噴火是誇張了啦，但是真的太油，吃完嘴唇都反光
N	生日蛋糕名字寫錯就算了，還把我寫成「生日快樂 阿罵」
S	教练说水温没问题，我女儿下去两分钟腿抽筋，呛了好几口水，救生椅上连个人都没有
S	打完狂犬疫苗说没事可以走，走到门口人就往下出溜，脸煞白，嘴唇发紫，过敏性休克
S	外卖里那块软骨咬着不对，吐出来是半颗牙，不是我的
S	洗车店地沟盖板没盖严，一脚踩翻，小腿卡进去刮掉一长条皮，骨头都露白了
T	我说话直：钱我不要了，我要你们停业整顿，材料递上去四天了
T	我给总台留了个信封，里头是我写给省文旅厅的信的复印件，原件已经在路上，祝你们五星评审顺利
T	小姑娘你别紧张，这录像不是拍你，是拍那个价签，明天本地台帮女郎要用
N	中介带看迟到四十分钟，理由是送孩子去打疫苗，行，可你倒是发个信息
N	菜里一大把干辣椒一小撮鸡丁，找鸡丁跟破案似的
N	玩具听诊器听不见声，大夫梦碎了一地，孩子哭了一场
N	快递盒上写"易碎请轻放"，里面的蛋卷已经是蛋卷粉了
N	前台问我要不要升级房型，我说要，升完跟原来一模一样就是楼层高一层，加了一百八
S	Nail tech used the drill like she was sanding a door. Cuticle's infected, finger's throbbing and there's a red line going up my arm.
S	I've a husband who never complains, so when he came in from your sauna grey and holding the wall, I looked. The thermostat was stuck on 115. He passed out on the bathmat.
S	microwave popcorn bag went up in flames in under two mins, kitchen full of black smoke, baby coughing
T	As treasurer of the tenants' federation I'm obliged to tell you this will be raised with the housing regulator in the morning.
T	lol ok don't refund me, I'll just let my 12k discord decide what happens to ur store
N	Got the wrong curry and the right curry, billed for both.
N	Ink ran on the birthday banner. Happy Birthday Grandma looks like a ransom note.
S	機車座墊彈簧鬆掉，騎到一半整片往後滑，我差點從後面飛出去，後面就是砂石車
T	消防局那邊我是用APP通報的，你們逃生梯堆成那樣，稽查的人說這禮拜會去
N	我是跑社會線的記者，半夜只有你們開著，可是滷肉飯越來越小碗
N	牙膏味道像漱口水加洗衣精，全家沒人要用
S	吃完拉稀，一晚上跑了八趟厕所
S	秋千座板断了，娃摔得鼻青脸肿
S	店员推人，胳膊肘撞墙上，肿得跟馒头似的
T	已报警，等警察来处理
T	12345已登记，工单尾号1180
T	想问下这种情况去哪个部门告比较快
N	发货慢，包装烂，赠品没给
N	味道一般，量少，贵
N	差评，不会再来了
N	刀太钝，切肉跟锯木头一样
N	色差大，尺码小，布料薄
N	装完就不管了，电话不接
S	Chair collapsed. Bruised my back.
S	food poisoning. three of us. 2 days throwing up.
S	My eyes streamed for hours after the lash glue.
T	See you in small claims.
T	How do I complain about these people?
N	Late again. Third time this month.
N	Never ordering from here again, wrong size, wrong colour.
N	Shot glasses were chipped in the box. Binned them.
S	沙拉裡有一小段釘子
T	不退費就爆料公社見
N	東西壞掉不給換，氣死
N	顏色跟照片差很多
N	說好送的贈品沒送
S	朋友送的SPA券，去就去吧。小姑娘手法挺好，就是那盏红外灯她出去接电话忘了，我趴着快睡着了，闻见一股糊味儿，以为谁在烤肉，一摸后腰，毛巾烫得抓不住。回家我老公数了数，巴掌大一块，六个泡。
S	我在你们超市做了半辈子的回头客，跟生鲜的老马还认识。那天老马给我挑了一袋花甲，回去炒了，我老头先吃的，没十分钟嘴唇发木，舌头捋不直，接着手指头也木，120来的时候他已经说不清我名字了。
T	我也是开店的，最怕同行互相拆台，所以压到今天才来。你们从我这拿的货款拖了两个季度，电话从天天接到偶尔接到不接。我会计说账上再不进钱就发不出工资了。法院诉前保全的裁定，明后天就会送到你们开户行，到时候你给我打电话我也接不着了，我关机。
N	本来是我姑娘要来的，她脾气爆，我怕她跟你们吵，就我来。就那个烤箱，下管不热，师傅说是正常现象，烤饼干一面焦一面白，她说像熊猫。能修就修，不能修您告诉我一声，我好回去交差。
N	我闺女学医，天天跟我讲哪儿疼是哪儿的毛病，听得我耳朵起茧。给她买个听诊器当生日礼物，刻字刻成了"悬壶济事"，她说妈，是世界的世。麻烦给重刻一个。
N	老张是我们楼的消防志愿者，嗓门大，天天喊"人走断电"。他推荐我买你们家定时插座，说好用。定时是定时，就是走得慢，一天慢二十分钟，现在我家电饭锅半夜两点开始煮粥。
S	骑马体验那匹马突然尥蹶子，我从鞍上甩下来，后背先着地，喘不上气，嘴里一股铁锈味
S	美发店的地上全是碎头发茬和水，客人说脚底下一刺溜就跪那儿了，膝盖骨响了一声
S	顾客来电，称按瓶身说明兑水喷了杀虫剂，家里的鹦鹉下午就从架子上掉下来了，抽了几下没了
T	您家公众号下面的评论我写一条删一条，那我就写到"人民投诉"去，那儿你删不着
T	录像不是我拍的，是隔壁做直播那姑娘拍的，她说她正好缺流量
T	房管局的大姐说押金条就是证据，让我别跟你们吵，坐她那儿等就行
N	我怕电，插头一直让我老公拔，所以买了这个带开关的插排，开关按下去弹不起来
N	电视台旁边那家分店上菜快，这家慢，同一个招牌怎么差这么多
N	恐怖屋一点不恐怖，鬼还跟我说"小心台阶"，太贴心了，退我一半钱吧
N	买的灭蚊灯亮是亮，蚊子绕着它跳舞，一只没死
N	我岳母以前是急诊护士，见过大场面，吃了你家的面她说，见过大场面没见过这么小的碗
N	给猫拍写真，成片全是猫屁股，摄影师说这是"松弛感"
S	Rented the canoe, one paddle had a split in it, it opened up on my palm and there's a splinter the length of a pencil they had to take out at the infirmary.
S	Client says the physio cracked her neck "like a crab leg" and she's had pins and needles down the left side ever since.
S	The pony your lad led out hadn't been girthed. Saddle slid round and my girl went under its belly. Hoof mark on her thigh.
T	My podcast is small, but this week's episode is called after your garage.
T	You can keep the £40. I've spent twice that on the court fee, and I'd pay it again.
N	Bruised peaches, limp lettuce, no apology.
N	The lawyer joke on your receipts isn't funny and neither was the bill.
S	健身房的滑輪機鋼索斷掉，槓子彈回來打到我門牙，缺了一角
S	手工皂用完全身癢到睡不著，抓到大腿一條一條的血痕
T	里民大會下禮拜開，你們夜間卸貨的事我已經登記發言了，環保局也會派人
N	警衛伯伯人很好，但你們的訪客登記要填七格，我只是來拿包裹
N	補習班老師上課一直講他當兵被操到吐的故事，數學沒教幾題
`);
