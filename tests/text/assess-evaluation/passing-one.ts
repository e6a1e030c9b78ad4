// Threats and dangers said in passing, and everyday sentences with the same words. Invented.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const passingOneReviews: readonly LabelledReview[] = readReviews(`
T	您忙您的，我就是来要个全称和统一社会信用代码，表上要填
T	营业执照我拍了，一会儿人家问起来我好说清楚是哪一家
T	你不用跟我讲道理，你留着跟来查你的人讲
T	我这人嘴笨，说不过你们，说得过你们的人明天上班
T	工号多少？名字怎么写？行，我记下了，信里要用
T	我也不要退了，我就要他们写个处理结果给我，红头的
T	窗口的大姐说材料齐了，十五个工作日给答复
T	区里的热线转到街道，街道说周四带人上门，你们把账本备好
T	我跟食堂旁边那个所的小王说了，他说这种事他们一年办几十起
T	你们卖的是三无，一罚一个准，我查过标准了
T	标签上没有生产日期，这个我比你懂，赔一千起步，走着瞧
T	我教书的，学生家长里头有两个在台里跑民生口，素材我给齐了
T	我妹妹是跑社会新闻的，她说这个题材正好
T	热线那头的姑娘一边听一边记，最后问我愿不愿意出镜，我愿意
T	周末版的编辑回我邮件了，要我补一张收据
T	等节目播出来那天，我请整栋楼的人一起看
T	号我都想好了，就叫“某某店避雷实录”，第一集今晚剪完
T	我没别的本事，就是粉丝多一点，八十来万
T	视频已经传上去了，审核中，你们还有两个小时
T	文案改到第三版了，标题里有你们店名，要不要先给你过目
T	我女儿在学校管公众号，她说推文明早发
T	楼里三百户的群，我一句话的事
T	同款受害的一共拉了四十七个人，已经分工了，有人写材料有人跑法院
T	我们几个家长凑了份联名信，摁了手印的，下午一起交
T	白底黑字的横幅，六米长，明早九点挂你们门头对面
T	我从明天起天天搬个板凳坐你们门口，见一个讲一个
T	店招我拍了，价签我拍了，你骂人的那段我也录了，你猜我给谁看
T	刚才那通电话有录音提示，我这边也有，咱们两份对着听，找个有桌子有锤子的地方听
T	判多少算多少，我不跟你们讲价
T	诉状是我自己写的，不会写的字问了隔壁律所，不收钱
T	开庭通知寄到你们注册地址，别说没收到
T	仲裁那边排期到下个月，你们慢慢等
T	卡是工行的，我已经填了拒付申请，理由写的是商家不履约
T	支付那边说可以冻结你们的货款，我点了
T	平台的小姑娘说了，判责下来扣你们的分，我不急
T	你们不给退是吧，保险公司给赔，赔完他们找你们追
T	我知道该打哪个电话，就看你们想不想让我打
T	你们这行有协会吧，会长我认识，吃饭的时候聊聊你们
T	我一个电话，消防的来看看你们这楼梯口，看你们还横不横
T	税票不开可以，我让管税票的来跟你们要
T	行，你说没人管得了你，我偏去问问看有没有
T	给你两条路，退钱，或者让全网认识认识你
T	钱不到账，差评不撤，还会越写越长
T	今天之内没人给我回话，下一个给你们打电话的就不是我了
T	跟你们讲了四回，第五回我不讲了，我写
T	我先生在法院上班，他说你们这个合同第七条写得很有意思
T	人家受理员问我要不要调解，我说不调，直接查
T	门诊的投诉办说归卫健管，我人已经在他们大厅取号了
T	驾校不退钱？运输管理那边给驾校发牌的人我已经加上微信了
T	带团的导游逼着买，我回来第一件事就是去质监所递东西
T	客人留言：说好的今天退，今天没退，她说她在去派出所的路上
T	顾客说她有个亲戚在报社，让我们自己掂量
T	客户语气平静，只问了法务部的邮寄地址，说函件后天到
T	值班记录：一位先生举着手机全程直播，说有两万人在看
T	來電者說他已經把資料寄到縣政府消保官信箱，給我們七天
T	客人說要去公司門口發傳單，傳單她已經印好了
T	我只問一句，你們的主管機關是哪一個，我填表要用
T	我把單據影本寄到議員服務處了，助理說禮拜一開協調會
T	律師樓就在我家樓下，存證信函今天寄出
T	我在社團發了文，兩小時三百則留言，你們小編自己去看
T	記者會我不會開，但我鄰居會，他以前是里長
T	這段影片我剪好了，晚上八點上線，標題就是貴公司名字
T	信用卡公司說爭議款可以先止付，我已經申請
T	我唔同你嘈，消委會表格我填咗，下星期佢哋搵你
T	睇住嚟，我阿哥係記者，聽日佢帶機嚟
T	I don't argue. I file. The form took me six minutes.
T	What's the correct legal name of your company? The court needs it on the form.
T	Your registered address, please. Papers have to be served somewhere.
T	I've got a friend on the news desk who thinks this is hilarious and very printable.
T	The producer wants me on air Thursday. Would your director like to come too?
T	My thread about you is at forty thousand views. Happy to add an update if there's a refund in it.
T	Everyone in our building's group chat has your name and the photos now.
T	I run the village Facebook page. Guess what the top post is tomorrow.
T	Three of us in the same boat have hired somebody. You'll get the letter.
T	The bank is pulling the money back, they just needed the screenshots.
T	Amex has already sided with me, expect the reversal.
T	I've asked the licensing people when your renewal is due. They were very interested in why.
T	An officer came round, took a statement and the CCTV. You should expect a visit.
T	I teach at the school where half of your customers send their kids. They'll all hear it from me on Monday.
T	You have until Friday, then it goes to people who do this for a living.
T	I know exactly who signs off on your permit and I have his number.
T	Reported the listing as counterfeit, the marketplace has pulled it.
T	State AG has the complaint. Case number is on the email I sent you.
T	CFPB it is, then. Submitted this morning with the statements.
T	Where does one complain about a firm like yours? I'm asking you because it's going in the letter too.
T	My daughter makes videos, two hundred thousand people watch them. She starts filming at your counter at noon.
T	I'll stand outside with a sign every Saturday until I get my deposit.
T	One more day and the one-star goes up with the receipts attached.
T	Fine. The ombudsman can read all forty-one of these emails.
T	Customer asked for the name of our data protection officer and the address of the regulator.
T	Guest left saying "my brother's on the Gazette, you'll read about it".
T	Caller said he's instructing counsel and hung up.
T	Trading Standards rang me back within the hour, which is more than you ever did.
T	It's with the police now, they've given me a number to quote at you.
T	He says the matter is in the hands of his solicitors and he will not discuss it further.
T	I'm not asking for a refund any more, I'm asking which court covers your postcode.
N	营业执照挂在墙上，歪的，老板看着也不在意
N	问他工号，他说新来的还没有，问了半天才说姓王
N	填表填得手酸，问窗口要支笔都没有
N	材料齐了，窗口的大姐说十五个工作日，太慢了吧
N	记者站在旁边采访老板，我们点的菜半小时没人管
N	台里在这家店录节目，把我们的位子占了，也没人打招呼
N	老板说要上电视了，忙着化妆，没人招呼客人
N	主播在隔壁桌直播，灯晃得眼睛疼，服务员还跟着起哄
N	他们店的公众号天天推优惠券，到店一问都不能用
N	群里发的优惠，店里说不知道，让我找群主
N	群主拉我进的团购，东西一般，没有说的那么好
N	粉丝福利抽中了也不发，问了三次都说在路上
N	视频看着挺大一份，实际拿到手就一点点
N	文案写得天花乱坠，住进去才知道是隔断房
N	横幅挂得到处都是，开业大酬宾，结果收银台排四十个人
N	法院旁边那家打印店，印出来的字是歪的
N	我先生在法院上班，天天在这吃，今天的面坨了
N	律师介绍我们来的，说这家茶好，茶一般，椅子不舒服
N	合同第七条字太小，我用放大镜看的，里面连页码都错了
N	存了证件照在他们那里，要的时候说系统升级拿不出来
N	派出所要我补一张租房合同，房东拖了两个星期才给
N	消防演习的时候没人通知，我们正在洗头，湿着头发站楼下
N	税票要自己去另一栋楼开，外面下着雨
N	拒付是因为我卡里没钱，跟店里没关系，就是刷卡机太慢
N	平台判我赢了，钱也退了，店家还打电话来说我不厚道
N	听说这家以前被记者曝过光，现在看着倒是干净，就是贵
N	有人在网上说他家用隔夜菜，我没吃出来，只是觉得咸
N	隔壁店被市监局罚了，他家老板在那里说风凉话，菜都不给我上
N	以前在报社上班的时候常来，现在换了老板，味道不行了
N	想过打热线，打了两次占线，后来店长把钱退了，我也就不打了
N	气头上说过要去告，回家睡一觉想想算了，几十块钱的事
N	朋友劝我发到网上去，我嫌麻烦，就在这里说一句吧
N	本来律师函都写好了，他们经理上门道歉，条款也改了，就没寄
N	客人询问消保法是怎么规定七天的，说只是想弄明白，东西他还是要的
N	顾客说以前在电视台工作，夸我们灯光布置得好，就是音响有杂音
N	店员记录：先生等位一小时，问有没有折扣，语气正常
N	客人反映停车场收费不合理，建议跟物业沟通一下
N	客戶說包裝破損，要求換一個，態度客氣
N	記者朋友推薦的店，炸雞偏乾，可樂沒氣
N	里長說這家便當好吃，我覺得普普，菜太油
N	消保官來演講那天我有去，場地冷氣超冷，椅子又硬
N	社團揪團買的，貨比照片小一號，賣家說尺寸有誤差
N	A film crew from the local news was in the cafe and the staff forgot about our order.
N	My friend on the news desk loves this place. I don't get it, the eggs were cold.
N	The form took me six minutes and then the page crashed. Do it over the phone.
N	They asked for my registered address three times and still sent it to the old flat.
N	The producer of that show must have had a better meal than us.
N	The group chat said it was great. The group chat was wrong, it's overpriced.
N	The bank took ages to send my new card so I paid cash, and the shop had no change.
N	I was going to report them to the BBB, the owner called and made it right, so fine.
N	My attorney friend laughed at the warranty wording. Still a nice moth of a coat.
N	Somebody posted that this store cheats on weight. Mine was fine, just slow service.
N	The officer at the gate was polite, the queue behind him was not, forty minutes in the sun.
N	Customer would like a call about the colour of the sofa; happy to wait until Monday.
N	Guest mentioned she writes for a magazine and asked for the wifi password.
N	Caller is a solicitor and wants to book the meeting room again, same as last week.
N	Money taken on the dot every month, lessons cancelled every other week.
N	The council are digging up the road so finding the shop was an adventure.
N	I used to work for Trading Standards, now retired, and I still can't open this jar.
N	Police had the road closed for the marathon, so our taxi was an hour late.
N	The review said quiet rooms. The review lied. Drums until two.
N	Complained to the manager, he gave us free desserts, would have preferred hot mains.
S	坐下去才知道那凳子只有三条腿是好的，人倒了，手撑地上，手腕现在使不上劲
S	客人说试穿的时候裤子里有根大头针，扎大腿上了
S	老人家一脚踩在掉地上的菜叶上，横着就出去了，胯骨疼得起不来
S	孩子把玩具上的珠子抠下来含嘴里了，我发现的时候脸都憋红了
S	剃须刀刚拆封，刮第一下下巴就是一道口子
S	洗完的衬衫上留着一枚别针，我一伸胳膊就扎进去了
S	按说明书兑的消毒液，拖完地我和孩子眼睛都睁不开
S	午睡的时候吊扇叶子掉下来一片，就落在枕头边上
S	健身器上的钢丝绳断了，杠子弹我脸上，眼眶青了
S	蛋黄酥里咬到一截细铁丝，牙床给戳出血
S	开罐头的时候盖子飞起来，削掉我一块指甲
S	浴霸炸了，玻璃渣掉我一肩膀
S	充电宝放包里自己烫得拿不住，包都烤出一个印
S	孩子在你们游乐区从网上翻下来，胳膊打着石膏呢
S	我爸喝了你们药房抓的药，嘴唇发黑，送去抢救了
S	泳池氯放多了，游完全身发痒，孩子眼睛红得像兔子
S	车开到半路引擎盖自己弹起来，什么都看不见，幸亏靠边了
S	气罐接口一直嘶嘶响，屋里全是味，我们把窗都砸开了
S	美容师把药水滴进我眼睛，现在看灯都是虚的
S	装的防盗窗没打牢，我妈靠了一下整片往外倒，人差点跟着下去
S	店员把热油端过来没说一声，我一转身，后背就燎了一片
S	保安追着我儿子打，孩子的嘴角缝了两针
S	电梯门夹住我妈的手，按了半天都不开
S	加湿器喷出来的水带电，我女儿去摸，被弹了一下坐地上哭
S	宠物店剪指甲剪到肉，狗脚一路滴血回家
S	客户反映小朋友食用后嘴唇肿胀，已在医院观察
S	值班记录：扶手电梯骤停，一位女士摔倒，膝盖擦伤
S	客人喝汤时发现碎瓷片，舌头割伤，已用冰敷
S	小孩在店裡跑，被沒收好的推車夾到手指，指甲整個黑掉
S	熱水器裝好第一天，我媽在浴室昏倒，消防員說是一氧化碳
S	麵包裡咬到釘書針，牙齦流血
S	安全帽扣子自己鬆開，摔車時飛出去，額頭縫五針
S	手扶梯突然加速，阿嬤往後倒，後腦腫一包
S	擦完這瓶防曬，整張臉像被火烤，眼皮腫到張不開
S	部電風扇著緊火，我個仔喺隔離瞓緊
S	Sat down, chair folded, and I've a wrist the size of a grapefruit.
S	There was a pin left in the trousers and it went straight into my thigh.
S	Mum trod on a squashed grape in your aisle and did the splits. Hip's gone.
S	My little one had the bead in his mouth before I could stop him, he went blue.
S	The lid flew off the blender and took a slice out of my knuckle.
S	Cleaned the floor as the label says and the whole family's eyes were streaming.
S	Ceiling fan blade came off while we were asleep and landed on the pillow.
S	Bit down on a bit of wire in the pastry, gum won't stop.
S	Power bank got so hot it burned a ring through my bag on the bus.
S	My boy came off the climbing net and he's in plaster to the elbow.
S	Nan took the tablets you packed for her and was blue-lit to hospital.
S	The bonnet flew up on the motorway, couldn't see a thing, got to the hard shoulder by a miracle.
S	The hob hissed all night, we woke up with pounding heads and every window had to be opened.
S	Balcony rail came away when I leaned on it, my husband grabbed my belt.
S	Waitress swung round with the pan and the oil went down my back.
S	The humidifier gave my daughter a jolt when she touched it.
S	They clipped the quick, the dog bled all the way home.
S	Door of the lift shut on my mother's arm and would not open.
S	Guest reports chipped china in the soup and a cut tongue, ice given.
S	Customer's toddler found a battery cover loose and had the cell in her cheek.
S	Escalator stopped dead and three of us went down like dominoes.
S	Your rep blocked the doorway and would not let my mother leave until she signed.
S	The helmet strap let go when I came off, five stitches above the eye.
S	Staff mixed up the trays and my coeliac son has been doubled over since lunch.
S	Nobody had gritted the steps; the postman's ankle is broken.
N	凳子有点晃，垫了张纸就好了，菜还行
N	裤子里有张吊牌没剪，痒痒的，剪了就好
N	地上有片菜叶，叫人扫了三次没人动
N	珠子掉了两颗，手串松松垮垮的，戴不出去
N	剃须刀刮不干净，来回好几下，电池也不耐用
N	衬衫洗完领口发黄，熨也没熨平
N	消毒液味道重，开窗一会儿就散了，就是瓶子漏
N	吊扇有声音，咔哒咔哒的，睡觉轻的人别选
N	健身器的钢丝绳有点松，调了也没紧，阻力不够
N	蛋黄酥里面没有蛋黄，全是馅，骗人
N	罐头盖子太紧，撬了半天，用勺子才开
N	浴霸只亮两个灯，另外两个装上就不亮
N	充电宝容量不足，充一次手机就没了
N	游乐区人太多，孩子排队两小时玩十分钟
N	药房抓药太慢，等了一上午，态度也不热情
N	泳池水凉，更衣室的吹风机坏了两个
N	引擎盖的缝不均匀，左边宽右边窄，看着难受
N	美容师手法还行，就是一直推销办卡，听得头疼
N	防盗窗颜色装错了，说好的灰色给我装成白的
N	热油条变冷油条，送到的时候软趴趴的
N	保安大爷挺和气，就是找不到车位
N	电梯太慢，高峰期等二十分钟，广告还特别吵
N	加湿器的雾太小，水箱倒是挺大，底座有水渍
N	宠物店剪的造型不对称，狗狗自己倒是不在乎
N	客户反映小朋友不喜欢这个口味，问能不能换草莓的
N	值班记录：扶手电梯例行检修，请客人走楼梯，有两位抱怨
N	客人说汤不够热，已重新加热
N	麵包太乾，夾的肉鬆少到看不見
N	安全帽尺寸不合，戴起來會晃，想換小一號
N	手扶梯故障停用一個禮拜，只能走樓梯，腿很痠
N	這瓶防曬很油，推不開，還會泛白
N	The chair is a bit low for the table and the cushion slides around.
N	There was a security tag left on the trousers and I had to go all the way back.
N	Squashed grapes at the bottom of the box, and it cost six pounds.
N	The beads are plastic, not glass as described.
N	The blender lid is hard to get off and the motor smells of new rubber.
N	The floor cleaner leaves streaks. Switched back to the old one.
N	The ceiling fan hums and the remote only works from one corner.
N	The pastry was dry and there was hardly any filling.
N	Power bank takes all night to charge and is heavier than it looks.
N	The climbing net queue was an hour and my boy got bored.
N	The tablets are huge and taste of chalk, but my nan takes them anyway.
N	The bonnet badge fell off in the car wash; they say it isn't covered.
N	The hob takes forever to boil a pan of water.
N	The balcony rail needs painting and the view is of a car park.
N	The waitress forgot the oil and vinegar, twice.
N	The dog came back smelling of perfume, one ear shorter than the other.
N	The lift plays the same song all day.
N	Guest reports the soup was not hot enough, reheated.
N	Customer's toddler does not like the flavour and would like to swap it.
N	Nobody got hurt or anything, it was just chaos and loud and we left early.
N	The kids ran wild at the trampoline place and staff stared at their phones.
N	Tuition went up again and the class has had four teachers since September.
N	Hair in the soup. Lost my appetite, left the rest.
N	The stroller wheel catches hair and pulls to the left, and you need both hands to fold it.
N	Sore feet after the tour, wear proper shoes, and bring your own water.
`);
