// More everyday complaints: nothing in them is a threat or a danger. Invented.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const everydayAgainReviews: readonly LabelledReview[] = readReviews(`
N	前台的小姑娘自己也不知道早餐几点开始，打了两个电话问，最后告诉我的时间还是错的
N	我已经把地址发过去了，司机还说找不到，让我再发一次定位
N	系统提示已经在准备了，半个小时以后又提示商家还没接单
N	我已经在网上给过钱了，送餐的还站在门口等我给钱，说他那边没显示
N	打电话到总机，总机让我拨分机，分机没有人接，又转回总机
N	打了两分钟长途，结账的时候算了我十分钟的话费
N	登记的时候要把每个人的身份证都拿去复印，折腾了二十分钟
N	说是公安局的规定，每个人都要登记，没带证件的朋友只好住别处
N	之前看了网上的点评才订的，最近的点评都是半年前的，参考价值不大
N	以上只是我个人的意见，可能我遇到的是个别情况，总之不太满意
N	我是这个网站的老会员了，从来没写过评价，这次实在忍不住写几句
N	这家店应该负责任一点，不要光顾着收钱，服务一塌糊涂
N	照片拍得很漂亮，到了才知道是用广角拍的，房间小得转不开身
N	我拍了几张照片，房间的墙皮都掉了，柜子门也歪的
N	收据上写的金额跟刷卡的金额对不上，重新打了一张还是错的
N	预授权的单子不还给我，说要等系统自动解除，一等就是一个月
N	发票要另外寄，等了两个星期才收到，抬头还少一个字
N	到了楼下才发现没有电梯，前台说可以帮忙搬，等了十分钟没人来
N	我跟经理理论了半天，经理说他也做不了主，让我明天再来
N	老板说没办法，要么换房要么退房，退房还要扣一晚的钱
N	他说的话我都不信了，每次都说马上，马上了一个下午
N	明天还要上班，折腾到半夜才睡，第二天一点精神都没有
N	不好意思说一句，这个价格真的不值，附近同价位的好太多了
N	吃完没什么感觉，就是一般的快餐水平，不会再点第二次
N	肉里还有毛，看着就没胃口，全挑出来扔了
N	里面有小骨头渣，吃的时候要小心一点，不太适合小孩
N	排骨饭吃出一块很大的骨头，肉倒是没有几块
N	菜里吃到一块蛋壳，还有一股腥味，剩了大半
N	里面全是花椒，一口下去麻得舌头没味道了
N	差点吐了，腥得要命，一点都不新鲜的样子，没吃完
N	油太多了，吃了两口就腻得想吐，倒掉了
N	胃不好不能吃辣，特地备注了，结果还是放了一堆辣椒
N	医院里陪床点的粥，送了一个半小时，到的时候都成饭了
N	汤都流到袋子里了，塑料袋拿起来滴一路
N	喷头在洗澡的时候掉下来了，挂不上去，只好一只手拿着洗
N	水从管子接头喷出来，喷了一墙，叫人来修等了一个小时
N	洗澡的时候水流到外面，整个卫生间都是水，毛巾全湿了
N	淋浴房的玻璃是透明的，跟同事出差住一间，很尴尬
N	玻璃窗不隔音，外面烧烤摊的声音听得一清二楚
N	床和墙之间有条缝，手机掉进去捡不出来
N	把手的螺丝掉了一个，门要用肩膀顶才关得上
N	马桶松动，坐上去会晃，冲水要按三次
N	床单上有一小块褐色的印子，换了一条又是有洞的
N	被子太薄，半夜冻醒，加了一床被子还是冷
N	门卡刷不开，踹了一脚才开，晚上又打不开了
N	后面来的客人直接插到我前面，前台也先给他办
N	反锁的链子是坏的，服务员一推就进来了，我还在换衣服
N	拖鞋是湿的，地板也是湿的，说是刚打扫完
N	下水道堵了，洗完脚水都不走，叫了两次没人来
N	停在地下车库，出来的时候找不到出口，转了三圈
N	The wifi code was on a sticker behind the telly, took us two days and three calls to find it.
N	Bank holiday opening hours were wrong on the website so we drove there for nothing.
N	We ordered twelve sandwiches for the office and got nine.
N	Third floor, no lift, the porter had gone home, my arms ached from the cases.
N	I already paid online and the driver still asked for cash at the door.
N	The system said preparing for an hour and then said cancelled.
N	Reviews from two years ago, nothing recent, should have guessed.
N	They sent the invoice to the wrong office and now want a late fee.
N	Airline staff are rude, the queue at the desk was worse than the DMV.
N	Our waiter was super nice, the place is full of court staff and lawyers at lunch so it gets loud.
`);
