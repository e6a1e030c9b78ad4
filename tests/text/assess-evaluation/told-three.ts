// Told by many hands and at length, among them clerks' notes: invented, labelled before the rules or the weights were asked.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const toldThreeReviews: readonly LabelledReview[] = readReviews(`
N	花洒出水像老头子撒尿，一股粗一股细
T	实不相瞒，我下午就把那两个小时的通话记录交给省消委的同志听了，他听完笑了
S	刚满月的娃，月嫂把奶瓶直接从消毒锅拿出来就喂，嘴唇烫起一个白泡
N	月嫂饭做得一般，爱看短视频，声音还挺大
T	老娘今天豁出去了，就在你们柜台前面坐着，等派出所的人来，我电话都打完了
N	自助机把我的卡吞了，工作人员说明天来取，可我明天出差
T	行了别演了，我直接找物监、住建、12345三头一起告，看你们接不接得过来
S	儿童牙膏挤出来一小条黑的，捞出来是只蟑螂腿连着半个身子，娃都刷了两口了
N	房东说家电齐全，电视是有的，不过是个壳
N	教练让我再坚持十个，我感觉自己要原地升天，教练你是魔鬼吧，下次还约
T	你們公司的老闆好像很怕被採訪齁？那剛好，記者朋友禮拜五有空，我帶她一起來退貨
N	這把傘一開就開花，一陣風就變碗公，笑死
S	客人撐傘時傘骨彈出，戳到旁邊小妹妹的眼角，眼白出血，店內已協助叫救護車
S	去你們溫泉會館，烤箱門的把手掉了從裡面打不開，我們兩個女生關在裡面十幾分鐘，我朋友整個熱衰竭昏過去
N	姐姐結婚訂的喜餅，日期印錯一年，親戚問我是不是再婚
T	沒差啊你們繼續踢皮球，我反正已經在衛福部的信箱按下送出了
N	我媽以前在消基會當義工，她說她最會挑電鍋，結果挑到這台
T	老闆唔識做人，咁我咪去旅議會，收據仲喺度
N	係咁叫我等，等咗成個鐘，個經理行過都唔望我一眼
S	隻煲個耳甩咗，成煲湯倒落我大髀，起晒水泡
N	Three emails in, each reply signed by a different "happiness hero". I'm not happy and nobody's a hero.
T	I'm a reasonable man, ask anyone. But I've put the whole business in front of the Health and Safety Executive and I shan't be taking it back.
N	Tenant rang about the washing machine again: clothes come out wetter than they went in, his words. Third call this month.
S	Tenant rang: carbon monoxide alarm going since midnight, everyone's out on the pavement, grandmother feels faint.
N	Battery lasts about as long as my New Year's resolutions.
S	Battery in the vape went off in his jeans. Skin graft on the thigh, he's nineteen.
T	u have 24 hrs b4 this whole convo goes on reddit, names n all
N	someone on reddit said these run small, they do not, im swimming in it
S	Swallowed half the smoothie before I noticed the grit was bits of blender blade. Throat's raw and I've been sent for a scope.
T	Long story short, because I've told it four times: you sold my father, who is eighty-four and can't work a remote, a three-year broadband contract with sports. I asked nicely in March. I asked nicely in April. In May your man laughed. So in June I wrote to Ofcom and to the Alzheimer's charity that takes up these cases, and both have written back. I suggest whoever reads this goes and finds a grown-up.
N	I'd like to tell you about my Saturday. We booked the bowling for my son's eleventh, twelve kids, deposit paid in Feb. We got there and the lanes were given to a hen party. Your lad offered us two hours on the fruit machines, which I had to point out are not for children. We went to the park with a football. He says it was his best birthday ever, so thanks, but I'd still like the forty quid.
S	Caller was tearful. Her mother, ninety-one, was in our shop on Monday to have a hearing aid fitted; as she left, the automatic door closed on her walking frame, she lost her balance and came down on her side. She lay on the mat for forty minutes waiting for the ambulance. It is a hip. The caller wants to know why the door had not been seen to, since the assistant told her it "always does that".
N	煎饼果子里的薄脆不脆，绵的，一口下去没声儿
S	咬到一颗小石子，后槽牙裂成两瓣，牙医说保不住了
T	你们欺负老百姓不懂是吧，我昨晚翻了一宿消费者权益保护法，第五十五条，咱法院念给你听
N	昨晚翻了一宿说明书，第五十五页到第六十页是德文
T	顾客留言簿原文：老板不在，我也不等了，改天卫生监督所的同志替我来问
N	顾客留言簿原文：菜不错，洗手间没纸，洗手液是空的，建议早晚各查一次
S	顾客留言簿原文：门口两级台阶之间的灯坏了，我摸黑踏空，手撑地，小指骨折，看到请回电
N	前台交接：1506客人早上六点来电话，说隔壁小孩跑来跑去，要求换到高层，已换，客人还是板着脸
S	前台交接：802退房时讲半夜床塌了，人滚下来，腰部撞到床头柜角，现在弯不下去，留了诊断书复印件
T	前台交接：1217说早上已经给文旅市场执法队打过电话，下午会有人来核对我们明码标价，请经理提前准备
N	这个理财顾问嘴甜心苦，买之前一天三个电话，买之后一个月不回
T	你们支行再说不知道，我就去总行，总行说不知道，我就去金融监管局，总有一个知道的
N	我说我要找你们总行，她说好的您找，头都没抬
S	健身房杠铃架的保险销没了，我推最后一个没起来，杠压在脖子上，两个人抬才抬走，喉咙到现在咽东西疼
N	杠铃片找不全，二十公斤的永远只有一片
T	我跟你说，我爱人她们单位专门管你们这种美容院的许可证
N	我爱人她们单位发的券，到你们这用不了，说只能工作日用
S	保姆把八四和洁厕灵倒一块儿刷马桶，味儿呛得我妈咳了一下午，嗓子都咳出血丝，你们家政培训都培训啥了
N	保姆刷马桶敷衍，水圈还在
T	大爷我今年七十三，不会上网，我就会走路，明天走到你们区政府门口去说
N	大爷我今年七十三，不会上网，你们非让我扫码点菜，我点个啥我
S	妹妹穿了你们的新校服，一下午脖子一圈又红又痒，抓得全是血印子，校医说是染料过敏
N	校服大得能装俩人
N	麻烦问一下 上次投诉的那个事有结果了吗 客服说给我回电话的 一直没等到
T	麻烦问一下 教培机构退费纠纷是打教育局还是打12345啊 有没有姐妹知道
N	怎么现在修个表都要拍视频存档，跟做笔录似的，我就换个电池
T	从现在开始咱俩说的每个字我都录，将来给法官听
S	麻辣烫的碗底藏着半片刀片！！我外甥女舌头划了！！
N	麻辣烫涨到四块八一两，称出来六十二，我以为我吃的是金子
S	客人反映：店内橱窗射灯掉落，灯罩碎片溅入其三岁女儿头发及衣领，颈部一处浅划伤
N	客人反映：店内橱窗射灯太亮，照得试衣服颜色不准
T	跟你们说了是急用！拖到葬礼都办完了花圈才来！这事我要让咱县的人都知道，喇叭我都借好了
N	花店把"金婚快乐"写成"金昏快乐"，我爸我妈笑了半天，算了
S	学校门口小摊的荧光棒漏了，液体弄我儿子眼睛里，疼得满地打滚
S	今早坐你们公司的班车，后门没关严司机就走了，靠门那位大姐半个身子甩到外头，几个人拽回来的
N	班车又晚点，天天晚点，迟到扣的钱你们出吗
T	我不跟你吵，票我买的是全价，座位你给我卖了两遍，铁路监管那个投诉码我已经扫了
N	我家楼下水果店老板娘人挺好，就是爱拿坏果压秤底
B	助浴床翻了把我姥爷扣水里，呛得肺炎进了ICU；民政和公安两头都有回执，家属会议你们爱来不来
N	蚊子多得能抬人，民宿老板给了半盘蚊香
S	住客因房內蚊香翻倒，窗簾下襬燒起來，她用枕頭拍熄，掌心燙傷
T	你們不退我三千六，我就把三千六印成布條掛在你們店門口對面，我家剛好住對面三樓
N	你們不退我三千六也沒關係，但至少把我的娃娃機卡點數補回來吧
S	我家的貓吃了這批乾糧，連吐三天，驗血腎指數爆表，獸醫說同一批已經第四隻了
N	貓一聞就走，連埋都懶得埋
T	I will be naming the surgeon, the clinic and the price on RealSelf tonight unless your director rings me first.
N	The clinic's coffee machine is nicer than its receptionist.
S	Two of your bouncers dragged my brother out by the neck for asking about the cloakroom ticket. He's got finger marks on his throat.
N	Bouncer wouldn't let us in because of trainers. They were my wedding trainers.
T	Caller, very polite: "Just so it's not a surprise, the insurer and the fire marshal have both been asked to pay you a visit."
S	哎 跟你说个吓人的 我刚才在你们店里挑灯 头顶那盏大吊灯晃了两下直接掉下来 就砸我刚站的地方
N	哎 跟你说个好笑的 我在你们店里挑灯 店员自己也不知道开关在哪 摸了五分钟
T	老板娘说"有本事你去告"，我有没有本事不知道，反正我今天上午去了，法院门口那保安还挺热情
N	店员说让我去告，我懒得理，我就要我那双袜子
N	充电桩显示空闲，到了被油车占着，打客服让我自己协商
S	充电枪往车上一插，滋的一下一道弧光，我眼前全是白的，手套烧穿了一个眼
T	孩子他爷爷是老上访户了，你们这点事在他那儿排不上号，他说顺路给你们捎上
N	孩子他爷爷说这学步车买贵了，集市上八十
S	学步车轱辘卡在你们店门槛上，宝宝连车带人扑出去，额头磕出血
N	同学聚会订的包间，进去一看挨着厨房，锅铲声比唱歌声大
T	知情人爆料走一波：你们后厨那个冰柜啥样我比谁都清楚，我干了两年，视频一段一段往外放
N	我以前在后厨干了两年，知道这道菜最快也得十五分钟，可你们让我等了五十分钟
S	娃娃眼珠子一抠就下来，俩黑豆子那么大，我家那个见啥都往鼻孔里塞，上医院拿镊子夹的
N	娃娃眼珠子一大一小，看着跟瞪我似的，半夜起来吓一跳
N	花三千八种的睫毛，三天掉光，现在跟没毛鸡一样
S	种睫毛那个胶进眼睛里，当时就睁不开，结膜充血，医生说再深一点角膜就完了
T	客服你好，我今天不是来退款的，我是来告诉你：退款我已经找银行做了拒付，商品请你们自己来取
T	让你们主管听电话，我只说一句：公正与否，交给人民法院
N	让你们主管听电话，我只说一句：你家师傅把螺丝刀落我家了
S	值班记录：凌晨一点，醉酒男客人将玻璃花瓶砸向收银台，小王左耳被划伤，已缝合，警方未到前客人离开
N	值班记录：凌晨一点，醉酒客人将外套落在沙发上，来电说里面有钥匙，已代管
N	值班记录：外卖平台显示超时四单，骑手说电梯坏了爬楼，顾客有两位要求退款
T	值班记录：女客人表示酒店泄露其住店信息给前夫，她的律师早上会发函，请法务准备
S	值班记录：泳池三号梯松动，一位先生上岸时脱落，小腿胫骨处划开约五厘米
T	转告你们老板，他要是觉得小地方没人管，那就让省里来管，信我寄挂号
N	我这信寄的是挂号，你们说没收到，邮局查了，签收人写的"门卫"
T	家长群里现在九十八个人，下午四点统一去教委，有车的带没车的
N	家长群里九十八个人，老师每天发九十八条作业，我看得眼花
N	电饼铛上面不热下面糊，饼翻得我想哭
S	电饼铛的盖子弹簧松了，正翻饼呢啪地扣下来，手夹在里头烫得滋滋响
T	卖家说评价返现五元，我好评给了钱没到，举报商家刷单的入口我点进去了，提交成功四个字看着真舒坦
N	说好评返现五元，我好评了五元没到，算我傻
N	老师傅修鞋手艺没得说，就是脾气臭，问价都不乐意
S	冲锋衣拉链头那个铁片毛刺没磨，我拉到顶直接豁下巴上一道口子
N	天气预报APP说没雨我就没带伞，你们赔我的发型
T	您拨打的用户已忍无可忍，请于"信用中国"和裁判文书网上查看后续
S	我对青霉素过敏写在病历第一行，还给我开了阿莫西林，吃下去半小时胸闷、浑身痒，打了120
N	药房排队四十分钟，排到了说医保系统断网
T	這件事我不會再跟你們討論，媒體跟消保處我都約好時間了，你們自己去跟他們解釋
N	新聞說你們要展店三十家，先把這家的廁所修好吧
S	我家毛小孩美容回來，腋下被剪刀剪掉一塊皮，縫了四針還要戴頭套
N	毛小孩美容回來變成光頭，我笑到快斷氣，但我有說要留耳朵的毛欸
S	機車行沒把後輪螺絲鎖緊，我騎到民權大橋輪子開始晃，後面的公車差點輾過我
N	機車行換個機油搞兩小時，老闆在裡面泡茶
T	我會請我們里長、議員、還有蘋果的記者一起到現場會勘，時間禮拜二早上十點，你們自己看著辦
T	Right then. Rogue traders, the council, and every builders' forum from here to Leeds. That's my weekend sorted.
N	Rogue traders has got nothing on the price of your bottled water.
S	The child lock on the oven doesn't lock. My two-year-old opened it at 220 and put her palm flat on the shelf.
N	The child lock on the washing machine can't be turned off. Neither can my husband about it.
T	FYI my sister-in-law sits on the licensing board and dinner's at hers on Sunday.
S	周末带着爸妈去你们农家乐，鸡是现杀的，菜也新鲜，我爸还说下回带老战友来。吃完饭孩子要荡秋千，就院子里那棵枣树底下的，我推了没几下，上面那根绳子从树杈子那儿断了，孩子屁股着地，哭得背过气去。回城拍片，尾骨骨裂，要趴着睡一个月。老板娘送了我们两斤土鸡蛋，我没拿。
T	我家楼下那个健身房，老板是个退役的，讲义气，我第一年续卡的时候他还请我们喝酒。今年夏天他把店转了，一声没吭。接手的说老会员要按天折算，折下来我那三年卡值四十七块。四十七块！我没跟他吵，我回家翻出合同，照着小区群里老法官给的模板写了五页，今天早上立案庭的短信来了，让我补一份身份证复印件。
N	我是从县里来市里看病的，住你们招待所图便宜。房间小我认了，没窗户我也认了，晚上十一点水管子响，跟有人在墙里头吹号似的，我也认了。早上想洗把热水脸，拧开是凉的，放了十分钟还是凉的，老板说要八点以后才烧。我七点半的号啊，老板，我总不能让大夫等我洗脸。
S	值班护士转述：家属讲，轮椅是在我们租赁点租的，右侧刹车把手早就松了，租的时候工作人员说"拧一拧就行"。昨天在住院部坡道上，老人自己坐着等家属取片子，轮椅慢慢往下溜，一直溜到花坛才停，人从前面栽出去，额头破了，手掌蹭掉一大块皮，家属要求我们派人去看。
T	群里的各位街坊，我是三号楼的老许，平时不爱说话。这家"惠民"家电维修，上我家换个电容收了我六百八，我后来问了，市面上二十块。我找他理论，他说他上门费高。好，那就让大家都听听他的上门费。录音我转成文字了，贴在咱们小区公告栏、业主群、还有本地论坛，谁家被他修过的，到我这儿登记，周六咱们一块儿去市监所。
N	女儿第一次自己攒钱给我过母亲节，订了你们家的康乃馨。花到的时候是蔫的，花瓣边都卷了，卡片上的名字还不是我。她看着我，眼泪都快下来了，我说没事没事，妈喜欢，插水里就活了。插了，第二天全耷拉着。我不是要那六十八块钱，我想让你们给孩子说一声，是你们弄错了，不是她没挑好。
S	客人是位男士，普通话带广东口音，说前天在本店买了一箱冰鲜蚝，晚上一家五口蒸着吃，他吃得最多。半夜开始上吐下泻，老婆接着也吐，两个孩子没吃没事，岳母发烧到三十九度，现在还在感染科住着。剩的七个蚝他冻着没扔，问我们要不要拿去验。
T	I've been a customer here since the shop had a bell on the door and Mr Pettigrew behind the counter. I've never written a cross letter in my life. But you charged my card twice for the hearing aid batteries, then told me I was confused, in front of the queue. I am not confused, I taught arithmetic for thirty-six years. The bank has reversed both payments, Age UK's legal desk has my statement, and the Gazette would like a photograph of me with the receipt.
N	So the plan was simple: pick up the hire car at nine, drive to the coast, scatter Dad's ashes at noon like he asked. At nine you had no car. At ten you had a car with no fuel. At eleven your lad couldn't find the parcel shelf and wouldn't let it leave without. We did the ashes at sunset. It was beautiful, actually, but it was not noon, and my aunt had gone home.
N	肥皂盒吸盘吸不住，半夜哐当掉一回，魂都吓没了
N	理财经理夸我手机壳好看，夸了十分钟，业务没办成
S	厨房推车的轮子一歪，一整锅卤水翻我脚上，袜子都粘肉上了
T	我姐在报社，不是吓你，真的，不信你加她
N	我姐在报社食堂打饭，她都说你这红烧肉不行
S	你们发的防晒喷雾我给孩子喷脸上，十分钟不到眼皮嘴唇全鼓起来
N	防晒喷雾喷出来一股酒精味，还泛白，跟鬼似的
T	最后通牒：今晚十二点，要么钱到账，要么你家地址、法人、电话，全网见
N	最后通牒：今晚十二点，再不睡我就秃了，可是楼上你们KTV还在唱
S	客人把拐杖靠在货架边，货架顶上的样品箱晃下来，正砸中她脚背，脚趾变形，疑骨折
N	客人把雨伞落在店里，回来取说不见了，监控要经理才能看，等了半小时很不耐烦
T	客人把身份证、收据、合同在柜台上摆成一排逐张拍照，说拍给她律师看，全程没跟我们吵
N	我朋友圈就两百来人，发过你家蛋糕，都说好看，可惜中看不中吃
S	给我闺女买的仿真口红糖 壳子边上飞边没剪干净 她嘴角拉出血了
T	黑中介！住建委、网信、派出所，三份材料我都递完了，排队等死吧你
N	中介小哥一天带我看了十一套，没一套跟照片一样的，腿都跑细了
S	你家那个旋转门太快了 前面的人一推 后扇直接拍我鼻梁上 鼻血流了一衣襟
N	旋转门转不动，推半天以为我没吃饭
T	各位弹幕老铁，我现在就站在他们门口，看看他们敢不敢出来
T	不道歉没关系的，国家版权局那边，我原图、图层、时间戳都交了
N	我原图、图层都给你们了，印出来还是偏绿，怎么做的
S	桑拿房木条上钉子冒头，我一屁股坐下去，扎了个眼儿还烫出个圆印
N	桑拿房温度上不去，坐二十分钟没出汗，跟候车室似的
T	你哋再拖，我就叫埋成棟樓啲街坊一齊去立法會申訴部
N	排咗四十五分鐘先有位，枱面仲係黐立立
S	食完嗰碟蠔，成晚屙到腳軟，朝早去急症要吊鹽水
N	說好素食，湯頭是大骨熬的，我吃素二十年，店員一句「撈掉就好」
S	小朋友在遊戲區爬上那台扭蛋機，整台沒固定倒下來，只差一點點壓到他，他爸衝過去擋，手背撞得腫起來
T	欸我截圖都備份三份了，一份給我媽一份給律師一份給爆料公社，你們慢慢刪留言沒關係
T	旅行社說不可抗力不退，那我就請品保協會來評評什麼叫不可抗力，表格已經傳過去了
N	早餐說有現煎蛋，現煎的師傅請假，請了三天
N	Ring doorbell shows your driver photographing my parcel on the step and then taking it away again. Why?
T	Ring doorbell shows your driver stuffing my parcel in his own car. Police have the clip and a crime number.
S	Ride-on mower kept going after I let go of the lever. Took the toe of my boot clean off. Another inch and I'd be counting to nine.
N	Mower won't start on a damp day. In England.
S	Customer reports that the nut-free tray and the satay shared tongs; her nephew needed both his EpiPens.
T	Customer says, word for word: "You'll be explaining this one to Watchdog, love, not to me."
N	Customer says the watch dog collar we sold her is too big for a whippet and the website said S.
B	Swing seat split, my six-year-old landed on concrete and knocked two teeth out; you wiped the CCTV, so my solicitor has gone straight to the court for an order.
B	The ladder you rented us had a cracked rung held together with tape. My apprentice is in traction and OSHA opened a file on you this morning.
N	Caller complains that the ladder is two foot shorter than advertised. Wants someone to collect it.
S	My nan sat down on the garden chair and it just splayed, all four legs, like a giraffe drinking. She's black and blue from hip to knee.
N	Garden chairs faded to pink in one summer. Were supposed to be burgundy.
T	What's the number for whoever inspects you? Don't bother, found it.
N	What's the number for whoever does your deliveries? The one on the card goes to a nail bar.
N	Felt like a crime paying eleven dollars for that sandwich.
S	Bit into the sandwich and there was half a plaster in it and a staple; the staple went into my gum.
T	I don't do arguments, I do paperwork. Filed with the FTC at 9:02, state AG at 9:20, your landlord at 9:45.
N	I don't do mornings, and your breakfast shuts at nine. We were never going to get on.
N	Customer queries double parking charge. Told it'd drop off in three days. It's been nine. Not best pleased.
S	Customer reports her little boy put his hand on the side of the outdoor heater, no guard on it, blistered all across the palm.
T	Customer laughed and said, "See you on page three of the Herald." He'd had a photographer with him.
N	Customer said our price for the press was higher than last year and could we explain. It's a trouser press.
S	Guest says the hairdryer in 409 spat blue sparks and the cord melted onto her forearm.
N	Guest says the hairdryer in 409 is weaker than a sigh.
S	Your barber sneezed with an open razor against my neck. Two inches of scar now. Ask me how my job interview went.
N	Your barber talked me into a fringe. I'm forty-six.
T	Look, lady, I'm the admin of the county swap page, 41k members, and the post about you is scheduled for six.
N	the rep kept saying "per our policy" and i kept saying "per my receipt" and we did that for an hour
S	Someone left a pallet truck in the dark bit by the freezers and I went straight over the handle. Wrist's in a splint, can't lift the baby.
N	Freezer aisle's like the North Pole, bring a cardigan.
T	If your solution is a ten percent voucher, then mine is the small claims court. Have a nice weekend.
N	If your solution is a ten percent voucher then you haven't understood the problem, which is that I have two left boots.
S	He'd only had the one pint. Your glass had a chip in the rim and it went through his lip.
S	We hired the e-scooter outside the station, the stem folded at about fifteen miles an hour, and my mate's jaw is wired shut.
N	E-scooter app charged me for forty minutes after I'd parked it. Chat bot sent me a smiley.
T	My dad says grown-ups have to fix things when you're fourteen so he's ringing Citizens Advice about the concert tickets in his lunch break.
N	my dad says im too young for a refund lol, its a yo-yo, it doesnt come back up
N	Wardrobe instructions had eleven steps. Steps seven and nine were the same picture.
S	The escalator stopped dead and then ran backwards. A lady above me came down on top of us all. I've got her suitcase buckle printed on my cheekbone.
T	Since you ask "how was your experience": it's with my attorney now. How was yours?
N	Since you ask "how was your experience": damp.
S	I'm coeliac. The waitress swore it was the gluten-free base. I've been doubled up on the bathroom floor since one a.m.
N	I'm coeliac, so I asked for the list of ingredients. Nobody could find it. I had a salad elsewhere.
T	Caller, a landlord with six flats, says all six kitchens delaminated and that he and two other landlords are filing jointly next week.
N	Caller, a landlord with six flats, wants trade prices on kitchens and got cut off twice.
S	Caller reports smoke coming from behind the tumble dryer, unplugged it, back panel too hot to touch and the wall scorched brown.
N	Caller reports the tumble dryer leaves everything "warm and wet like a dog's nose".
B	Baby monitor overheated in the cot. He has a burn the size of a coin on his back and every parenting forum and the product safety office have the photos.
B	我家小囡在你们门店吃了免费试吃的果冻，卡住喉咙脸都青了，现在人在ICU，市监局的人已经把剩下那桶封走了
N	免费试吃就给指甲盖那么大一块，嚼都没嚼出味
B	店长动手打人，我先生鼓膜穿孔，报警回执在手上，电视台的车下午到
N	店长动手能力真强，自己把招牌都画了，就是菜不行
B	打完瘦脸针嘴歪了，喝水都漏，三甲医院证明有了，卫生监督所举报信也寄了，你们还好意思叫我亲
N	打完折还是贵，亲亲亲的叫得我起鸡皮疙瘩
B	顾客称其父在本店购买的电暖器夜间自燃，老人吸入浓烟，现仍吸氧；顾客已请消防出具认定书，准备起诉
B	客人讲：小笼包的汤飙出来，烫到三岁女儿眼睛下面，服务员还笑，她已经把那段监控要求派出所去调
N	小笼包皮厚得能当鞋垫 汤汁约等于无
B	你们托管班把孩子一个人锁在车里四十分钟，拉出来都烧迷糊了，教育局和110我两边都打了
N	托管班辅导作业就是让孩子自己写，写完自己对答案
S	俺孙子拿恁家那个陀螺玩，陀螺上头那铁片飞出来，扎到腮帮子里，缝了两针
T	这单你不给我弄明白，我就在美团那边申请客服介入，顺便把你家二维码收款逃税的事跟税务说说
N	这单你不给我弄明白我就不挂电话，反正我话费包月
S	图书角书架没钉墙，两个小孩一拉，整架书压下来，小的那个胳膊脱臼
N	图书角的书全是2008年的，还缺页
T	该说的我都说完了，剩下的话我留着跟纪委说，你们国企食堂采购那点猫腻
N	该说的我都说完了，嗓子哑了，麻烦你们给个话
S	外卖里的牙签混在笋丝里，我爸吞下去了，卡在食管，做胃镜夹出来的
N	外卖没给牙签没给纸巾，筷子就一根，一根！
S	你们店里那个加湿器喷的是啥，我跟同事坐边上半小时，两个人都咳得停不下来，她有哮喘直接喘上了
N	加湿器一开桌子一层白灰，说是水质问题
T	做生意做到你这份上也是到头了，行业协会的黑名单我来帮你报名
N	行业协会发的金奖挂墙上，菜端上来像安慰奖
S	刚进电梯，灯闪两下，轿厢往下蹿了一大截，我膝盖一软跪地上，心脏病差点犯了，现在手还抖
N	电梯等了十分钟，来一趟满一趟，最后我爬了十六楼
T	别跟我提领导，我谁的领导都不找，我直接写给巡视组
N	领导来检查那天你们窗口全开，今天就开一个
N	客人来电询问上次投诉后赠送的礼品卡怎么用，说扫码无效，跑了两趟
S	客人来电：今早用新买的手动绞肉机，手柄突然反转，孩子的食指卷进去，指尖没保住
N	我的心被你们伤透了，会员日不打折
T	你们不要脸我也不要了，明天十点，大喇叭、横幅、短视频，三件套给你们安排上
S	我在你们驿站拿快递，头顶那一摞箱子塌下来，最沉那个砸我后脑勺，恶心想吐了一下午，医生让留院观察脑震荡
N	驿站大姐嗓门大，喊号跟骂人一样
T	贵司逾期交付设备已达四十七日，我司法务部将于本周五向合同约定之仲裁机构提交申请，请知悉
N	贵司设备到货六箱，缺第三箱，请核对装箱单并补发
N	花呗分期还没还完 手机先黑屏了
S	手机贴着裤兜充电，大腿烫出一块铜钱大的泡，皮粘在裤子上
T	我孩子学法律的，大四，他说正好缺个实习案例，状子都拟好了，诉前调解下周一
N	我孩子学法律的，大四，买了你们的二手教材，中间缺四十页
B	我阿公在你們賣場被堆高機撞到，骨盆裂開，你們叫我們私下和解？勞檢處跟律師下禮拜會一起來
N	賣場推車輪子卡卡的，推起來像在開碰碰車
B	麻辣鍋的鍋底裂開，整鍋油湯流到我大腿，二度燙傷，診斷書跟報案三聯單都有，議員明天陪我開記者會
N	麻辣鍋一點都不麻，湯頭像加了辣油的開水
S	寶寶的安撫奶嘴一吸整個膠頭脫下來，卡在喉嚨，我倒過來拍背才吐出來
N	安撫奶嘴寶寶不吃，只愛吃自己的拳頭
T	你們家那個「終身保固」我請立委辦公室幫忙問過公平會了，函文下週到
N	終身保固是保到誰的終身？才三年拉鍊就不給修
S	停車塔的機械板往下降的時候，管理員沒看裡面有人就按，我女兒還在後座，門邊凹進來壓到她的腳
N	停車塔取車等二十五分鐘，管理員在看韓劇
T	小弟不才，八卦板有一點點人氣，今晚十點準時發，標題都想好了
N	看八卦板推薦來的，結果踩雷，湯是冷的，老闆臉也是冷的
S	吃到一半發現炒飯裡有一隻完整的小強，我已經吞了好幾口，我兒子當場嚇哭
N	炒飯炒到一坨一坨，飯粒是抱在一起取暖嗎
T	我沒在兇，我只是問：申訴要去消保官那邊還是去觀光局那邊？
N	我沒在兇，我只是問：這個會員點數到底是年底歸零還是生日歸零？
S	店員拖地的漂白水沒標示就放在茶水桶旁邊，我媽倒來喝了一口，喉嚨灼傷送急診
N	茶水桶的茶淡到像洗過茶葉的水
N	客人致電表示婚攝毛片延遲一個月未交，口氣無奈，僅要求給確切日期
T	客人致電表示已將本公司列入消基會申訴案件，後續請直接與該會承辦聯繫
S	客人致電表示電動床的升降馬達自己啟動，把她先生的手夾在床框裡，手背骨裂
N	我整個人被你們搞到內傷，一個退貨單要填三頁
N	老闆你家的辣椒醬辣到我靈魂出竅，再來兩罐啦，可是這次瓶蓋超難開
T	沒關係，你們慢慢查，我這邊法扶的律師已經幫我寫好聲請狀了
S	安親班校車滑門沒關好就開，坐門邊的小男生差一點滾出去，書包掉在路上被後車輾過
N	校車遲到是常態，準時是奇蹟
T	店長說隨便我，那我就隨便囉，剛剛跟國稅局的專線小姐聊得很愉快，漏開發票獎金好像不少
N	店長說隨便我，那我就隨便坐，結果坐了四十分鐘沒人來點餐
N	個店員話「唔買就唔好摸」，我係咪入咗博物館
T	收咗我訂金就話執笠，報紙我識人㗎，聽日見報
S	部健身單車個坐墊甩咗，條鐵通插到我大髀內側，縫咗九針
N	對冷氣過敏的我，坐在出風口正下方，跟店員說了還是沒幫我換位
S	The pharmacist gave us ear drops for the eyes. Same little bottle. My son's cornea is burned and he screams when the curtain moves.
N	The pharmacist was on the phone to her sister the whole time I stood there. I now know all about the divorce.
T	Your CEO has my letter, so does the Financial Ombudsman, and so, because I'm thorough, does BBC Radio Kent.
N	BBC Radio Kent said there'd be free parking. There was not.
B	The carer you sent slapped my mother. There's a bruise with fingers in it. Police have been, the care watchdog's been told, and I've got it on the nanny cam.
N	The carer you sent is lovely but comes at eleven for a breakfast visit.
T	hiya just letting u know mum got thru to trading standards about the hot tub so dont bother ringing
S	hot tub jets went mad and sucked my hair into the filter, i was under for ages til dad cut it with kitchen scissors
N	hot tub arrived with american plug, we are in wigan
T	Customer has given us until noon tomorrow, after which, in his words, "it's between you and my bank's fraud team and I've already got the form open".
N	Customer has given us until noon tomorrow because she's off to Tenerife at three and wants her sandals.
S	Customer's autistic son bit through the chew toy within the hour and swallowed a chunk. X-ray shows it sitting in his stomach.
N	My bank's fraud team texted me because your shop name on the statement is gibberish. Please change it.
S	Went down the flume, came out the bottom at speed into a lad who was stood there because nobody was stopping anyone. Cracked cheekbone.
N	Flume was shut, wave machine was shut, café was shut. Changing room floor was open.
T	I will not be calling again. The next envelope you open will be from the County Court Business Centre.
S	Caller's dog ate the slug pellets that had leaked all over the inside of the bird-seed bag. Vet couldn't save him.
N	Caller's dog doesn't like the new kibble. She says he looks at her "like she's done something".
B	上禮拜帶爸爸去你們足體會館，師傅用的那盆藥草水根本沒人試溫，我爸中風後左腳沒感覺，泡了十分鐘才發現整隻腳脫皮，送到燙傷中心住了九天。你們的人來醫院放了一籃水果就走，打電話說要調解又說老闆出國。現在老闆不用急著回來了，傷害告訴昨天在分局提了，衛生局也來做過紀錄。
N	我阿嬤八十八歲，每個禮拜三都要去你們店吃那碗鹹粥，她說味道跟她嫁過來那年一樣。上個月你們換了菜單，鹹粥沒有了，換成什麼松露燉飯，阿嬤看著菜單看了很久，跟我說那喝茶就好。我沒有要客訴誰，只是想問，禮拜三可不可以煮一碗就好，我們可以先打電話訂。
S	客人於客服信箱來信：十一月三日購入之電動沐浴刷，充電座浸水後未跳電，其母持刷時手臂一陣麻痛，跌坐浴缸內，右臀大片瘀血。附照片兩張，要求說明。
T	剛剛去你們櫃台，小姐笑笑地說「沒有這個規定喔」，我也笑笑地說那我去問有規定的人，現在人在金管會門口，風有點大
S	烤肉用的卡式爐旁邊放了一罐備用瓦斯，店員說沒關係，結果那罐就爆了，我朋友臉跟手都是灼傷，眉毛全沒了
N	瓦斯爐火太小，煮個泡麵煮到我都不餓了
T	消費爭議調解會的通知單應該今天送到你們店裡了，記得簽名
B	Customer states the hair bleach was left on while the stylist took a call: scalp blistered, hair coming out in clumps. States also that she has been to a lawyer and that the state cosmetology board acknowledged her complaint yesterday.
S	You know that little rubber stopper on the baby bath? It isn't one piece. My son had the tip of it out with his two new teeth and down his windpipe before I could turn round with the towel. My neighbour, God bless her, is a paramedic. He's fine now, he's asleep on me as I type this with one thumb, but his lips were grey.
N	Eleven weeks for a sofa. In eleven weeks my sister met a man, moved in with him, and moved out again. She'd have had somewhere to sit if you'd kept your word.
T	The thing about us retired civil servants is that we know which form, which desk and which stamp. Yours went in on Monday.
N	I write for the parish newsletter, mostly about bulbs, and I'd just like a trowel whose handle stays on.
S	He plugged in the fairy lights you sold us and they threw him across the lounge. He's got a hole burned in his thumb and an irregular heartbeat.
N	Fairy lights: half of them twinkle, half of them sulk.
N	Caller had meant to go to the ombudsman over her gas bill but says Kieran put it right, and would like Kieran thanked.
B	老板，你家那辆没拉手刹的送货三轮溜下坡撞的是我媳妇，七个月的身子，现在保胎呢。交警责任书下来我就上法院，顺带把你没有牌照这事给车管所说说
S	回访录音摘记：用户称净水器滤芯换完当天，烧开的水有股塑料味，喝后她和婆婆都头晕、舌头发麻，停喝后好转，已留水样
N	回访录音摘记：用户称净水器滤芯换完后水流变小，接一壶要八分钟，其余满意
T	回访录音摘记：用户不愿评价，只说已请村里的法律顾问写了状子，"后天到你们县城立案"
N	做梦都梦见你们法务给我发律师函，醒来一看是催我续费会员的短信，能不能别发了
S	相亲约在你们咖啡馆，刚坐下椅子腿就劈了，姑娘连人带拿铁翻过去，手腕让碎杯子划了一道大口子，这亲是相不成了
T	我和另外六家加盟商已签署联合声明，一份递商务主管部门，一份今晚由财经记者发稿，贵总部法务如有异议请直接联系我们的代理律师
`);
