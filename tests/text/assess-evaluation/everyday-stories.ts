// Long, angry stories in which nobody threatens anything and nothing hurts anybody: authorities, recordings, evidence, blood and
// bones stand in them for other reasons. Invented.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const everydayStoriesReviews: readonly LabelledReview[] = readReviews(`
N	教练说他们馆主要接区政府的比赛，平时来打球的人少，难怪灯都舍不得开
N	相框压成那样，真想装个镜头让你们仓库自己看看是怎么码货的
N	拍立得洗出来全是重影，我都不好意思拿给孩子们看
N	身份证复印件收走了两份，表也填完了，请问健身房要我的血型做什么
N	培训班的校长在电话里满口答应，开学两周了也没有老师来补课
N	店门口两辆车蹭了，交警来登记，你们的保安就在旁边嗑瓜子
N	保险公司那边早就赔完了，就等你们修理厂把喷漆的单子开出来
N	请你们市场部自己来排一次队，看看开业那天是个什么样子
N	家长群里老师把运动会录像发出来了，画面抖得什么都看不清
N	这展览是文旅局主办的，讲解员连画家名字都念错
N	我是你们家十年的老学员，介绍了五个同事来，这回真的凉了心
N	我把话放在这儿给后来的人：白色那款会透，买大一号
N	说是街道规定不能放伞架，那下雨天总得给个塑料袋吧
N	别老拿缺货当挡箭牌，官网上明明写着有现货
N	要赶着接孩子，我没跟收银员争，多收的九块八就算了
N	本来拍了一段想发到班级群里，想想园长平时对孩子不错，删了
N	和前台说了半天，最后还是我自己翻箱子找到的更衣柜钥匙
N	同事的爱人在广播电台，说这家的琴行老师教得好，可惜换人了
N	抬头开错两次，财务让我重跑一趟，第三次总算对了
N	您看看这件大衣的扣子，缝得跟绣花似的，一拽全下来
N	约好八点来装窗帘，十点才到，邻居都以为我家在吵架
N	问了售票的、检票的、保洁的，一人指一个方向
N	区域经理我打过交道，人挺好，底下门店是真跟不上
N	你们小程序里的举报入口点进去是白的，我只是想说商品图放反了
N	墙上贴着“欢迎监督”，下面的号码少一位
N	孩子的证件照把耳朵修没了，学校不收
N	律所年会订了三十个伴手礼，丝带颜色错了八个
N	法院旁边的停车场十块一小时，你们商场还不给停车票
N	评论里一半是老板的亲戚吧，装修得倒像那么回事
N	租房合同我从头读到尾，也没见哪一条说要收垃圾袋钱
N	聊天截图给他看了，收据也给他看了，还是一句“等主管”
N	排骨汤里排骨就一块，剩下全是冬瓜
N	我妈今天刚出院，想给她买束花，花店把卡片名字写错了
N	猪蹄上的毛比我胡子还长，看着就没胃口
N	新买的白衬衫领口一小点红，像是口红，拿回去店里说洗得掉
N	半夜隔壁摔门，物业上来按了我家的门铃，搞错楼层了
N	女儿看恐龙展吓得不敢睡，问我恐龙会不会上来敲窗户
N	卫生间瓷砖缝一长条黑的，保洁阿姨说开业那天就这样
N	泳池水太凉，游了两圈就上来了，更衣室也不暖和
N	试衣间小得抬不起胳膊，换条裙子撞了三回挂钩，衣服都掉地上
N	洗衣店门口摆了个大风扇，轰隆隆吹了一下午，说话都得喊
N	洗碗机排水慢，一开门水流到地板上，抹布用了四条
N	阳台飞来一只蝙蝠，喊物业，物业说不归他们管，最后自己飞走了
N	套餐太油，我吃了几口配菜就饱了，主菜打包给狗
N	The museum says the council sets the opening hours, so nobody could tell me why it shut at three
N	Asked two fitters and the office which day they're coming; got three answers
N	I keep a folder of receipts for the accountant and yours are the only ones without a date
N	My aunt writes for a magazine and swears by your tailor; mine came back with one sleeve longer
N	There was a police cordon by the station so we missed the film, and the box office wouldn't swap the tickets
N	Salmon described as boneless, spent half the meal picking, fairly tasteless too
N	Blood red they called the paint. It dried pink
N	I had a headache from work already and forty minutes of your hold music did nothing for it
N	圖書館說是市府規定不能延長借閱，那簡訊上寫可以續借是怎麼回事
N	區經理說週三給我看新的報價，今天週六了
N	我表姊在雜誌社，推薦我來這家燙髮，捲度三天就沒了
N	安裝前後的照片我都傳了，客服說看不到附件
N	健身房感應卡刷不過，跟在別人後面進去的，感覺很像小偷
N	对坚果过敏，收货一看口味发错成榛子的，没拆，麻烦换一下
N	以前用的那家洗发水头皮起红点，才换来你们家，结果等了半个月没发货
N	页面上写着“过敏包退”，怎么退、退到哪，问了三天没人说得清
N	为了盖个章楼上楼下跑断腿，柜台还下班了
N	拉杆箱的轮子推两步就卡，店员说是地毯的问题
N	后厨有没有老鼠我不知道，反正隔壁巷子里有，没在你们店吃成
N	蹦床馆里孩子没摔着，就是袜子要三十块一双
N	"Genuine walnut", my foot. The veneer peels like a sticker
N	Waterproof, my foot: the lining was soaked after a drizzle
N	修手机的小哥脾气爆炸，问两句就甩脸子
S	喝了自助机的豆浆，一整夜跑了六趟厕所
S	花生糖里一粒石子，后槽牙硌掉一块
S	健身房的更衣柜门整块掉下来，擦着我的小腿砸在地上
S	理发店吹风机的线皮都磨没了，铜丝看得见，就搭在水池边上
S	蛤蜊里的沙把我爸的牙床磨出血了
S	吃了席，我们一桌四个人第二天都发烧拉稀，怀疑是食物中毒
S	平板背壳顶起来合不上了，怀疑里面的电池鼓了
S	除湿机运转的时候散发焦糊味，我拔了插头
S	Bare wires hang from the ceiling right above the changing table
S	缆车的安全杆没放下来就开了，我搂着孩子一动不敢动
S	磨牙棒断了一截，从宝宝喉咙口抠出来的
S	打点滴的护士把别人的药挂给了我妈，她心慌了一下午
T	赶着登机没空跟你们耗，这事没完，落地我就去找民航局
T	不给开票这事我留着凭据呢，回头税务局见
`);
