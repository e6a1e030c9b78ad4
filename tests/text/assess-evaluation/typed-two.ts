// Short, as people type: no punctuation, slang, spelling mistakes. Invented, labelled before the rules or the weights were asked.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const typedTwoReviews: readonly LabelledReview[] = readReviews(`
N	垃圾房夏天臭得开不了窗，物业说味道属于正常
N	物业群里提意见就被踢，管家电话永远忙线
N	木门漆面全是颗粒，安装师傅说擦擦就好
N	装修多出来三万二的增项，哪样都有理由
B	施工队偷工减料，阳台护栏一推就晃，老人差点翻下去，我已经向住建局举报了
N	寄件寄丢一只鞋，一只！剩一只给我干嘛
N	電信合約綁三年，門市說兩年，帳單來才知道
N	銀行理專講得天花亂墜，基金跌三成就已讀不回
S	髮廊的電棒直接碰到脖子，燙出一條疤，設計師說擦點蘆薈就好
T	要嘛今天退錢，要嘛我把對話截圖貼到Threads
N	月子中心送餐老是冷的，探訪規定一天一個樣
N	Bought it because I'm allergic to latex, and guess what, box says latex on the back. Returned unopened.
N	Ordered size 9, got 7. Twice.
T	I recorded the salesman lying about the mileage and it's going on TikTok tonight
N	Wifi drops every evening, technician no showed 3 times, $20 credit is a joke
N	sofa cushions went flat in a month, feels like sitting on a board
S	pharmacy gave me someone elses pills. I took them for 4 days before I noticed, ended up in the ER
N	The landlord's property manager takes a week to answer anything. Dishwasher still broken.
T	you can explain it to the FCC because thats where my complaint went
N	怕上火特意选的羊奶粉，膻味太重，宝宝喝一口就推开
N	我皮肤本来就爱过敏，所以挑了无香的，收到一闻香得要命，没敢用，退了
N	眉笔断芯，转出来一截掉一截
N	摔了一次就碎屏，碎得跟蜘蛛网似的，说好的昆仑玻璃呢
N	手机充电口松，插上去要找角度
N	充电发热，打电话烫耳朵，夏天没法用，别的还凑合
N	说好晒单返现二十，晒完就不理人了，钱不多膈应
N	显卡风扇异响，返修换回来的是别人退的，灰都没擦
N	热水器白天放热水也慢，洗完一个人下一个要等四十分钟
N	拨了315那个分机转了一圈又转回来，还是那个小姑娘，算了
N	空调漏水把墙纸泡了，师傅来通了管子，收了一百五
T	约好安装三次爽约，我请假三天损失谁赔，平台投诉我点了，截止周五
N	铁锅生锈，说是物理不粘，粘得底都看不见
S	养生壶底座进水短路，啪一下全屋跳闸，插头烧糊了
N	插头短了一根脚，插不进，真是服了
N	雨衣不防水，下小雨里面就湿透，笑哭
N	袜子十双里三双是单只
N	定制西装袖子一长一短，改了两次更短了
T	你们家的货跟图完全是两样东西，不退？行，我让平台来判
N	皮鞋味道重，放阳台吹三天，老婆还是不让进屋
N	包里衬一股霉味，内袋拉链反着装的
S	床头柜玻璃边没磨，伸手拿眼镜把手指割得见骨头
N	沙发说是科技布，猫一爪子一个洞
N	床垫拆开一股化学味，熏得我睡了一周客房
N	洗车办卡两千，搬家了换个店不让用，说是加盟的
T	库存车当新车卖，铭牌日期十四个月前，我已联系车质网和律师，退一赔三
N	加完油少跳两格，加油员说我车的问题
N	电动车充不满，电池半年掉一半容量，三包卡上没盖章
S	刹车线断了，下坡根本停不住，我往路边草地上倒的，膝盖缝了六针
N	发了一箱冻伤的苹果，切开全黑心
N	鸡蛋碎了十二个，剩下的黏糊糊不敢洗
T	蛋糕日期被重新贴过，撕开下面还一张，视频拍好了，十倍赔偿不然抖音见
N	跟药店的人说嗓子疼，推了四种药三百多，吃完跟没吃一样
N	排了一上午B超，轮到我下班了，下午重新拿号
S	剖腹产刀口感染，伤口裂开流脓，医院说是我体质问题
N	更衣室吹风机一块钱三分钟，还是冷风
N	教练教得挺好，就是销售太烦，练个腿旁边一直推课
N	驾校说包过，挂了三次让我再交八百补考费
N	考试前一晚才通知改时间，我已经请好假了
N	钢琴老师迟到早退，四十五分钟的课上三十五
N	画画班颜料收五百，用的是最便宜那种
N	幼儿园监控只开放半天，问就是网络问题
S	午饭鱼没挑刺，孩子喉咙卡了根刺，去五官科取的，园里没一个人陪
N	车位被占，打物业电话说在巡逻，巡了两小时
N	邻居投诉我家狗叫，物业二话不说上门训我，都不听解释
N	腻子没干就刷漆，起皮一大片，返工还要我买料
N	家里装修电线走明线，丑是丑点，师傅说改暗线加两千
N	丰巢放了五天才短信我，生鲜全臭
N	保价八千的花瓶碎了，说包装不合格不赔，收件的时候怎么不说
N	客服说我的诉求已记录，四十八小时回复，第九个四十八小时了
N	存款到期被自动转成理财，问经理她说我自己点的
N	行李延误两天才送到，箱子凹了一块，只赔五百
N	靠窗的位置加钱选的，结果那排没窗户，哈哈哈
N	打车遇到司机一路骂导航，车里一股韭菜味，三星
N	预约了专车送站，来的是辆拼车，还绕了一圈接别人
N	園區飲水機壞一半，礦泉水賣六十，搶錢
N	店員推薦的貓罐頭貓不吃，剩十一罐送人
N	耳環鍍層一週就黑掉，說是925純銀
N	配鏡師換人就換一套說法，度數差了五十度
N	阿姨打掃很隨便，廁所角落都沒刷，鐘點費照收
S	按摩師力道太大，按完肋骨裂掉，吸口氣都痛
N	Lamp flickers. Swapped the bulb, still flickers. 2 stars for looks.
N	My cousin is a cop and loves these boots, mine fell apart at the toe after 3 weeks
N	Support asked me to "report the issue in the portal". Did that. Nobody reads the portal.
N	Dry cleaner shrank my wool coat and offered 10 bucks
T	Fix this or it's a one star on every site I can find
N	Rude hygienist, cold room, but the filling itself is fine
S	Shower door at the gym shattered on me, cuts on both arms and shoulder
N	本来想打12315的，老板娘过来赔了不是又换了新的，算了，东西就那样
N	看评论有人说喝了拉肚子，我家喝着没问题，就是贵而且溶得慢
N	商家回复：您好，如对结果不满意可拨打12315。我呵呵，就会复制粘贴
N	一直说给我处理处理，处理了一个月还在处理，你们家处理两个字是口头禅吧
T	最后说一遍，退钱，不退我下班就去你们店对面的工商所坐着
N	我怕辣，备注不要辣，上来一盆红油，嗓子冒烟
N	孩子很喜欢警车玩具，报警声太响而且关不掉，大人要疯
N	买保险柜，密码锁第三天就打不开了，开锁师傅收二百
N	消防栓玩具车喷水口堵了，孩子玩一次就扔一边
N	火锅味道差到爆，毛肚有股药水味，没吃几口就走了
N	去年那台用了五年没坏，今年这台用了五个月，越做越回去
N	吐了，真的吐了，这种客服也能上岗？问东答西
N	给妈妈买的手机，字够大，声音够响，就是自动扣费的软件删不掉，每月扣九块九，营业厅说自己发短信退订，我妈哪会
N	家里老人牙口不好，买的软面包干得掉渣，日期倒新鲜
N	说好送货上楼，到了楼下打电话让加三十，三十也不是给不起，就是恶心人
S	吃了店里的凉菜，一桌八个人六个发烧腹泻，我妈住了三天院
N	买衣服送的运费险，到退货的时候说没有，截图发过去又说活动结束
N	排队的时候前面的人插队，工作人员看见也不管，孩子热得中途不想玩了
N	一个游戏厅币都不退，机器吃币，叫人来开要等十分钟
N	飞机上要条毯子，说没了，前排空姐给自己盖着一条
B	你们安保推我老婆，手肘都蹭破了，人已经在派出所做笔录，别想私了
S	给狗洗澡烘干箱温度太高，接回来舌头发紫站不起来，中暑了
N	仓鼠到家第二天就不爱动，店家让多喂瓜子
N	给猫做绝育，收费单上多了三项没说过的，问就是必须的
N	儿童手表定位漂移两公里，以为孩子被带走了，吓死我，其实就在教室
N	金项链克重跟标签差0.3克，店里说含镶嵌损耗，我没镶嵌啊
N	换镜片把镜框弄裂了，还说原来就有
N	婚纱租的，裙摆有前面客人的口红印
N	排骨汤里捞出一根长头发，反胃，剩下都没动
N	包间低消没提前说，茶位费八块一位，纸巾两块
S	餐厅儿童椅的安全带坏的，孩子往前一扑直接栽地上，门牙磕掉半颗
S	洗手间门口全是水，没牌子没垫子，前后脚滑了两个客人
T	发型毁了 办卡的两千不退 可以 我举报你们无证经营和偷税 一样一样来
S	纹眉之后发炎结黄痂，眉毛那块肿得眼睛睁不开
N	办卡时候说随便约，现在黄金时间永远约满
N	保洁阿姨把我的红酒杯打碎一个，主动赔了，人实在，就是玻璃擦得一道一道
S	家政擦窗户踩坏了护栏，抹布桶从十二楼掉下去，差一点砸到遛狗的
N	冰箱搬完不制冷，说是磕不磕他不知道
N	我爸手机被办了彩铃视频会员一堆，一个月多扣六十
N	流水打印要收费，排队排到我机器没纸
N	信用卡盗刷三千，银行让我自己证明不在那个城市，前后填了九张表
N	买机票捆绑了酒店券、贵宾厅、保险，不仔细看多花一百八
N	客服电话按键按到手酸，最后转回主菜单
N	高铁餐车泡面没热水
N	大巴说直达，中途停了五个服务区，晚到两小时
N	這台除濕機吵到可以當起床號，水箱又小
N	寄回維修三週，回來一張紙條寫「功能正常」
N	洗髮精改版後味道變超重，阿嬤說像拜拜的香
T	上網公審也好，消保會也好，我時間很多，你們慢慢拖
N	櫃姐臉很臭，試擦兩支就開始收東西
N	家教平台換老師換得比換襪子快
N	Screen protector arrived cracked. In a padded box. How.
N	Not a hospital person, but the waiting room here looked like a bus station and the billing desk lost my card
S	Baby monitor cord got so hot it melted and burnt a mark in the crib sheet
N	Battery died at 40 percent again, killer feature they said
T	Do not call me again. Next call is recorded and goes to my lawyer and the FTC.
N	Sunglasses case has a chemical smell, glasses are ok
S	pulled a staple out of my burrito after it went through my gum
N	Painter left tape marks everywhere and "forgot" the closet
N	The instructor is a retired fire chief, great stories, very little actual driving
T	where do I file a complaint about this dealership? because im done talking to you
N	Puppy food bag had a hole, half of it on the porch
N	Bought for my sons first phone. Screen went black day 3, then came back, then black again. Store wants 14 days to "evaluate"
N	I was going to report them to the BBB but the owner called and made it right, mostly. Rug still smells.
N	food was cold, waiter was cold, only the beer was warm
N	The detective novel bundle was missing book 3, the one with the trial
N	This lipstick shade is to die for, the tube however cracked at the base in a week
N	Waited in all day for the washer delivery. They "attempted". Nobody attempted anything, I have a doorbell camera.
N	Kids ran wild at the trampoline place, staff on their phones, nobody got hurt thank god but we left early
S	Slipped on a wet floor by the freezers, no sign out, tore my ACL
N	Car wash took the wax money and skipped the wax. Twice now
N	Formula came in dented cans, two of them, out of six. Replacement took 9 days
S	The drops made my eyes swell shut. Stopped after one use.
T	I want my 300 back or I'm going to the police, simple as that
N	Hair salon was 40 min late and she rushed my highlights, uneven on one side, they did offer a redo
S	Dentist nicked my tongue with the drill, 3 stitches, and billed me full price
T	Reported to Amazon as counterfeit, they can sort it out with you
N	truck driver who delivered the couch was great, couch is not, one leg shorter
N	Lights flicker when the AC kicks on, landlord says normal
S	There were bare wires hanging out of the wall in the kids changing room
N	I get that stuff sells out but don't take my money and THEN tell me
T	Company got my account wrong for the 5th month so CFPB it is. Filed this a.m.
N	Mattress in a box never came up to full height, feels thin, returns cost 99
S	cooking spray can blew up on the shelf next to the stove it was sitting 3 ft away. face burned
N	Nobody at the gate knew anything and the app said on time until it said cancelled
S	Dog choked on a squeaker that popped out in 2 minutes, vet had to pull it out
N	My attorney friend laughed at the "lifetime" warranty wording. Lifetime of what, a moth?
N	They fired the only good trainer. Equipment squeaks. Parking is a nightmare.
N	Flowers were half dead on mothers day, driver left them in the sun, offered 15 percent off next time
N	Furnace filter sizes on the site are wrong, ordered twice
S	Pool chlorine way too strong, both my kids came out with red rashes and couldn't stop coughing
B	The "nanny" slapped my kid, it's on camera, the police have it and so will your agency's licensing board
N	Ride was 22 min late, then he asked me to cancel so HE could take a better fare
N	Ear buds ok. One pops out, probably my ears.
N	Glue smell from the new cabinets, open windows a week and its fine. Doors misaligned
N	嬰兒推車輪子卡頭髮會歪，收車要兩手，媽媽一個人很難用
S	買回來的電鍋一按開關就跳電，冒白煙，外鍋底部焦黑
T	保險拒賠，評議中心的申請書我寄出去了
N	藥局說健保卡讀不到，請我改天再來，我燒到站不穩還要再跑一趟
S	健檢抽血換了三個人戳，手臂腫一大包瘀青兩個禮拜
N	機車保養完後照鏡沒鎖緊，自己回家轉一轉就好，小事啦
N	客服說會回電，從週一等到週五，電話沒響過
S	吃完小籠包全家拉肚子，小的還發燒到39度
N	電視盒子當機，重開要五分鐘，看球賽剛好錯過進球
N	鞋店阿姨很熱情，但拿錯尺寸又不給換，只能換等值商品
`);
