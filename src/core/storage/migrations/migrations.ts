import { foundation } from './0001-foundation.ts';
import { search } from './0002-search.ts';
import { dueItems } from './0005-due-items.ts';

/** One step of the schema: append-only, never edited after a release, never importing feature code. */
export type Migration = { readonly name: string; readonly sql: string };

export const migrations: readonly Migration[] = [foundation, search, dueItems];
