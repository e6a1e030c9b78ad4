// Contexts in which words do not mean what they say (§4.2), shared by rules.
import type { Guard } from '#shared/domain/assess/rule-schema.ts';

export const assessGuards: Readonly<Record<string, Guard>> = {
  // It did not happen.
  negated: {
    unlessBefore: [
      '(?:没有?|不用|不必|无需|未|未曾|从未|从不|不曾|并未|并没有?|还没有?|不会|不至于|不是|无|免|防|杜绝|避免|以防|防止|零)(?:有人|任何|人|发生|出现|出|过|再|导致|造成|引起|发现|被)?',
      "\\b(?:no|not|never|without|did ?n'?t|was ?n'?t|were ?n'?t|is ?n'?t|have ?n'?t|has ?n'?t|do ?n'?t|does ?n'?t|won'?t|nobody|nothing|none|neither)(?: one| been| be| get| got| a| an| any| even| anyone| was| cause| have| really| actually| to| like| want){0,3} ?",
    ],
  },
  // It is feared, imagined, asked or joked about, but has not happened.
  imagined: {
    unlessBefore: [
      '(?:怕|担心|害怕|生怕|就怕|唯恐|以为|万一|如果|要是|假如|若|若是|倘若|会不会|不会是|是不是要|是不是想|难道要|难道想|想让|要让|是想|是要|(?<![特分个区离级性告类差])别|(?<!不)小心|当心|防止|避免|预防|以免|免得|省得|以防|谨防|不得不怕)(?!说)<gap6>',
      '(?:差点|差一点|险些|几乎|就差|差不多|铁定|肯定会|一定会|估计会?|明天|保不齐|如(?![何同果今此下]))(?:儿)?<gap6>',
      '(?:可能会|好[像象]会|似乎会|也许会|说不定会?|没准会?|容易|极易|不小心就|早晚会?|迟早会?|总有一天|感觉会|能把人|会把人|要把人)(?:要|被)?<gap4>',
      "\\b(?:if|might|could|expecting|expected|afraid|worried|worry|worrying|concerned|scared|risk|fear|hope|hoping|would|unless|in case|prevents?|avoids?|avoiding|instead of|rather than)(?: (?!i\\b|we\\b|he\\b|she\\b|they\\b|my\\b|or\\b|but\\b|and\\b|after\\b|because\\b|when\\b|so\\b|since\\b|until\\b)[a-z']{1,12}){0,4} ?",
    ],
  },
  // Somebody else speaks, or the customer repeats what somebody else said or challenged him to do.
  reported: {
    unlessBefore: [
      '(?:^|[,。!?;])你(?!们|家|店)<gap12>去',
      '(?:后来|最后|结果)(?:他|她|人家)(?:就|去|才|又|直接)?(?:投诉|举报|打|找|告|跑)?(?:到|给|了|去)?|(?:那家|别家|另一家)<gap10>被',
      '(?:隔壁|邻|旁边)<gap1>桌<any20>|(?:有个|有位|有一个|有一位)(?:阿姨|大叔|大妈|大爷|大哥|大姐|客人|顾客|乘客|团友|女的|男的|人)<gap6>(?:要|说|喊|嚷|闹|就)<gap6>',
      '(?:有人(?!知道|能|可以|管)|别人|听说|据说|传说|网上说)<gap3>',
      '(?:别人|有人|人家|很多人|好多人|不少人|网友|楼上|楼下|前面的?人?|评论[区里]?|评价[里中]?|隔壁<gap3>|邻居|听说|据说)<gap4>(?:说|讲|喊|嚷|要|想|会|都|去|在)<gap6>',
      '(?:<other-speaker>)<gap4>(?:说|讲|称|回[复答]?|告诉我|告知|表示|嚷|喊|骂|吼|建议|让我?们?|叫我?们?|要我|请我|推荐)<gap6>[:"“「]?<gap6>',
      '(?:<other-speaker>)<gap4>(?:的)?(?:答复|回答|回复|回应|解释|原话|意思)<gap3>[:"“「]?<gap4>',
      '(?:随便|随|任由|任|爱|(?:让|叫)(?=我|客|顾|消)|欢迎|尽管|有本事|有种|(?:可以|建议)(?=你|您|我|客|顾|消))(?:你们?|您|我们?|客人|顾客|消费者)?(?:随便|尽管|自己|直接|就|再|可以)?(?:去|来|到|打|给|找)?<gap3>',
    ],
    unlessAfter: ['(?:去吧|吧,?我们?不怕|我们?不怕|也没用,?他)'],
  },
  // Others say so; the customer does not.
  hearsay: {
    unlessBefore: [
      '(?:别人|有人|评论[区里]?|评价[里中]?|网上|网友|听说|据说|楼上|传说|都说)<gap4>(?:说|讲|会|都|反映|吐槽)<gap8>',
    ],
    unlessAfter: ['(?:似的|一样(?:的|$|[,。!]))'],
  },
  // What a remedy was bought for: the harm was there before the goods.
  remedy: {
    unlessNear: [
      '(?:骨折|摔伤|扭伤|烫伤|烧伤|湿疹|皮炎|过敏|感冒|咳嗽|发烧|受伤|术后|手术后?|拉肚子|腹泻|便秘|失眠|痘痘|流血|脚气|腰疼|牙疼|头疼)(?:了)?(?:的)?(?:时|时候|之后|以后|后)?<gap2>(?:买的|用的|专用|才知道|才买|买来|急用|吃的|擦的|贴的|量的)',
      '(?:买来|买给|买了给|拿来|用来|专门)<gap8>(?:治|擦|涂|贴|抹|缓解|用的|受伤|骨折|摔伤|烫伤|湿疹|过敏|感冒|咳嗽|发烧|腰|腿|膝|失眠)(?<!用(?:了|完)<gap6>)',
      '(?:创可贴|创口贴|药膏|烫伤膏|护膝|护腰|护腕|拐杖|轮椅|绷带|纱布卷|退热贴|体温计|退烧药|云南白药|跌打|碘伏|酒精棉|护臀膏|湿疹膏|急救包)<gap6>(?:不粘|粘性|质量|没效果|没用|效果|太短|太小|费劲|不准|到得|好用|管用|有味|贴不住|掉|少|推着)',
      '看望|看病人|探病|送病人',
      '(?:过敏|湿疹|腹泻|便秘|咳嗽),?<gap4>医生(?:推荐|建议|让|说可以)',
      '(?:给|帮)<gap6>买的?,<gap4>(?:他|她)?<gap4>(?:摔|骨折|中风|瘫|手术|住院|受伤|感冒|发烧|腿脚)',
      '(?:我|他|她|孩子|宝宝)(?:有|是|得)<gap2>(?:多年|老|常年|从小)<gap4>(?:荨麻疹|湿疹|皮炎|鼻炎|过敏|关节炎|胃病|颈椎)',
      '皮肤<gap4>过敏,<gap4>(?:医生|所以|才|选|买)',
      '对<gap6>过敏,?(?:下单|备注|提前|跟|告诉|事先)<any24>(?:没放|没有?放|避开|贴心|换成|特意)',
      '我?对<gap6>过敏<gap3>,<gap4>(?:买|所以|才|选|入手|图)',
    ],
  },
  // The same in English: an old ailment, a diagnosis, what another thing did.
  history: {
    unlessBefore: [
      '\\b(?:diagnosed (?:with )?|prone to |suffer(?:s|ed|ing)? (?:from|with) |history of |(?:help|helps|helped)(?: [a-z]{1,8}){0,2} with |relief (?:from|for|of) |relieves? |treat(?:s|ed|ing)? |soothes? |cure[sd]? |because of (?:my |his |her )|due to (?:my |his |her )|having (?:recently |just )|pre-?existing |good for |great for |remedy for )(?:[a-z]{1,10} ){0,2}',
      '\\b(?:used to (?:get|give|have)|tired of|no more|protects?|protected)(?: (?!and\\b|but\\b|so\\b|or\\b|then\\b|it\\b|i\\b|we\\b|until\\b)[a-z]{1,9}){0,8} ',
      '\\b(?:our|my|the|his|her|their) (?:old|other|previous|last|former) (?:microwave|oven|kettle|toaster|dryer|heater|blender|mixer|machine|charger|phone|laptop|vacuum|fryer|cooker|stroller|gate|crib|seat|bike|car|brand|cream|one) (?:had |just |once )?',
      '\\b(?:bought|ordered|chose|purchased)(?: (?!and\\b|but\\b|so\\b|or\\b|then\\b|i\\b|we\\b|until\\b)[a-z]{1,9}){0,5} (?:because|after)(?: (?!and\\b|but\\b|so\\b|or\\b|then\\b|it\\b|i\\b|we\\b|until\\b)[a-z]{1,9}){0,5} ',
      '\\b(?:looked|checked|checking|looking|searched) for (?:any |the )?(?:[a-z]{1,9} )?|\\b(?:jokes|talk|rumou?rs|stories|claims) (?:about|of) ',
      '\\b(?:reviews?|reports?|stories|comments?) (?:about|of|that|saying)(?: [a-z]{1,9}){0,4} ',
      '\\b(?:other|most|many|different|diff|another) (?:brands?|products?|ones|creams?|shampoos?|solutions?|detergents?|deodorants?|soaps?|lotions?)(?: (?!and\\b|but\\b|so\\b|or\\b|then\\b|it\\b|i\\b|we\\b|until\\b)[a-z]{1,9}){0,5} ',
      '\\b(?:other one|old one|previous one|former one|one before)(?: [a-z]{1,9}){0,2} ',
    ],
    unlessNear: [
      '\\b(?:after|since) (?:my|our|his|her) (?:[a-z]{1,9} ){1,3}(?:burned|broke|hurt|fell|injured|got sick)\\b(?: [a-z]{1,9}){0,8} (?:bought|ordered|got|this)\\b|\\bso (?:i|we|my [a-z]{3,8}) (?:ordered|bought|got|chose|picked|needed)\\b',
      '\\?,? (?:no|nope|never|not)\\b',
      '\\b(?:sensitive|acne|eczema|psoriasis|rosacea|allergy|allergic)[- ](?:prone|skin|sufferer|sufferers|season|medicine|medication|pills)\\b',
      '\\b(?:removes?|removed|cleans?|cleaned|cleaning) (?:[a-z]{1,9},? ){0,6}(?:vomit|blood|stains?|urine)\\b',
      '\\b(?:insurance|insurer|denied|claims?|policy) (?:[a-z]{1,9} ){0,8}(?:vomiting|infection|infected|sick|ill|injur(?:y|ed))\\b|\\b(?:infection|infected|sick|ill|vomiting|injur(?:y|ed))\\b(?: [a-z]{1,9}){0,6} (?:claim|claims|vet bills|reimbursed|deductible|covered|paid out)\\b',
    ],
  },
  // A book, a lesson or a film is reviewed: its lawyers, reporters and courts are its matter.
  book: {
    unlessNear: [
      '书[里中]|这书(?!是盗)|(?:用|看)的书|范文|书名|作者|作家|文笔|情节|章节|故事|纪实|教材|读完|看完(?:很|觉得|挺)|非虚构|主人公|传记|回忆录|采访手记|译者|译文|翻译得|插图|字帖|印刷|小说|写得|写的(?:是|都|很)|拍得|片子|影片里|编剧|那[集期]|字幕|纪录片|综艺|范文',
    ],
  },
  // A story, a game or a lesson tells of it; nobody does it.
  told: {
    unlessNear: [
      '剧情|小说|角色|技能|配音|台词|结局|npc|电影|电视剧|悬疑|推理|侦探|主角|反派|法考|考研|(?:这|那)(?:章|节课?|堂课)|课讲|剧本|男主|女主|游戏里|副本|关卡',
    ],
  },
  // The customer thought of it and let it be, or says what was not done.
  refrained: {
    unlessBefore: [
      '(?:懒得|不想|不愿意?|不屑|不准备|不打算|没打算|没想过?|没空|没时间|没力气|不会|不去|不再|不忍心?|不好意思|没有?|从不|从没|从来不|从未|未|不用|不必|不是|无需|并非要|而不是|何必|不至于|算了不|估计|就算|即使|哪怕)(?:再|真的?|要|去|跟|向|给|找|到|打|进行|任何)?<gap2>',
      '以为<gap2>(?:要|得|只能|必须)<gap4>',
      '(?:本想|本来<gap4>想|本来要|本来准备|本来都|本来打算|原本都|原本打算|原本想|原想|想过要?|一度想|差点|差点就|险些|要不是|若不是|如果不是)<gap16>,?<gap8>',
      '\\b(?:almost|nearly) (?:(?!and\\b|but\\b|so\\b|or\\b|then\\b|it\\b|i\\b|we\\b|until\\b)[a-z]{1,9} ){0,3}',
      '\\b(?:(?:was|were) (?:just |really |half )?(?:going to|about to)|meant to|wonder(?:ed)? about|did wonder about|(?:thought|did think) (?:about|of)|been meaning to|told (?:me|us|him|her) to|considered|tempted to)(?: (?!and\\b|but\\b|so\\b|or\\b|then\\b|it\\b|i\\b|we\\b|until\\b)[a-z]{1,9}){0,8} ',
      '\\b(?:upstairs |next[- ]door )?neighbou?rs?(?: (?!and\\b|but\\b|so\\b|or\\b|then\\b|it\\b|i\\b|we\\b|until\\b)[a-z]{1,12}){0,8} ',
      '\\b(?:opposite|next to|across from|handy for|near|behind|beside|outside) the (?:[a-z]{1,9} )?',
      "\\b(?:people|others|everyone|everybody|someone on here|reviews|reviewers?|some folks|somebody)(?: [a-z]{1,6}){0,3} (?:saying|say|says|said)(?: [a-z']{1,8}){0,4} ",
      "\\b(?:not|never|won't|don't|didn't|wouldn't|no need to|rather than|instead of|without)(?: (?!i\\b|we\\b|he\\b|she\\b|they\\b|my\\b|or\\b|but\\b|and\\b|after\\b|because\\b|when\\b|so\\b|since\\b|until\\b)[a-z']{1,12}){0,5} ?",
    ],
  },
  // A post that is only passed on.
  passedOn: { unlessNear: ['转发微博'] },
  // News of a firm, or what its authority has not done.
  news: { unlessBefore: ['(?:不见|没见|未见|看不到)(?:有)?'], unlessNear: ['据悉|来源:'] },
  // A scar or a wound of goods.
  scarredGoods: {
    unlessNear: [
      '(?:本本|笔记本|机子|机身|外壳|屏幕?|漆面?|箱子|包装|封面|书皮|书脊)<any16>(?:伤口|伤痕)|(?:伤口|伤痕)<any12>(?:本本|笔记本|机子|机身|外壳|屏幕?|漆)',
      '疤痕<any14>(?:影响不大|不影响|不明显|不管了)',
    ],
  },
  // Somebody's nosebleed, told because it soiled something.
  soiled: { unlessNear: ['鼻血<gap6>(?:弄脏|染脏|沾到|沾上)<gap4>(?:被|床|地毯|毛巾|枕)'] },
};
