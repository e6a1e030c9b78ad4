// Fields of a case: each has its own version, so that two windows never lose each other's edits. Fields that lists and
// clocks need are mirrored in columns.
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { valueSchema } from '#shared/domain/methods/field-value.ts';
import type { ReadDb, SqlValue, WriteDb } from '../../storage/handles.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';
import { addPoint, readSignals } from '../risk/recompute-risk.ts';
import { staffKey } from '../staff/staff.ts';
import { caseRow, caseRowByKey } from './case-row.ts';
import { indexCase } from './index-case.ts';
import { changed, recordEvent } from './record-event.ts';
import { refreshCase } from './refresh-case.ts';

type StoredField = { value: string; version: number; updatedAt: number; by: string | null };

/** Column behind a field, and how its value becomes one. */
type Mirror = { column: string; toColumn: (db: ReadDb, value: unknown) => SqlValue };

const text = (_db: ReadDb, value: unknown): SqlValue => (typeof value === 'string' ? value : '');
const orNull = (_db: ReadDb, value: unknown): SqlValue =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

const mirrors: Record<string, Mirror> = {
  channel: { column: 'channel', toColumn: text },
  category: { column: 'category', toColumn: orNull },
  severity: { column: 'severity', toColumn: orNull },
  demand: { column: 'demand', toColumn: orNull },
  storeId: { column: 'store', toColumn: text },
  product: { column: 'product', toColumn: text },
  amountFen: { column: 'amount_fen', toColumn: orNull },
  orderNumber: { column: 'order_number', toColumn: text },
  purchaseDate: { column: 'purchase_date', toColumn: orNull },
  temperNow: { column: 'temper', toColumn: orNull },
  priorityFlag: { column: 'has_priority', toColumn: (_db, value) => (value === true ? 1 : 0) },
  ownerId: {
    column: 'owner_id',
    toColumn: (db, value) => (typeof value === 'string' ? staffKey(db, value, 'ownerId') : null),
  },
};

/** Attributes from the managers' lists have keys of their own (§2.6). */
const attributeKey = /^attribute\.(region|carrier|supplier|batch|tier)$/;
/** The registry fields nobody edits by hand. */
const readOnly = new Set(['caseNumber', 'enteredAt', 'riskLevel', 'customerName', 'receivedAt']);
/** Fields that are searched, read for signals or change the clocks. */
const indexed = new Set(['complaintText', 'customerWords', 'remedyInOwnWords', 'orderNumber', 'product', 'storeId']);
const readForSignals = new Set(['complaintText', 'customerWords', 'remedyInOwnWords', 'refusalWords']);
const changesClocks = new Set(['channel', 'severity', 'temperNow', 'temperSigns', 'priorityFlag', ...readForSignals]);
/** Fields whose every change is worth a line on the timeline; long notes are not, keystroke by keystroke. */
const onTimeline = new Set([
  'channel',
  'category',
  'severity',
  'demand',
  'ownerId',
  'temperNow',
  'priorityFlag',
  'customerAnswer',
  'customerChoice',
]);

export type FieldChange = { caseId: string; key: string; value: unknown; expectedVersion: number };

/** Writes one field of an open case. Throws INVALID_FIELD, WRONG_STATE, or STALE_WRITE with the value that stands. */
export function setField(db: WriteDb, context: CommandContext, change: FieldChange): { version: number } {
  const complaint = caseRow(db, change.caseId);
  if (complaint.state === 'closed') throw new DomainError('WRONG_STATE', { what: 'case', state: 'closed' });
  const value = validValue(db, change.key, change.value);
  const stored = storedField(db, complaint.id, change.key);
  if ((stored?.version ?? 0) !== change.expectedVersion) {
    if (stored && stored.value === JSON.stringify(value)) return { version: stored.version };
    const current: unknown = stored ? JSON.parse(stored.value) : null;
    throw new DomainError('STALE_WRITE', {
      current,
      version: stored?.version ?? 0,
      by: stored?.by ?? null,
      at: stored?.updatedAt ?? null,
    });
  }
  const version = writeField(db, context, complaint.id, change.key, value);
  const caseKey = { key: complaint.id, id: complaint.publicId };
  if (onTimeline.has(change.key)) {
    const from: unknown = stored ? JSON.parse(stored.value) : null;
    recordEvent(db, context, { complaint: caseKey, kind: 'field-changed', data: { key: change.key, from, to: value } });
  } else changed(context, caseKey, 'fields');
  afterChange(db, context, complaint.id, change.key);
  return { version };
}

/** Writes a value without a check of versions: intake, commands and samples use it. Returns the new version. */
export function writeField(
  db: WriteDb,
  context: CommandContext,
  complaintKey: number,
  key: string,
  value: unknown,
): number {
  db.run(
    `INSERT INTO complaint_field (complaint_id, key, value, version, updated_at, updated_by) VALUES (?, ?, ?, 1, ?, ?)
     ON CONFLICT (complaint_id, key) DO UPDATE SET value = excluded.value, version = version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
    [complaintKey, key, JSON.stringify(value ?? null), context.now, context.actor?.key ?? null],
  );
  const mirror = mirrors[key];
  if (mirror)
    db.run(`UPDATE complaint SET ${mirror.column} = ? WHERE id = ?`, [mirror.toColumn(db, value), complaintKey]);
  if (key === 'orderNumber') db.run('UPDATE complaint SET order_key = ? WHERE id = ?', [orderKey(value), complaintKey]);
  return db.get<{ version: number }>('SELECT version FROM complaint_field WHERE complaint_id = ? AND key = ?', [
    complaintKey,
    key,
  ])!.version;
}

/** Order numbers compared without separators and case. */
export function orderKey(value: unknown): string {
  return typeof value === 'string'
    ? value
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[^0-9A-Z]/g, '')
    : '';
}

function afterChange(db: WriteDb, context: CommandContext, complaintKey: number, key: string): void {
  if (readForSignals.has(key)) readSignals(db, context, complaintKey);
  if (indexed.has(key)) indexCase(db, complaintKey);
  if (changesClocks.has(key)) refreshCase(db, context, complaintKey);
  if (key === 'temperNow') {
    const complaint = caseRowByKey(db, complaintKey);
    addPoint(db, context, complaint, complaint.risk);
  }
}

function validValue(db: ReadDb, key: string, value: unknown): unknown {
  if (readOnly.has(key)) throw new DomainError('INVALID_FIELD', { field: key, reason: 'read-only' });
  if (attributeKey.test(key) || key === 'purchaseDate' || key === 'concernsStaff') {
    if (value === null || (typeof value === 'string' && value.length <= 200)) return value;
    throw new DomainError('INVALID_FIELD', { field: key, reason: 'too-long' });
  }
  const field = shippedFields.get(key);
  if (!field) throw new DomainError('INVALID_FIELD', { field: key, reason: 'unknown' });
  const result = valueSchema(field).safeParse(value);
  if (!result.success)
    throw new DomainError('INVALID_FIELD', { field: key, reason: result.error.issues[0]?.code ?? 'invalid' });
  refuseUnknownReference(db, key, result.data);
  return result.data;
}

function refuseUnknownReference(db: ReadDb, key: string, value: unknown): void {
  const table = key === 'category' ? 'category' : key === 'channel' ? 'channel' : undefined;
  if (!table) return;
  if (value === null && key === 'category') return;
  if (typeof value !== 'string' || !db.get(`SELECT 1 FROM ${table} WHERE code = ?`, [value])) {
    throw new DomainError('INVALID_FIELD', { field: key, reason: 'unknown' });
  }
}

function storedField(db: ReadDb, complaintKey: number, key: string): StoredField | undefined {
  return db.get<StoredField>(
    `SELECT f.value, f.version, f.updated_at, s.name AS by FROM complaint_field f LEFT JOIN staff s ON s.id = f.updated_by
     WHERE f.complaint_id = ? AND f.key = ?`,
    [complaintKey, key],
  );
}
