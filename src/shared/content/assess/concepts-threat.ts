// Concepts the learned weights read for outside threats (§4.1): who can punish a shop, how one gets there, what one holds in hand.
import type { ConceptList } from '#shared/domain/assess/learned/concept-words.ts';

export const threatConcepts: ConceptList = {
  authority: {
    han: '国资委 党群服务中心 市长接待日 局长接待日 金监局 建管处 标检局 巡察组 巡察 税务稽查 烟酒稽查 稽查车 信访接待 县政府 市府 公所 领事馆 大使馆 质检所 计量局 街办 网监 文化局 广电局 宗教局 粮食局 保密局 卫健 食安办 打假办 打私办 双随机 受理员 处罚决定书 停业整顿 红头 消协 消保 消保会 消保委 消保官 消委 消委会 省消委 市消委 消基会 消费者协会 消费者委员会 消费者保护会 消费者保护官 消费者服务中心 消费争议 市监 市监局 市监所 市场监管 市场监管局 市场监管所 市场局 市场监督管理局 监管局 监管所 监管部门 监管 稽查 稽查队 稽查大队 工商 工商局 工商所 质监 质监局 质检局 计量所 价监 物价局 物价 发改委 卫健委 卫健局 卫生局 卫生监督 卫生所 卫监 食药 食药监 药监 药监局 食药署 卫福部 疾控 医保局 医管局 医调委 医疗纠纷 医委会 银保监 银保监会 金融监管 金融监管局 金管会 证监会 人民银行 央行 评议中心 教育局 教委 教体局 教育部 教育厅 邮管局 邮政管理局 邮政局 工信部 通管局 通信管理局 网信办 通传会 交通局 交通委 交通运输局 运管 运管所 运输署 海事局 民航局 铁路局 铁路监管 税务局 税务 国税局 国税 环保局 生态环境局 城管 执法队 综合执法 文化执法 执法 执法局 劳动局 劳动监察 人社局 劳工局 信访 信访局 信访办 纪委 监察 住建 住建局 住建委 房管局 房管 地政局 民政 民政局 社会局 社会处 家防中心 体育局 体育总局 文旅局 旅游局 旅游质监 旅游投诉 旅游热线 观光署 观光局 旅议会 商务局 商务委 农业局 农业农村局 畜牧局 动保处 动检 动物保护 园林局 水务局 电力局 能源局 安监 安监局 应急管理 应急局 消防 消防队 消防大队 消防局 消防支队 特检院 特检所 特种设备 烟草局 版权局 知识产权局 公平会 海关 监理站 监理所 车管所 市政府 区政府 县政府 街道办 居委会 区公所 立法会 申诉部 立委 议员 人大代表 政协委员 巡视组 督查 督导 督学 主管机关 主管部门 上级部门 有关部门 相关部门 行业协会 仲裁委 信用中国 黑猫 黑猫投诉 12315 12345 12378 12328 12318 12366 12301 12369 12300 12305 12350 96315 1950 1999 315 消费热线 市民热线 市长热线 市长信箱 局长信箱 县长信箱 首长信箱 政务热线 投诉热线 举报电话 投诉电话 投诉码 举报信箱 领导留言板 省里 衙门 政府 官府 公家 檢調 检调 政风 廉政 廉署 监察院 条例 消费者权益保护法 消保法 食品安全法 广告法',
    latin:
      "embassy, consular, consulate, companies house, fair work, accc, commerce commission, consumer nz, data protection, privacy commissioner, information commissioner, gambling commission, care inspectorate, food standards, food safety, standards agency, port authority, transport authority, traffic commissioner, housing ombudsman, rent officer, pensions regulator, insolvency service, serious fraud, nhs england, patient safety, health board, school governors, local authority, town hall, permits office, zoning, code enforcement, fire chief, elections office, union, guild, fifa, rfu, vca, mot people, dvla, licensing people, city council, district council, your permit, permit, renewal, trading standards, ombudsman, ombudsmen, ofcom, ofsted, ofgem, ofwat, fca, fos, hse, cqc, ico, cma, dvsa, mhra, fsa, asa, abta, caa, atol, rspca, aspca, bbb, better business bureau, ftc, fda, cfpb, fcc, osha, epa, cpsc, dot, usda, attorney general, attorney general's, consumer affairs, consumer protection, consumer council, citizens advice, council, county, city hall, environmental health, health department, health inspector*, licensing board, licensing committee, licensing authority, licensing, licence, regulator*, regulatory body, watchdog, my mp, mp's, councillor, congressman, senator, building inspector*, building control, council's building people, fire marshal, fire department, fire service, fire inspector*, fire authority, civil aviation authority, competition and markets, health and safety executive, state board, board of, medical board, dental board, nursing board, cosmetology board, gmc, gdc, rics, gas safe, niceic, trade body, trade association, federation, professional body, inspectorate, inspector*, authorities, safeguarding, social services, child services, animal control, the dmv, liquor board, weights and measures, insurance commissioner, insurance commission, department of insurance, department of, office of, agency, authority, commission, commissioner, charity commission, financial conduct, age uk, licenses this, oversees, governing body, dean, school board, superintendent",
  },
  law: {
    han: '传票 调解室 原告 胜诉 判决 打赢 律所 一罚 退一赔三 假一罚十 惩罚性赔偿 法院 法庭 法官 法律 律师 律师函 律师信 大状 起诉 起诉状 起诉书 诉状 诉讼 诉前保全 保全 上诉 官司 打官司 传票 仲裁 立案 开庭 出庭 庭上 告你 告你们 告他们 告到底 告死 去告 提告 控告 状告 对簿公堂 小额钱债 小额诉讼 小额法庭 集体诉讼 裁判文书 判决书 存证信函 存证 公证 公证处 法务 法援 法律援助 刑事 民事 刑责 追究 法律责任 诉愿 调解庭 调解委员会 检察院 检察官 索偿 索赔 维权 打假 职业打假 依法',
    latin:
      'court fee, summons, ip lawyer, retired judge, the judge, defendant, claimant, served, papers, letterhead, drafted, instructing, instructed, counsel, hands of his solicitors, covers your postcode, legal name, registered address, county court, settlement, damages, court, courts, small claims, smallclaims, solicitor*, lawyer*, attorney, attorneys, counsel, barrister, sue, suing, sued, lawsuit*, legal action, legal advice, legal desk, legal route, legal letter, legal proceedings, legal team, proceedings, claim form, letter before action, letter before claim, letter of claim, writ, summons, subpoena, tribunal, arbitration, no win no fee, no-win-no-fee, class action, injunction, judge, magistrate*, litigation, see you in, press charges, mcol, money claim, bailiff*, statutory, consumer rights act, consumer law, liable, legally',
  },
  police: {
    han: '报了110 打了110 经侦大队 网警 执法记录仪 警察 警方 民警 报警 报了警 报案 报了案 公安 公安局 派出所 经侦 网警 网安 反诈 反诈中心 警局 警署 差人 差馆 差佬 条子 帽子叔叔 警察叔叔 110 立案回执 报警回执 笔录 出警 做笔录 三联单 验伤 验伤单 交警 刑警 司法',
    latin:
      'cad number, log number, custody, arrested, police, policeman, officer, officers, cops, sheriff*, crime number, crime reference, crime ref, police report, action fraud, fraud squad, constable, detective, 999, 911, 101, statements, reported stolen, incident number, criminal',
  },
  press: {
    han: '上片 选题 记者证 本台 出镜 题材 跑新闻 记者 媒体 电视台 报社 报馆 晚报 日报 都市报 都市频道 民生频道 民生栏目 民生节目 生活频道 新闻频道 公共频道 频道 栏目 热线栏目 栏目组 编导 制片 主持人 采访 专访 爆料 新闻 新闻热线 新闻部 焦点访谈 315晚会 晚会 黄金眼 帮忙团 帮女郎 帮办 小莉帮忙 第一帮忙团 公视 三立 民视 中视 tvbs 东森 壹电视 苹果日报 镜周刊 周刊 狗仔 广播 电台 直播车 摄影机 摄像机 上电视 上新闻 见报 头条 头版 读者来信 读者热线 周末版 广播站 交通台 舆论',
    latin:
      'airing, aired, on air, very printable, printable, magazine, feature writer, correspondent, newsletter, substack, episode, newspaper*, the papers, local paper, the paper, the press, press office, journalist*, reporter*, column, columnist, guardian, the mail, the echo, the gazette, gazette, the herald, the times, the sun, the mirror, the post, tribune, argus, evening news, evening standard, watchdog, tv crew, camera crew, news desk, newsdesk, newsroom, news, editor, edits, consumer champion, consumer champions, consumer page, consumer column, bbc, itv, cnn, abc, nbc, fox, sky news, channel 4, channel 5, channel 7, local news, on your side, media, tv, television, radio, podcast, documentary, headline*, front page, producer',
  },
  public: {
    han: '同城榜 评论区 直播镜头 群友 楼主 版友 家长们 校友群 line群 社区群 限动 短片 剪片 视频号 全村 抖音 小红书 微博 朋友圈 知乎 豆瓣 贴吧 b站 快手 视频号 公众号 论坛 车主论坛 民生论坛 业主论坛 本地论坛 热搜 全网 网上 网友 群里 业主群 家长群 车友群 同学群 团购群 微信群 邻居群 购房群 宝妈群 妈妈群 群主 大群 粉丝 粉絲 关注者 直播 直播间 弹幕 老铁 家人们 自媒体 博主 网红 up主 主播 大v 大号 流量 浏览量 阅读量 十万加 置顶 帖子 发帖 长文 脸书 社团 fb ig 限动 限时动态 threads dcard ptt 爆料公社 爆废公社 推特 油管 youtuber 谷歌评论 google评论 大众点评 点评网 美团评论 街坊 左邻右舍 乡亲 街坊邻居 全世界 全城 全县 全镇 全村 全小区 咱县 来往的人 横幅 白布 布条 白布条 大字报 传单 喇叭 大喇叭 锦旗 招牌',
    latin:
      "discord, podcast, 12k, subreddit, timeline, feed, residents' association, residents association, parish newsletter, bulletin board, noticeboard, group admin, whatsapp groups, moderators, chat, waiting list group, views, stitched, duet, reel, reels, story highlight, twitter, tiktok, youtube, instagram, insta, facebook, fb, reddit, nextdoor, mumsnet, whatsapp, group chat, groups, telegram, discord, linkedin, threads, thread, snapchat, followers, follower*, subscribers, viral, livestream, live stream, live on, blog, blogger, vlog, influencer, channel, forum, forums, every site, online, social media, socials, public, neighborhood page, neighbourhood page, community page, parents' group, tripadvisor, trustpilot, yelp, google reviews, google review, realself, glassdoor, checkatrade, rightmove, everyone, everybody, whole town, whole village, whole street, placard, banner, leaflets, flyers, megaphone, sign outside, name and shame, naming and shaming, screenshots",
  },
  publish: {
    han: '上片 剪得 剪剪 上线 审核中 上榜 联名写给 发布 发出去 发出来 发到 发在 发上 发网上 发一条 发三条 多发 转发 转给 放出来 放上 放上网 放到 公开 曝光 曝 晒 晒出来 挂出来 挂到 挂在 贴 贴出 贴到 上传 po po上 投稿 传遍 传到 扩散 讲给 说给 念给 点发布 发视频 发语音 出一期 做一期 讲一期 拍一期 剪好 剪了 剪辑 讲你家 出名 打听打听 搜得到 评评理 都知道',
    latin:
      'uploading, edit it tonight, pinned, tweet*, retweet*, post, posts, posting, posted, publish, publishing, published, share, shared, sharing, upload*, expose, exposing, go public, going public, goes up, go up, goes live, naming, name names, names n all, land in, lands, writing about, write about, tell everyone, tell the world, let people know, let everyone know, know about, reading about, read about, filming, film, story, go viral, tagging, tag, spread, word of mouth, out there',
  },
  submit: {
    han: '材料递 点了举报 举报信 寄去 接待 取号 联名 交给 交到 递 递了 递交 递上去 提交 提交了 寄 寄给 寄到 寄去 挂号 挂号信 送到 送过去 送去 送给 填 填了 填完 填单 填表 登记 备案 受理 受理了 回执 编号 附 附上 拨 打了 打通 打过 打去 已打 问过 咨询 找上 反映 反应 投诉 申诉 举报 检举 控诉 通报 通报了 陈情 上访 联系了 转达 交材料 材料 材料都 资料 准备好 备好 一式三份 一式两份 复印 打印 整理 汇总 联名 签名 按手印 集体 组团 一起去 集合 坐着 上门 跑一趟 走一趟 走流程 走程序 走渠道 介入 调查 查 查你 查你们 来查 来人 抽检 送检 检测 鉴定 约谈 派人 约好 上报 写信 实名 匿名 扫了 拨通 说道说道',
    latin:
      "dropped the folder, folder, took notes, has my statement, envelope, in the post, registered post, recorded delivery, filed this, form took, i file, report, reported, reporting, raise, raised, raising, lodge, lodged, lodging, file, filed, filing, submit*, written to, wrote to, write to, writing to, letter to, contact, contacted, contacting, called, calling, call, ring, rung, rang, told, been told, copied in, cc'd, passed on, passed it, passed this on, pass on, notify, notified, escalate, escalated, escalating, speak to, speaking to, spoken to, hear from, hearing from, hear about, let know, inform, informed, referred, refer, complaint, complain, complaining, complained, appointment, statement, sworn, evidence attached, reference number, case number, open a case, opened a case, put before, in front of, taken it to, take it to, take this to, taking this, take it further, taking it further, taken further, higher up, go to, going to, gone to, going straight to, on their desk, investigate, investigating, investigation, inspect, look into, asked to, formally, official, in writing, copies",
  },
  evidence: {
    han: '录音 录像 录影 录了 录着 都录 有录 全录 录下 截图 截屏 截圖 聊天记录 微信记录 通话记录 对话 影片 拍了 拍下 拍下来 拍到 监控 行车记录仪 行车记录 检测报告 检验报告 报告 病历 u盘 证据 证人 备份 复印件 截留 存着 保留 保存 证据链 一清二楚 白纸黑字 原话',
    latin:
      'screenshot*, recording, recorded, record, recordings, footage, cctv, dashcam, doorbell, photos, photographs, pics, pictures, evidence, clip, transcript, messages, emails, paper trail, witness, witnesses, on camera, on video, on tape, saved, proof, documented, dossier',
  },
  paper: {
    han: '小票 收据 发票 合同 单据 订单 凭证 账单 收条',
    latin: 'receipt*, invoice, contract, order number, bill',
  },
  ultimatum: {
    han: '不退 不赔 不给 不换 不解决 不处理 再不 再拖 再敢 不然 否则 要么 要不 到不了账 不到账 之前 以前 三天 两天 二十四小时 24小时 今晚 今天 明天 明早 周一 周五 礼拜 下周 限你 限期 期限 最后 最后通牒 倒计时 给你们 给你 看你们 看着办 自己看着办 你们选 选一个 二选一 还是 是想 除非 等着 等着瞧 走着瞧 等着看 等消息 心里有数 掂量 奉陪 别怪 勿谓 不信 试试 见 不见不散 后果 自负 到时候 回头 迟早 为止 一天一条 没完 不罢休 到底 死磕 较真 说到做到 正式通知',
    latin:
      "unless, or else, otherwise, if i don't hear, if you don't, if you won't, if it's not, if not, by five, by noon, by friday, by monday, by tonight, by tomorrow, by the end, before, hrs, hours, days, deadline, tonight, tomorrow, monday, thursday, friday, saturday, sunday, until, next, rather, would you rather, your call, your choice, your move, either, final warning, last chance, last warning, watch this space, consider this, brace, expect, see how, we'll see, let's see, see what, will be, i will be, i'll be, we will be, they will be, they'll be, you'll be, wait and see, find out, just so it's not a surprise, as we speak, right now, noon, about to, weekend",
  },
  kin: {
    han: '我姐 我哥 我弟 我妹 我表哥 我表姐 我表弟 表哥 表姐 我同学 同学 我爱人 我老公 我老婆 我媳妇 亲戚 我朋友 朋友 我阿姨 我叔叔 我舅 我舅舅 叔叔 舅舅 我姑 她爸 他爸 我邻居 我家亲戚 战友 闺蜜 我本人 我就是 我也是 我自己 作为一名 在报社 做自媒体 做新闻 我孙子 我儿子 我女儿 我侄子 老同学 认识 单位 他们单位 她们单位',
    latin:
      'my cousin, my wife, my husband, my sister, my brother, sister-in-law, brother-in-law, my friend, a friend, my uncle, my aunt, my neighbour, my neighbor, my son, my daughter, my dad, my mum, i work for, i work at, i host, i moderate, i run, i edit, i write for, happens to be, works for, works at, sits on, used to work',
  },
  official: {
    han: '穿制服 穿制服的 制服 执法的 管你们 管这行 归谁管 谁管 有人管 管得了 管不管 管一管 许可证 执照 资质 备案 牌照 顶头 说理 讲理的地方 说理的地方 公道 个说法 爱找谁找谁',
    latin:
      'uniform, whoever licenses, who licenses, who regulates, who do i complain, who do i report, how do i report, how do i go about, regulates, in charge of, address of, overseen',
  },
  platform: {
    han: '申诉中心 点了举报 商家扣分 售假 止付 先止付 平台介入 官方客服 官方介入 客服介入 小二 平台仲裁 仲裁 判责 拒付 争议款 信用卡中心 发卡行 盗刷申诉 应用商店 苹果商店 商家资质 扣分 下架 封店 店铺评分',
    latin:
      'seller account, reported your seller, reversal, sided with me, pulling the money back, card people, pulled the listing, counterfeit, chargeback, charge back, dispute, disputed, disputing, paypal, bank reversed, section 75, bank, credit card company, card company, visa, amex, mastercard, klarna, a to z, buyer protection, resolution centre, resolution center, insurer, insurers, insurance company',
  },
  site: {
    han: '平台 淘宝 天猫 京东 拼多多 美团 饿了么 百度 携程 ctrip elong 艺龙 途牛 去哪儿 飞猪 同程 支付宝 微信支付 闲鱼 唯品会 苏宁 亚马逊 滴滴 虾皮 shopee momo pchome foodpanda',
    latin: 'amazon, ebay, etsy, airbnb, booking.com, uber, doordash, deliveroo, app store, platform, marketplace',
  },
  review: {
    han: '差评 一星 一颗星 一粒星 1星 负评 负分 评论 评价 追评 好评 给星 打分 评分 长评 带图评价 改评价 删评',
    latin: 'review, reviews, star, stars, one star, one-star, rating, feedback, bad review, negative review, write-up',
  },
  withdrawn: {
    han: '算了 就算了 作罢 本来想 本来都 本来要 本来打算 本来准备 原本 差点就 打消 没必要 懒得 消气 气消 原谅 不追究 撤了 撤销 撤回 没去 没打 没投 不打算 不想 不至于 犯不着 翻篇 一笔勾销 谢谢 感谢 满意 解决了 店长出面 亲自 不会去 不会投诉 放弃 忍了 认了',
    latin:
      "let it drop, let it go, dropped it, drop it, was going to, was about to, ready to, i'd been, decided against, decided not, changed my mind, not going to, i won't, i'm not, no need, no point, not worth, nearly called, almost called, sorted it, sorted in, resolved, thanks to, thank, grateful, credit to, fair play, withdrawn, withdrew, happy now, all good, can't be bothered, life's too short",
  },
  fiction: {
    han: '电影 电视剧 连续剧 剧 小说 书 教材 漫画 歌 首歌 歌名 游戏 节目 综艺 演 演员 主角 剧情 片子 台词 课 上课 讲座 考试 剧本 密室 展览 话剧 演出 配音 梗 段子',
    latin:
      'film, movie, novel, book, books, episode, song, show, series, play, plot, character, podcast, lecture, exam, textbook, escape room, game, quiz, documentary, trailers, costume',
  },
  past: {
    han: '以前 上次 去年 前年 当年 曾经 退休 退休前 曾 小时候 多年前 当义工 老本行 听说 据说 新闻里 报道 看到新闻 看新闻 别人 有人 网上有人 同行 隔壁 另一家 别家',
    latin:
      'used to, years ago, last year, retired, once, back in, heard, apparently, other people, someone else, somebody else, another shop, next door, a neighbour of mine, read somewhere',
  },
  told: {
    han: '客人说 客人讲 客户说 顾客说 顾客称 客人称 客人反映 顾客反映 客户反映 客户称 来电者称 对方自称 对方称 客人 顾客 客户 来电 来电者 电话记录 店员记录 值班记录 撂下 甩下 原话 转告 表示 声称 扬言 阿伯 阿嬷 女客 男客 客诉',
    latin:
      "customer says, customer said, customer reports, customer's exact words, caller, caller says, caller asked, guest says, guest said, client says, word for word, exact words, she says, he says, said it was, told me, told us",
  },
  shop: {
    han: '店长 经理 老板 老板娘 前台 客服 主管 店员 服务员 商家 店家 卖家 总部 公司 售后 你们 你家 贵司 贵店 总公司 区域经理 值班经理 客服部',
    latin:
      'manager, staff, reception, customer service, customer services, your team, head office, owner, your boss, supervisor, your company, the shop, the store, front desk, duty manager, complaints department, your complaints team',
  },
};
