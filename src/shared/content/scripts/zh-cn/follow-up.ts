import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** 24 h and 3-day calls (§10.1) in zh-CN, by script id. */
export const followUpWords: Record<string, ScriptWordsInput> = {
  'follow-up-24h-1': {
    title: '次日：真的好了吗',
    text: '{{salutation}}，我是昨天跟您通话的{{agentName}}。打来就问一句：昨天办的那件事，今天用下来真的好了吗？哪怕还有一点别扭，您说，我接着办。',
    tags: ['回访', '24小时'],
  },
  'follow-up-3d-1': {
    title: '三天后：改了什么，您满意几分',
    text: '{{salutation}}，三天前的事我还记着。您提的那一点，我们已经{{change}}。要是一到五分，这回您给我们打几分？扣掉的那几分，扣在哪儿？',
    tags: ['回访', '三天', '满意度'],
  },
  'follow-up-24h-2': {
    title: '次日没接到电话，留一段话',
    text: '{{salutation}}，我是{{agentName}}，上午打过您电话，想必在忙。就一件事：昨天办的那件，今天还好用吗？不用特意回电，发个“好”或者“不好”就行。{{updateTime}}我再试一次。',
    tags: ['回访', '未接', '留言'],
  },
  'follow-up-24h-3': {
    title: '次日听到：还没好',
    text: '还没好，是吧。谢谢您直说，没跟我客气。那昨天就不算办完，我重新打开，不用您再讲一遍。现在我去{{option}}，{{promiseTime}}前给您回话。',
    tags: ['回访', '重开', '没解决'],
  },
  'follow-up-24h-4': {
    title: '次日：人怎么样了',
    text: '{{salutation}}，打来先问人：昨晚睡得怎么样，还有哪儿疼、哪儿不舒服吗？要是还没去看，我今天陪您去。东西的检查还在走，{{promiseTime}}前跟您说结果，这会儿不谈那个。',
    tags: ['回访', '安全', '关怀'],
  },
  'follow-up-3d-2': {
    title: '三天后：给您看看改成什么样',
    text: '{{salutation}}，您那天提的，我们真改了：{{change}}。发两张照片您看看。三天用下来，还有没有哪儿不称心？一句话也行，{{agentName}}看着消息呢。',
    tags: ['回访', '三天', '照片'],
  },
  'follow-up-3d-3': {
    title: '三天后听到：还是不满意',
    text: '您说还差着，那我们就接着办，不算打扰。差在哪儿，您说最要紧的一条。这一条由{{ownerName}}重新来看，{{promiseTime}}前给您新的办法。',
    tags: ['回访', '不满意', '重开'],
  },
  'follow-up-3d-4': {
    title: '三天后：谢谢，也说声再见',
    text: '{{salutation}}，三天了，最后再叨扰您一回。东西用着顺心，我就踏实了。您那天肯跟我们讲明白，店里从那以后{{change}}。往后路过，进来喝口水，不买东西也行。',
    tags: ['回访', '感谢', '收尾'],
  },
};
