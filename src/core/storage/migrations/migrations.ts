import { foundation } from './0001-foundation.ts';
import { papers } from './0010-papers.ts';
import { search } from './0002-search.ts';

/** One step of the schema: append-only, never edited after a release, never importing feature code. */
export type Migration = { readonly name: string; readonly sql: string };

export const migrations: readonly Migration[] = [foundation, search, papers];
