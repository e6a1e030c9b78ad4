import { fold } from '#shared/domain/text/fold.ts';
import { matchQuery } from '#shared/domain/text/grams.ts';
import type { ReadDb } from '../../storage/handles.ts';
import type { SearchTable } from './index-text.ts';

/** Longest a search may take before it answers with what it has (architecture §6). */
const budgetMs = 50;
const batch = 200;

export type FoundIds = { ids: number[]; isPartial: boolean };

/**
 * Newest rows of `table` whose text holds every part of `query`, at most `limit`. `textOf` gives the texts of a batch of
 * ids, read only when the query is longer than the index can decide alone.
 */
export function findIds(
  db: ReadDb,
  request: { table: SearchTable; query: string; limit: number; textOf: (ids: number[]) => Map<number, string> },
): FoundIds {
  const match = matchQuery(request.query);
  if (!match) return { ids: [], isPartial: false };
  const started = performance.now();
  const ids: number[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  while (ids.length < request.limit) {
    const candidates = db
      .all<{ rowid: number }>(
        `SELECT rowid FROM ${request.table} WHERE ${request.table} MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ${batch}`,
        [match.match, before],
      )
      .map((row) => row.rowid);
    ids.push(...verified(candidates, match.verify, request.textOf));
    if (candidates.length < batch) return { ids: ids.slice(0, request.limit), isPartial: false };
    before = candidates.at(-1)!;
    if (performance.now() - started > budgetMs) return { ids: ids.slice(0, request.limit), isPartial: true };
  }
  return { ids: ids.slice(0, request.limit), isPartial: false };
}

function verified(ids: number[], parts: string[], textOf: (ids: number[]) => Map<number, string>): number[] {
  if (parts.length === 0 || ids.length === 0) return ids;
  const texts = textOf(ids);
  return ids.filter((id) => {
    const text = fold(texts.get(id) ?? '');
    return parts.every((part) => text.includes(part));
  });
}

/** `?, ?, ?` for an IN list; the ids are our own integers. */
export function placeholders(ids: readonly unknown[]): string {
  return ids.map(() => '?').join(', ');
}
