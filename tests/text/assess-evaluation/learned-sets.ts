// The labelled sets the weights of the escalation signals are learned from (scripts/learn-risk.mjs). What is held out for
// measuring is not among them.
import { asideOneReviews } from './aside-one.ts';
import { asideTwoReviews } from './aside-two.ts';
import { englishReviews } from './english.ts';
import { everydayAgainReviews } from './everyday-again.ts';
import { everydayChineseReviews } from './everyday-chinese.ts';
import { everydayEnglishReviews } from './everyday-english.ts';
import { everydaySignalsReviews } from './everyday-signals.ts';
import { everydayTaiwanReviews } from './everyday-taiwan.ts';
import { goodsOneReviews } from './goods-one.ts';
import { goodsThreeReviews } from './goods-three.ts';
import { goodsTwoReviews } from './goods-two.ts';
import { everydayStoriesReviews } from './everyday-stories.ts';
import { asideFourReviews } from './aside-four.ts';
import { asideThreeReviews } from './aside-three.ts';
import type { LabelledReview } from './labelled-review.ts';
import { safetyLookAlikes } from './look-alikes-safety.ts';
import { threatLookAlikes } from './look-alikes-threat.ts';
import { passingOneReviews } from './passing-one.ts';
import { simplifiedOneReviews } from './simplified-one.ts';
import { simplifiedThreeReviews } from './simplified-three.ts';
import { simplifiedTwoReviews } from './simplified-two.ts';
import { toldOneReviews } from './told-one.ts';
import { toldThreeReviews } from './told-three.ts';
import { toldTwoReviews } from './told-two.ts';
import { traditionalEnglishTwoReviews } from './traditional-english-two.ts';
import { traditionalReviews } from './traditional.ts';
import { typedOneReviews } from './typed-one.ts';
import { typedTwoReviews } from './typed-two.ts';

export const learnedReviewSets: Readonly<Record<string, readonly LabelledReview[]>> = {
  english: englishReviews,
  'goods one': goodsOneReviews,
  'goods two': goodsTwoReviews,
  'goods three': goodsThreeReviews,
  'simplified one': simplifiedOneReviews,
  'simplified two': simplifiedTwoReviews,
  'simplified three': simplifiedThreeReviews,
  traditional: traditionalReviews,
  'traditional, English two': traditionalEnglishTwoReviews,
  'told one': toldOneReviews,
  'told two': toldTwoReviews,
  'told three': toldThreeReviews,
  'everyday, Chinese': everydayChineseReviews,
  'everyday, English': everydayEnglishReviews,
  'everyday, Taiwan': everydayTaiwanReviews,
  'everyday, signals': everydaySignalsReviews,
  'passing one': passingOneReviews,
  'typed one': typedOneReviews,
  'typed two': typedTwoReviews,
  'aside one': asideOneReviews,
  'aside two': asideTwoReviews,
  'everyday again': everydayAgainReviews,
  'everyday stories': everydayStoriesReviews,
  'aside three': asideThreeReviews,
  'aside four': asideFourReviews,
  'look-alikes, safety': safetyLookAlikes,
  'look-alikes, threats': threatLookAlikes,
};
