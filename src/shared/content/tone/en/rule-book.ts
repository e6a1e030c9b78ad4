import { englishConventions } from './conventions.ts';
import { englishMarks } from './marks.ts';
import type { ToneRuleBook } from '#shared/domain/tone/rule-book.ts';
import { englishFamilies, englishReported } from './families.ts';
import { englishFramesOnFacts } from './frames-facts.ts';
import { englishFramesOnManner } from './frames-manner.ts';
import { englishLearned } from './learned.ts';
import { englishRulesOnFacts } from './rules-facts.ts';
import { englishRulesOnManner, englishRulesOnWholeTexts } from './rules-manner.ts';

/** Tone rules for English. */
export const englishToneRules: ToneRuleBook = {
  script: 'latin',
  families: englishFamilies,
  reported: englishReported,
  conventions: englishConventions,
  rules: [...englishRulesOnFacts, ...englishRulesOnManner, ...englishFramesOnFacts, ...englishFramesOnManner],
  textRules: englishRulesOnWholeTexts,
  learned: englishLearned,
  weighed: ['due', 'owner', 'others', 'sorry', 'fix', 'feeling'],
  marks: englishMarks,
};
