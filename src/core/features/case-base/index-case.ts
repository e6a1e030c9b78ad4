import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { placeholders } from '../search/find-ids.ts';
import { indexText } from '../search/index-text.ts';

/** Length of the words shown in lists. */
export const excerptLength = 120;

type CaseText = {
  id: number;
  number: string;
  customer: string | null;
  orderNumber: string;
  product: string;
  store: string;
  words: string | null;
};

/** Indexes a case anew and refreshes the words shown in lists. */
export function indexCase(db: WriteDb, complaintKey: number): void {
  const text = caseTexts(db, [complaintKey]).get(complaintKey) ?? '';
  indexText(db, 'case_search', complaintKey, text);
  const words = db.get<{ value: string | null }>(
    `SELECT coalesce(
       (SELECT json_extract(value, '$') FROM complaint_field WHERE complaint_id = :key AND key = 'complaintText'),
       (SELECT json_extract(value, '$') FROM complaint_field WHERE complaint_id = :key AND key = 'customerWords')) AS value`,
    { key: complaintKey },
  );
  const flat = (words?.value ?? '').replace(/\s+/g, ' ').trim();
  db.run('UPDATE complaint SET excerpt = ? WHERE id = ?', [[...flat].slice(0, excerptLength).join(''), complaintKey]);
}

/** The customer's words of each case, first what was taken in. */
export function wordsOf(db: ReadDb, keys: readonly number[]): Map<number, string> {
  const rows = db.all<{ id: number; words: string }>(
    `SELECT f.complaint_id AS id, json_extract(f.value, '$') AS words FROM complaint_field f
     WHERE f.complaint_id IN (${placeholders(keys)}) AND f.key IN ('complaintText', 'customerWords', 'remedyInOwnWords') ORDER BY f.complaint_id, f.key`,
    [...keys],
  );
  const words = new Map<number, string>();
  for (const row of rows) words.set(row.id, `${words.get(row.id) ?? ''} ${row.words}`.trim());
  return words;
}

/** What a case is found by: number, customer, order, product, store, and the customer's words. */
export function caseTexts(db: ReadDb, keys: number[]): Map<number, string> {
  const rows = db.all<CaseText>(
    `SELECT o.id, o.number, c.name AS customer, o.order_number, o.product, o.store,
       (SELECT group_concat(json_extract(f.value, '$'), ' ') FROM complaint_field f
        WHERE f.complaint_id = o.id AND f.key IN ('complaintText', 'customerWords', 'remedyInOwnWords')) AS words
     FROM complaint o LEFT JOIN customer c ON c.id = o.customer_id WHERE o.id IN (${placeholders(keys)})`,
    keys,
  );
  return new Map(
    rows.map((row) => [
      row.id,
      [row.number, row.customer, row.orderNumber, row.product, row.store, row.words].join(' '),
    ]),
  );
}
