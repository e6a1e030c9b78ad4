import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';
import { listenFacts } from './listen.ts';
import { understandFacts } from './understand.ts';
import { showImportanceFacts } from './show-importance.ts';
import { apologiseFacts } from './apologise.ts';
import { clarifyFacts } from './clarify.ts';
import { resolveFacts } from './resolve.ts';
import { exceedFacts } from './exceed.ts';
import { closeFacts } from './close.ts';
import { holdingFacts } from './holding.ts';
import { followUpFacts } from './follow-up.ts';
import { refusalFacts } from './refusal.ts';
import { outsideFacts } from './outside.ts';
import { apologyTiersFacts } from './apology-tiers.ts';
import { techniquesFacts } from './techniques.ts';
import { pairsFacts } from './pairs.ts';

/** What every shipped script is for, in the order of a case. */
export const scriptFacts: ScriptFactsInput[] = [
  ...listenFacts,
  ...understandFacts,
  ...showImportanceFacts,
  ...apologiseFacts,
  ...clarifyFacts,
  ...resolveFacts,
  ...exceedFacts,
  ...closeFacts,
  ...holdingFacts,
  ...followUpFacts,
  ...refusalFacts,
  ...outsideFacts,
  ...apologyTiersFacts,
  ...techniquesFacts,
  ...pairsFacts,
];
