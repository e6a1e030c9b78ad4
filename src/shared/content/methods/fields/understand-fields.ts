// Fields of understanding what is behind the words (§6 step 2, §2.5) and of showing importance (§6 step 3).
import { localized } from '#shared/content/methods/localized.ts';
import type { FieldInput } from '#shared/domain/methods/field.ts';

export const understandFields: FieldInput[] = [
  {
    key: 'emotions',
    kind: 'multiChoice',
    label: localized('客户现在的感受', '顧客現在的感受', 'What the customer feels'),
    hint: localized(
      '选最像的一两个，写话时会用到。',
      '選最像的一兩個，寫話時會用到。',
      'Choose the one or two that fit best; the messages use them.',
    ),
    choices: [
      { code: 'angry', label: localized('生气', '生氣', 'Angry') },
      { code: 'disappointed', label: localized('失望', '失望', 'Let down') },
      { code: 'anxious', label: localized('着急', '著急', 'Pressed for time') },
      { code: 'worried', label: localized('担心', '擔心', 'Worried') },
      { code: 'wronged', label: localized('委屈', '委屈', 'Treated unfairly') },
      { code: 'deceived', label: localized('觉得被骗', '覺得被騙', 'Deceived') },
      { code: 'embarrassed', label: localized('没面子', '沒面子', 'Embarrassed') },
      { code: 'ignored', label: localized('没人当回事', '沒被當一回事', 'Not taken seriously') },
      { code: 'tired', label: localized('折腾累了', '奔波累了', 'Worn out by it') },
      { code: 'frightened', label: localized('害怕', '害怕', 'Frightened') },
    ],
  },
  {
    key: 'motive',
    kind: 'choice',
    label: localized('客户想要的是', '顧客想要的是', 'What they are after'),
    choices: [
      {
        code: 'vent',
        label: localized('把气说出来', '把氣說出來', 'To let it out'),
        hint: localized('先听完，别急着给方案。', '先聽完，別急著給方案。', 'Hear them out before offering anything.'),
      },
      {
        code: 'be-compensated',
        label: localized('得到补偿', '得到補償', 'To be compensated'),
        hint: localized(
          '说具体：多少、怎么给、哪天到。',
          '說具體：多少、怎麼給、哪天到。',
          'Be concrete: how much, how, which day.',
        ),
      },
      {
        code: 'be-assured',
        label: localized('得到保证，不再发生', '得到保證，不再發生', 'To be sure it will not happen again'),
        hint: localized(
          '告诉他哪一步会改、谁来盯。',
          '告訴他哪一步會改、誰來盯。',
          'Say which step changes and who watches it.',
        ),
      },
      {
        code: 'be-respected',
        label: localized('被尊重', '被尊重', 'To be respected'),
        hint: localized(
          '请能做主的人出面，称呼和礼数到位。',
          '請能作主的人出面，稱呼和禮數到位。',
          'Bring someone with a say, and mind names and manners.',
        ),
      },
    ],
  },
  {
    key: 'customerType',
    kind: 'choice',
    label: localized('客户类型', '顧客類型', 'Kind of customer'),
    choices: [
      {
        code: 'compensation-led',
        label: localized('重补偿', '重補償', 'Compensation-led'),
        hint: localized(
          '话要快、要具体，凭证留好。',
          '話要快、要具體，憑證留好。',
          'Be quick and concrete, and keep the proof.',
        ),
      },
      {
        code: 'emotion-led',
        label: localized('重感受', '重感受', 'Emotion-led'),
        hint: localized(
          '先顾感受；一句真心话、一点心意，比钱管用。',
          '先顧感受；一句真心話、一點心意，比錢有用。',
          'Feelings first; one sincere sentence and a small kindness do more than money.',
        ),
      },
    ],
  },
  {
    key: 'underlyingNeed',
    kind: 'longText',
    label: localized('话背后真正在意的', '話背後真正在意的', 'What stands behind the words'),
    hint: localized(
      '他嘴上要退款，心里怕的可能是耽误孩子开学。',
      '他嘴上要退款，心裡怕的可能是耽誤孩子開學。',
      'They ask for a refund; what they fear may be the child’s first day at school.',
    ),
    placeholder: localized(
      '周六要用，怕再出一次问题',
      '週六要用，怕再出一次問題',
      'Needs it on Saturday and fears it will fail again',
    ),
  },
  {
    key: 'empathySentence',
    kind: 'longText',
    label: localized('一句说到心里的话', '一句說到心裡的話', 'One sentence about this feeling'),
    hint: localized(
      '说出这件事里的具体感受，换个客户就用不上的那种。',
      '說出這件事裡的具體感受，換個顧客就用不上的那種。',
      'Name what this person went through: a sentence that would fit nobody else.',
    ),
    placeholder: localized(
      '跑了两趟还没修好，等于两个周末都搭进去了，换我也着急。',
      '跑了兩趟還沒修好，等於兩個週末都賠進去了，換作是我也著急。',
      'Two trips and it still is not fixed. That is two weekends gone; I would be upset too.',
    ),
    isOutgoing: true,
  },
  {
    key: 'ownerIntroduction',
    kind: 'longText',
    label: localized('怎么介绍负责人', '怎麼介紹負責人', 'Introducing the owner'),
    hint: localized(
      '名字、能做什么主、怎么找到他。',
      '名字、能作什麼主、怎麼找到他。',
      'Name, what they can decide, how to reach them.',
    ),
    placeholder: localized(
      '我是小周，这件事从现在到办完都由我跟，您打店里电话说找我就行。',
      '我是小周，這件事從現在到辦完都由我負責，您打門市電話說找我就可以。',
      'I am Chou. I stay with this from now until it is done; just ask for me at the shop’s number.',
    ),
    isOutgoing: true,
  },
  {
    key: 'priorityFlag',
    kind: 'choice',
    label: localized('处理级别', '處理等級', 'Priority'),
    choices: [
      { code: 'normal', label: localized('正常', '一般', 'Normal') },
      { code: 'priority', label: localized('优先', '優先', 'Priority') },
      { code: 'vip-lane', label: localized('绿色通道', '專人通道', 'Own lane, handled first') },
    ],
  },
  {
    key: 'isLiveOutage',
    kind: 'boolean',
    label: localized('故障正在发生，还没恢复', '故障正在發生，還沒恢復', 'The fault is going on right now'),
    hint: localized(
      '停水停电、系统瘫了、门打不开：没恢复之前隔一小会儿就跟客户说一声，没有新消息也要说；到点会提醒您。',
      '停水停電、系統當機、門打不開：恢復之前，每隔一小段時間就跟顧客說一聲，沒有新進展也要說；時間到了會提醒您。',
      'No water, no power, the system down, locked out: until it works again the customer hears from us at short intervals, even when there is nothing new. You are reminded.',
    ),
  },
  {
    key: 'supervisorCall',
    kind: 'choice',
    label: localized('主管出面', '主管出面', 'Supervisor steps in'),
    hint: localized(
      '风险高时，由主管马上亲自联系。',
      '風險高時，由主管馬上親自聯絡。',
      'At high risk the supervisor calls in person, at once.',
    ),
    choices: [
      { code: 'not-needed', label: localized('这次不需要', '這次不需要', 'Not needed this time') },
      { code: 'asked', label: localized('已请主管', '已請主管', 'Supervisor asked') },
      { code: 'called', label: localized('主管已联系客户', '主管已聯絡顧客', 'Supervisor has called') },
      { code: 'on-site', label: localized('主管已到现场', '主管已到現場', 'Supervisor is on site') },
    ],
  },
  {
    key: 'contactWish',
    kind: 'shortText',
    label: localized('客户希望怎么联系', '顧客希望怎麼聯絡', 'How and when they want to be reached'),
    placeholder: localized('晚上七点后打电话', '晚上七點後打電話', 'By phone after 7 pm'),
  },
];
