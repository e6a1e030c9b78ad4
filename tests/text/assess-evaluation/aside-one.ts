// Told aside, with wit and at length: invented, labelled before the rules or the weights were asked.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const asideOneReviews: readonly LabelledReview[] = readReviews(`
S	超市冷柜拉门的不锈钢条翘了个口，我伸手拿酸奶，手背豁开一道，血滴了一路
S	足浴店的木桶箍松了，半桶开水散在脚面上，脚背红得像煮过的虾，鞋都穿不进去
S	买的人字梯，站到第三格中间那根拉带断了，人劈叉一样下来，大腿根拉伤，三天直不起腰
S	台球厅吊灯的链子开了，灯罩擦着我耳朵砸在台面上
S	美容院做光子，眼罩没给戴严，回来看什么都有个绿影子
S	家里新换的门禁，自动关门劲儿太大，把我闺女小拇指的指甲盖整个夹掉了
S	我妈在你们那儿做艾灸，艾柱掉裤子上烫穿了，腿上留个黑坑，流黄水
S	网红店那个镂空楼梯，我媳妇的细跟卡进去，整个人往下栽，抓住栏杆才没滚下去
S	扫地机器人充电座插了一晚上，早上起来底下地板烤糊一块，一屋子胶皮味
S	租的婚车开一半引擎盖冒烟，司机让我们赶紧下车，新娘鞋都跑掉一只
S	给我儿子剪头，推子漏电，孩子脖子一缩，说像被马蜂蜇了一下
T	你们门口贴的那张营业执照我拍下来了，统一社会信用代码我也抄了，去哪儿用你们知道
T	老同志说话算话，下周二党群服务中心接待日，我带着材料去
T	你们集团是央企吧？行，那我就往央企的纪检举报邮箱里写
T	麻烦你把贵公司注册地址念一遍，念慢点，我填表呢，最高法那个在线立案平台不让空着
T	卖我的二手车调过表，检测报告出来了，车行见了报告还嘴硬，那就只能让经侦的人看看
T	退不退？不退我让我们家那口子在电台早高峰节目里念你们店名，念一个礼拜
T	我把全部聊天记录发给我们学校法学院的法律诊所了，学姐们可兴奋了
T	预付卡监管那个平台我上去看了，没你家，顺手点了举报
T	客人走前问我们工号，记在手机里，说"不是针对你，文旅局的表上有一栏要填经办人"
N	律所楼下那家花店，订十一枝给九枝，还说我数错了
N	这款游戏手柄震得跟触电一样，商家管这叫"沉浸感"，按键还不灵
N	买了个灭火毯，包装袋破的，说明书是韩文，客服问三遍不回
N	夜宵摊老板吹牛说他家炸鸡"一口爆炸"，我看是一口爆面粉
N	门诊大厅的自助机吐出来的发票一半是空白，跑三趟才补上
N	消防演习把我们房间热水停了一天，前台说忘了通知
N	城管门口那家修鞋的更便宜，你们收我四十五就粘个底
N	给老爸买的血压计，袖带魔术贴粘不住，量到一半自己开
N	毒蛇造型的戒指，掉漆掉得跟蜕皮似的
N	法官椅看着气派，坐垫塌了一边，升降也失灵，装的时候就少两颗螺丝
N	订了两只烤鸭来了一只半，另外半只说在路上
N	婚庆的花门用假花，合同写的鲜花，司仪还念错新郎的姓
N	奶茶店小程序点单，到店说没收到，再点一遍，两杯都来了，两份钱
N	地板送货少三箱，补货色差明显，师傅说铺完就看不出来了
N	网课老师每节课前十分钟念弹幕名字，念完就下课
N	水果店老板娘称完再添俩小的，回家一称还是少二两
N	剪个刘海三十八，剪完像锅盖，Tony还让我发朋友圈集赞
S	Leaned on the balcony rail of your "sea view suite" and it came away in my hand. I saw the car park coming up at me before my wife grabbed my belt.
S	The sunbed timer never cut out. I've got a pillowcase pattern scorched into my back and I can't lie down.
S	Got a proper belt off the jukebox when I leaned on it with a wet hand. Arm was dead till closing time.
S	The reclining chair folded with my fingers still in the hinge, two of them black now and one nail gone.
S	My little one pulled a drawstring off the hood and I found it wound twice round her neck in the car seat. She was purple.
S	Optician got the two eyes swapped over. I walked into a glass door and saw stars.
S	New brake pads, they said. First roundabout, pedal to the floor, nothing there. We went over the grass and stopped against a sign.
S	Porter swung the luggage trolley round without looking and took my husband's feet from under him, he's on his back with a bag of peas on his hip
S	Our rescue cat came home from the cattery with a collar embedded in her neck, the vet had to cut it free
T	I've asked my union's solicitors to have a look at your contract. They had a look. They laughed. You'll be getting their letter.
T	Kindly confirm the spelling of your managing director's surname; the tribunal form is fussy about it.
T	Our residents' association has sixty flats and one very bored retired judge. He has drafted something for you.
T	Right, the embassy has my statement. You do not hold a guest's passport over a minibar bill.
T	I don't have many followers, only the whole town. The Facebook post is at 300 shares since breakfast.
T	I'd hate for Companies House to find out that address is a kebab shop. Shall we talk refund?
N	Paid extra for the "press and steam" and my shirt came back with a press and no steam, wrinkled as a prune.
N	The courtroom-themed escape room was just a desk and a wig. Sixty quid.
N	Took a gamble on the fire sale. Nothing about it was hot.
N	The police drama box set skips on disc four. Asked for a swap and got a voucher.
N	I could murder a decent brew. Yours tastes of dishcloth.
N	Phoned at nine, ten, eleven. Hold music is a pan-pipe Abba. I know every note now.
N	Got charged for breakfast we told them three times we'd not be having.
N	The lifeguard chair lamp I ordered for the kids' room came in beige, not red.
S	喝了你們現打的木瓜牛奶，舌頭一直刺刺的，杯底撈到攪拌棒的金屬屑
S	火鍋店的排煙管接頭鬆開，熱油滴到我頭頂，頭皮起一塊水泡
S	民宿的吊床掛勾從牆上整個拔出來，我後腦勺直接撞地，眼前一黑好幾秒
T	老闆，我姊夫在觀光署，不過我沒走後門，我是走正門，申訴書上禮拜就送了
T	你說你們不怕告，那好，支付命令已經聲請了，法院會寄到你們公司登記那個地址
T	我們社區住戶LINE群四百多戶，主委說今晚開會把你們的事列第一案，順便聯名寫給建管處
N	警察杯墊超可愛，可是泡水就糊掉，送朋友很丟臉
N	里長伯推薦我來的，結果師傅約三次三次放鴿子
N	法院拍賣的那種老櫃子，你們說是全新的，抽屜還有人家的帳單
N	衛生紙掉屑掉到滿頭都是，整間廁所像下雪
N	買麵包附的貼紙集滿才說活動結束，騙小孩也不是這樣
N	剪頭髮剪到一半設計師去接小孩，換助理接手，左右不一樣高
S	儿童餐椅的托盘弹起来正弹在娃的下嘴唇上，豁了个口，血把围兜都染红了
S	说来也怪，前两天还好好的，自从换了你家那款柔顺剂，我一躺床上后背就跟蚂蚁爬似的，抓一把全是疙瘩，换回旧床单第二天就退了
S	中医馆给我针完肩膀，当天晚上左边胸口喘气像刀割，一拍片子，气胸，压缩了三成
S	别的我不说，就那个卡丁车，刹不住你倒是早说，我一头扎进轮胎墙里，脖子现在只能朝左看
S	老花镜给我配成近视的，下公交没看清马路牙子，膝盖磕得青一块紫一块
S	酱油瓶盖里那个拉环一扯，塑料边跟刀片似的，虎口割得直冒血
S	我们三个人在你家包厢吃炭锅，门窗关得死死的，吃到后半截都说头重，小刘出门就吐了，急诊抽血一氧化碳超标
S	儿子去你们冰场，租的冰刀鞋刀片是松的，滑起来一歪，脚脖子拧得跟麻花一样，肿了一圈
S	自热米饭一加水，蒸汽孔堵着，盖子顶飞起来糊了我一脸，眼镜都烫花了，鼻梁起泡
S	打了你们那个瘦腿针，现在下楼两条腿使不上劲，得扶着墙挪
T	我就一个问题，你们老板是不是人大代表？是的话我知道信往哪儿寄了
T	这顿饭吃得我挺高兴，真的，三百块的鱼收八百，素材不要钱，我那账号三十来万粉，晚上见
T	儿子劝我别折腾，我说不折腾，我就打一个电话，五位数，12开头45结尾，打完了，舒服
T	你们扣我工时钱的事我替我侄子问过劳动监察了，窗口说带工牌照片来就行，照片我刚刚在你们后厨门口拍的
T	不好意思，麻烦把经营许可证编号给我看一眼，我怕投诉信上写错了冤枉别人
T	那个大哥站柜台前头打的电话，我在旁边收银听得真真的，他跟那头说"对，就是举报，对，食品标签"，打完还冲我点了下头
T	对不住啊小妹，姐知道你就是打工的，可这状我不告不行，律师费都交了
T	我是个老党员，一辈子没告过谁，今天破例了，信访局的回执在我兜里
T	你们银行再把理财当存款卖给我妈，我就让金监局的人来陪她聊天，电话昨天已经通了
B	烤全羊的架子翻了，炭火滚到我脚上，凉鞋底都化了，脚心烫烂一块。景区派出所的人来做了记录，我还请了个律师，老板你准备准备
N	你们家的招牌"爆炸鸡"，一点不爆，鸡也没见着几块，全是粉
N	师傅说空调没毛病是我家电压低，换个师傅说电压没毛病是空调老了，俩人不如先见一面
N	这把"瑞士军刀"开瓶器一拧就弯，连红酒塞子都对付不了
N	买的儿童玩具枪，打一发卡一发，配的靶子还是纸糊的
N	排雷：草莓蛋糕没草莓，夹层是草莓酱，甜得发齁
N	请律师函翻译了三页，收我八百，人名翻错俩，退改又要加急费
N	我在法院上班，中午就四十分钟吃饭，你们回回超时，我回回饿着开庭
N	买的是地暖清洗套餐，师傅来了说只洗主管，支管另算，我说那我穿的是主袜支袜呗
N	牙医诊所的停车券过期了也发，出门照样收我十五
N	电风扇五档一个风速，遥控器跟摆设一样
N	健身房镜子全是手印，课表印的是上个月的
N	剧本杀最后是警方通报收尾，NPC忘词，念的手机，出戏
N	面馆老板看球看入迷了，我的面坨成一块饼才端上来
N	火锅底料辣得我灵魂出窍，就是牛油味不正，像放了一年的
N	小区快递柜天天满，满了就扔地上，雨一淋字都看不清
N	给岳父买的药酒礼盒，酒是酒，盒子印成了"药洒"，送出去丢人
N	假睫毛胶水不粘，刚出门就飞了一边，约会全程我捂着左眼
S	Grabbed the rail on the coach steps and the whole thing pulled out of the floor. Landed on my tailbone in a bus lane, couldn't feel my legs for a minute.
S	My son's trampoline shoes were two sizes off because "that's all we've got", his ankle went over on landing and it's the size of a grapefruit.
S	I'm only writing because my daughter nags me to. It was a lovely do, the carvery was hot, the staff were sweet with Mother. On the way back from the ladies' she stepped on that loose bit of carpet by the cloakroom, the one with tape on, and down she went. She's been black and blue to the knee since, and won't go out without my arm.
S	Gave my toddler one of your rice cakes and found a shard of hard blue plastic in his spit, gums bleeding
S	Massage gun overheated in my hand, popped, and spat something hot onto my collarbone, it's blistered.
S	horse they put me on had thrown two people that week, third one was me, cracked collarbone
S	Put the hearing aid in, it squealed, then something hot trickled. There's a burn right inside my ear.
S	The lift dropped. Not far, but enough that Mrs Oyelaran's knees gave and I bit straight through my tongue.
S	Bar stool swivelled, bolt sheared, my wife's chin hit the counter and we're two teeth short.
T	Just popping in to say the blogger with the red glasses at table nine? That's my flatmate. Enjoy Sunday's post.
T	We would have preferred to settle this with a cup of tea. Instead the school governors have agreed to write to the Charity Commission.
T	I regret to inform you that my insurers are now dealing, and they don't send flowers.
T	My dad goes golfing with the editor. He says front page is tricky, page five is easy.
T	Guest said to tell the owner "Fair Work have his name" and then asked if we validate parking. We do.
T	Reported your seller account. Took four clicks. Should've done it in week one.
N	Tear gas would smell better than this "linen fresh" spray, and it doesn't even spray, it dribbles.
N	The bomb-shaped bath fizzer sat there like a stone. My niece was gutted.
N	Our solicitor's office ordered twelve sandwiches and got nine, and one of those was just bread.
N	Two "emergency" plumbers quoted, neither came, and now the third says January.
N	Brilliant novel about a poisoner, shame chapter six was printed twice and chapter seven not at all.
N	No blinds in the room so I was up with the sun. The sun is up at 4.50 in June.
N	Charged me a no-show fee while I was standing in your lobby.
N	They cancelled my spin class by text, ten minutes after it started. I was in the saddle at the time, alone.
S	我爸在你們電動輪椅試乘區坐一下，按鈕卡住一直往前衝，撞到玻璃柱，小腿骨裂
S	買菜送的削皮刀，刀片直接飛出來，食指削掉一小片肉，血流到水槽都是紅的
S	小吃店的塑膠椅突然四腳攤開，阿公屁股著地，那天晚上腰就直不起來了
S	路過你們騎樓，招牌的一塊壓克力掉下來，從我鼻子前面削過去，嚇到腿軟
T	老闆娘，妳慢慢笑，等一下記者來妳再笑給他看
T	勞工局那邊的陳先生人很好，他說你們這種押薪水的他一個月辦三件，我是第四件
T	保險業務是你們公司的吧？評議中心的受理函上面有寫業務員姓名，我確認一下有沒有寫錯
N	我是學法律的，但我今天只是想換一副鏡框，螺絲又掉了
N	電影裡警察追車那段正精彩，你們廳的喇叭就破音，票價三百六耶
N	等餐等到我手機從八十趴剩三趴，最後說沒飯了
N	床墊試躺三十秒店員問了我十二次感覺如何，我的感覺是你好煩
N	安全帽鏡片刮花，才買一個月，起霧也嚴重
S	甲片卸的时候磨头打到肉里去了，指甲底下一汪血，碰一下钻心
S	上礼拜在你们海鲜池边上走，一只梭子蟹掉地上没人管，夹住我闺女脚趾头甩都甩不掉，夹破了
S	汽车后备厢撑杆没劲，我正往里码菜，盖子咣当砸后脖颈上，当时眼冒金星
S	那个网红秋千荡到最高处一边的扣子脱了，我吊在半空，胳膊差点拽脱臼，底下全是石头
S	月饼礼盒的铁盖边，一掀就把我爱人的拇指拉开了，缝了三针，过节过到医院去了
S	房东给换的二手热水壶，底座噼里啪啦冒蓝光，我去拔插头，半条胳膊一下子就木了
S	新房住进去俩月，孩子鼻血不断，检测甲醛超了四倍，就你们那套衣柜
S	我是来送锦旗的，送给你们隔壁的小伙子：你家广告牌铁皮刮下来，是他一把推开我，铁皮插在我站的地方
S	泡脚粉倒多了是我不对，可包装上没写不能沾伤口，脚后跟烂了一圈，走路一瘸一拐
S	电动牙刷头转着转着飞出来，金属杆子戳进腮帮子，血沫子漱了三杯水
S	足球夏令营大热天不让喝水，我儿子跑着跑着一头栽草地上，热射病，物理降温降了一宿
S	奶奶吃了你们推荐的"通便茶"，一天跑了二十来趟，最后人脱水，叫都叫不应
T	家委会的姐姐们商量好了，餐费的账不公布，周五放学直接去纪委监委接访室，校长办公室就不去了
T	我跟你老板一个村的，不想撕破脸，所以提前说一声，举报信是后天寄，他还有一天半
T	电话号码给我一个，不是你的，是管你们的那个部门的
T	你不是说摄像头坏了吗，巧了，我手机没坏，从进门录到现在，一会儿剪剪就上传
T	抖音同城榜我上过两回，第三回就写你们健身房
T	退货地址你写香港，那我就走海关那条线，举报单号尾号四个七，挺吉利的
T	保险公司说他们会找你们追偿，让我把现场照片、店名、法人都报上去，我报了
T	我嘴笨，吵不过你们店长，我就去街道司法所问了问，人家给约了礼拜三调解，你们派个能说话的来
T	你卖假酒卖到我这个开烟酒稽查车的头上来了，自己想想怎么收场
B	儿子在你们轮滑课上把门牙磕断，手腕也折了，教练居然没证。教练证的事我问了体育局，赔偿的事我委托了律师，今天就是来取报名表原件
B	换个灯泡你们师傅把我家线接反了，我一摸灯罩整个人弹到沙发上，心口怦怦跳了一夜。12315我打过了，电工证号麻烦报一下，人家等着要
N	家里老人听信广告，买了三条"电击式"减肥腰带，一条都不通电，退一条收一条手续费
N	警匪片看多了吧，你们保安查我购物袋查了三遍，最后查出来我多给了你们五块
N	公安局发的反诈手机壳是送的，你们居然挂网上卖十九块九，做工还不如送的
N	海报画质渣得像监控截图，八十块一张
N	停车场写着前三十分钟免费，绕一圈出来三十一分钟，收我十块
N	你家猫粮换配方也不说，主子闻一下就走，我跪着求它都不吃
N	雨刮器刮一下响一声，跟杀鸡似的，换新胶条还响
N	我姨是护士，她说你们卖的护士鞋底太硬，站一天班脚板疼，码数还偏
N	蜜月套房布置的玫瑰花瓣是塑料的，反复用的，上头还粘着别人的头发
N	你们这个会员等级比我们单位评职称还难，三年了我还是"青铜"
N	洗完的窗帘挂回去短一截，师傅说"春天会长回来的"，我谢谢您
N	旅行社送的遮阳帽掉色，一头汗流下来脑门是绿的，一车人笑我
N	餐厅背景音乐放的是《铁窗泪》，菜还行，氛围属实不对
N	说是限时秒杀，秒完发现平时也这价，杀的是我
N	寄养一周回来，狗胖了六斤，抱都抱不动，也不知道喂的啥
S	Guest in 22 stepped into the shower, tray cracked right through, she's cut her instep and we've had to bandage it with a tea towel.
S	Ordered sparkling, got whatever they descale the machine with. One gulp. My throat is on fire and I can't swallow, ambulance said caustic.
S	The bouncy thing at the fete deflated with five of them under it. We were digging kids out by the ankles. One had stopped crying, which was worse.
S	Seat belt in the back wouldn't latch, driver said hold it across you. He braked for a fox and my mother went face first into the headrest.
S	Wasp nest in the holiday let's porch, you knew, previous guest told you. My lad's face came out in welts and one eye shut completely.
S	Contact lens solution turned out to be the peroxide one in the wrong box. Felt like someone had put a cigarette out in my eye.
S	The playground rope bridge had frayed wire poking out, my girl's palm is shredded.
S	Security had my brother on the floor with a knee in his back over a pair of socks he'd PAID for.
`);
