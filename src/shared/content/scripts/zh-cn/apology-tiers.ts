import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Supervisor and regional-head apologies, video scripts in zh-CN, by script id. */
export const apologyTiersWords: Record<string, ScriptWordsInput> = {
  'apologise-supervisor-1': {
    title: '主管致歉信：一句实话',
    text: '{{salutation}}，我是{{storeName}}的主管{{agentName}}。这两天的事，我从头听了一遍，也看了记录：{{facts}}。让您为这件事来回奔波，是我没有把店带好，向您道歉。接下来{{option}}，{{promiseTime}}前完成，由我本人盯着。有任何不妥，请直接打{{callbackNumber}}找我。',
    tags: ['致歉信', '主管'],
  },
  'apologise-regional-head-1': {
    title: '区域负责人致歉：写给您本人',
    text: '{{salutation}}，我是{{regionalHeadName}}，{{storeName}}归我负责。发生在您身上的事，我是自己看完全部记录之后写下这封信的。{{facts}}。这样的经历，没有一位客人应该有，我向您郑重道歉。我们已经{{change}}，{{option}}也会在{{promiseTime}}前落实。若您愿意，我想当面听您说一次。',
    tags: ['致歉信', '区域负责人'],
  },
  'video-apology-1': {
    title: '区域负责人致歉视频（约一分钟）',
    text: '（看镜头，坐着，不念稿）\n{{salutation}}，我是{{regionalHeadName}}，{{storeName}}由我负责。\n（停一下）\n{{facts}}。看完记录，我心里很沉。您当时等着我们帮忙，我们没有帮上。对不起。\n我们做了两件事：第一，{{option}}；第二，{{change}}。{{promiseTime}}前，我会亲自打电话告诉您做到哪一步。\n您愿意说，我就愿意听。我的电话是{{callbackNumber}}。谢谢您让我们知道。',
    tags: ['视频', '致歉', '区域负责人'],
  },
  'apologise-supervisor-2': {
    title: '主管打电话致歉',
    text: '{{salutation}}，我是{{storeName}}的主管{{agentName}}，不是来解释的，是来道歉的。{{facts}}。您该得到的帮忙没得到，是我这个主管没尽到责。我只问一句：现在您最希望我亲手去办哪一件？我{{promiseTime}}前给您回音。',
    tags: ['主管', '电话', '道歉'],
  },
  'apologise-supervisor-3': {
    title: '主管卡片：为一句伤人的话',
    text: '{{salutation}}，“{{customerWords}}”，您转述的这句话，我听了心里发沉。话是从我们柜台说出去的，我向您赔不是。我跟同事谈过，我们{{change}}。您哪天路过，请叫我一声，我想当面再说一遍。{{agentName}}敬上',
    tags: ['卡片', '主管', '态度'],
  },
  'apologise-supervisor-4': {
    title: '主管当面致歉',
    text: '您请坐，我来之前把经过看完了，不用您再说一遍。让您为这件事跑了几趟，还受了冷落，我代表店里给您赔个不是。今天您人在这儿，我就把它定下来：{{option}}。您看行不行，哪儿不行咱们现在就改，{{promiseTime}}前落到纸上。',
    tags: ['主管', '当面', '道歉'],
  },
  'apologise-regional-head-2': {
    title: '区域负责人电话的第一分钟',
    text: '{{salutation}}，我是{{regionalHeadName}}，{{storeName}}归我管。没有人替我拨这个电话，是我自己想跟您说。{{facts}}。我听完很难过，对不起。您想说多久我听多久，说完我告诉您我们{{change}}，还有没做完的，{{promiseTime}}前做到哪一步。',
    tags: ['区域负责人', '电话', '致歉'],
  },
  'video-apology-2': {
    title: '致歉视频：产品伤到了人',
    text: '（站着，手里拿着同款产品，说到第二段时放下）\n{{salutation}}，我是{{regionalHeadName}}。这件东西是从我们店里卖出去的，它伤到了您的家人，对不起。\n眼下我们在做三件事：人，{{ownerName}}陪着去看医生；同一批货，全部停售；这一件，送去检测，{{promiseTime}}前把结论交给您。\n（停一下，放慢）\n查出来的结论，好的坏的，我都当面跟您讲。{{callbackNumber}}，打过来就是我。',
    tags: ['视频', '安全', '停售'],
  },
  'video-apology-3': {
    title: '致歉视频：四十秒短版',
    text: '（坐在店里，背景是那个柜台）\n{{salutation}}，我是{{regionalHeadName}}，我现在就坐在您那天站了很久的地方。\n您说“{{customerWords}}”。这句话我记住了，全店的人也都听到了。对不起。\n从今天起，我们{{change}}。{{promiseTime}}前，我想请您亲眼来看一看。来不来，都谢谢您。',
    tags: ['视频', '态度', '短版'],
  },
};
