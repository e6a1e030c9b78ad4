import type { ToneRuleBook } from '#shared/domain/tone/rule-book.ts';
import { englishToneRules } from './en/rule-book.ts';
import { chineseToneRules } from './zh/rule-book.ts';

/** Every shipped rule book of the tone check (§7.8). */
export const toneRuleBooks: readonly ToneRuleBook[] = [chineseToneRules, englishToneRules];
