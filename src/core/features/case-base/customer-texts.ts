// Everything of a case that is the customer's own words: what is read for signals (§4.1), and where a quote is found again.
import type { SaidWords } from '#shared/contract/case-records.ts';
import { saidSources } from '#shared/domain/vocabulary.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { notWithdrawn } from './entries.ts';

const fields = saidSources.filter((source) => source !== 'chased');

/** The customer's words by where they were written down, in the order of the sources; empty ones are left out. */
export function customerTexts(db: ReadDb, complaintKey: number): SaidWords[] {
  const stored = db.all<{ source: SaidWords['source']; value: string; at: number }>(
    `SELECT key AS source, value, updated_at AS at FROM complaint_field WHERE complaint_id = ? AND key IN (${fields.map((key) => `'${key}'`).join(', ')})`,
    [complaintKey],
  );
  const chases = db.all<{ at: number; text: string | null }>(
    `SELECT t.at, json_extract(t.data, '$.words') AS text FROM timeline t WHERE t.complaint_id = ? AND t.kind = 'chased' AND ${notWithdrawn} ORDER BY t.id`,
    [complaintKey],
  );
  const all = [
    ...stored.map(({ source, value, at }) => ({ source, at, text: JSON.parse(value) as unknown })),
    ...chases.map(({ at, text }) => ({ source: 'chased' as const, at, text })),
  ];
  return all
    .filter((said): said is SaidWords => typeof said.text === 'string' && said.text !== '')
    .sort((a, b) => saidSources.indexOf(a.source) - saidSources.indexOf(b.source));
}
