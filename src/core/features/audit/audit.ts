// The audit log (§13.4): append-only, each entry bound to the one before it by a hash over all its columns.
import { createHash } from 'node:crypto';
import type { AuditEntry } from '#shared/contract/settings.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import type { CommandContext } from '../command-context.ts';

type AuditRow = {
  sequence: number;
  at: number;
  actorId: number | null;
  actedFor: number | null;
  action: string;
  entity: string | null;
  detail: string;
  previousHash: string;
  hash: string;
};

/** Hash before the first entry. */
const genesis = '0'.repeat(64);

/** Appends an entry. `detail` holds ids and figures, never a customer's words or phone. */
export function audit(
  db: WriteDb,
  context: CommandContext,
  entry: { action: string; entity?: string; detail?: Record<string, unknown> },
): void {
  const last = db.get<{ sequence: number; hash: string }>(
    'SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1',
  );
  const row = {
    sequence: (last?.sequence ?? 0) + 1,
    at: context.now,
    actorId: context.actor?.key ?? null,
    actedFor: null,
    action: entry.action,
    entity: entry.entity ?? null,
    detail: JSON.stringify(entry.detail ?? {}),
    previousHash: last?.hash ?? genesis,
  };
  db.run(
    `INSERT INTO audit (sequence, at, actor_id, acted_for, action, entity, detail, previous_hash, hash)
     VALUES (:sequence, :at, :actorId, :actedFor, :action, :entity, :detail, :previousHash, :hash)`,
    { ...row, hash: hashOf(row) },
  );
}

/** Walks the chain from the start; `brokenAt` is the first sequence number that does not fit. */
export function verifyAudit(db: ReadDb): { ok: boolean; entries: number; brokenAt: number | null } {
  let previous = genesis;
  let sequence = 0;
  for (;;) {
    const rows = db.all<AuditRow>(
      `SELECT sequence, at, actor_id, acted_for, action, entity, detail, previous_hash, hash
       FROM audit WHERE sequence > ? ORDER BY sequence LIMIT 2000`,
      [sequence],
    );
    if (rows.length === 0) return { ok: true, entries: sequence, brokenAt: null };
    for (const row of rows) {
      if (row.sequence !== sequence + 1 || row.previousHash !== previous || row.hash !== hashOf(row)) {
        return { ok: false, entries: sequence, brokenAt: sequence + 1 };
      }
      sequence = row.sequence;
      previous = row.hash;
    }
  }
}

/** Newest entries first, a page of 100. */
export function listAudit(db: ReadDb, before: number | undefined): AuditEntry[] {
  return db.all<AuditEntry>(
    `SELECT a.sequence, a.at, s.name AS actor, a.action, a.entity
     FROM audit a LEFT JOIN staff s ON s.id = a.actor_id
     WHERE a.sequence < ? ORDER BY a.sequence DESC LIMIT 100`,
    [before ?? Number.MAX_SAFE_INTEGER],
  );
}

function hashOf(row: Omit<AuditRow, 'hash'>): string {
  const parts = [row.sequence, row.at, row.actorId, row.actedFor, row.action, row.entity, row.detail, row.previousHash];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
