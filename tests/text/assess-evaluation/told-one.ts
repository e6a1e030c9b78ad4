// Told by many hands and at length, among them clerks' notes: invented, labelled before the rules or the weights were asked.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const toldOneReviews: readonly LabelledReview[] = readReviews(`
T	电饭煲用了十一天内胆就起皮 店里说不在保修 行 我已经在12315小程序上填了单子 编号截图发你们了
S	椅子坐上去没两分钟后腿就断了，我妈整个人坐到地上，尾椎到现在还疼
N	洗衣机送来的时候外壳磕了个坑，师傅说不影响用，我心里就是别扭
T	4S店说好的赠送保养一次没做，下周一我就去区市场监管所坐着，看他们管不管
N	曝光补偿调到最亮拍出来还是糊，这相机修完跟没修一样
S	戴了一上午新配的隐形眼镜，右眼红得像兔子，下午去眼科说角膜擦伤
T	王女士反映：教育机构关门前三天还在收费，家长群已有四十多人，准备集体去教育局
S	客人说烤箱门玻璃昨晚做饭时突然炸了，碎片崩到脚面，划了两道口子
N	这家火锅辣到爆炸，嗓子都要喷火了，下次点微辣
B	孩子在你们淘气堡摔下来胳膊骨裂，监控你们不给看，那就让警察来调
N	我爱人在工商银行上班，今天特意请假陪我来提车，结果你们说车还没到
T	你们客服录音我这边也有一份，到时候放出来大家听听谁在撒谎
S	快递柜的门弹开那一下正好打在我眉骨上，肿了个包
N	健身房年卡办完第二个月就换老板，新老板说旧卡要补差价，真是无语
T	退押金拖了一个半月，我跟房东群里三百多人都说了，一会儿再发小红书
S	宝宝换了这批奶粉以后身上起红疹，停了两天才下去
N	本来都准备打12345了，后来店长亲自送了一台新的过来，算了
S	电动车下坡的时候后刹捏到底没反应，我是蹭着马路牙子才停下来的
N	蛋糕上面的字写错了，“福如东海”写成“福如冬海”，老爷子当场就笑不出来
T	装修公司换了三个工长，墙还是歪的，我律师朋友看了合同说可以直接立案，你们自己掂量
N	我妈骨折以后买的这把轮椅，左轮子老是往一边跑，推着费劲
S	楼道里消防门被你们物业用铁链锁着，真有事一个都跑不出去
T	上週在你們官網訂的嬰兒床到現在沒出貨也沒人回，我已經跟消保官申訴了，案號有需要可以給你們
S	喝到一半發現珍奶裡面有一小片塑膠硬殼，差點吞下去
N	健身房教練一直推銷課程，推銷到我看到他就想躲，拜託饒了我
T	再不處理我就把整段對話貼到爆公，讓大家評評理
N	等號碼牌等到天荒地老，前台還在滑手機，餓到胃都抽筋了
S	熱水壺的把手倒水時整支脫落，滾水潑到我左腳，起了一整片水泡
T	司機繞路又兇人，行車紀錄器都有錄，我會連同發票一起寄給監理站
N	呢間舖頭啲職員黑口黑面，問多句都嫌煩，以後唔會再嚟
T	I've had enough of the excuses. My bank has opened a chargeback for the full £349 as of this morning.
S	Sat down on the bar stool, one of the legs folded and I went backwards into the radiator. Eleven stitches.
N	Sick and tired of being passed from desk to desk over a pair of trainers.
T	So which ombudsman is it I write to about you lot?
S	The dispenser label says 5mg but the tablets inside are somebody else's blood thinners.
N	My brother is a solicitor so he needed the suit for a Monday hearing and the alterations weren't done.
S	Customer says the pram brake didn't hold on the ramp and the pram rolled towards the car park with the baby in it; she caught it in time.
T	Customer says she'll be speaking to the local paper on Friday unless the deposit for the wedding cars is back by then.
N	The burger was drowning in sauce and stone cold. Two stars because the chips were decent.
N	Honestly the film was about a lawsuit that never ends and that's exactly how long the trailers felt. Seats were filthy too.
T	Two emails, three calls, one broken boiler. Trading Standards have the whole file now.
S	My daughter's lips swelled up within minutes of the "nut free" brownie.
T	这事说来话长，我五月份在你们那儿给女儿报的舞蹈班，当时说老师是省歌舞团的，结果来的是个大学生，我女儿回家跟我讲的时候我还不信，后来我问了前台，前台支支吾吾的，我也没跟她吵，回家查了查，文旅局那边有个专门的举报邮箱，材料我昨晚整理到一点多发过去了，今天来就是告诉你们一声
S	上周六一家四口去吃的，环境挺好，老人也喜欢，服务员就是忙不过来，我们点的水煮鱼等了四十分钟，孩子跑去洗手间，地上全是拖把水也没立个牌子，出来的时候滑了一跤磕在门槛上，下巴缝了三针，后来你们送了一盘水果
N	订的是靠窗的大床房，到了给我换成拐角，前台说系统问题，我说那你们把差价退我，她说要问经理，经理说要问总部，总部的电话一直是忙音，我在大堂坐了两个钟头，最后给了两张早餐券，早餐还没什么可吃的
N	商家回复：您好，您可以随时向12315反映，我们会全力配合，感谢您的光临
N	手机壳上的挂绳扣用一周断了，客服态度倒是挺好，就是不给补
T	我粉丝不多也就八万，这条裤子掉色的视频今晚八点发
S	理发店烫头药水流到脖子上也不给擦，回家一看红了一大片还脱皮
N	说是七座，第三排坐进去膝盖顶着下巴，骗子
N	我这个人不爱投诉，也没想投诉，就是想让你们把那个螺丝补寄给我
T	婚纱照底片到现在给不全，摄影师都辞职了，行吧，明早九点电视台帮忙栏目组跟我一块儿到店
S	小狗洗澡回来耳朵化脓不说，昨天还把来抱它的孩子手给咬穿了，你们说它在店里受了什么惊吓
N	店里放的歌震得我脑仁疼，选个沙发跟蹦迪似的
S	共享单车座管突然往下一沉，我大腿内侧给夹掉一块皮
T	说好的免费安装变成收费三百八，录像我拍了，师傅的脸也拍了，你们看着办
N	这家奶茶的名字起得真是，叫“毒药”，喝起来就是糖水加冰
T	客户称已委托律师，律师函本周寄到总部
S	体温计掉地上碎了，店员说没事扫扫就行，水银珠子就在母婴区地毯缝里
N	高铁票代购多收了我四十块服务费，页面上写得清清楚楚“零服务费”
T	银行理财到期拿不回来，你们支行长躲着不见人，银保监的信访回执我已经拿到了
S	吃了半碗才看见汤底沉着一截钢丝球的丝
N	店里那只猫很凶但没咬过谁，就是咖啡太淡
T	问一下，卫健委投诉牙科诊所要带哪些材料
S	换完刹车片开出去第一个红灯就踩空了，顶上前面的公交车
N	这款手游的警察角色太弱，充了六百多块连个新枪都没抽到
S	空调外机的支架锈断了，半夜掉到楼下绿化带，白天那里全是老头老太太下棋
T	你们要是觉得老太太好欺负，那就让她孙子在抖音上给你们宣传宣传
N	上个月隔壁老陈去12345告了你们，听说钱退了，我是没那个工夫，我就想换个遥控器
N	鞋底硬，走一天脚底板疼，后跟还磨
B	我媳妇在你们店做完热玛吉脸上烫出一排泡，照片和病历都给了律师
N	前台小姑娘说经理在开会，开了三天的会，联合国也没这么开的
S	电梯到一楼没停稳，离地二十多公分门就开了，推婴儿车的阿姨一脚踩空
T	垃圾售后，工单四次被关闭，工信部申诉走起
N	一星给快递员的态度，二星给包装，剩下三星喂狗
N	手表说防水五十米，洗个手就进雾，我也没指望潜水
T	店家一直裝死已讀不回，消費爭議申訴書我昨天線上送出了
S	剛拆封的美工刀卡榫是壞的，一推刀片整支射出來，插進我虎口
N	導遊講解像背課文，行程趕得要死，廁所都沒得上
T	不好意思，Google評論我先留一顆星，什麼時候把訂金退來什麼時候我再改
S	吃完你們便當當晚全家輪流拉到脫水，我婆婆還住院打點滴
N	房務阿姨把我的化妝水當垃圾丟掉，客服說要跟主管反映，然後就沒有然後
S	樓上施工的磁磚掉到騎樓，離我媽的頭不到一公尺
T	跟你們講過三次，再不把監視器畫面調出來，我就請議員服務處的人陪我一起來
N	呢部洗衣機一甩乾就成間屋震，同埋排水又慢
T	Right, I've screenshotted every single message and the thread goes up at noon.
S	Kettle handle came off mid-pour. My foot looks like a boiled lobster and the GP had to dress it.
N	The waiter disappeared so completely I considered filing a missing persons report.
T	Customer told me at the counter she has already filed with the BBB and is waiting for a case number.
S	The crib slats pop out if you lean on them and my son had his head through the gap this morning.
N	I work for a law firm and travel a lot, so I need luggage with wheels that roll. These don't.
S	Two days after the filler my lip went white then purple, and the ER doctor said the blood supply was blocked.
T	Would you rather refund me, or explain it to the Competition and Markets people?
N	My phone dies at 40% and the shop says that's "normal ageing". It's four months old.
S	Instructor fell asleep at the wheel of the demo car, we ended up half in a ditch.
T	cancel the contract or see you in court simple as
N	客人陈述：在本店给母亲买的按摩椅，第一周就有异响，后来腿部气囊不鼓，工程师来过一次说要等配件，等到现在两个月，客人每次来都带着当时的宣传册，今天又来了，情绪还算平稳，只说希望换一台同型号的，不要翻新的
T	我们小区四个群一共一千九百来户，你们搞的这个“充一千送五百”，健身房说搬就搬，我一开始还替你们说话，说人家经营也不容易，结果打电话不接，上门铁将军把门，前天我跟几个邻居一合计，表格都做好了，谁充了多少，卡号多少，一式三份，一份就是给派出所经侦的
S	当时是下午三点多，店里没什么人，我带我妈来挑床垫，导购很热情，让我妈躺上去试，旁边那个样品床的床头板大概是没固定好，她翻身手一扶，整块板就往前倒，我妈头上起了个鸡蛋大的包，导购还说“没事没事”，后来垫子我们也没买，钱也没花，可这几天她老说头晕
S	老爷子在你们足疗店泡脚，水温没人试，脚皮烫掉一层，他有糖尿病感觉不到
N	买的多媒体音箱声音发闷，客服教我拍打两下试试
T	先曝光再说，反正我发到业主群里了
B	送来的煤气灶一点火就从旋钮那里窜火苗，我头帘都燎没了，视频发给你们老板了，也发给电视台了
S	孩子吃了药店给的退烧药退不下来，一看说明书是成人剂量，送到儿童医院洗的胃
N	快递员把包裹从车上往下扔，里面是碗，碎了四个
T	老子就在你们店门口直播，一边直播一边等你们经理
N	早教中心的地垫有味道不？我闻着还行，就是老师换得太勤
S	理疗店拔罐点酒精棉点到我后背的毛巾上了，火是扑灭了，后背一块黑的
T	业委会已经签了联名信，七百多户，递到街道办和住建局去了
N	这个律师主题的剧本杀DM全程念稿，凶手一眼就看出来，差评
S	汽车座椅加热一直关不掉，我老婆坐了半个小时大腿后面烫出红印，起皮
N	洗鞋店把我的白鞋洗成了黄鞋，赔我一张五元券
T	三百块钱我不在乎，我在乎的是你们骗人，举报材料今天中午寄到市监局了，挂号信
N	航空公司的广播说起飞前两小时停止值机，结果一小时五十五分我就被拦了
S	地铁口那家眼镜店配的镜片度数左右装反了，我下楼梯一脚踏空，脚脖子崴得老高
T	我先不骂，我就问一句，你们是想跟我谈还是想跟记者谈？
N	我们家狗吃了你家狗粮挑食得要命，一口不动
B	工人没系绳子在我家阳台上焊东西，火星掉到楼下人家的被子上烧起来了，楼下已经报了119，我也要报安监
S	孩子在蹦床公园踩到弹簧缝里，脚卡住，出来的时候脚踝皮都翻了
N	客人投诉牛排七分熟上成三分熟，血水淌了一盘子，已重做
T	我表弟就在网信办，你们App偷偷读通讯录这事我让他看看
N	手机屏幕上的贴膜气泡赶了三次，还是有，越看越烦
S	婚礼现场的冷焰火喷到伴娘裙子上了，裙子烧了个窟窿，腿上也红了一片
T	投诉，必须投诉，这钱我可以不要
N	空气炸锅声音大得跟拖拉机似的，不过炸鸡翅还行
S	护工给我奶奶翻身没托住，老人从床上掉下来，股骨颈断了
T	押金不退可以啊，我已經約了消保會的人下禮拜三開協調會，你們記得派人到
S	剛買的延長線插座插上電鍋就跳火，插孔整個燒黑
N	這款保養品對我來說就是水，沒過敏也沒效果，錢包倒是受傷了
B	我兒子在你們安親班被老師拖到走廊，手臂一圈瘀青，驗傷單開了，社會局也通報了
N	你們的停車場入口窄得要命，後照鏡被刮一條
S	火鍋店員端湯經過，湯灑到我女兒肩膀，紅通通一片，沖水沖了半小時
T	抱歉喔我可沒在開玩笑，三立的記者已經跟我約好拍門口了
N	打去客服，說要轉消防設備部，我只是要問吸塵器耗材
S	部跑步機條帶飛咗出嚟，打中我隻小腿，瘀咗一大舊
T	The travel agent can talk to my credit card company now, section 75, all sent off.
S	Took one bite of the granola bar and chipped a molar on a pebble.
N	"Killer deals" my foot. The vacuum was cheaper at the petrol station.
B	Your technician left the gas valve open, my wife passed out in the shower, and the fire department report is now with our attorney.
S	Fitness app told me the belt was safe for pregnancy; it shocked me every time I moved.
N	Third time I've had to explain to a chat bot that I don't want a burger, I want my money.
T	You'd be amazed how many people read the neighborhood Nextdoor page. They'll be reading about you tonight.
N	The solicitor next door got his parcel, the surgery upstairs got theirs, mine's "out for delivery" since Monday.
S	One of the bolts wasn't tightened and the bunk came down with my eldest in it. Bruised ribs.
T	I want the address of whoever licenses this nursery please. I've a letter to send.
N	Dyed my hair "honey" and it's more of a traffic cone. I look ridiculous at work.
T	其实我是个怕麻烦的人，年轻时候在厂里被扣了奖金都没吭过声，可你们这个养老院押金的事，前前后后十一个月了，我妈人都走了半年，骨灰都安葬了，你们还说要等财务，我姐姐性子比我急，她上礼拜去民政局窗口排了一上午的队，人家给了个受理单，这是复印件，你们留着
S	那天下大雨，我骑车去取一个小件，就是给我闺女买的拼图，你们驿站门口那块铁皮斜坡平时我也走，没觉着怎么样，一下雨就跟抹了油似的，前轮一上去人就横着出去了，拼图盒子倒是没湿，我胳膊肘现在还打不了弯
N	说实话，店里的装修确实下了功夫，花墙很好拍，就是菜太难吃，我点了招牌的松鼠鱼，炸得跟鞋底一样，酸甜汁像番茄酱兑水，朋友还说我口味重，结果她自己也没吃几口，最后我们俩去隔壁吃了碗面，五百多就当交了打卡费
N	店长跟我说这款充电宝绝对不会炸，我说我没问炸不炸，我问的是能不能上飞机
T	行，你有你的规定，我有12315
N	剧透一下：结尾主角报警了，警察来了，全剧终，我的票钱也没了
S	猫粮罐头的拉环一扯，罐口跟刀一样，食指割了个大口子
T	下回来你们店的就不是我了，是穿制服的
S	半夜抱着娃跑儿童医院，医生第一句就问今天吃啥新东西没，就吃了你家那个蒸蛋糕
N	这款洗碗机被网上吹成爆款，我看是爆雷款，洗完还得手洗一遍
T	市长信箱的回复下来了，转给你们区里处理，我就问你们收到没有
S	插座一碰就打人，我媳妇现在做饭都戴橡胶手套
N	我对推销过敏，一进门就被三个人围着，转身就走了
T	发票不开是吧，没事，税务局有奖举报，我就当领奖金了
S	新提的车方向盘在匝道上突然锁住，我是靠着护栏蹭停的，一身汗
N	触电般的手感？广告词写得好听，就是一块普通鼠标垫
T	草稿箱里躺着两千字加十八张图，点不点发布看你们今天的表现
S	染完第二天头皮结痂，头发一把一把往下掉，枕头上全是
N	售后小哥毒舌得很，说我买便宜货就别要求太高
T	合同第九条我给体育局的人念了一遍，人家说这条无效，让我把门店地址发过去
S	安全座椅的卡扣听着咔哒响了，一个急刹孩子连人带座往前飞
N	买的玩具手铐钥匙断里面了，儿子在幼儿园演警察没演成
B	保安推了我老公一个跟头，后脑勺磕在台阶上，我们现在就在派出所验伤
N	割韭菜割到我头上了，三百八的课就是让我看录播
S	冰柜边上的地一直是湿的，前面那个大爷刚滑了个大马趴，你们还不擦
T	我已经向人民网留言板留言，点名道姓写的贵公司
S	奶瓶的刻度漆掉下来一片一片的混在奶里，宝宝喝下去了
N	前台说系统崩了，我说我也崩了，等了一个小时才给房卡
T	你们不赔没关系，我不急，我这人最擅长打官司
S	狗粮袋里混进去一包干燥剂没封口，我闺女当糖往嘴里塞，抠出来的
N	车险业务员天天打电话，一天八个，我都快背下来她的话术了
T	老闆你要賴帳可以，我已經打1999了，他們說會派人來看
S	你們修完的瓦斯熱水器，浴室裡一直有怪味，我女兒洗到一半頭暈扶著牆出來
N	說什麼醫美等級，擦起來跟乳液一樣，完全沒感覺，浪費錢
T	我把你們漏開發票的照片整理好寄到國稅局檢舉信箱了，祝生意興隆
S	安全帽的扣環一拉就開，我雷殘的時候帽子先飛出去，額頭撞到路緣
N	警察局旁邊那家分店服務比較好，你們這間可以去學學嗎
T	我沒有要吵，只是通知你：公平會的檢舉書我用雙掛號寄了
S	月子餐送來的雞湯，我喝到一根鐵絲，舌頭劃破一道
N	樓下健身房每天砰砰砰，像在打仗，退會還要等三十天
S	架床啲螺絲甩晒，我個仔瞓到半夜成個人跌落地，額頭撼穿咗
T	My wife's the one with 90k on TikTok and she is filming your shop window as we speak.
S	Went to change lanes and the steering just went. Nothing. Rolled onto the shoulder by pure luck.
N	Shocking service, explosive prices, toxic atmosphere. Other than that, a lovely tea room.
T	I've passed this on to Ofsted and I'd suggest you read your safeguarding policy before they ring.
S	Both twins up all night vomiting after the formula you substituted without asking.
N	We met at the food court, waited by the tennis court, and the courtesy car never came.
T	The DOT complaint is in. You had your thirty days to refund the flight.
S	Customer states that treadmill handrail has exposed metal, she caught her palm and needed a tetanus jab.
N	The record I ordered skips on side B and the press copy had no sleeve.
B	hubby's hand is bandaged up to the elbow thanks to that fryer, the pics are going on every site I can find
N	I'm allergic to bad coffee, and yours is bad coffee.
T	I'd like it noted that this conversation is being recorded and will be shared with my solicitor.
N	记者节给我爱人买的钢笔，刻字刻成了“计者”，哭笑不得
T	客人陈述经过：五月在本店办理储值卡五千元，期间只消费两次，六月门店换招牌，新店称不认旧卡。客人多次联系前店长未果，语气平静，说自己“不吵不闹”，只是顺道来通知一声，商务局那边的预付卡登记查询结果她已经拿到，本店没有备案，她儿子下午去交材料
S	我这人说话啰嗦你别嫌，那天是我生日，我闺女在你们家订的蛋糕，说是低糖的，拿回来漂漂亮亮的，上头还插了个小牌牌，大家唱完歌我第一刀切的，给我妈切了一块大的，老太太牙口不好，嚼着嚼着不动了，吐出来一看，一截牙签，牙床扎破了，那小牌牌背面就是牙签扎的，有一半断在里头
N	同事过敏严重，我们公司下午茶一向只敢订你们家无坚果那款，吃了三年没出过事，这次换了包装我不放心，打电话问配料，接线的小姑娘说不知道，让我自己看标签，标签上印的是别的产品，我就想要一张正确的配料表，这要求不高吧
N	讲真，我宁可去民政局排队离婚也不想再排你们家的队
N	毛巾刚拆封就掉毛 洗脸洗得一脸白絮 跟和面似的
T	给你们到周五中午，过了这个点我就不跟你们聊了，直接跟你们的主管部门聊
S	顾客反映昨天在二号扶梯上孩子的洞洞鞋被梯级边缘咬住，鞋头撕烂，脚趾擦破皮，好在旁边有人按了急停
N	来电：咨询上周订的窗帘为何还未上门量尺，说已改约两次，语气不太好
S	给我爸买的拐杖头那个橡胶套自己掉了 他撑着一滑人就出溜下去了 现在大腿根疼得不敢翻身
T	我本来不想闹大，可你们把我拉黑了，那我只好去消协坐坐，让他们给你们打电话
N	早饭就两样咸菜一锅稀饭，稀得能照见我这张老脸
N	我是开广告公司的，发票抬头麻烦给我开对，这都第三回了
S	老婆吃了你们家凉拌木耳，后半夜又吐又拉，天没亮就挂水去了
N	店员问一句答半句，好像我欠她两百块钱
T	客人说他姑父在文旅局当科长，电话已经打过去了，让我们等着接通知
N	这小说后半本全在打官司，律师跟法官谈恋爱，看得我想退钱
S	充电宝在书包里鼓成个馒头，还呲呲往外冒白烟，吓得我连包带书扔到操场上
N	空调出风口滴水，地板泡起来两块，物业说归厂家厂家说归物业
T	这位大哥在电话里讲，今天四点前看不到退款，他就领着工地上二十来号人到店门口拉横幅
N	拉链头断了，还没穿出门呢，就这质量还敢卖七百多
S	小朋友掰开你们送的儿童餐玩具，里面两粒纽扣电池骨碌出来，我女儿已经塞一粒进嘴了，我硬抠出来的
N	说是当日达，当的是哪一日？
N	这牛肉干硬得能防身，嚼得腮帮子酸，三颗星吧
T	请问像你们这种培训班卷款跑路的，到哪个窗口登记啊？我问了教育局的门卫他也说不清
S	昨天去修车铺取车，师傅没把千斤顶放稳，车"哐"一下落下来，离他徒弟的手就一拳头远，我在旁边腿都软了
N	我闺女说妈你别跟人家吵，我说我没吵，我就问一句，这鱼是活的时候死的还是死了以后活的
N	昨晚隔壁房间看球看到两点，打前台，前台说去说说，然后更吵了
T	收据、微信记录、你们经理拍胸脯那段视频，我全拷在U盘里了，交给谁你们心里有数
T	上个月的事了，我在你们这儿给婚礼订了十二桌，说好带LED屏，结果当天黑屏到敬酒，司仪拿个扩音喇叭在那喊，我爸脸都绿了。我找你们要说法，你们让我等总部，等了二十天。总部没等来，我倒是把合同复印了两份，一份寄你们董事长，一份寄市长信箱，快递单号都在，签收了。
S	我们单位团建去的你们那个山庄，下午玩漂流，教练说水不深没事，我们科室小赵那条皮划艇底下扎了石头，气一下子漏光，人翻下去呛了好几口，脑门磕在石头上，当时血就糊了一脸，你们救生员坐在岸上嗑瓜子，还是我们自己人把他拽上来的，缝了六针。
N	我跟我老伴每个月十五号都来你们这喝茶，喝了七八年了，那个姓周的小伙子在的时候样样周到，现在换了这个姑娘，水凉了不续，点心上错，叫她她说“等一下”，一等等到茶客都走光了，我老伴说算了下个月换一家，我说再给一次机会吧，就这么个事。
N	滑板轮子转起来不顺，我十二岁的儿子嫌它慢，放阳台吃灰
N	东西是好东西就是箱子瘪了一个角，送人不好看
T	退一赔三我懂法，起诉状网上有模板，打印出来也就两块钱
N	你們家的提拉米蘇甜到我牙齒想報警哈哈哈，咖啡味在哪
S	按摩師傅用手肘壓我肩膀，喀一聲，隔天手舉不起來，照片子說肋骨有裂痕
T	我在PTT發文了啦，推文已經三百多樓，你們小編要不要去回一下
N	訂單寫九月到，九月過完了，是哪一年的九月？
S	媽媽在你們店門口那塊翹起來的地墊絆了一下，整個人往前撲，手腕打石膏六週
N	客人來電表示尺寸不合想換大一號，但吊牌已剪，跟她說明後不太高興
N	這款吹風機聲音像飛機起飛，但風蠻強的
T	阿伯講話很慢，他說「我孫子在做Youtuber，你們那個冰箱的代誌我叫他拍」，已請主管回電
T	Cheers for nothing. The small claims form is filled in, just need your registered address.
S	The treadmill shot forward by itself while I was stretching on it and threw me into the mirror, my elbow is twice its size.
N	Ordered a navy sofa, got a teal one, and the driver shrugged at me like it was my fault.
N	Caller says the curtains were hemmed eight centimetres too short and nobody has rung her back since Tuesday.
T	Caller states he has reported us to environmental health this morning and wants the manager's surname "for the form".
S	Found a wasp, dead but whole, in the middle of my son's custard slice. He'd had two bites.
N	The escape room's "police station" looked like a cardboard box with a blue light on it. Forty minutes of my life.
S	Barista handed me the oat latte with cow's milk. I'm properly allergic and I was in A&E with my throat closing by eleven.
N	My back aches just looking at the price of that mattress.
N	Waited in for the plumber from 8 till 5, no call, no text, no plumber.
B	Your electrician left a live cable hanging out of the bathroom wall, my lad got a belt off it, and the council's building people are coming Thursday because I've called them.
N	I'd been ready to go to the papers, I'll be honest, but Denise on the desk sorted it in ten minutes so I've let it drop.
T	姐就是干审计的，你们这账我看一眼就知道哪儿有鬼，下礼拜经侦见吧
S	泡脚桶漏的不是水是电，脚一放进去整条腿都酥了，赶紧踢翻了
N	驾校教练说我的脚感像踩棉花，其实是他那破车离合器太软
T	购房群里一千多人都在等我这条语音，我现在就发，免得你们说我冤枉人
S	才喝两口就觉得舌头扎，吐手心一看，亮晶晶的碎玻璃
N	玻璃心的别来，这老板说话直，不过面确实好吃，就是碗太小
T	退费的事儿别跟我说流程，我跟劳动监察的也熟，你们欠老师工资我也一块儿说
S	你们那个滑梯出口正对着桌角，我外孙冲下来太阳穴差一指头就撞上
N	打火机买十个坏九个，打半天打不着火，就这还防风
T	有没有懂的朋友，邮政管理局投诉快递是不是要先等七天？我这都第九天了
S	骑你们租的电动滑板，踏板突然断了，我下巴着地，牙套都撞歪了
N	耳机戴久了夹耳朵，我头大，建议出宽一点的
B	养老院给我妈喂饭呛着了没人管，嘴唇都紫了，医院的病历我复印了三份，民政局一份，法院一份，你们一份
N	客户来电询问投诉电话是不是换了，说上次打的那个是空号，想问保养几点开门
T	大众点评的商家电话打爆都没人接，我直接提交了平台维权，今天显示已受理
S	修脚师傅一刀下去脚趾头削掉一块肉，纸巾捂了半盒
N	说好送货上楼，结果扔在单元门口，一百多斤的床头我跟老婆抬得腰都直不起来
T	本人已实名举报，勿谓言之不预
S	小卖部卖的摔炮，我儿子装裤兜里自己响了，大腿根烫了个黑疤
N	楼上装修电钻响得我头都大了，物业说九点以后不让，今天七点半就开始
T	你們家小編很會回嘴嘛，截圖都存了，Threads上面見真章
S	麵包裡吃到一截黑黑的橡皮筋，我兒子已經吞下去半條
N	這張床墊睡三個月中間就凹一個洞，早上起來腰痠背痛
T	健保署跟衛生局我都打過了，你們自費亂收的單據麻煩準備好
S	剛換的機車煞車線，過彎前一拉直接斷掉，我整台滑進水溝
N	這本書講一個律師對抗藥廠的故事，紙質很薄，還透字
S	寵物店的鸚鵡突然飛過來啄我女兒眼皮，流血了，店員還在笑
N	百貨公司週年慶人擠人，排三小時買不到，瘋了真的會瘋
T	我阿姨在公視做新聞的，她問我方不方便明天帶攝影機過來
N	間酒樓啲點心凍冰冰，叫埋單又等足廿分鐘
T	Mate, either the deposit lands tonight or my review with photos lands tomorrow. Your call.
S	He was fine until he ate the "dairy-free" sorbet, then his throat closed and we were using the EpiPen in your car park.
N	Please stop texting me "burning hot deals". I unsubscribed in March.
T	Caller says she's already got a claim number from the county court and wants to know which address to serve papers at.
S	Garage left a wheel nut loose. Whole wheel wobbling at 60 with my nan in the back.
N	I fought with the zipper, I fought with the returns portal, and the returns portal won.
T	Interesting that your driver hit my gatepost on camera and head office says he didn't. The insurers, the police and the local Facebook group will all get a copy.
S	Smelled gas by the grill we rented, next thing the lid blew open and singed my husband's eyebrows.
N	Your website says "report a problem", so I'm reporting it: the hem is crooked.
T	What would the Pet Industry Federation make of a breeder who swaps papers? I intend to find out.
S	Customer says stylist left bleach on too long, scalp weeping and sore.
N	Took the kids for haircuts, waited an hour, and the barber nicked off early for lunch.
T	我也是做小生意的，知道你们不容易，所以前两次来我都没提，可你们把我预定的电视卖给别人，定金也不退，还让保安请我出去，回去路上我越想越憋屈，正好广播里放那个消费热线的节目，我就把号码记下来了，昨天打通了，主持人说下期连线，问我愿不愿意实名，我说愿意
S	说个真事儿，我家那口子是左撇子，你们卖的这把多功能剪，试用的时候也没觉得，拿回家剪排骨，剪到第三根，中间那颗铆钉突然崩了，两片刀一下子分家，上面那片弹起来贴着他眉毛飞过去钉在橱柜上，我现在看见剪子都哆嗦，他还笑，说要是高个五公分就不用配眼镜了
N	我就吐槽一下这个自助餐，宣传册上印的龙虾比我胳膊都长，到现场一人限一只，一只巴掌大，排队排到我的时候大厨说要等下一锅，下一锅等了三十五分钟，出来的全是小青龙的头，我朋友说就当来看头的，甜品倒是不错，提拉米苏我吃了三块
T	吃相太难看，已转给都市报热线
N	买的是防狼报警器，按下去声音还没蚊子大
S	孩他爸骑你们租的电瓶车 刚出巷口车头就跟车身分家了 人飞出去锁骨断两截
N	牙刷毛软塌塌的 刷了跟没刷一样
T	顾客李先生反映：洗衣液买一送一没送，店员让他"爱找谁找谁"，他说那就找物价局，已经拍了货架价签
N	客人反映羽绒服跑毛，深色毛衣上全是白点，希望退货，吊牌还在
N	玻璃杯送来就碎成渣了 包装盒没拆开过 麻烦补一套
S	玻璃杯倒进开水当场裂开，一杯水全浇我大腿上，皮都揭了一层
N	服务员端菜手指头泡在汤里，看着膈应
S	我妈耳背，没听见叉车过来，你们仓储式超市那个叉车也不鸣笛，后轮从她脚面压过去的
T	平台的小二已经介入了，举证期到明晚，你们慢慢编
N	平台满减一会儿有一会儿没有，凑了半天单白凑
T	我同学她爸是消防队的，你们这安全出口堆满货，我让叔叔过来看看
N	我爸以前是消防队的，退休了就爱喝你家这口茶，怎么说停产就停产
S	新买的插线板刚插上电暖气，啪的一声火星子蹦老高，我手指头麻了半天
N	插线板插孔太紧，拔个插头得两只手
T	@市场监督 你们管不管这家店？先交钱后说没货，都三个星期了
N	发货地写的杭州，发出来是河北，绕了半个中国
S	姨妈说这药酒擦了舒筋活血，结果擦完膝盖起一片燎泡，痒得整宿睡不着
N	膏药黏性不行，贴上走两步就掉裤腿里了
T	行，那就法庭上聊，我有的是时间，我退休了
N	客人说裤子买回去缩水，长裤变九分，要求换新
S	客人说女儿玩旋转木马时固定杆断开，孩子从马背上侧着翻下来，被旁边家长一把接住，吓得直哭
T	客人讲他昨天已经在"人民网留言板"上写了本店，今天特意过来通知一声，放下一张打印件就走
N	客人讲蛋挞皮不酥，第二次了，让我们师傅用点心
N	来电者称年卡有效期被改短一个月，想找经理核对
S	来电者称昨夜燃气热水器运行中闻到臭鸡蛋味，头昏恶心，开窗后才缓过来，问今天能不能派人
N	那个导购小姐姐态度真绝了，翻我一个白眼能翻到后脑勺
N	我就是搞自媒体的，天天熬夜，买个护眼灯还频闪，没法用
T	我就是搞自媒体的，这种事正愁没选题呢，你们自己送上门来了
N	洗车把我轮毂盖洗丢一个，店里说来的时候就没有
N	这鱼缸漏水，一晚上地板上一大滩，鱼倒是没事
S	跟团去泡温泉，池子里一股子刺鼻的氯味，泡了二十分钟眼睛肿成一条缝，同车三个人都这样
T	你们物业锁我车那段，行车记录仪拍得一清二楚，要不要我给都市频道送过去？
`);
