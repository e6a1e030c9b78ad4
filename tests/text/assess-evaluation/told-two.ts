// Told by many hands and at length, among them clerks' notes: invented, labelled before the rules or the weights were asked.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const toldTwoReviews: readonly LabelledReview[] = readReviews(`
N	快递单号给的是假的，查无此件，问就是"系统延迟"
N	这家店我吹爆，唯一缺点是排队排到怀疑人生，两个钟头，后来号还过了
S	我儿媳妇怀着孕，你们送外卖的小哥抢电梯，一车筐直接顶她肚子上，去医院观察了一夜
T	都別吵了，我直接跟信用卡公司說這筆是爭議帳款，銀行那邊已經先扣住不給你們了
S	剛才在你們二樓試衣間，掛勾的螺絲沒鎖緊整排掉下來，砸到我腳趾甲，現在整片黑紫
N	牛肉麵的肉跟橡皮筋一樣，咬到我懷疑牛生
N	點了外送等了一個半小時，飲料的冰都變溫水了
T	我剛剛打去1950問了，小姐說這種情況可以申訴，我等等就去填
S	阿嬤拿錯藥局給的藥包吃了三天，上面名字根本是別人的，人一直昏昏沉沉叫不太醒
N	1950 years ago this hotel was probably nice. Today the carpet is a crime scene.
T	I host the parents' WhatsApp for three schools. The photo of your "uniform" is about to land in all of them.
S	The toaster didn't pop, it flamed. Curtain caught, I put it out with a wet towel and singed both hands.
N	Toaster only browns one side. How is this still a problem in this century?
T	Do tell your district manager that I've lodged it with the state attorney general's consumer line, reference pending.
N	Asked for the receipt to be e-mailed, got three marketing mails and no receipt.
S	Caller says her toddler pulled at the drawer, the whole dresser came down over him and the open drawer caught on the bed, that's the only reason he isn't flat.
N	The dress arrived with the security tag still on. Lovely walk back to the mall in the rain.
N	Customer said the haircut was "fine for a Tuesday" but he'd booked a colour too and nobody had the time.
T	别废话，三天，就三天，三天以后你们的招牌挂在热搜上
N	你们的招牌菜怎么越做越咸，齁得慌
S	吃面吃出一段订书针，扎在牙龈上，拔出来还带血
N	吃面吃出一根头发，还是烫过的，恶心得我
N	我也不是非要告你们，就算了吧，下次别再把鞋码发错就行
T	我也不是非要告你们，可你们逼的，材料律师已经在整理了
S	我家猫抓板底下露着一排钉子尖 猫爪子全是血 我收拾的时候也给扎了一下
N	猫砂结团不行 一铲就散 满屋灰
T	工商的电话我打通了，让我带小票过去，我现在就在路上
N	我现在就在路上，二十分钟到，麻烦把货给我留着，别又说卖完了
N	奶奶说这豆浆跟刷锅水似的 我尝了一口 确实
S	奶奶在你们早点铺被门口那根晾衣绳勒了脖子，人往后一倒，后脑勺着地，晕过去好几分钟
N	搬家公司把我冰箱门磕瘪了还不认
S	搬家师傅放手太早，冰箱顺着楼梯溜下来，把我老公挤墙上了，两根肋骨
T	搬家临时加价四百不给不卸货，我当着你们师傅的面打的110，出警记录有
N	客人抱怨今天餐厅冷气太大，吃个饭冻得直哆嗦
S	客人反映：下楼时楼梯扶手突然松脱，她抓了个空，连滚五六级，膝盖与胳膊多处擦伤
T	客人反映前台拒绝退房费，已当场拨打旅游热线，通话时开了免提给我们听
N	客人询问开发票的事，说上回的税号写错了，会计不收，催了两遍
T	客人临走撂下一句：下回来的就不是我了，是执法的
N	客人临走撂下一句：下回不来了
N	我同事上次买的那台说是炸过，我这台倒是不炸，就是不制冷
S	冰柜后头那根线皮破了露着铜，我拖地一碰整条胳膊弹回来
N	这锅粘得离谱，煎个蛋跟拆迁似的
T	大家帮我顶一下，越多人看到越好，这家婚庆收了尾款就失联，群里有受害的进来登记，咱们一起去法院
N	这婚庆跟念悼词一样，司仪把新娘名字叫成前女友的同名，当场尬住
S	我爹七十六，用你们的升降晾衣架，钢丝绳啪一断，杆子砸下来，眼镜碎了，眉骨三厘米的口子
N	晾衣架摇把摇不动，得两个人
N	四十块的剪头，剪出来像被狗啃了，老板还说这叫层次感
S	剪头的时候推子不知道夹到啥了，耳朵尖上削掉一块肉，一路滴血到诊所
T	老年团退费这事，我们四十七个老同志已经商量好了，初八集体上省城，去信访办门口坐着
N	去年的事我跟你们经理投诉过了，他说改，今年还是那个样，菜单上的东西一半没有
N	商品详情写"支持7天无理由"，退的时候跟我要理由
T	手机店把我照片导到电脑上了，网警那儿我已经备案，等着吧
N	呢個師傅整個冷氣整咗三次都唔凍，每次都話好啦好啦
T	我唔同你嘈，海關同消委會嗰邊我已經寄晒單據過去
S	小朋友喺你哋波波池俾條鐵線刮到隻手，條疤成三吋長
N	包裝很美，東西很小，照騙無誤
T	老闆娘說她不怕啦，好啊，那我就請衛生局的稽查員來跟她說怕不怕
S	電梯門關得超快，夾到我爸的助行器，他整個人被拖倒，額頭撞到門框流血
N	我對這間店徹底心死，訂個蛋糕可以把我女兒的名字寫成隔壁客人的
N	The zip went on day two, the lining on day four. By the weekend I expect the sleeves.
T	I've written to your CEO and, because I've been ignored before, copied in the Guardian's consumer champions column.
S	Bought what I was told was a decorative candle; the glass shattered while lit and hot wax went all over the baby's arm.
N	Bit of a funny smell from the new mattress, went away after a week.
S	Bit of a funny smell from the new heater, then my wife and both kids had splitting headaches and the alarm read CO at 180.
N	They keep telling me to "reach out". I've reached out so far my arm should be longer.
T	Caller was calm. Said only this: his union rep has a lawyer and the lawyer has our invoice.
S	Spin bike pedal sheared off mid-class, the stump tore down my shin, I could see bone.
B	Waiter shoved my husband into the doorframe over a corked bottle. Split brow, six witnesses, and yes, the police have taken statements from all of them.
N	西瓜切开白瓤 还跟我说保甜
S	卖水果的刀就搁在筐边上 我闺女伸手去够草莓 手心划开了一条
T	我有个五百人的团购群，群主就是我，明天开始谁也别想在群里卖你们家的货
N	我有个五百人的团购群，本来想帮你们多带点量，结果第一批货就缺斤短两
N	这电钻劲儿小，打个混凝土墙打半天打出个酒窝
S	电钻打着打着钻头崩了，一截飞过来贴着我脸过去的，墙纸都钉穿了
T	好，你说没有，那我就请公证处的来一趟，完了直接递法院
N	公证处楼下那家打印店，复印都能印歪
S	客人说孩子吃了本店的虾饺以后嘴巴周围肿起一圈，喘气有哨音，现在在医院打激素
N	客人说虾饺皮厚馅少，虾是碎的，结账时让我转告厨房
T	客人说她在本市民生论坛实名发了帖，浏览量已经过万，让老板自己去搜
N	客人说她在本市民生论坛上看见有人推荐才来的，结果大失所望
N	客人电话里反复问一个问题：为什么会员日当天积分翻倍到她这里没翻
S	我儿子在你们游泳馆滑梯出口跟后面下来的胖大叔撞上了，没人管间隔，门牙磕掉半颗
N	游泳馆水凉，更衣室吹风机十个坏八个
T	驾校教练暗示要红包，微信转账我留着呢，运管那边的纪检电话我昨天就拨了
N	驾校约车约不上，我都快六十了才轮到科二
S	教练车副刹失灵，教练踩了没用，车直接骑上花坛，我胸口撞方向盘，喘气都疼
N	蒸汽拖把不出汽，跟普通拖把一样还沉
S	蒸汽拖把水箱盖崩开，热汽喷了我一小腿，红得发亮，起了皮
T	你们区域经理不是牛吗，让他跟我表哥说去，我表哥在市场局稽查队，明天上班第一件事就是这个
N	我表哥也是干餐饮的，他说这盘回锅肉一看就是昨天的
N	定制柜子门对不齐，高低差一指头，安装师傅说"看习惯就好了"
S	吊柜连着一柜子碗整个掉下来，我刚弯腰去捡筷子，就差那么一下
T	装修烂尾的业主二十三户，昨晚拉了个"维权"群，今天已经有人去联系《1818黄金眼》了
N	《1818黄金眼》里那个理发的我看了笑半天，轮到我自己剪成这样就笑不出来了
S	你们那个充气城堡没打地钉 一阵风过来整个掀起来 里头七八个娃 我家的摔出来鼻子流血
N	充气城堡半小时五十，进去十分钟就赶人
N	眼镜腿断了，粘上又断，三百多块的东西
T	押金再拖一天，我就多发一条，一天一条，发到你们退为止
S	給我婆婆的安養中心餐點，明明寫了吞嚥困難要打泥，還是給整塊的雞肉，她噎到臉發紫，是隔壁床家屬幫忙哈姆立克
N	雞排薄得像紙，還敢漲到一百
T	我在你們門口跟警察杯杯做完筆錄了，偷改里程表這件事就走法律程序吧
N	你們門口那個交警很兇，停兩分鐘也開單，不過這不關店家的事，菜也真的普普
N	客人於櫃檯反應冰箱噪音過大，要求派員檢查，已登記
S	客人於電話中表示，昨日使用本店販售之除毛膏後大腿灼痛、破皮，已至皮膚科就診
T	好啊不給我換，我這裡有你們店員罵我神經病的錄音，Dcard見
N	夜市那攤排超久，老闆娘邊做邊聊天，聊到天亮
S	Lad on your delivery bike came up the pavement at speed and clipped my mum, she's got a fractured wrist at eighty-one.
N	Lad on your delivery bike left my dinner at number 12. I live at 21.
T	If I don't hear by five I'll let the licensing committee know what goes on in your back room.
T	Already told Airbnb, they've opened a case and frozen the host payout, just so you're not surprised.
N	Airbnb host told us "check-in flexible", then didn't answer the door till half ten.
S	Opened a can of your beans and there's a curl of metal in it as long as my finger. It was in my mouth.
N	Customer says the beans are all skin and no bean. Wants her 89p back "on principle".
N	I took a picture of the display because my mum likes the lamp, and the guard told me off. Rude.
S	Hem of the costume went up like paper when my daughter passed the birthday candles. Burns to her wrist.
N	You lose my trousers, you find somebody else's, you charge me for both. Bravo.
T	Caller asked for the address of our regulator, then asked how to spell the branch manager's name. Said it was for her letter.
S	Caller reports that a guest in 204 kicked in her door and punched her husband in the mouth before security came up.
N	耳机一边响一边不响 一百九十九 学费交了
S	耳机充电仓在床头充着突然滋啦一下，枕头边烧出个黑洞，我头发燎焦一撮
T	老板你好，律师函是今天早上寄的，顺丰，你签收一下
N	老板你好，样品是今天早上寄的，顺丰，你签收一下，颜色跟图册还是差一号
N	这大夫说话冷冰冰的，三分钟打发我出来，挂号费五十
S	护士扎针扎了四回，最后扎穿了，我爸整个手背紫得发黑，胳膊肿到胳膊肘
T	牙没看好还越拔越多，医疗事故鉴定我申请了，卫健委受理了，等通知吧你们
S	客人反映儿童座椅安全带卡扣没锁住，孩子从高脚椅上滑下来，下巴磕在桌沿
N	客人反映儿童座椅脏，缝里都是上一桌的米饭
T	客人反映押金未退，称"到月底，到月底我就不打电话了，我换个地方打"，并报出消保委号码
N	客人反映空调遥控器失灵，前台给换了，换来的还是失灵
N	客户来电要求改送货时间，第四次了，客户说他也不好意思但我们更该不好意思
S	电话记录：业主家厨房吊顶集成灯掉落，砸中正在洗菜的老太太肩部，已送医，无骨折，有淤青
T	电话记录：对方自称某报读者热线栏目，核实本店拖欠押金一事，消费者本人昨天找的他们
N	我跟你们讲理，你们跟我讲流程
T	您好 我是七年级学生 你们卖给我的电子烟我妈知道了 她已经打给烟草局了
N	您好 我是七年级学生 这个练习册答案第三十二页印错了 害我被老师说
S	你们卖给我弟那个泡大珠 他才三岁 吞下去在肚子里胀开了 昨天做的手术
N	泡大珠泡不大，泡了两天跟绿豆似的
N	这洗发水洗完头皮倒不痒，就是头发跟钢丝球一样
S	这洗发水用到第三天，洗一次掉一大把，头皮全是小脓包，碰一下都疼
T	群主，这家店的聊天记录我都打包好了，你帮我置顶一下，让全小区都避一避
N	群里说你家馒头好，我就来了，结果是隔夜的
S	我女婿去你们那儿打篮球，地板翘起来一块，跟腱当场断了，嘣的一声全场都听见
N	篮球馆地板老旧，弹起来不匀，灯也暗
T	你们不是说谁怕谁吗，行，咱们劳动监察大队见，加班工资一分不能少
N	叔，你们家的老面馒头咋改机器的了呢，不是那味儿了
T	介店欺负外地人，我跟网约车司机师傅唠了，师傅说打旅游投诉电话准灵，我这就打
S	俺娘在恁店里买的电褥子，睡到半夜闻着糊味，掀开一看，褥子烧个大窟窿，腿肚子上起泡
N	俺娘说这电褥子不咋热乎，还没热水袋得劲
N	嘞个毛肚老得很，嚼都嚼不烂，老板还说是我牙口撇
T	要得嘛，你不退就不退，我喊我幺舅来，他就是食药监的
S	昨儿个打你家门口过，二楼掉下来一盆花，咣当砸我车筐里，再偏一点就是我孙子的脑瓜子
T	一年一万二的瑜伽卡，老师换了六个，门店换了两个，最后换成了一把锁。我把合同、付款记录、你们店长跑路前一天还在卖卡的朋友圈，都整理成文档了，昨天在国家那个"全国消协智慧315"上提交了，我们班同学二十多个人跟我一起交的，别的不说，我就想让你们知道，练瑜伽的人也有脾气。
S	说起来挺丢人的，我一个大男人，去你们店买跑步鞋，店员非要我上机子试跑，说这样才看得出步态，我说不用了吧，她说很快的，速度给我直接开到十，我一脚没跟上，整个人趴在带子上往后搓，膝盖和手掌全搓烂了，鞋没买成，裤子也废了，她第一句话是"哥你怎么不按停"。
N	我从早上九点说起。九点我到，号是十七号；十点叫到五号，系统坏了；十一点系统好了，从一号重新叫；十二点你们吃饭；一点半开始，叫到十六号，说材料要复印，复印机在隔壁，隔壁要排队；等我回来，过号了。我不生气，我就想问，十七号犯了什么罪？
N	這家早餐店阿姨很可愛，會跟我說加油，但蛋餅真的太油了
S	騎你們租的 YouBike 型的車去環湖，前輪煞車線斷掉，下坡直接衝進路邊水溝，下巴縫五針
T	我就問一句：你們是要退費，還是要我把匯款單拿去給檢調看？
N	你們的檢調處不是檢查調音的嗎？鋼琴調完音還是不準
N	訂了靠海的房間，打開窗是防火巷，海在哪，海在我心裡
S	小孩咬一口肉圓，裡面有一片碎瓷，牙齦割破流了好多血
T	各位，這間醫美我已經向衛生局檢舉，想一起的私訊我，人多比較有力
B	Tell whoever owns this place that the ladder rung snapped under me on their premises, my collarbone is in two bits, and the no-win-no-fee people have already been round.
T	We will be raising this with the Civil Aviation Authority, and yes, that is me telling you formally.
N	Your in-flight magazine had a story about aviation lawyers which was, sadly, the best part of the journey.
S	The cot mobile came down on the baby's face in the night, wires and all. Scratch right beside her eye.
N	The cot mobile plays one tune, off key, and stops after eight seconds.
N	We are a café. We ordered forty cups. We got forty lids. Twice.
T	Consider this notice before action. Fourteen days, then the county court.
B	充电桩的枪头一拔冒电弧，手背黑了一块，行车记录仪拍得清清楚楚，今晚车主论坛置顶
S	游泳馆的水一股子漂白粉味，孩子上来眼睛红得睁不开，胳膊上一片一片的
N	干洗店把我羊绒大衣洗成童装了，赔三倍洗衣费，洗衣费才四十
T	演唱会黄牛票你们平台也卖，还不退，我打的12318，接线员记了二十分钟
S	桶装水底下一层绿毛，我家老头喝了仨礼拜了，最近老跑厕所，一查肠胃炎
N	盲盒抽了十二个全是一样的，隐藏款是隐藏得挺好
T	钢琴课的合同是跟公司签的，公司没了我找你个人，支付令申请书你应该已经收到
S	校服一股刺鼻的味，闺女穿一天脖子上起了一圈小疙瘩，抓得都破了
N	这首歌叫《报警》？KTV点歌系统里居然没有，包间还一股烟味
B	纹身店的针是不是没换？我胳膊流脓半个月了，感染科的诊断书我已经交给卫生监督所
S	你们洗车那个高压水枪甩过来抽我膝盖上，青了一个碗口大
N	花店把白玫瑰送成白菊花，我女朋友以为我要送她走
T	游戏封号不给理由，充值记录我导出来了，文化执法那边要我补一张身份证照片，补完就受理
S	电子秤的玻璃面一踩就炸，脚心里挑出来七八个渣
N	二手平台买的相机，卖家说九九新，我看是九九年的
T	差评我先不给，今天晚上十点前红包到不了账，你自己看店铺评分
S	客户说送水工把推车停在坡上没刹，车溜下来撞到她女儿腿上，走路一瘸一拐
N	药店买的创可贴不粘，贴上就掉，切菜切到手才想起来用，结果没一个能贴住
T	借条、聊天、转账，三样齐了，区法院诉前调解中心的短信你留意一下
S	酒店浴缸的水龙头突然出开水，我媳妇脚一下去就叫了，红到小腿肚
N	健身操老师嗓门大得像放炮，音箱也炸音
T	家長們今天已經把連署書送到教育局了，你們補習班的立案字號大家也查到了
B	住你們民宿熱水器裝在陽台裡面又不通風，我們三個人頭痛到吐，救護車載走的，消防局鑑定完我直接提告
S	手搖飲封膜沒封好，熱可可整杯翻在我女兒腿上，冰敷了一夜還是破皮
N	搬家公司說的「滿意保證」就是簽完字保證不理你
T	客服小姐我不是針對妳，只是妳們這通電話我有錄，訴願的時候要附
N	我阿公當過警察，脾氣很硬，這把椅子他說比拘留室的還難坐
S	部電飯煲個蓋自己彈開，啲蒸氣噴到我成塊面又紅又痛
T	Customer's exact words at till 3: "I'll see what the Mail makes of it." Refused voucher, left.
S	The screen protector shattered in my daughter's hands and there are slivers in her thumb.
N	The taxi app's "safety fee" is £2, which is robbery without the mask.
T	Five-star hotel, one-star plumbing, zero-star manners; and by tomorrow a very detailed TripAdvisor post, unless someone rings me tonight.
B	Son's got a concussion thanks to your bouncy castle coming untethered. HSE have been told, and so has a no-win-no-fee firm.
S	Tech wired the dryer wrong and I got thrown across the laundry room when I touched the door.
N	The gym's personal trainer has a law degree apparently; wish he had a watch.
T	Just so you're aware I've disputed it with Amex and reported the listing to Etsy.
S	Our cleaner mixed whatever's in your spray with bleach as the label says to and ended up on oxygen.
N	I was told to "take it up with the authorities on taste". Cute. The curry was still grey.
S	Mam slipped on a grape by your tills and she's been on crutches since.
T	how do i go about reporting a dentist who wont give my money back
N	Loved the toy fire engine, hated that the ladder snapped on Boxing Day.
T	我家老太太九十了，糊涂是糊涂点，但钱她记得清，你们保健品讲座的小伙子一口一个奶奶叫着，半年叫走了六万八，我不怪老太太，小伙子嘴是真甜，上礼拜五我请了半天假，带着她去反诈中心坐了坐，那里的民警挺和气，倒了水，还让我们把你们发的每一张宣传单都带上
S	早上赶着上班，在你们便利店买的关东煮，人多，店员把杯子递给我的时候盖子没按紧，我一手拿手机一手接的，这我承认，可那汤也太烫了，顺着袖口就灌进去了，到公司把袖子一撸，同事都说赶紧冲水，现在鼓了三个泡，我就想问问你们那汤到底多少度
N	跟我妈说了多少次别信直播间，她还是买了，一口锅八百八，说是航天材料，火箭上拆下来的，炒个鸡蛋粘得锅铲都拔不出来，打电话去问，人家说要养锅，养了一个星期还是粘，我说这锅是孩子吗还得养，我妈坚持说再养养
N	师傅人不错，来了三趟，最后说主板烧了得换新的，报价比买新的还贵
T	行了别演了，咱们仲裁庭上演
N	门铃按烂了没人应，我还以为你们倒闭了，要报失踪
S	Thought the floor was dry. It wasn't. No cone, no sign, and now I've a hip replacement scheduled for Thursday.
N	Thought the floor model would be cheaper. It was, by three quid, with a scratch.
T	My cousin edits the consumer page at the Echo. She's very interested. I'd call me back.
N	My cousin edits the consumer page at the Echo and even she can't understand your tariff.
S	These gel pads burned a perfect rectangle into my shoulder. The nurse took pictures.
N	These gel pads slide off as soon as you sweat, which is rather the point of the gym, isn't it.
T	Dispute raised with PayPal ten minutes ago, all evidence attached.
N	Why does PayPal show two payments when I only bought one hat? Can someone look?
S	The glass shelf in the fridge let go when I set the milk on it. I'm picking splinters out of my bare feet an hour later.
N	Fridge light doesn't come on. Repairman said "use your phone".
T	Ok so I'm live on TikTok in front of the store now, say hi to four thousand people
N	ok so i saw this on tiktok and it looked WAY bigger
S	Caller is a childminder. One of the magnets fell out of the puzzle piece; the two-year-old was holding it in his cheek when she fished it out.
T	Caller says she has nothing more to say to us and that her MP's office will do the talking.
N	Caller says her late husband always bought his boots here and the new ones split along the sole in a month.
N	老花镜度数倒是对 就是镜腿夹脑袋 戴一会儿就得摘
S	泡脚桶漏电，我老伴脚一伸进去就抽了，人往后仰，我拔了插头他才缓过来
N	泡脚桶漏水，客厅的地板革都泡鼓了，售后说垫块毛巾
T	我也不跟你这个小姑娘为难，你就告诉我，你们这行归谁管，门往哪儿开？
N	我也不跟你这个小姑娘为难，你就告诉我，你们仓库归谁管，货到底还有没有？
S	羊肉串的签子断了半截，扎进上牙膛，我媳妇用镊子给我拔的
N	羊肉串肥的多瘦的少，签子倒挺粗
T	顾客甩下一句"我把你们家价签拍下来了，一会儿价监的人就来"，转身去门口打电话
N	顾客说价签贴错位置，让收银按低价结，店长同意了，顾客还是嫌态度差
S	店员记录：一名带导盲犬的先生在入口台阶踩空，台阶边的黄线早就磨没了，先生手掌擦伤，狗没事
S	店员记录：试吃台发的坚果酥，一位妈妈没注意给孩子吃了，孩子几分钟后全身起风团，救护车接走
T	店员记录：男客人称若本周不换新机，他那个"数码老张"账号就出一期专门讲我们的
N	店员记录：客人说同样的箱子线上便宜八十，要求保价，被告知线上线下不同价，很不满意
N	旅行箱轮子掉一个，一路拖着走，火星子都快磨出来了，丢人
S	旅行箱拉杆猛地回弹，把我大拇指夹在缝里，指甲盖掀了
T	都录着呢，你再说一遍，你刚才说顾客活该，再说一遍，我给全网听听
N	昨天开会都录着呢，你们答应给我们公司配三个驻场，今天只来了一个
N	理发师一直在聊他离婚的事，剪完我比他还难过
S	焗油膏滴眼里了，店里让我拿自来水冲冲，今早起来看东西一片雾
T	各位宝妈注意了，这家托班的事我已写成长文发在妈妈网和本地公众号，链接在评论
N	托班每天发的照片就那么两张，昨天的和前天的背景一模一样
T	我爷爷说他要去你们总店门口静坐，牌子都写好了，报社的小王也说来
N	我爷爷说他小时候这点心五分钱一块，现在十五，还小了一圈
S	乐园的碰碰车后背没垫子 一撞我脖子咯噔一声 现在戴着颈托给你们打字
N	乐园碰碰车只给开两分钟，排队四十分钟
S	猪肉脯里咬出一块玻璃碴，舌头拉了个口子
N	猪肉脯太甜，我爸糖尿病，一口没敢吃
T	供应商来函：贵司拖欠货款九十三天，我司已于本月六日向贵司所在地法院申请诉前保全
N	供应商来函：贵司所订托盘规格有误，请于本周内确认是否更改，否则影响排产
T	您好，我们是街对面的药店，你们连续三周把垃圾堆到我们门口，城管的举报电话已经打了，照片一并交了
S	社区大姐领着小孙子来反映：门口摇摇车的投币口盖子翘着，铁皮把孩子手指肚割开了
N	社区大姐来说我们音箱声音大，请调小点，她睡午觉
B	我奶奶在你们浴池摔断了腿，救生员说"自己不小心"，病历和地面照片我都给了法律援助中心的律师，他让我别再跟你们私聊
N	浴池搓澡师傅手劲儿小，搓不下来泥
T	再敷衍我一次试试，我打市长热线都打出经验了，上回那家赔了我三倍
N	床头灯忽明忽暗 看书看得眼晕 换了灯泡还是这样
S	床头灯一拧开关啪一声火花，我手指头黑了，灯座烧化一块
T	你们店长贵姓？身份证号也报一下呗，起诉状被告那一栏要填
N	你们店长贵姓？我想写封表扬信，他帮我找了半天的货，虽然最后没找着
S	我骑车经过你们工地，钢管从架子上出溜下来，擦着我后轮过去，砸出一个坑
N	你们工地灰大，我晾的衣服天天白晾
N	老师说写错字要罚抄，于是我抄了一百遍"退款"，你们能退了吗
T	老师说遇到不公平要勇敢，于是我给消费者协会写了一封信，老师帮我改的错别字，昨天寄走了
S	我过敏我说了三遍，不要花生不要花生不要花生，你们还给撒了一层，我嘴唇现在肿得说不利索
N	我不吃香菜我说了三遍，你们给了我一碗香菜味的汤
T	客户短信：本人系该楼盘业主代表，就赠送面积一事已向住建局递交书面材料，并抄送省电视台
N	客户短信：窗户密封条装反，雨天渗水，请尽快安排返工
S	客户短信：货梯运行中突然下坠两层后卡住，我同事被甩得撞到货架，肩关节脱位
N	客户短信：约好今天送瓷砖，司机手机关机，工人在现场干等半天，工钱谁出
T	客户短信：依据合同第九条，我方将提请仲裁委员会裁决，特此告知
N	烤鱼上来是冷的，炭没点着，服务员说等会儿，等得鱼都死第二回了
S	烤鱼的酒精炉子翻了，火顺着桌布窜到我老公袖子上，手背烧起一溜泡
N	这破船票改签费比船票贵，服了
S	船靠岸的时候跳板没搭稳，老太太一脚踩下去人就掉水里了，两个船员拽上来的
T	游轮退票这事我找了国际的，也找了国内的，海事局说归交通委，交通委今天给我回电话了，立了
N	客人讲：手机维修后听筒有杂音，取机时未试，现要求返修
S	客人讲：手机维修后取回当晚，电池鼓起顶开后盖，随即起火，床单烧毁，手掌烫伤
T	客人讲：他不要赔偿了，他要你们出名
N	客人讲：不要赔偿了，要一句对不起，店长不在，说明天
N	我头一回来，停车场绕了三圈找不着入口，保安玩手机
S	停车场的杆儿直接砸我头上了，我是走路的，又不是车！脑袋嗡嗡的，头皮破了
T	停车场乱收费，发改委价格举报平台已提交，待审核
N	孩子拿零花钱买的盲盒，三个一模一样
S	盲盒里的小公仔胳膊一掰就掉，我妹刚满一岁，捡起来就往嘴里塞，差点卡住
N	字帖纸薄，一写就透
S	字帖配的墨水盖子打不开，使劲一拧喷一脸，眼睛辣得流泪，冲了半天还红着
T	我作为一名带货主播，正式通知你：今晚直播间讲你家这批虾，开箱给三十万人看
N	我作为一名带货主播，正式跟你说：样品和大货不是一个东西，这批我不播了，退货地址给我
T	我是做律師的沒錯，你們這條款我看一眼就知道會輸，存證信函明天寄
N	我是做律師的，出庭穿的襯衫洗成這樣，袖口整個黃掉
S	店裡的大狗突然撲上來，把我女兒壓在地上，臉頰被抓三道
N	店裡的大狗很可愛，但毛飄到咖啡裡了
N	問了三個店員三種說法，到底哪天到貨啦
T	阿姨我吃齋念佛不跟人吵，但是我兒子在壹電視，他說媽妳東西留著別丟
S	吃了你們的減肥膠囊，心跳一百四，手抖到寫字都沒辦法，急診醫師說裡面有禁藥
T	Not going to argue on the phone. You'll get it in writing from my barrister.
N	Not going to argue on the phone. Just tell me which depot has my wardrobe.
S	The kids' slide has a seam that's come apart halfway down, my girl's thigh is opened up like a zip.
N	Kids' slide is too short to be any fun, they were bored in ten minutes.
S	Ordered decaf because of my heart. Was given double shots all morning. Spent the afternoon wired to a monitor in cardiology.
N	Ordered decaf, got regular, was up till three. Not the end of the world, just check the cup next time.
T	Every dealer group on Facebook that I moderate, and that's eleven, gets the photos of that gearbox tomorrow.
N	Facebook said you were open till nine. You were not open till nine.
T	Guest in 311 says he has contacted the tour operator's ombudsman, gave me the case number on a sticky note.
S	Guest in 118 reports that the sliding door came off its track and landed on her shin; ice given, she can't put weight on it.
S	我先声明我不是来讹钱的。上礼拜天带我妈来你们商场买羽绒服，挑了一上午，挑了件枣红的，老太太高兴，说上楼看看拖鞋。就三楼那个扶梯，到顶上的时候梳齿板那儿缺了两个齿，她布鞋的鞋尖儿卡进去了，人就跪那儿了。旁边小伙子按的红钮。膝盖拍了片子，髌骨裂了。羽绒服她现在也不想穿了，说看着就腿疼。
N	我们家装修找的你们，前期都挺好，设计师小刘又耐心又细致，图改了九遍一句怨言没有。问题出在开工以后，水电师傅三天打鱼两天晒网，问他就说孩子发烧。我信了一回，信了两回，第三回我说你孩子几岁了，他愣了一下说，还没结婚。我真是哭笑不得。工期拖了五十多天，我房租多交了两个月，这个账谁给我算算？
T	去年国庆办的卡，一共充了六千八，老板娘那嘴跟抹了蜜似的，姐长姐短的。过完年门一关，手机停机，微信还在卖护肤品，就是不回消息。我们美容院的老姐妹一共三十一个人，有开面馆的有当会计的，平时都和和气气，这次是真寒了心。前天我们凑了份子请人写了材料，昨天会计大姐领着去了派出所，民警做了登记，说够得上就往经侦转。今天在你们新店门口看见她，我还是叫了声妹子。
N	我这人吃东西不挑，别人说咸我说正好，别人说辣我说过瘾，我妈说我属猪的。可是你们这碗米线，我真是一口汤都没喝完。不是说它坏了，也不是说它脏，它就是什么味儿都没有，像是把一碗热水假装成了汤。老板你尝过没有？你尝一口，就一口，我请你。
S	事情是这样的，我家娃对牛奶蛋白过敏，入园的时候填了表，班主任也签了字，还说阿姨您放心，厨房墙上贴了名单。昨天换了个新来的厨师，下午点心是奶黄包，全班都吃，他也吃了。四点半我去接，离老远就看见他抱着肚子蹲在门口，脖子上一片一片的，眼皮肿得睁不开。我抱着他就往医院跑，鞋都跑丢了一只。你们到现在给我的说法是"沟通上的疏忽"。
T	尊敬的客服：本人于十月三日在贵平台预订民宿两晚，到店被告知房间已租他人。房东让我取消，贵司让我联系房东，两边推了十七天。本人已将全部聊天记录、支付凭证整理成册，今日上午同时递交至文化和旅游局服务质量监督所及贵司注册地的人民法院，受理编号附后。此后一切联系请走书面。
N	客人在电话里讲了二十多分钟，大意：儿子结婚用的八床被子，其中两床的棉花是结块的，铺开一摸一个疙瘩一个疙瘩，亲家那边的人看见了，嘴上不说脸上挂不住。客人说不要赔，也不要换了，婚都结完了，就是心里堵，想找个人说说，最后还跟我说姑娘你辛苦了。
S	来访登记：老先生由女儿搀扶前来，述上周在本店更换假牙，回家第二日牙龈溃烂，第四日半边脸肿至眼下，发烧三十九度，口腔医院诊断为感染，现每日输液。要求查看所用材料批号，情绪稳定，女儿较激动。
N	抽油烟机清洗 洗完跟没洗一样 师傅拿块抹布擦了擦外壳收我两百六
N	送餐备注写了别按门铃孩子在睡觉 按了 还按了三下
T	不废话 黑猫编号已经下来了 自己去看
N	黑猫警长图案的书包 印反了 猫脸朝下
S	烟花店老板说这个小的没事给孩子玩 结果引线短得离谱 一点就炸手里 虎口都裂开了
T	算你们狠，把我帖子删了一遍又一遍，删一条我发三条，有本事删到头条上去
N	发圈集赞送甜筒，集了六十八个赞，店员说活动昨天结束
S	你们的货架没有固定在墙上吧？刚才一个小男孩扒着第三层往上爬，整个架子都往前晃，我冲过去顶住的
N	货架上写着第二件半价，结账按原价，问就是标签没来得及换
S	新换的热水器安全阀一直往外喷开水，我妈洗头呢，后脖子那一片全秃噜皮了
`);
