// Told aside, with wit and at length: invented, labelled before the rules or the weights were asked.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const asideTwoReviews: readonly LabelledReview[] = readReviews(`
S	Staff wedged the freezer door and forgot I was in there stocking. Twenty minutes. My fingers went white then numb.
T	Love the artwork. Lovely frames. The photographer whose pictures they are is my sister and her IP lawyer likes them too.
T	I've kept the receipt, the box, the emails and my temper. The first three are with the judge.
T	Dear Sir, further to yours of the 4th, I enclose a copy of my letter to the Information Commissioner, for your amusement.
T	Customer wanted our head office address. For flowers? I asked. For a summons, she said, and laughed, but she wrote it down.
N	Bank holiday opening hours online are fiction. Drove forty miles to a closed shutter.
N	The fire alarm test every Wednesday at 7 a.m. is apparently "in the welcome pack". It's not.
N	My knees are killing me from queuing and then the till closes. Every time.
N	"Crash course" in Spanish: four weeks in and we've done the alphabet.
N	We hired a marquee; you sent the poles on Friday and the marquee on Sunday. The wedding was Saturday.
N	The judge at your baking contest didn't even taste my scones. They were behind the tea urn.
N	Choker necklace is cute but the clasp is plastic and the colour's not the one in the picture.
N	My razor subscription skipped a month and charged me for two.
S	你們家的芋圓太大顆，我媽吃到卡住，臉整個脹紅，我從後面抱著擠了好幾下才吐出來
S	游泳池底磁磚缺角，我腳底被劃開一道，整池子都是血，教練還說貼個OK繃就好
S	做臉的蒸氣機噴出熱水，我鼻子到下巴一片紅，隔天起水泡，現在還留印子
S	兒子在親子館玩溜索，安全扣沒扣，手一滑就掉下來，手肘骨折打鋼釘
T	記得幫我跟老闆說一聲，他那塊「合法民宿」的牌子，我拍給縣政府看了
T	不退是吧，好喔，我把店員罵我阿嬤的影片放上臉書，公開，不鎖好友
N	保全大哥一直叫我不要拍照，可是我只是拍給我老公看哪個沙發，難道沙發有肖像權
N	診所叫號叫到一半去吃便當，我也很想吃
N	烤箱預熱半小時還是冷的，做個蛋糕做到睡著
N	訂製的西裝褲褲管一長一短，穿起來像要去涉水
S	台阶太滑，摔了个屁股墩，尾巴骨疼
S	用了两天脸烂了，一挤流水
S	碗沿有豁口，嘴唇拉破了
S	插上就打火花，手黑了一块
S	刹车软绵绵踩到底车还往前溜，怼树上了
S	一开盖蒸汽冲出来，手腕子烫秃噜皮
S	药给错了，老人吃完走路打晃
S	豆腐里有玻璃
S	狗被他们关笼子里热死了
S	灯箱漏电，手一摸麻到肩膀
S	床板塌了，砸到脚
T	必须曝光你们，一个都别想跑
T	举报了，等罚款吧
T	不退钱就去劳动局门口说
T	投诉到底，奉陪到底
T	差评改不改看你们退不退，今天六点前
T	律师说了，一告一个准，等着
T	小红书五千赞了，老板看见没
T	平台已经立案了，押金冻结
T	我就把视频发业主大群，看谁还敢买
N	客服一问三不知，垃圾
N	太辣了，辣到报警，下次还来
N	打火机打不着，十个坏俩
N	充一次电用仨小时，骗人说八小时
N	裙子起球，退了
N	快递放错柜，找了半天
N	说有停车位结果没有，绕了四十分钟
N	老板娘嘴毒，菜还行
N	电池盖扣不上，用胶带粘的
N	排队两小时，吃饭十分钟
N	房间有蚊子，一宿没睡，隔音也不行
N	退款退了半个月没到账
N	吃得我想吐，油太大
N	一股塑料味，晾了两天没了，凑合用
N	上课迟到，老师玩手机
N	蛋糕上粘着根头发，倒胃口
N	毛巾掉色，脸都擦蓝了
N	换货换了三回还是坏的
S	Slipped on spilt oil by the fryer counter. Twisted my knee, can't put weight on it.
S	Rash all over my neck after one use.
S	Sparks out of the socket, plug melted, never again.
S	Found glass in the jam.
S	The dog bit me and they laughed
S	Lid blew off the pan, steam burn on my chin.
S	Brakes went on the bike they rented me, ended up in a hedge with a broken finger.
S	Metal shaving in the burger, cut my gum.
S	Door slammed on my thumb, nail's gone black.
T	Reported to the council.
T	Refund or I post the screenshots.
T	chargeback filed, bye
T	My lawyer will be in touch.
T	Called the cops on the manager, they're on the way.
T	Local news loves this stuff. They're calling you Monday.
N	Worst haircut of my life. One star.
N	The chicken was dry and the chips were cold.
N	Bomb burger, rude cashier.
N	Battery's rubbish. Lasts two hours.
N	Hit or miss place, mostly miss.
N	Found a hair in my soup. Grim.
N	Gave me a headache choosing between 90 wallpapers and they were out of all of them.
S	下雨天門口磁磚滑得跟溜冰場一樣，摔到手肘脫臼
S	吃完整張嘴腫起來，像香腸
S	電扇外殼漏電，麻到我整個彈開
S	小孩被鐵捲門夾到腳
S	燙頭髮燙到頭皮起水泡
T	已檢舉，等公文
T	警察在路上了，你們不要走
T	請問這種店要跟誰申訴
N	炸雞炸到像石頭，難吃
N	等了一個鐘頭沒人理
N	難吃到想報警，浪費錢
N	打電話永遠沒人接
N	蟑螂在房間散步，嚇到我尖叫，退房
N	充電線用兩週就斷了
N	店員翻白眼，我也翻
S	那天其实就是去退个电饭锅，退得挺顺，姑娘还给我倒了水。出门下坡道，你们堆那儿的泡沫板底下压着一根铁链子，我没瞧见，脚脖子一绊，手撑地，腕子当时就歪了。医院给打了夹板，说六周。电饭锅的钱收到了，谢谢。
S	我们家是做豆腐的，天不亮就起，买你们这台磨浆机图省劲。用到第三天，进料口那个护罩自己转松了，我媳妇围裙角卷进去，人一下子就被拽过去了，我拉的闸，离手指头就差一寸多。她坐在地上半天没说话。
S	孩子放学回来说肚子疼，我以为是装的，不想写作业呗。后来同桌妈妈发信息，说她家那个也吐了，一问全班十七个，中午都吃了你们配送的那个肉龙。我这才慌了，半夜儿科走廊上碰见四个同班的。
S	我妈特别爱美，七十岁了还要纹个眉。纹完高高兴兴回来，过了两天眼皮耷拉着，又两天脸肿得像发面，眼睛就剩条缝。她还不让我说，说人家小姑娘挺好的。
S	搬进来那天我还发朋友圈夸你们物业。上周五下班，走到十二号楼拐角，"啪"一声，一块外墙砖碎在我前头，碎渣弹到小腿上，划了好几道。抬头一看，那面墙鼓着一大片呢。
S	装的时候我就问师傅，这钩子吊得住吗？他说吊头牛都行。昨晚我儿子没吊牛，就吊了他自己，单杠连着膨胀螺丝一块儿下来，杠子砸他脑门上，起了个大青包，走路直画圈。
T	那天的事我也不全怪你们，堵车我也有责任，晚到了十分钟。但你们把我订好的包厢给了别人，我老岳父八十大寿在大厅里吃的，一桌亲戚没说什么，我心里过不去。回家我闺女说爸你别憋着，就替我在市场监督的小程序上填了。今天人家来电话核实，我说属实。
T	我在你家做了四年的头发，从短发做到长发，换过三个发型师，都是我先加的微信。去年你们劝我充一万，我眼睛都没眨。现在店名换了，钱不认，我这人不爱撕破脸，就是报社有个老同学，昨天一起吃火锅，她听了一晚上，拿小本记的。
T	老太太今年八十一，不识几个字，你们卖给她的那张床垫能"量子共振"。她倒是不心疼钱，心疼的是我孙女的红包都搭进去了。我带着床垫的视频和收据，上午到派出所，下午到街道，晚上到家老太太问我吃了没，我说吃了，气饱的。
B	我弟弟在你们工地食堂帮厨，铰肉机没有护板，手指头缺了一节。你们给了两千块让他回老家。我弟老实，我不老实，工伤认定我替他报了，安监那边也登记了，律师姓郝
N	我这个人有个毛病，爱看说明书。你们家电水壶说明书写得真好，四十二页，中英日韩四国文字，第十七页还有一首诗。唯独没写壶盖怎么取下来。我研究了三天，终于在短视频上学会了，特来反馈。
N	我跟我先生结婚二十年头一回出来旅游，你们旅行社说是"纯玩"，我们真信了。第一天丝绸，第二天翡翠，第三天茶叶，第四天导游问我们怎么都不买，我先生说我们以为是来玩的。风景在车窗外头，挺好看的。
N	我在银行干了十五年客服，知道你们这行不容易，所以从头到尾我都说"麻烦您了""辛苦了"。可是同一个问题我辛苦了七个小姑娘，每个都让我重新报一遍身份证号。我就想请教，你们的系统是拿铅笔记的吗？
N	上个月我在你们家订了一束向日葵送老师，送到的时候是六枝满天星配一枝向日葵。老师倒没说啥，拍照发群里说谢谢。我一看照片，那枝向日葵还是低着头的。
N	说起投诉，我年轻时候在国营商店站过柜台，那时候顾客意见簿就挂在墙上，天天有人写，写的最多的是"态度不好"。如今轮到我当顾客了，你们连个意见簿都没有，我想写"态度不好"都没地方写。
N	我爱人是交警，大夏天站马路，我给他买了你们的冰袖，宣传说降温十度。他穿了一天，说除了勒得慌没别的感觉，还起毛。四十块钱两只，不值当生气，就是想说宣传别太离谱。
N	去年冬天买的取暖器，当时店长拍着胸脯说一冬天用不了几度电。电费单下来，我爱人问我是不是在家炼钢。东西挺暖和，就是这个"省电"两个字，能不能从盒子上抠了。
N	我妈腰不好，给她挑了你们家的记忆棉坐垫，结果发来一个鱼形抱枕。客服说仓库发错了，让我先用着，补发要二十天。我妈现在坐在一条鱼上看电视。
N	我师父教我修了一辈子表，临了就留下这块，我没舍得自己动，送到你们店里，想着大牌子稳当。拿回来日历差一天，秒针跳着走，我没吭声，自己拆开又装了一遍。我就想说，下回别跟人家讲"原厂技师"。
S	夹娃娃机的出货口挡板回弹，小孩手腕卡在里头半个钟头，消防员来撬的，勒得发紫
S	蛋卷机的把手不隔热，我一握，四个手指头印全起泡
S	香薰机滴的那个精油我孕吐都吐出胆汁了，停了就好
S	修完的燃气灶接口嘶嘶响，肥皂水一抹直冒泡
S	智能马桶圈一坐上去屁股底下一股电流，我直接蹦起来撞洗手台上了
S	儿童手表充着充着外壳鼓开，孩子手腕上烙了个方印子
S	打耳洞打到软骨上了，三天耳朵烫手，半边脸都跟着疼，挤出来的是黄脓
S	班车师傅一边嗑瓜子一边开，过坎没减速，后排几个人齐齐弹起来，我头顶磕车顶，脖子缩了一截似的
S	电影院座椅翻板弹上来夹了我小侄子的脚后跟，袜子都染红了
S	老师让孩子们用热熔胶，没人看着，我家那个拉着长丝的胶滴在手背，撕下来带着皮
S	寿司里的芥末包没拆，一口咬下去，塑料片卡嗓子眼，咽不下吐不出，憋得直翻白眼
T	单位工会主席帮着出面，说先礼后兵，函已经发到你们旅行社总经理那儿，抄送了省旅游质监所
T	贵校食堂招标的事，我一个家长本不该多嘴，多嘴的话我都写进给巡察组的信里了
T	我们棋牌室七个老头，工龄加起来三百年，闲着也是闲着，打算一人给卫健委打一天电话
T	行，那让大数据说话：你家这条链接我已经点了举报，理由选的是"售假"
T	我问你，市长接待日是不是每月十五？
T	客人把发票叠得整整齐齐放进包里，跟同伴讲"拿回去给老周，老周在税务稽查"，声音不小
T	你要觉得我是吓唬你，你现在就打开天眼查，看看你们公司明天多不多一条开庭公告
T	麻烦告诉你们老总，他那位做媒体的老朋友我也认识，稿子已经到她手里了
T	我姑娘在国外留学，她说她们那儿叫集体诉讼，我们这儿一百零六个会员，律师已经谈到第三家了
N	书店那本《民法典》缺页，缺的刚好是合同那几页，换一本就行
N	儿子想当警察，生日订了警徽蛋糕，做出来像个煎饼，他说凑合吃吧
N	快递面单上我名字写成了"王法"，我叫王发，不影响签收，就是让人笑了一路
N	我对花粉过敏，跟花店说送绢花，送来一束真百合，我开着门让邻居抱走了，钱你们得退
N	浴室玻璃门密封条装反，水流一地，拖把都拖坏一个
N	你们的法务小姐姐回我邮件用了六个"烦请"，事儿一个没办
N	洗发水广告里模特甩头发甩得跟刀似的，我洗完像拖把
N	被你们的取号机毒打了一上午，取一张号它死机一次
N	点了份"生死恋"双拼，一边咸一边淡，确实是生离死别
N	店长说我要是不满意随便找谁，我找谁啊，我就找你，把我那半只烧鸡补上
N	牙线一拉就毛，一毛就断，一盒用不到一个礼拜
N	楼下早餐铺油条炸得跟炸药筒似的又粗又硬，嚼得腮帮子累
N	轮胎店送的洗车券要提前三天约，约上了说下雨不洗
N	驾校那辆教练车空调坏的，三十八度，我和教练俩人一车汗味
N	机场店的充电宝租借柜，还的时候柜门不开，扣我一晚上的钱
N	手办少一把剑，客服说剑是另卖的，主角空着手跟反派打，能打过吗
S	The zip wire brake didn't bite. I hit the end post with both feet and felt my hip go.
S	You'd think a pancake restaurant could keep an eye on the syrup warmer. My four-year-old pulled the flex and it went down her front. Eleven days on the burns ward.
S	Three of us in the office have had tight chests since your lot sprayed the carpets on Monday. Jean's on her inhaler every hour.
S	The stylist put the hot tongs down on my shoulder to answer her phone. On my shoulder.
S	Wheel arch trim came off at speed and the car behind swerved. I watched it miss the barrier by about a foot in my mirror.
S	Bought the wee man a water bead kit. One went up his nose and swelled. Doctor had to go in with a hook.
S	dishwasher tabs bag split open on the shelf at toddler height, mine licked his fingers, lips blistered, poisons line told us A&E
S	My gran's stairlift stopped, jerked and tipped the footplate. She hung there by the strap. Ninety-three.
S	Had a bite of the muesli and crack, there goes a crown. It was a bit of cherry stone.
T	Word to the wise: the lady you hung up on chairs the consumer panel at the council. She's my aunt, and she took notes.
T	I'm giving you the courtesy of a call before the Motor Ombudsman gives you the discourtesy of one.
T	Customer in a very good mood this morning; says her dispute with the card people went through and she came to "wave us goodbye".
T	i screen recorded the whole live chat and my sister's a journo at the herald, just fyi
T	Nobody here wants to make a fuss, least of all the PTA. That's why the PTA voted eleven to nil to ring Environmental Health.
T	The Embassy's consular section took my complaint about your hostel. They took it seriously, too.
N	The "police aware" sticker on the wreck of a vending machine made me laugh. It ate my pound.
N	Asked for a steak "still mooing". It had been in a drought.
N	She said the dress "cuts you in the right places". It gaped at the back and the hem was up and down like a fiddler's elbow.
N	My hire car's radio only got one station and it was farming.
N	Toxic waste sweets were stale. Kids noticed.
N	Parcels thrown over the fence into the pond. Fish are fine. Books aren't.
N	I asked to speak to the supervisor and she said she was the supervisor and I said then who's supervising you.
N	Electric atmosphere at the match but the pie was frozen in the middle.
S	餐廳的旋轉轉盤玻璃裂一角，客人轉的時候手掌割了長長一道
S	樓上住戶冷氣滴水結了青苔，我爸踩到整個人滑坐下去，現在尾椎還不能碰椅子
S	兒童安全座椅底座沒鎖緊，轉彎的時候整張椅子翻過去，妹妹頭撞車窗，哭到沒聲音
S	露營區的野狗沒人管，半夜鑽進帳篷咬我小腿，打了五針
T	我是沒什麼粉絲的小YouTuber啦，可是這支我剪得特別認真，禮拜六上片
T	主管機關是誰啊？我問了你們三個人，三個都說不知道，那我自己打去1999問
T	老師不要生氣，我只是跟家長代表會講了，然後他們跟教育局講了
N	這間律師樓樓下的早餐店，蛋餅皮越來越薄，透光看得到法條
N	爆米花爆得不平均，一半都是沒開的玉米粒
N	地震防災包裡的餅乾過期兩年，手電筒沒電池
N	店裡養的貓很高冷，不給摸，入場費還要三百五
N	我媽住院想喝魚湯，跟你們訂，送來變成味噌湯，她說也好啦
`);
