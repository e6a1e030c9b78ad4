// The floor: the statements of a call sent again, prepared, through the bare driver on a connection of its own to the
// same file. What the core takes beyond it is the core's own work: rules, schemas, shapes.
import { openRaw, type RawDatabase, type RawStatement } from '#core/storage/driver.ts';
import type { SqlParams } from '#core/storage/handles.ts';
import type { Statement } from '../support/recorded-statements.ts';

export type Floor = {
  read(statements: readonly Statement[]): void;
  /** One immediate transaction. Ids made during the recorded call become new ones, so that nothing collides. */
  write(recorded: Recorded): void;
  close(): void;
};

export type Recorded = { statements: readonly Statement[]; newIds: readonly string[]; newKeys: ReadonlySet<number> };

/** Opens the file with the settings the core uses. */
export function openFloor(path: string): Floor {
  const raw = openRaw(path, { mustExist: true });
  for (const pragma of [
    'synchronous = FULL',
    'foreign_keys = ON',
    'cache_size = -65536',
    'temp_store = MEMORY',
    'mmap_size = 0',
  ])
    raw.pragma(pragma);
  const prepared = new Map<string, RawStatement>();
  const prepare = (sql: string): RawStatement => {
    const found = prepared.get(sql) ?? raw.prepare(sql);
    prepared.set(sql, found);
    return found;
  };
  let replays = 0;
  return {
    read: (statements) => {
      for (const { kind, sql, params } of statements) {
        if (kind === 'get') prepare(sql).get(params);
        else prepare(sql).all(params);
      }
    },
    write: (recorded) => replay(raw, prepare, recorded, (replays += 1)),
    close: () => raw.close(),
  };
}

function replay(raw: RawDatabase, prepare: (sql: string) => RawStatement, recorded: Recorded, nth: number): void {
  const renamed = new Map<unknown, unknown>(recorded.newIds.map((id) => [id, `${id}-${nth}`]));
  const again = (value: unknown): unknown => renamed.get(value) ?? value;
  raw
    .transaction(() => {
      for (const { kind, sql, params } of recorded.statements) {
        const values = renew(params, again);
        if (kind === 'get') prepare(sql).get(values);
        else if (kind === 'all') prepare(sql).all(values);
        else {
          const { lastInsertRowid } = prepare(sql).run(values);
          const key = recordedKey(sql, recorded);
          if (key !== undefined) renamed.set(key, Number(lastInsertRowid));
        }
      }
    })
    .immediate();
}

function renew(params: SqlParams, again: (value: unknown) => unknown): unknown {
  if (Array.isArray(params)) return params.map(again);
  // The audit log counts for itself: its next number is not the one of the recorded call.
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, name === 'sequence' ? null : again(value)]),
  );
}

/** The integer key of a new case, found by the statement that made it: later statements name it. */
function recordedKey(sql: string, { newKeys }: Recorded): number | undefined {
  if (!sql.startsWith('INSERT INTO complaint (')) return undefined;
  const [key] = newKeys;
  return key;
}
