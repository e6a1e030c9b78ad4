import { foundation } from './0001-foundation.ts';
import { search } from './0002-search.ts';
import { rings } from './0003-rings.ts';
import { clocks } from './0004-clocks.ts';
import { dueItems } from './0005-due-items.ts';
import { tone } from './0007-tone.ts';
import { library } from './0008-library.ts';
import { letterMarks } from './0009-letter-marks.ts';
import { papers } from './0010-papers.ts';
import { riskFaces } from './0011-risk-faces.ts';
import { scriptPacks } from './0012-script-packs.ts';
import { openLists } from './0013-open-lists.ts';

/** One step of the schema: append-only, never edited after a release, never importing feature code. */
export type Migration = { readonly name: string; readonly sql: string };

export const migrations: readonly Migration[] = [
  foundation,
  search,
  rings,
  clocks,
  dueItems,
  tone,
  library,
  letterMarks,
  papers,
  riskFaces,
  scriptPacks,
  openLists,
];
