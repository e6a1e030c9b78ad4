// Threats and dangers told plainly and in passing, with their harmless twins; written by somebody who had not seen the rules. Invented.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const asideThreeReviews: readonly LabelledReview[] = readReviews(`
N	Ninety wallpapers in the book and they were out of every one I picked.
S	香薰机滴上那瓶精油，点了半个晚上，我跟我妹都吐了，关了开窗才慢慢缓过来
N	我要的是摆得住的绢花，送来一束真百合，三天就蔫了，差价你们得退
B	泡汤的时候你们家的按摩喷头脱落，水柱冲我眼睛上，视网膜打了激光才保住。伤残鉴定排上了，法院那头律师在跑
B	孙女在你们画室被学姐拿裁纸刀划了手，缝七针，老师第一反应是擦桌子。派出所去过了，区教育局明天来
B	油锅架没固定，一锅滚油顺着我裤腿灌下去，植皮植了两块，这事我已经实名发在小红书上，也等着法院传你们
B	给我妈打的那个"营养针"打完人就抽过去了，抢救回来半边身子不听使唤，药瓶我交给药监了，谁也别想拿走
B	客人讲，玩卡丁车头盔带子一拉就散，翻车时脸蹭地上，从眉毛到下巴一片血痂；他说录像已经给了电视台，今天来只是要票根
B	Bottle exploded in my hand at the till, tendon's gone, and no, I won't "pop back Tuesday": the injury solicitor's popping round instead.
B	My girl came off your climbing wall because the auto-belay didn't catch. Two heels shattered. The safety executive has impounded the thing and I've told the Courier every word.
B	旋轉門夾斷我媽兩根手指，你們經理說她走太慢。走太慢？好，那讓檢察官來量她走多快，提告了
T	我二舅姥爷在你们县里当过政协委员，他不找人，他写提案，今年的题目就是预付卡跑路
T	亲，你别亲了，我截图都截到手机没内存了，今晚全倒进微博超话里
T	上海那边我有个表姐在消费维权节目做编导，她一听就乐了，让我别退，留着拍
T	学费不退没关系，我把你们的办学许可证号报给教育局职成科了，人家说查无此证
T	我们车友会明天拉二十辆车停你们店门口，一辆车贴一个字，正好一句话
T	你们的规定我尊重，银行的规定你们也尊重一下，这笔钱我已经申请拒付了
T	客户原话："我不为难你，你把劳动仲裁的地址发我就行。"
T	我这回带着公证员来的，您继续说，您刚才说到"概不负责"那句，麻烦重复一遍
T	下班前不解决，我就在你们直播间评论区刷屏，一百来个姐妹，一人十条
T	房产证拖了四年，业委会这次统一了口径，住建局、信访局、省巡视组，三条线一起走
T	敢关门？关门之前记得看一眼门缝，法院的送达回证塞里头了
T	我老公让我消消气，我说我不气，气什么，我都把材料发给市消委会了，我气什么
T	不是我要告你们，是合同里写的，争议由贵公司所在地仲裁委仲裁，那我只好遵守合同
T	给我写个情况说明盖个章吧，不盖？不盖也行，拒绝盖章这段我录下来了，银保监那边一样认
N	开了间消防器材店，跟你们订的货架歪的，灭火器摆上去一排比萨斜塔
N	我们是拍短视频的，租你们的灯，三盏里头两盏色温不一样，拍出来半张脸黄半张脸蓝
N	客人问律师证能不能打折，我们说只有教师证，他不太高兴，点了杯最便宜的
N	台词里那句"我要上法庭"，你们家翻译软件给翻成"我要上网球场"
N	投影仪散热口呼呼吹热风，像养了只狗在边上喘气，画面也不清
N	我女儿说这支口红颜色是"中毒色"，我看着也像，退
N	家里报警器三天两头没电，一没电就滴滴，换个电池要叫你们上门，上门八十
N	客房送来的削苹果刀是塑料的，削了二十分钟削出个核
N	师傅戴着白手套来的，活儿干得还不错，就是迟到俩小时，我请的半天假白请
N	您好，我是十二号楼的，我不是来举报的，我就是想问问快递柜几点清柜
N	面包店试吃的盘子一层水渍，跟店员说了，她翻了个面接着用
N	窗帘电机一到半夜自己开合，跟闹鬼似的，客服让我"跟它磨合磨合"
N	剧场的椅子弹簧响，每个观众一动就吱一声，整场像下雨
N	我孩子班里流行这个悠悠球，买回来绳子短一截，甩一下就缠住
N	上次说我的问题已经上报，上报到哪一层了，外太空吗
N	鱼丸弹牙是弹牙，就是没有鱼味，粉味重
N	去了才知道"海景"是墙上的海报
N	护工阿姨人挺好，就是爱抹眼泪，我妈反过来安慰她
N	我要的是消毒柜，发来的是保洁柜，都能放碗，可差着六百块呢
N	电瓶车租赁点的头盔一股汗味，戴一次洗三遍头
N	钓鱼竿一上鱼就断，断了四根，鱼倒是一条没伤着
N	老年大学报名要抢，我八十岁的手速抢不过七十的
N	拍立得相纸全过期，拍出来一家人像隔着雾
N	买的药箱隔板掉下来，创可贴和维生素混一堆，粘都粘不回去
S	菜刀手柄和刀身脱节，我剁排骨，刀片从我脸旁边飞到墙上，插那儿了
S	公园的健身漫步机轴断了一边，老头一只脚悬着劈了叉，疼得脸蜡黄
S	我的隐形眼镜伴侣里漂着一小团白毛，没看见就戴了，第二天眼睛睁不开，流脓，角膜溃疡
S	奶茶杯底吸上来一只苍蝇，吸管里就剩半截了
S	孩子在你们绘本馆睡着，老师锁门下班了，隔着玻璃哭到嗓子没声
S	客户说，刚装的吊扇叶片甩出来一片，正好砍在沙发靠背上，他妈妈一分钟前还坐那儿
S	送的暖宝宝没说不能贴肉，我婆婆贴了一夜，后腰起了一溜水泡，她还说挺暖和
S	跟车下乡拉货，你们租的那辆皮卡方向盘突然往左拽，拽都拽不回来，撞电线杆上才停
S	点了烟花蛋糕，服务员点的时候离太近，火花崩我刘海上，眉毛燎没半边
S	乳胶手套戴完两只手又红又痒，指缝裂口子，一沾水疼得龇牙
S	吃完你们店的河豚拼盘，嘴唇麻、舌头硬，走两步腿就打软，洗胃洗到天亮
S	隔壁施工喷漆，你们说没味，我坐前台一上午，头疼得像要裂开，中午吐了两回
T	Filed with the state insurance commissioner at lunch. Had a sandwich. Both were satisfying.
T	I don't shout. I CC. Today's CC list: your franchisor, the Advertising Standards people, and my MP.
T	The homeowners' association voted last night, and our attorney's letter goes to your roofing firm by courier.
T	Come Monday I'll be stood outside with a placard, and Radio Sheffield asked what colour, so they can find me.
T	Just a friendly heads-up that the dispute team at PayPal sided with me and I've reported the shop name as well.
T	Your move, pal. Mine was ringing the police about the forged signature.
T	Could you give me the name of the body that accredits this school? I've asked twice. The third time I'll ask them.
T	Customer wasn't cross at all. Asked if the boss was in, left a card from an employment tribunal rep and said "he'll know".
T	If by some miracle the engineer turns up before noon, I'll call off the reporter. If not, mind your hair, she brings a cameraman.
T	Genuinely sorry to do this to a small business, but the fake reviews you bought are with the CMA now.
N	The inspector general costume came without the hat, and what's an inspector without a hat.
N	My mother, a retired magistrate, says your tea is guilty of being weak. I'd like two boxes replaced as they were crushed.
N	Smoke grey, I ordered. You sent fire-engine red. It's a three-piece suite.
N	Got burned on the exchange rate at your counter. Should've gone to the post office.
N	Tour guide droned on about the Great Fire for an hour and skipped the bit we'd paid for.
N	It's a knife block with no slots. A block, then.
N	Sent back a lamp because it was broken; got back the same lamp, still broken, with a thank-you card.
N	The heavy metal night was two blokes and a laptop.
N	You say "allergen friendly" and then can't tell me what's in it. So we left. Hungry.
N	Pharmacy queue, card reader down, no cash point for a mile. My repeat was ready, I just couldn't have it.
N	The hotel called it a "shooting lodge." The only thing shot was the mattress.
N	Killed an hour in the showroom and nobody so much as looked up.
N	Choked on the price, then paid it, then they'd no bags.
N	My boys fought over the one working controller out of four.
N	Your newsletter says "we're all ears". You must be, there's no mouth, nobody ever answers.
S	An icicle the size of my arm came off your shopfront gutter and hit the pram hood. It tore right through. She'd been asleep under it.
S	Pub had a mouse trap behind the toilet, baited, open, my toddler's fingers went in. Two broken.
S	The eye test puff thing hit my eye with something sharp, I've a scratch right across and it weeps all day.
S	tried on the boots and there was a pin still in the toe. straight in under the nail
S	New mattress, three nights, and I'm coming up in lumps from knee to neck. Doctor says it's the treatment on the fabric.
S	Barber put the aftershave on neat over a nick, skin went white, then it peeled. I look like I've been in a crash.
S	I'm told the ferry's ramp "sometimes shifts". It shifted. My husband's foot was between it and the quay.
S	烤肉店的抽風管掉一塊燒紅的碳屑在我手臂，衣服燒穿，皮膚一個黑洞
S	買的草莓吃到一半，裡面有一根縫衣針，還好先咬到不是先吞下去
S	電動床升起來卡到床欄，我爸的手肘夾在中間，整片瘀成紫色
T	我不會吵架，我只會寫陳情書，昨天剛寄給監察院
T	這件事我交給我的保險公司了，他們的法務說會跟你們求償，你們等電話
T	我們自救會有一百七十三個人，下午兩點，行政院門口，你們董事長要不要來坐坐
T	佢哋保安搶我部手機，我即刻打咗999，而家差人喺度等你哋經理
T	小姐我只是提醒妳，通話會錄音的不是只有妳們公司，我這支也會，NCC那邊我有案號了
N	監視器裝好畫面是倒的，師傅說倒著看也看得懂，我是蝙蝠嗎
N	這部紀錄片講食安黑心油，講得不錯，可是你們影廳冷氣開到像冷凍庫
N	包裹寫「內有炸彈麵包」害管理員不敢收，麵包普通，名字取太浮誇
N	我阿公是退休法官，脾氣好，被你們放鴿子三次還說年輕人辛苦了
N	網購鞋架少螺絲，補寄來的螺絲又不合，現在鞋子在地上排隊
N	打電話問營業時間，接的人說看網路，網路寫洽門市
N	咖啡拉花拉成一坨，請問這是雲嗎
N	電玩店的方向盤太鬆，玩賽車撞牆撞到笑出來，但一局六十太貴
N	呢間酒店間房細到開唔到行李箱，仲要對住棟牆
N	送洗的羽絨外套變成一邊有毛一邊沒毛
B	充气滑梯没人看，上头大孩子把我儿子踹下来，胳膊肘朝外翻着，现在打着钢钉。文体局我投诉了，业主群也@了所有人
B	值班同事记：住客投诉浴缸边沿崩瓷，大腿内侧划开，自己去医院缝了针；临走讲她在旅游类节目上班，节目下周播
B	娘家侄子喝了你们自酿的梅子酒，眼前发黑看不清人，医院查出甲醇。酒我封好了，一瓶给公安一瓶给食药
B	Got zapped off your demo hot tub, woke up on the grass with my ears ringing, and before you "reach out": electrical safety are coming Thursday and so's my brief.
B	妹妹打完水光針臉上硬塊流膿，醫生開診斷書的時候搖頭。診斷書一份給衛生局，一份給律師，一份貼你們粉專
T	你们把我妈的养老钱套进去，我跟你们没什么好谈的，金融办和经侦今天上午一起受理的
T	我就想知道，食品药品举报是打12331还是12315，号码换了吗
T	别怪我没打招呼，明儿早上全镇的喇叭都得念你们家的名字，我表叔管广播站
T	我刚把差评编辑好，字数有点多，退款到账我就删草稿，不到账我就点发布
T	国庆前不给装好，我就去信用中国上给贵公司添一笔
T	你们那位女经理说我碰瓷，成，我给110打了电话，咱看看谁碰谁
T	收银小票背后我写了我律师的电话，你们有什么话跟他说，别再给我妈打了
T	要不这样，你给我个准话，没准话我就给电梯质监所一个准话
T	我姐们儿是交通台的，每天堵在路上的几十万人都听她叨叨，她今晚叨叨你们代驾
T	我都不好意思说，为了四十九块钱我写了三千字诉状，法官估计也得笑，笑就笑吧，立上了
T	客人要求把"拒绝退款"四个字写在纸上并签名，说"调解委员会要看原件"
T	街坊们别走，都听听，我这手机开着直播呢，两千多人看着，老板你接着吼
T	学校不管，那我就让人大代表信箱管，信是我儿子写的，十岁，字不好看，意思到了
T	我把你们的霸王条款拍给市监局合同科，人家说典型，让我再拍清楚点，所以我又来了
T	医美贷的事儿你们找催收吓我？催收录音一条不落，给银保监和扫黑办各一份，不谢
T	你们这儿消防验收过没？没事，我不问你，我问大队，已经留了言
N	换屏师傅说原厂，拆开一看写的是"厡厂"，多一点
N	我去的是法式餐厅，叫"审判"，菜名是"无罪释放"，吃完只觉得钱包有罪
N	物流信息停在"运输中"九天，我都怀疑货是走着来的
N	老家的煤炉子我妈用惯了，换了你们的电陶炉，嫌火不旺，炒菜像蒸菜
N	商场抽奖我抽中"一等奖"，一等奖是九折券
N	说好教我儿子散打防身，两个月了还在扎马步，扎得他倒是挺稳
N	美团上写的免费停车，到门口保安说那是去年
N	这款"救生圈"形状的甜甜圈硬得能当真的用
N	我是老师，送家长会的矿泉水订了你们的，标签印的是隔壁学校
N	卖保险的小伙子隔三差五祝我身体健康，听着像咒我，能别发了不
N	电子琴有三个键不响，偏偏是哆来咪
N	点的"酒精炉小火锅"没给炉子，我拿电饭锅热的
N	客人反映枕头太高，换了矮的又嫌太矮，最后要了两条毛巾自己叠
N	充电线短得我只能蹲在墙角玩手机
N	鞋带一边长一边短，系个蝴蝶结像单翅的
N	豆腐脑咸得我喝了一下午水
N	新办的卡三天没激活，打客服，客服说请到网点，网点说请打客服
N	修自行车收三十，补的胎当天又瘪了，推回去他说再补三十
N	买了个防毒面具样式的口罩拍照用，镜片全是划痕，道具都不合格
N	牙齿矫正排号排到明年开春，我说我先自己掰着
N	演员摔跤那场戏拍得好假，音响又闷，中途退场了，票钱心疼
N	我们家狗咬不动你家的洁牙骨，比石头硬，扔了
N	年夜饭套餐写十道菜，两道是水果拼盘拆开算的
N	跟装修监理打电话，他永远在另一个工地，我家工地他没去过
N	衣服吊牌上写"手洗"，我手洗了，缩得能给猫穿
N	客服承诺三个工作日，我从立夏等到小暑
N	毕业照把我P没了，四十个人变三十九个
N	这扫码点餐非让我关注七个公众号，点完肚子都不饿了
S	民宿二楼阳台栏杆就齐我膝盖，我妹拍照往后一靠，人翻出去半个，我揪着她衣服才没掉
S	新买的绞肉机里掉了块塑料，孩子吃的丸子里咬着了，腮帮子划破
S	你们家的牙线棒断在我牙缝里，钢丝似的扎着肉，口腔科给挑出来的
S	孩子手指头塞进洗手台的溢水孔，边上没打磨，拔出来掉一圈皮
S	冰淇淋机消毒水没冲净，我媳妇舔了两口舌头就起泡，嗓子火烧
S	汽车座椅电机自己往前顶，把我卡在方向盘上，肋骨那儿疼得直不起身
S	给我闺女开的近视散瞳药水是别人的，滴完心慌脸红，看东西重影
S	Booked the family room, and the blind cord was dangling right over the travel cot. I woke to a gurgle. Marks round his neck for a week.
S	Ate the mushroom risotto at 8, by midnight I couldn't feel my lips and the floor was moving. They pumped me out at the General.
S	The scaffold board above your entrance let go and took the skin off my ear. Inch to the left and you'd be talking to my widow.
S	Beautician left the mask on through her fag break. Cheeks like raw mince.
S	Airbag went off in the car park with the engine OFF. Broke my glasses into my face.
T	Oh, you'll want to keep that CCTV. The detective said so, when I rang him.
T	My nephew does the Money pages at the Telegraph. He doesn't usually do favours; this one he offered.
T	I've told your regional office and I've told the licensing sergeant. Only one of them rang back. Guess.
T	Booking site's got my evidence, twelve photos; they're mediating, so your "no" isn't the last word.
T	They say I should leave a review. I say I'll leave two hundred, there's a lot of us in the Facebook group and we're all free Saturday.
T	Where do I send a copy for the Rent Tribunal? They told me you have to be served one too.
T	Call note: gentleman asks us to preserve all emails, says "disclosure" will be wanted by his counsel.
N	The "ambulance chase" game at the arcade swallowed two tokens and wouldn't start.
N	Flaming sambuca cake was not flaming and not sambuca.
N	Spent the night on an airport bench with a meal voucher worth one crisp packet.
N	Took three goes to get my name right on the press pass lanyard. I'm still "Gaz".
N	Your loyalty card expired on my birthday. Touching.
N	The paint's called "Poison Ivy" and it dried more like pea soup. Two coats, patchy.
N	Had the electrician in, lovely bloke, but he'd the wrong fitting. Again. That's three call-out fees.
N	Waited an hour for a table and then they sat us by the bins.
N	For a "smart" doorbell it's remarkably thick, it announces the cat.
N	Sleeve fell off my coat. Just fell off. Like a leaf.
N	We asked for a high chair and got a shrug.
N	The yoga teacher's voice could cut glass and the mats smell of feet.
N	Bought a case of wine, two corked, they want me to post the corks back.
N	Tickets said "unrestricted view". It was restricted by a pillar, quite a fat one.
N	I did think about small claims, then I thought about my blood pressure, so never mind. Just stop emailing me.
N	My neighbour took you to court over his kitchen and won, good for him. I only want my drawer handles.
N	Sat nav kept sending us to a field. The sheep were polite.
N	No one's hurt, thank heavens, it's only crockery; but half the plates arrived in bits and I'd like the other half.
S	上瑜珈課用的彈力繩突然斷，整條甩到我眼睛，眼白全紅，看東西有黑影飄
S	兒子吃你們的蒟蒻噎到，倒吊拍背才咳出來，嘴唇都黑了
`);
