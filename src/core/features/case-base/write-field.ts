// The stored fields of a case. What lists and clocks need of them is mirrored in columns of the case.
import type { ReadDb, SqlValue, WriteDb } from '../../storage/handles.ts';
import type { CommandContext } from '../command-context.ts';
import { staffKey } from '../staff/staff.ts';

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
  priorityFlag: {
    column: 'has_priority',
    toColumn: (_db, value) => (value === 'priority' || value === 'vip-lane' ? 1 : 0),
  },
  ownerId: {
    column: 'owner_id',
    toColumn: (db, value) => (typeof value === 'string' ? staffKey(db, value, 'ownerId') : null),
  },
};

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
