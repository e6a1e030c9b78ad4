import { chineseConventions } from './conventions.ts';
import { chineseMarks } from './marks.ts';
import type { ToneRuleBook } from '#shared/domain/tone/rule-book.ts';
import { chineseBlameFrames } from './blame-frames.ts';
import { chineseBlame } from './blame.ts';
import { chineseCanned } from './canned.ts';
import { chineseCommanding } from './commanding.ts';
import { chineseDefendingFrames } from './defending-frames.ts';
import { chineseDefending } from './defending.ts';
import { chineseFamilies, chineseReported } from './families.ts';
import { chineseFeelingFrames } from './feeling-frames.ts';
import { chineseIgnoresFeeling } from './ignores-feeling.ts';
import { chineseJargon } from './jargon.ts';
import { chineseLearned } from './learned.ts';
import { chineseLimitless } from './limitless.ts';
import { chineseMannerFrames } from './manner-frames.ts';
import { chineseNoNextStep, chineseNoNextStepInText } from './no-next-step.ts';
import { chineseOverpromise } from './overpromise.ts';
import { chinesePromiseFrames } from './promise-frames.ts';
import { chineseIgnoresFeelingInText, chineseSurfaceFix, chineseSurfaceFixInText } from './surface-fix.ts';

/** Tone rules for Chinese, simplified and traditional alike: they read folded text. */
export const chineseToneRules: ToneRuleBook = {
  script: 'han',
  families: chineseFamilies,
  reported: chineseReported,
  conventions: chineseConventions,
  rules: [
    ...chineseDefending,
    ...chineseIgnoresFeeling,
    ...chineseOverpromise,
    ...chineseBlame,
    ...chineseNoNextStep,
    ...chineseCanned,
    ...chineseSurfaceFix,
    ...chineseLimitless,
    ...chineseJargon,
    ...chineseCommanding,
    ...chineseDefendingFrames,
    ...chineseBlameFrames,
    ...chineseFeelingFrames,
    ...chinesePromiseFrames,
    ...chineseMannerFrames,
  ],
  textRules: [...chineseIgnoresFeelingInText, ...chineseNoNextStepInText, ...chineseSurfaceFixInText],
  learned: chineseLearned,
  weighed: ['due', 'owner', 'third', 'sorry', 'fix', 'feeling', 'goods'],
  marks: chineseMarks,
};
