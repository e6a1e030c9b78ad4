import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';
import { listenWords } from './listen.ts';
import { understandWords } from './understand.ts';
import { showImportanceWords } from './show-importance.ts';
import { apologiseWords } from './apologise.ts';
import { clarifyWords } from './clarify.ts';
import { resolveWords } from './resolve.ts';
import { exceedWords } from './exceed.ts';
import { closeWords } from './close.ts';
import { holdingWords } from './holding.ts';
import { followUpWords } from './follow-up.ts';
import { refusalWords } from './refusal.ts';
import { outsideWords } from './outside.ts';
import { apologyTiersWords } from './apology-tiers.ts';
import { techniquesWords } from './techniques.ts';
import { pairsWords } from './pairs.ts';

/** The words of every shipped script in en, by id. */
export const enWords: Record<string, ScriptWordsInput> = {
  ...listenWords,
  ...understandWords,
  ...showImportanceWords,
  ...apologiseWords,
  ...clarifyWords,
  ...resolveWords,
  ...exceedWords,
  ...closeWords,
  ...holdingWords,
  ...followUpWords,
  ...refusalWords,
  ...outsideWords,
  ...apologyTiersWords,
  ...techniquesWords,
  ...pairsWords,
};
