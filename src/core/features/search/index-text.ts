import { indexTokens } from '#shared/domain/text/grams.ts';
import type { WriteDb } from '../../storage/handles.ts';

export type SearchTable = 'case_search' | 'customer_search' | 'note_search';

/** Writes the tokens of a row in the transaction that changed it: findable at once. */
export function indexText(db: WriteDb, table: SearchTable, rowid: number, text: string): void {
  db.run(`INSERT OR REPLACE INTO ${table} (rowid, tokens) VALUES (?, ?)`, [rowid, indexTokens(text)]);
}

export function removeFromIndex(db: WriteDb, table: SearchTable, rowid: number): void {
  db.run(`DELETE FROM ${table} WHERE rowid = ?`, [rowid]);
}
