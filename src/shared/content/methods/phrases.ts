// Quick phrases of the note panels: put in by one number key, or read out as questions (§6 steps 1 and 5).
import { localized } from '#shared/content/methods/localized.ts';

/** Marks that keep verbatim notes fast. */
export const quickPhrases = [
  localized('【买的时间】', '【購買時間】', '[bought on] '),
  localized('【第几次】', '【第幾次】', '[how many times] '),
  localized('【找过谁】', '【找過誰】', '[spoke to] '),
  localized('【耽误了什么】', '【耽誤了什麼】', '[what it cost] '),
  localized('【要什么】', '【要什麼】', '[asks for] '),
  localized('【最担心】', '【最擔心】', '[worried about] '),
  localized('【停顿】', '【停頓】', '[pause] '),
  localized('【声音变大】', '【音量變大】', '[louder] '),
  localized('【又提到】', '【又提到】', '[again] '),
];

/** Open questions: none can be answered with yes or no, none asks whose fault it was. */
export const openQuestions = [
  localized(
    '您从头说说，当时是怎么发生的？',
    '請您從頭說，當時是怎麼發生的？',
    'Please tell me from the start: how did it happen?',
  ),
  localized('后来呢？', '後來呢？', 'And then?'),
  localized(
    '这之前找过我们哪位同事？他怎么回您的？',
    '在這之前找過我們哪位同事？他怎麼回覆您的？',
    'Who did you speak to before, and what did they say?',
  ),
  localized('这件事给您耽误了什么？', '這件事耽誤了您什麼？', 'What did this cost you?'),
  localized('现在最让您不放心的是哪一点？', '現在最讓您不放心的是哪一點？', 'What worries you most right now?'),
  localized(
    '怎么处理，您觉得是合适的？',
    '怎麼處理，您覺得合適？',
    'What would be a fair way to settle this, for you?',
  ),
  localized('您希望最晚什么时候办好？', '您希望最晚什麼時候處理好？', 'By when would you like it done?'),
  localized('还有哪一点是我没问到的？', '還有哪一點是我沒問到的？', 'What have I not asked yet?'),
];

/** Questions after a safety incident: people first, then what happened, never whose fault. */
export const sceneQuestions = [
  localized('您现在身体怎么样？哪儿不舒服？', '您現在身體怎麼樣？哪裡不舒服？', 'How are you now? Where does it hurt?'),
  localized('身边还有别人受影响吗？', '身邊還有其他人受影響嗎？', 'Was anyone else affected?'),
  localized(
    '当时是怎么用的？前后大概多久？',
    '當時是怎麼使用的？前後大約多久？',
    'How was it being used, and for how long?',
  ),
  localized('以前有过类似的情况吗？', '以前有過類似的情況嗎？', 'Has anything like it happened before?'),
  localized(
    '东西现在在哪儿？方便的话先别动它。',
    '東西現在在哪裡？方便的話請先不要動它。',
    'Where is it now? If you can, please leave it as it is.',
  ),
  localized('现在您最需要我们先做什么？', '現在您最需要我們先做什麼？', 'What do you need from us first?'),
];
