// Threats and dangers told in passing in everyday complaints. Invented.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const everydaySignalsReviews: readonly LabelledReview[] = readReviews(`
S	吃完不到两个小时就开始拉肚子，一晚上跑了七八趟厕所
S	中午吃的，下午就开始反胃，吐了两次，晚饭都没敢吃
S	同事三个人一起吃的，三个人都拉了，肯定是不新鲜
S	吃了闹肚子，现在还在难受
S	肚子疼了一个下午，除了你家的饭我今天什么都没吃
S	连拉带吐，第二天请假去医院挂水
S	孩子吃完晚上发烧吐了，医生说是吃坏了
S	牛肉面里有只小蟑螂，看到的时候已经吃了一半
S	米饭里有一条白色的虫子，还在动
S	汤里漂着一只苍蝇，跟店家说还说是葱花
S	生菜上趴着一条活的青虫，差点吃进去
S	吃出一段钢丝球的钢丝，差点扎到嘴
S	粥里有块小石子，牙给硌了一下，现在还疼
S	饭里有个订书钉，要是孩子吃了怎么办
S	饺子里面吃出塑料片，嚼了半天没嚼烂
S	菜里有碎玻璃，舌头划破了
S	喝到一半看到瓶底有只死虫子，恶心不说还怕有病
S	对芒果过敏，明明备注了不要芒果，吃了嘴都肿了
S	浴室地太滑，没有防滑垫，我妈洗澡摔了一跤，腰到现在还疼
S	卫生间门口有个台阶没有提示，半夜起来绊了一下，脚趾磕出血
S	淋浴房的玻璃门突然炸了，碎渣溅了一身，脚上划了好几道
S	床头的插座冒火花，吓得我一晚上没敢充电
S	电热水壶一碰就麻，应该是漏电
S	喷头掉下来砸到脚背，肿了一块
S	房间的吊灯掉下来，离我的枕头就一点点距离
S	被子里不知道有什么，睡醒全身起红疹，痒得受不了
S	床上有臭虫，咬得孩子一身包，去医院开了药
S	电梯突然往下坠了一截，卡在两层中间，吓得孩子直哭
S	走廊的消防门用锁锁住，真着火往哪里跑
S	半夜闻到煤气味，是厨房的管子没接好
S	新装修的房间味道太冲，住一晚头晕喉咙痛，第二天嗓子都哑了
S	送餐的骑手跟我吵起来，推了我一把，还说知道我住哪
S	骑手威胁我，说不改差评就上门找我
S	保安动手打人，我老公的眼镜都打坏了，脸上一道血印
S	服务员上菜的时候汤洒在我胳膊上，烫红一片
S	椅子腿断了，坐着坐着人就摔到地上，尾椎骨疼了三天
S	孩子在店里的滑梯上被螺丝划破了腿
S	用了一次脸上就红了一片，又痒又烫，停用三天才好
S	染完头皮起了好多疙瘩，还流黄水
S	充电的时候冒烟了，插头都烧黑了，还好人在家
S	电池鼓包把后盖都顶开了，不敢再用，怕炸
S	刹车踩下去没反应，差点撞上前面的车
S	开着开着方向盘突然锁死，差点出大事
S	药店给我拿错药，吃了两天才发现不是我的
S	狗送去洗澡，回来耳朵流血，嘴边还有口子
S	吃了這家便當，全家上吐下瀉，我媽還掛急診
S	洗完澡滑倒，浴室完全沒有止滑，手肘縫了兩針
S	麵裡面有一隻小強，整間店都看到了
S	電暖器用到一半冒煙，插頭整個融掉
S	店員端熱湯直接打翻在我女兒腿上，起水泡
S	擦了這瓶乳液臉就腫起來，去看皮膚科打針
S	Got food poisoning from the prawns, was up all night being sick.
S	Two of us ate there on Friday and both of us were ill by Saturday morning.
S	There was a live caterpillar in my salad, moving.
S	Found a piece of plastic in the baby food, she nearly swallowed it.
S	A shard of glass was in the ice. Cut my lip.
S	Slipped on a wet floor with no sign and I can't put weight on my ankle.
S	The glass shower door exploded while I was in it, cuts all over my legs.
S	The bed had bugs, I have bites all over my arms and neck.
S	The toaster sparked and the socket is black now.
S	The serum gave me a rash all over my cheeks and my eyelids swelled up.
S	The chair collapsed under my mother and she hurt her back.
S	The brakes failed on the hire bike and I went straight into a hedge.
S	The pharmacist handed me somebody else's tablets and I took two before I noticed.
S	The band gave me a rash on my wrist.
S	The supplement gave me a bad reaction, my throat was closing up.
S	Black bits in the formula, and my baby has been throwing up since yesterday.
S	Friend felt funny halfway through the beef and was sick in the taxi.
S	朋友吃到一半肚子就怪怪的，回家吐了两次
S	辅食罐头里有黑色的异物，宝宝已经吃了几口
S	奶粉里有黑色颗粒，宝宝喝完吐奶，大便也不对
T	再不退款我就打12315了，不信试试
T	这种店平台不管我就去市场监管局投诉
T	已经向平台投诉了，等平台的处理结果
T	要求平台介入，商家一直不处理
T	我会投诉到底的，录音都有
T	必须投诉，这种态度还开什么店
T	请问怎么投诉这家店？有没有人管？
T	不给发票我就打税务局电话
T	骗人的套餐，我已经在消费者协会登记了
T	明天还不解决我就找电视台，反正我有时间
T	不退押金就报警，派出所就在隔壁
T	我已经报警了，警察说让我保留证据
T	这事没完，我会发到微博和小红书，让大家都看看
T	我把照片和聊天记录全发到网上，让大家评评理
T	再不处理我就给差评，一天一条
T	你们要是不赔，咱们法院见
T	律师已经看过合同了，下周寄律师函
T	我會打1950申訴，發票跟對話都留著
T	已經跟消保官申訴了，等著收公文吧
T	再不處理就上Dcard跟爆料公社
T	If I don't get my money back this week I'm going to small claims.
T	I've reported this to Trading Standards.
T	I'm disputing the charge with my bank.
T	This is going on every review site and on Facebook unless you sort it out.
T	How do I make a formal complaint about this company?
T	I have already contacted the ombudsman and I have kept all your emails.
T	My solicitor will be in touch.
T	I called the police and have a crime reference number.
T	The local paper has been in touch about what you did to my nan.
T	Refund me or I leave one star on every site I can find.
T	Health inspector is coming Tuesday because I called them.
B	吃出蟑螂，拉肚子拉了两天，我已经打12315投诉，照片和病历都留着
B	孩子被烫伤，医院的单子我都有，你们不赔就法院见
B	电池爆炸把沙发烧了，消防来过了，我已经找了记者
B	我在店門口滑倒骨折，診斷書有了，律師說可以告
B	Your bouncer broke my brother's nose and the police have the footage.
B	The heater caught fire and I've reported it to the fire service and Trading Standards.
`);
