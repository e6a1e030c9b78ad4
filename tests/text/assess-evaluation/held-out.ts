// Held out: the weights never learned from it. Short, as people type: no punctuation, slang, spelling mistakes. Invented, labelled before the rules or the weights were asked.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const heldOutReviews: readonly LabelledReview[] = readReviews(`
N	买了三罐奶粉，有一罐底部瘪了，客服说不影响喝，可是送人怎么送得出手
S	面霜涂上去火辣辣的，第二天整张脸都红肿了
N	洗发水用了半瓶了，头发越洗越油，还不如超市二十块的
N	打游戏手机发烫得厉害，掉帧，充电也慢，后悔没多加五百
S	充电器插上去啪一声冒火花了，插排都烧黑了，吓得我赶紧拔掉
S	热水器洗澡的时候麻手，测了一下水龙头带电，这是要命啊
N	破壁机声音跟飞机起飞一样，孩子一听就哭，豆浆倒是挺细
N	羽绒服钻毛厉害，黑毛衣上全是白毛，洗一次扁一次
N	鞋子磨脚，后跟磨破皮了，码也偏小，不建议脚宽的买
N	沙发味道好大，放了一个月还刺鼻，客厅都不想坐
N	新车开了八百公里中控死机三次，4S店就会说等升级
T	换个刹车片收我一千三，网上两百，收据都留着，已经投诉到物价局
N	轮胎跑了五千公里就有裂纹，生产日期还是前年的
S	寄来的虾有股味道，煮了吃完全家上吐下泻，半夜去挂水
N	药店让我办卡才给打折，店员一直推销保健品，烦
T	护士态度恶劣，12345已经反映了，希望院方给个说法
S	跑步机皮带突然卡住，人直接飞出去，膝盖磕得全是血
N	驾校教练天天迟到，一小时课打四十分钟电话
N	老师一学期换三个，孩子都不想去了，当初讲得天花乱坠
N	物业费年年涨，电梯三天两头停，楼道灯坏了半年
B	消防通道被堵了物业不管，我已经拍视频发抖音了，让大家都看看
N	快递直接扔门卫，也不打电话，鸡蛋碎了一半
N	宽带说千兆，测速两百都不到，师傅来了三次都说没问题
N	保险买的时候什么都赔，理赔的时候什么都不赔
N	高铁座位旁边一直有人外放视频，乘务员走过去当没听见
N	電影看到一半沒聲音，工作人員說等一下，一等就半小時，也沒退票
T	戒指才戴三個月鑽就掉了，店家說不保固，我已經打1950申訴
S	染髮劑滴到耳朵旁邊整片灼傷，現在還在脫皮
N	手機殼收到是二手的，有刮痕，退貨運費還要我出，傻眼
N	Laptop hinge cracked after four months, support says it is cosmetic. Screen is nice though.
T	No refund after 6 weeks. I have filed a complaint with the BBB and disputed the charge.
T	If I dont get my deposit back by Friday you'll be hearing from my lawyer
N	ordered a queen mattress got a full. chat agent closed the chat on me twice
N	Mechanic said brakes were done, then charged extra for shop supplies. Never going back.
B	Your driver ran over my foot with the dolly and laughed. Police report filed, photos of the bruises attached.
N	因为宝宝牛奶蛋白过敏才买的水解奶粉，结果发货发成普通的，换货等了一星期
N	鱼缸到手就漏水，缝没打好胶，客厅泡了一地
N	店在派出所旁边那条巷子，很难找，门口也不好停车，手艺一般
N	药师说话很耐心，就是药比隔壁贵六块，会员还不打折
N	洗衣液一股廉价香精味，洗完衣服滑滑的冲不干净
N	蛋糕写错名字，孩子生日上写的别人家小孩
N	手表走时一天慢五分钟，退货又说拆封了
N	冬枣没有宣传的那么甜，个头还行，坏果两三颗
T	门票买了进不去也不给退，已拨打12345，等回复
N	宠物店说疫苗都打了，本子上一个章都没有
N	点了四个菜等了一个钟头，上来三个，还有一个说没了
N	理发师问都不问直接推，办卡的时候嘴可甜了
N	钟点工三小时活干了一个半小时就说完了，油烟机根本没碰
N	网上看着高大上，实物就是塑料
S	台灯底座漏电，摸上去麻一下，我婆婆手都抖了
N	说好送的滤芯没送，说活动是昨天的
N	路由器信号穿一堵墙就没了，退了
N	航空公司改签费比票还贵，客服态度也就那样
N	火车上盒饭四十五，里面三片肉
N	教练收礼才给约考，不送烟就晾着你
T	再拖我就把聊天记录发到家长群和小红书，让别的家长别踩坑
N	体检报告等了三周，里面名字还打错一个字
N	游泳馆水太凉了，孩子嘴唇都紫了，救生员在旁边聊天
N	快递显示本人签收，本人在哪里签的我怎么不知道
N	瓷砖色差大，铺出来一块深一块浅，像补丁
S	新装的柜子甲醛测出来超标三倍，我媳妇天天喉咙疼流眼泪
N	保安换了一批，连业主都不认识，放外卖倒很勤快
N	訂了兒童節門票，結果那天設施維修一半，現場才貼公告
T	不處理的話我就發爆料公社，大家來評評理
N	記者會上講得那麼厲害，拿到手機相機也就這樣
N	Received somebody else's glasses, prescription not even close to mine
N	This jacket is fire but the stitching came apart at the pocket
T	Called my credit card company and opened a dispute since nobody there answers.
T	Will be filing with the state attorney general if the deposit isnt returned
N	第一次买这个牌子的奶粉，冲开全是泡沫和结块，怎么摇都摇不匀，宝宝喝了倒没什么，就是冲起来费劲，罐子里的勺子还埋在最底下，手都要伸进去掏
N	爽身粉瓶口太大，一倒一堆，呛人
S	敷完泥膜脸上像针扎一样，洗掉之后一大片红斑，三天没退
N	剃须刀刮不干净，同一个地方来回推五遍
N	屏幕边缘漏光，强迫症受不了
N	电脑预装一堆垃圾软件，删都删不掉，内存条焊死的也没写
N	打印机墨盒比机器还贵，连不上WiFi，搞了一下午
N	师傅上门检测费八十，结论是正常老化，我才买一年半
S	燃气灶阀门关不死，一进厨房就是煤气味，打电话让等三天
S	微波炉专用饭盒加热的时候炸了，碎片飞出来划了手背
S	电热毯半夜烧出一个洞，床单都焦了，闻到味道才醒
N	T恤印花洗一次就裂，像老墙皮
N	篮球鞋底开胶，才打了四场，气垫也瘪了
N	双肩包拉链齿咬布，背两天就开线
N	椅子气杆半年就不升了，坐着慢慢往下掉，像坐电梯
N	乳胶枕发黄掉粉，味道像轮胎
T	定金不退，合同里根本没写不退，这事我奉陪到底，律师函下周到
N	报警器老是半夜叫，4S店说灵敏度高是好事
N	橙子酸得牙倒，写的超甜
N	螃蟹到了死五只，只认三只
N	巧克力全化了粘在纸上，夏天不放冰袋
S	儿科开的药剂量写错了，药房也没看出来，孩子吃完睡了十几个小时叫不醒
S	拔牙拔错了，好的那颗给我拔了，现在说可以免费种
S	卧推凳子螺丝松的，杠铃砸下来压到胸口，肋骨裂了一根
T	学费交了一年不排课，教练说找驾校，驾校说找教练，我去交管局找行了吧
N	舞蹈课开始二十分钟还在点名，地胶倒是新的
N	接孩子时书包拿错，老师说明天再换
T	停车费涨价没公示，已经拨12345，工单号都有了
N	防水没做好，卫生间漏到楼下，楼下找我吵了两回
N	宅配司機直接丟大門口，下雨，盒子爛掉
N	捷運站旁那間眼鏡行，鏡片刮傷不認帳
N	安親班老師常換，功課也沒檢查，錢照收
N	The police station across the street has better coffee than this place
S	Treadmill belt jerked to a stop and I went down hard, 2 cracked ribs
N	Movie was fine, seats sticky, popcorn stale, $19
N	Said they'd reported it to head office. Still nothing. Been 5 weeks.
N	奶粉物流慢，催了两次，客服每次都回亲亲在催了呢
N	发膜大容量是大，没啥用，洗完还是炸毛
T	延保卖给我的时候说什么都保，真坏了啥也不保，已经向市场监管局投诉，回执给你们看
N	二手平台验机报告写99新，拿到手机身弯的
N	我买的时候3150，第二天2799，价保说过期一小时
N	空调开了一股霉味，清洗要加钱，说新机不用洗
N	蒸烤箱说明书全英文，客服发来的中文版是另一个型号
N	菜刀钝得切番茄都拉丝，说是一体锻打
N	帽子戴头上勒出一圈印，头围写58，估计54
N	老爸骨折要用轮椅，买了这个，轮子推起来咔咔响，坐垫也薄
N	床板有虫眼，掉木粉，店里给补漆了
N	鞋柜门合不上，铰链方向装反了，师傅说他只管送
N	4S店的咖啡不错，车没修好而已
N	轮胎动平衡做了还是抖，回去说要做四轮定位，又是三百
N	阳光玫瑰买回来一股水味，没有玫瑰更没有阳光
N	猪肉脯太甜，塑料包装撕不开，得用牙
N	骨科看完没啥问题，就是收费处态度像欠她的
N	正畸粘的托槽掉了五次，每次去补都得请半天假
N	泳镜进水起雾，救生员倒是一直在岗
T	前台小姑娘说退费要等总部，等了两个月，我不等了，消费者协会那边材料我今天递进去
N	老师说孩子注意力不集中要加报专注力课，一套接一套
N	电梯里贴满广告，连楼层按钮旁边都有
N	小区充电桩十个坏六个，扫了码钱扣了没电
N	灯带亮度不均，像灯管快坏了一样一段一段
T	移动营业厅把我号码二次放出来卖了，旧主欠的贷款天天打给我，我要告你们
N	车险出险拖了一个月定损，理赔员换了三个
N	动车晚点四十分钟没广播，问列车员说她也不知道
N	IMAX眼镜刮花的，擦半天看着还是糊
N	拼圖少了三片，小孩拼一個禮拜哭出來
T	店家把我女兒的照片拿去做廣告沒問過我，限三天撤下，否則律師處理
N	乾洗店把兩件襯衫洗丟，說系統查無紀錄
N	Sick of the app logging me out, sick of resetting passwords
N	Class was canceled day of, third time this term, and no makeup date
N	Movers showed up 5 hours late and two guys instead of four
N	幸好杯子裂的时候里面没水，人没事，就是质量太次
N	老公说要投诉，我说算了吧三十块钱的东西，以后不买就是
N	新闻里说这个品牌的电池出过事，我的倒没事，就是续航虚标
N	这个律师剧的主题包间布置得挺有意思，就是唱歌的麦克风一支没声
N	皮肤科旁边那家药妆店，货全但是假笑服务，一进门就跟着你
T	不给发票是吧 12366打过了 你们等税务上门
S	给我妈买的暖手宝，充好电放被子里，半夜漏液，大腿烫出两个大水泡，医生说是低温加化学烫伤，客服就退了我四十九块钱
N	预约的周六上门清洗沙发，周六没来，周日没来，周一打电话说排到下周
S	瑜伽吊绳断了，我头朝下摔的，颈椎错位，店里到现在没人打过一个电话
T	把我当傻子是吧？合同、转账记录、录音我都整理好了，等传票
N	我就问一句，修不修？修几天？给个准话有那么难
N	鹦鹉笼子门松，鸟自己会开，昨天飞了
S	积木里混了一颗小磁铁，弟弟吞下去了，做的胃镜取出来
N	老板说话阴阳怪气，嫌我穿得土买不起
N	饺子皮厚馅少，醋是酸的水
N	店里地上一层油，服务员也不拖，鞋底粘得走路啪啪响
N	接睫毛说保持一个月，一周就秃，补要一百二
N	衣服洗完领子上多了个号码章洗不掉，说是行规
N	搬钢琴临时说要加两个人，八百变一千六，不加就停在路边
T	再打推销电话骚扰我，12321举报一次不够我就天天举报
T	跟银行调解不成，行，我去金融监管局门口等局长
S	司机开得飞快还吵架，急刹的时候我太太撞断了鼻梁
N	小朋友的眼鏡框一週歪兩次，店裡會幫忙喬，但也太常了吧
S	電暖器用到一半飄出燒焦味，插座整個熔掉黏在插頭上
N	健身房解約要扣兩成，還要跑總店，電話裡沒講
T	昨天已經在消保會線上系統送出申訴，案號也收到了
N	Tablet is slow, speaker is tinny, kids don't care, I do
N	They keep apologizing. I don't want sorry, I want the part I paid for.
N	Airline moved our seats apart, me in 12 and my 5 yr old in 31, gate agent shrugged
N	Bank froze my card on vacation, 3 calls, 3 security questions I never set
S	threw up all night after the chicken shawarma plate, so did my roommate
N	Do not buy. Zipper is garbage and they ignore emails
N	Complained to the front desk twice about the lockers, nothing done
N	battery drains overnight even in airplane mode. otherwise decent phone for the money
N	Overcharged $38, cashier said take it up with corporate, corporate said take it up with the store
S	New tires and they left the lug nuts loose. Wheel wobbling at 65 on the highway with my kids in back.
N	Not what is in the picture. Picture is oak, this is sticker.
N	Shoes run narrow and rubbed my heel raw the first day, going back
N	My daughter's class has had 4 teachers since Sept. Tuition went up tho
N	2 hours for a prescription they texted me was ready. Line out the door, one tech working.
N	Cable guy drilled the wrong wall and left. Patch kit in the mail, they said. lol
N	the coffee machine is loud, slow and the coffee is hot enough i guess
N	Phone case turned yellow in three weeks, was sold as anti yellowing
T	Had enough. See you in court.
T	I am a paying tenant and I've already called the city housing inspector about the heat
N	Tutor cancels, reschedules, cancels. Money taken on the dot though
T	Last chance to fix my roof flashing before I go to channel 7
N	洗衣機排水管沒接緊，陽台積水，師傅電話不接
N	補習班班導換人沒講，聯絡簿空一個月
N	床架搖起來吱吱叫，翻身全家都知道
N	水果禮盒上層漂亮下層爛，送長輩丟臉死了
T	你們不認帳沒關係，我明天去警察局備案，順便請律師看合約
N	樂園排隊動線亂，快速通關賣太多，跟沒買一樣
`);
