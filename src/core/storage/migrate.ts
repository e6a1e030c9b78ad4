import type { RawDatabase } from './driver.ts';
import { migrations, type Migration } from './migrations/migrations.ts';

/** Version a database has after the last migration of this program. */
export const schemaVersion = migrations.length;

/**
 * Brings a database to `schemaVersion` in one transaction: killed in the middle it is old or new, never between.
 * Foreign keys are off outside the transaction (SQLite ignores the pragma inside one) and checked before the commit.
 */
export function migrate(raw: RawDatabase, steps: readonly Migration[] = migrations): void {
  const from = raw.pragma('user_version', { simple: true }) as number;
  if (from >= steps.length) return;
  raw.pragma('foreign_keys = OFF');
  try {
    raw.exec('BEGIN IMMEDIATE');
    for (const step of steps.slice(from)) raw.exec(step.sql);
    const orphans = raw.pragma('foreign_key_check') as unknown[];
    if (orphans.length > 0) throw new Error(`migration leaves ${orphans.length} rows without their parent`);
    raw.pragma(`user_version = ${steps.length}`);
    raw.exec('COMMIT');
  } catch (error) {
    if (raw.inTransaction) raw.exec('ROLLBACK');
    throw error;
  } finally {
    raw.pragma('foreign_keys = ON');
  }
}
