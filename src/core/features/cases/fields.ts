// Fields of a case: each has its own version, so that two windows never lose each other's edits. Fields that lists and
// clocks need are mirrored in columns.
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { valueSchema } from '#shared/domain/methods/field-value.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';
import { addPoint, readSignals } from '../case-base/recompute-risk.ts';
import { caseRow, caseRowByKey } from '../case-base/case-row.ts';
import { indexCase } from '../case-base/index-case.ts';
import { changed, recordEvent } from '../case-base/record-event.ts';
import { refreshCase } from '../case-base/refresh-case.ts';
import { writeField } from '../case-base/write-field.ts';

type StoredField = { value: string; version: number; updatedAt: number; by: string | null };

/** Attributes from the managers' lists have keys of their own (§2.6). */
const attributeKey = /^attribute\.(region|carrier|supplier|batch|tier)$/;
/** The registry fields nobody edits by hand. */
const readOnly = new Set(['caseNumber', 'enteredAt', 'riskLevel', 'customerName', 'receivedAt']);
/** Fields that are searched, read for signals or change the clocks. */
const indexed = new Set(['complaintText', 'customerWords', 'remedyInOwnWords', 'orderNumber', 'product', 'storeId']);
const readForSignals = new Set(['complaintText', 'customerWords', 'remedyInOwnWords', 'refusalWords']);
const changesClocks = new Set([
  'channel',
  'severity',
  'storeId',
  'temperNow',
  'temperSigns',
  'priorityFlag',
  'isLiveOutage',
  ...readForSignals,
]);
/** Fields whose every change is worth a line on the timeline; long notes are not, keystroke by keystroke. */
const onTimeline = new Set([
  'channel',
  'category',
  'severity',
  'demand',
  'ownerId',
  'temperNow',
  'priorityFlag',
  'isLiveOutage',
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
