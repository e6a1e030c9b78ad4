// Where the customer repeated the point (§4.1 need not met): in words taken down later, or in a note that says so.
import { saidAgain } from '#shared/content/risk/empty-words.ts';
import { repeatsPoint } from '#shared/domain/assess/same-point.ts';
import { fold } from '#shared/domain/text/fold.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { fieldValue } from './case-row.ts';
import { notWithdrawn } from './entries.ts';

/** The newest entries are enough, however long the case has run. */
const entriesRead = 50;

type Said = { at: number; text: string };
type Entry = { at: number; kind: string; text: string | null };

/** The latest later words that name again what the complaint was about; null when there are none. */
export function repeatedPoint(db: ReadDb, complaintKey: number): Said | null {
  const complaint = fieldValue(db, complaintKey, 'complaintText');
  if (typeof complaint !== 'string' || complaint === '') return null;
  const entries = db.all<Entry>(
    `SELECT t.at, t.kind, coalesce(json_extract(t.data, '$.words'), json_extract(t.data, '$.text')) AS text FROM timeline t
     WHERE t.complaint_id = ? AND t.kind IN ('chased', 'note', 'followed-up', 'option-refused') AND ${notWithdrawn} ORDER BY t.id DESC LIMIT ${entriesRead}`,
    [complaintKey],
  );
  const again = entries.find(
    (entry): entry is Entry & Said => isCustomers(entry) && repeatsPoint(complaint, entry.text!),
  );
  return again ? { at: again.at, text: again.text } : null;
}

/** A clerk's note speaks of the goods all the time: it counts when it says that the customer said it again. */
function isCustomers({ kind, text }: Entry): boolean {
  if (text === null || text === '') return false;
  return kind !== 'note' || tellsOfSaidAgain(text);
}

/** Whether a clerk's note says that the customer said it again: only then may it change the risk. */
export function tellsOfSaidAgain(note: string): boolean {
  const folded = fold(note);
  return saidAgain.some((words) => folded.includes(words));
}
