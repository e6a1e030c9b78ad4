// Long, angry stories in which nobody threatens anything and nothing hurts anybody: authorities, recordings, evidence, blood and
// bones stand in them for other reasons. Invented.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const everydayStoriesReviews: readonly LabelledReview[] = readReviews(`
N	问前台散客多不多，她说主要接政府和公司的会议，个人来的少，怪不得没人招呼我们
N	菜摔得汤都洒了，真想拍张照给你们厨师长自己看看这叫什么摆盘
N	盒子压成那样，照片我都不好意思传上来，太难看了
N	押金条收走了，卡也退了，请问我都已经走了你们还留着我的签名单做什么
N	经理当面答应得好好的，到今天也没有一个人来给我一个说法
N	路上跟人追尾，交警来了拍了照就走，酒店的人就站在门口看，也不出来帮一把
N	保险公司说修车的钱他们出八成，你们停车场的人连个电话都不肯打
N	建议你们领导自己拿张凳子坐到大堂去，看看你们的人是怎么对客人的
N	把那天的监控调出来给你们全体员工看看，什么叫笑脸相迎
N	当地旅游局评的五星，我真不知道是怎么评上的，早餐连个水果都没有
N	我做了八年金卡会员，头一回写点评，就因为这家太让人失望
N	我可以明白告诉后面的人，房间就是网上照片的一半大
N	说是政府规定不让提供一次性牙刷，那您倒是提前说一声啊
N	以后别再拿系统升级当借口打发住客了，谁听了都不信
N	赶火车没时间跟他们计较，就这么走了，越想越憋气
N	本来想把这条毛巾拍下来给大家开开眼，后来想想老板也不容易，算了
N	跟她理论了半天，最后还是我自己找保安要的钥匙
N	我有个同学在电视台，介绍我来的，他自己也说不如从前
N	发票要第三次才开对，财务说再错就不给报了
N	您要是看到那个抽屉，您也会跟我一样说不出话
N	说好六点叫早，七点半才打电话，我是自己醒的
N	问了三个人三个答案，一个说归客房管，一个说归前厅管，一个说她下班了
N	他们的总经理我也见过，人很客气，就是手下的人不行
N	举报按钮都找不到在哪儿，你们这个软件做得真乱
N	上面写着欢迎监督，打过去是空号
N	交了三百块证件照的钱，照片上的人都不像我
N	律师楼团建订了你们二十份，来了十六份，少的四份说明天补，明天我们又不上班
N	法院那条街最好停车，你们店这边一个车位都没有
N	看网上都说好，结果去了才知道评论一半是他们自己人写的
N	我把合同翻出来看了三遍，也没看到哪里写着要另收服务费
N	小票、截图都给他看了，他还是说要等店长来
N	饭里有一块骨头，牛腩饭你跟我说没剔干净，这算什么牛腩
N	今天在家挂水，不想做饭，叫了份粥，送来是凉的
N	鸡皮上的毛都没拔干净，看着心里难受，没吃几口就放下了
N	床单上一小块血迹，看着像蚊子血，叫人来换，换来的还是有
N	半夜有人拿错房卡来开我的门，敲了半天，前台说不好意思，登记错了
N	孩子问我，妈妈，这个虫虫会不会爬到我床上来，我说不会，叫阿姨换了房
N	墙上裂了一道缝，从床头一直到窗户，看着就不像四星级
N	洗澡水忽冷忽热，差点洗感冒，叫工程的人来，说一直这样
N	淋浴房太小，胳膊肘老碰到玻璃，转个身都费劲
N	过道里放了台压缩机，嗡嗡响了一夜，行李都推不过去
N	下水道堵了，洗个澡水漫到门口，拖鞋都漂起来了
N	卫生间爬出来一条蜈蚣，吓得我赶紧叫人，换了间房，差价还得自己补
N	中午就吃了两口，太油了，下午一直不想吃东西
N	The desk clerk said the council owns the car park so they can't do anything about the fee
N	I asked three people who was in charge and nobody could tell me
N	I kept every receipt because my company needs them, and two of yours are wrong
N	My brother works for the local paper and recommended this place, no idea why
N	Police had the road closed so we got there late, and the kitchen wouldn't reopen for us
N	The bone in my fish curry was as long as my finger, for a dish that says filleted
N	Blood orange juice was out again, and the eggs were cold
N	I had a cold already and the air con in the room did nothing for it, no blanket either
N	櫃檯說是市政府規定不能放牙刷，那網頁上為什麼還寫有提供
N	經理說會給我一個交代，等到退房都沒有人來
N	我朋友在報社上班，是她推薦的，她說以前真的不錯
N	照片跟影片我都傳給客服了，他只回一個貼圖
N	房卡刷不開，隔壁的先生幫我去叫人，等了二十分鐘
S	喝了你们的绿豆汤，拉了一整晚，第二天班都没上
S	饭里一块石子，牙崩掉一角
S	淋浴喷头突然掉下来，离我的脚就一点点
S	镜前灯被拆掉了，两根电线就那么露在洗手台上面
S	米饭里好多沙子，我妈的假牙都硌坏了
T	今天赶飞机，不然一定追究到底，这事没完，回来我就去物价局
T	逃税的事我记下了，发票我也留着，回头就交给税务
N	对芒果过敏，备注写了不要，还好没敢吃，退款就行
N	之前用别家的面霜起疹子，所以想换你们家，结果两个礼拜不发货
N	用了过敏的话可以退吗，客服半天不回
N	换个登机口腿都跑断了，连句抱歉都没有
N	箱子轮子才用一次就掉了一个，还说是航空款
N	老板说老鼠在后面巷子里，跟店里没关系，我反正不敢吃了
N	小孩从滑滑梯下来没磕着，就是人太多，排了一个钟头
N	"Solid oak", my foot. It's paper glued on board.
N	Handmade my foot, the stitching came undone in a week
N	快递员态度爆炸，扔下就走
S	吃完疑似食物中毒，两个人都在吐
S	笔记本底下鼓起来一块，怀疑是电池膨胀
S	扫地机的底座传出烧焦的味道，我赶紧拔了
S	Electric wires are hanging out next to the balcony door, we walk past them every day
S	摩天轮的门没扣好就转上去了，我一路抓着门
S	奶嘴胶头掉了一小块，在宝宝嘴里找到的
S	雾化用了大人的药量，孩子心跳一百八，送去抢救
`);
