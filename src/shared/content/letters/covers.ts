// The words on the cover of a folded card (§9.3), per kind of letter: short, and nothing a neighbour should not read.
import type { LetterKind } from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

export const coverWords: Record<LetterKind, Record<Language, string>> = {
  'apology-card': { 'zh-CN': '写给您的几句话', 'zh-TW': '寫給您的幾句話', en: 'A few words for you' },
  'apology-letter': { 'zh-CN': '写给您的信', 'zh-TW': '寫給您的信', en: 'A letter for you' },
  'video-script': { 'zh-CN': '想当面对您说的话', 'zh-TW': '想當面對您說的話', en: 'What I want to say to you' },
  'follow-up-24h': { 'zh-CN': '惦记着您的事', 'zh-TW': '惦記著您的事', en: 'Thinking of you' },
  'follow-up-3d': { 'zh-CN': '惦记着您的事', 'zh-TW': '惦記著您的事', en: 'Thinking of you' },
  'thank-you': { 'zh-CN': '谢谢您', 'zh-TW': '謝謝您', en: 'Thank you' },
  'improvement-notice': { 'zh-CN': '您说的，我们改了', 'zh-TW': '您說的，我們改了', en: 'You told us, we changed it' },
  refusal: { 'zh-CN': '给您的答复', 'zh-TW': '給您的答覆', en: 'Our answer to you' },
};
