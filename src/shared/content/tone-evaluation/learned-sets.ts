// The labelled sentences the weights of the tone check are learned from (scripts/learn-tone.mjs).
import { apartSetA } from './apart-a.ts';
import { apartSetB } from './apart-b.ts';
import { apartSetC } from './apart-c.ts';
import { apartSetD } from './apart-d.ts';
import { englishSentences } from './en.ts';
import type { EvaluationSet } from './evaluation-set.ts';
import { finalSets, lastSets } from './final.ts';
import { freshSet1 } from './fresh-1.ts';
import { freshSet2 } from './fresh-2.ts';
import { indirectSet1 } from './indirect-1.ts';
import { indirectSet2 } from './indirect-2.ts';
import { indirectSet3 } from './indirect-3.ts';
import { indirectSet4 } from './indirect-4.ts';
import { measuredSet1 } from './measured-1.ts';
import { measuredSet2 } from './measured-2.ts';
import { practiceSet1 } from './practice-1.ts';
import { practiceSet2 } from './practice-2.ts';
import { simplifiedChineseSentences } from './zh-cn.ts';
import { traditionalChineseSentences } from './zh-tw.ts';

export const learnedEvaluationSets: readonly EvaluationSet[] = [
  simplifiedChineseSentences,
  traditionalChineseSentences,
  englishSentences,
  ...finalSets,
  ...lastSets,
  ...apartSetA,
  ...apartSetB,
  ...apartSetC,
  ...apartSetD,
  ...freshSet1,
  ...freshSet2,
  ...measuredSet1,
  ...measuredSet2,
  ...practiceSet1,
  ...practiceSet2,
  ...indirectSet1,
  ...indirectSet2,
  ...indirectSet3,
  ...indirectSet4,
];
