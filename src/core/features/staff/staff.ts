// Staff (§1, §13.4). Reads: listStaff, findActor. Writes: addStaff, changeStaff, checkPin (counts wrong tries).
import { StaffId } from '#shared/contract/ids.ts';
import type { StaffMember } from '#shared/contract/settings.ts';
import { type Role, roles } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import type { Actor, CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { hashPin, isPin, pauseMs, triesBeforePause } from './pin.ts';

type StaffRow = {
  id: number;
  publicId: string;
  name: string;
  role: Role;
  pinSalt: string | null;
  pinHash: string | null;
  failedTries: number;
  lockedUntil: number | null;
  isActive: number;
  version: number;
};

/** Everybody who ever worked here, active ones first, by name. */
export function listStaff(db: ReadDb): StaffMember[] {
  return db.all<StaffRow>('SELECT * FROM staff ORDER BY is_active DESC, id').map((row) => ({
    id: StaffId.parse(row.publicId),
    name: row.name,
    role: row.role,
    hasPin: row.pinHash !== null,
    isActive: row.isActive === 1,
    version: row.version,
  }));
}

/** The active member behind a public id, as an actor. */
export function findActor(db: ReadDb, publicId: string): Actor | undefined {
  const row = rowOf(db, publicId);
  return row && row.isActive === 1 ? { key: row.id, id: row.publicId, name: row.name, role: row.role } : undefined;
}

/** Integer key of an active member for a reference; throws INVALID_FIELD naming `field` when there is none. */
export function staffKey(db: ReadDb, publicId: string, field: string): number {
  const row = rowOf(db, publicId);
  if (!row || row.isActive === 0) throw new DomainError('INVALID_FIELD', { field, reason: 'unknown-staff' });
  return row.id;
}

export function addStaff(
  db: WriteDb,
  context: CommandContext,
  person: { name: string; role: Role; pin?: string | undefined; isSample?: boolean },
): Actor {
  const pin = person.pin === undefined ? null : hashPin(person.pin);
  const id = context.newId();
  const { lastId } = db.run(
    `INSERT INTO staff (public_id, name, role, pin_salt, pin_hash, is_sample, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [id, person.name, person.role, pin?.salt ?? null, pin?.hash ?? null, person.isSample ? 1 : 0, context.now],
  );
  audit(db, context, { action: 'staff.added', entity: id, detail: { role: person.role } });
  context.changes.push({ kind: 'changed', topic: 'staff' });
  return { key: lastId, id, name: person.name, role: person.role };
}

export type StaffChange = {
  id: string;
  expectedVersion: number;
  name?: string | undefined;
  role?: Role | undefined;
  isActive?: boolean | undefined;
  pin?: string | null | undefined;
};

/** Changes a member; the last active manager can neither leave nor lose the role. */
export function changeStaff(db: WriteDb, context: CommandContext, change: StaffChange): void {
  const row = rowOf(db, change.id);
  if (!row) throw notFound('staff');
  if (row.version !== change.expectedVersion) {
    throw new DomainError('STALE_WRITE', { current: row.name, version: row.version, by: null, at: null });
  }
  const role = change.role ?? row.role;
  const isActive = change.isActive === undefined ? row.isActive : Number(change.isActive);
  if (row.role === 'manager' && row.isActive === 1 && (role !== 'manager' || isActive === 0))
    keepOneManager(db, row.id);
  const pin =
    change.pin === undefined
      ? { salt: row.pinSalt, hash: row.pinHash }
      : change.pin === null
        ? null
        : hashPin(change.pin);
  db.run(
    `UPDATE staff SET name = ?, role = ?, is_active = ?, pin_salt = ?, pin_hash = ?, failed_tries = 0, locked_until = NULL, version = version + 1
     WHERE id = ?`,
    [change.name ?? row.name, role, isActive, pin?.salt ?? null, pin?.hash ?? null, row.id],
  );
  const what = Object.keys(change).filter((key) => key !== 'id' && key !== 'expectedVersion');
  audit(db, context, { action: 'staff.changed', entity: change.id, detail: { what } });
  context.changes.push({ kind: 'changed', topic: 'staff' });
}

function keepOneManager(db: ReadDb, exceptKey: number): void {
  const other = db.get("SELECT 1 FROM staff WHERE role = 'manager' AND is_active = 1 AND is_sample = 0 AND id <> ?", [
    exceptKey,
  ]);
  if (!other) throw new DomainError('INVALID_FIELD', { field: 'role', reason: 'last-manager' });
}

/** Outcome of a PIN check. It is returned, not thrown: the count of wrong tries must be committed. */
export type PinCheck = { actor: Actor } | { wrongPin: true } | { lockedUntil: number };

/** Checks a member's PIN; after five wrong ones in a row the member waits five minutes. No PIN set: nothing to check. */
export function checkPin(db: WriteDb, context: CommandContext, publicId: string, pin: string): PinCheck {
  const row = rowOf(db, publicId);
  if (!row || row.isActive === 0) throw notFound('staff');
  // A pause longer than it can be comes from a clock that was set back since: it is over.
  const { lockedUntil: until } = row;
  if (until !== null && until > context.now && until <= context.now + pauseMs) return { lockedUntil: until };
  const isRight = row.pinHash === null || (row.pinSalt !== null && isPin(pin, row.pinSalt, row.pinHash));
  if (isRight) {
    if (row.failedTries > 0) db.run('UPDATE staff SET failed_tries = 0, locked_until = NULL WHERE id = ?', [row.id]);
    return { actor: { key: row.id, id: row.publicId, name: row.name, role: row.role } };
  }
  const tries = row.failedTries + 1;
  const lockedUntil = tries >= triesBeforePause ? context.now + pauseMs : null;
  db.run('UPDATE staff SET failed_tries = ?, locked_until = ? WHERE id = ?', [
    lockedUntil ? 0 : tries,
    lockedUntil,
    row.id,
  ]);
  audit(db, context, { action: 'staff.wrong-pin', entity: publicId });
  return lockedUntil === null ? { wrongPin: true } : { lockedUntil };
}

/** True when a member has set a PIN: without one nobody can act for them at another's desk. */
export function hasPin(db: ReadDb, publicId: string): boolean {
  return (rowOf(db, publicId)?.pinHash ?? null) !== null;
}

/** True when `role` may do what needs at least `needed`. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

function rowOf(db: ReadDb, publicId: string): StaffRow | undefined {
  return db.get<StaffRow>('SELECT * FROM staff WHERE public_id = ?', [publicId]);
}
