// What the gesture panel says about each fault of a gesture (§6 step 7).
import { localized } from '#shared/content/methods/localized.ts';
import type { GestureFault } from '#shared/domain/compensation/gesture.ts';
import type { Localized } from '#shared/domain/vocabulary.ts';

export const gestureFaultTexts: Record<GestureFault, Localized> = {
  'over-cap': localized(
    '超过心意的上限：换一样，或请主管批。',
    '超過心意的上限：換一樣，或請主管核准。',
    'Above the cap for a gesture: choose another, or ask the supervisor.',
  ),
  'does-not-fit': localized(
    '和这件事不合适：换一样。',
    '和這件事不合適：換一樣。',
    'It does not fit what happened: choose another.',
  ),
  'could-mock': localized(
    '可能像在嘲讽：换一样，或者只写一张卡片。',
    '可能像在嘲諷：換一樣，或者只寫一張卡片。',
    'It could read as mockery: choose another, or only write a card.',
  ),
  'could-hush': localized(
    '可能像封口：去掉条件，或等事情办完再送。',
    '可能像封口：拿掉條件，或等事情處理完再送。',
    'It could read as hush money: drop any strings, or wait until all is settled.',
  ),
  'not-from-own-words': localized(
    '用了客户没告诉过我们的事：换一个不打探私事的。',
    '用了顧客沒告訴過我們的事：換一個不打探私事的。',
    'It uses something the customer never told us: choose one that does not pry.',
  ),
  unanswered: localized('三问还没答完。', '三問還沒答完。', 'The three questions are not answered yet.'),
};
