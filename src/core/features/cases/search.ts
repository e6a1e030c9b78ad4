import type { SearchHits } from '#shared/contract/cases.ts';
import { CaseId } from '#shared/contract/ids.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { excerptAround } from '#shared/domain/text/found.ts';
import { searchCustomers } from '../customers/customers.ts';
import { findIds, placeholders } from '../search/find-ids.ts';
import { findCaseIds, queueRows } from './queue.ts';

const mostCases = 12;
const mostNotes = 8;
const excerptLength = 90;

/** Cases, customers and notes that hold every part of what was typed: for the palette and the search box. */
export function searchAll(db: ReadDb, query: string): SearchHits {
  const cases = findCaseIds(db, query, mostCases);
  const notes = findIds(db, {
    table: 'note_search',
    query,
    limit: mostNotes,
    textOf: (ids) => new Map(notesOf(db, ids).map((note) => [note.key, note.text])),
  });
  const customers = searchCustomers(db, query).slice(0, mostCases);
  return {
    cases: queueRows(db, cases.ids, query),
    customers: customers.map(({ id, name, maskedPhone, caseCount }) => ({ id, name, maskedPhone, caseCount })),
    notes: notesOf(db, notes.ids).map(({ caseId, number, at, text }) => ({
      caseId: CaseId.parse(caseId),
      number,
      at,
      excerpt: excerptAround(text, query, excerptLength),
    })),
    isPartial: cases.isPartial || notes.isPartial,
  };
}

function notesOf(
  db: ReadDb,
  ids: number[],
): { key: number; caseId: string; number: string; at: number; text: string }[] {
  if (ids.length === 0) return [];
  return db.all(
    `SELECT t.id AS key, o.public_id AS case_id, o.number, t.at, coalesce(json_extract(t.data, '$.text'), '') AS text
     FROM timeline t JOIN complaint o ON o.id = t.complaint_id WHERE t.id IN (${placeholders(ids)}) ORDER BY t.id DESC`,
    ids,
  );
}
