// Notes every statement a core sends to its database, with the values bound: plans and floors then speak about the
// statements that are really used and can never drift from them.
import type { ReadDb, SqlParams, WriteDb } from '#core/storage/handles.ts';
import type { Database } from '#core/storage/open-database.ts';

export type Statement = { kind: 'get' | 'all' | 'run'; sql: string; params: SqlParams };

/** From now on every statement through `database` is noted, in order. `take` hands out what was noted and starts anew. */
export function recordStatements(database: Database): { take(): Statement[] } {
  let noted: Statement[] = [];
  const note = (kind: Statement['kind'], sql: string, params: SqlParams = []): void => {
    noted.push({ kind, sql, params });
  };
  const { read, write } = database;
  Object.assign(database, {
    read: recordingRead(read, note),
    write: (work: (db: WriteDb) => unknown) => write((db) => work(recordingWrite(db, note))),
  });
  return {
    take: () => {
      const statements = noted;
      noted = [];
      return statements;
    },
  };
}

/** One of each text, the first one sent. */
export function distinctStatements(statements: readonly Statement[]): Statement[] {
  const bySql = new Map<string, Statement>();
  for (const statement of statements) if (!bySql.has(statement.sql)) bySql.set(statement.sql, statement);
  return [...bySql.values()];
}

type Note = (kind: Statement['kind'], sql: string, params?: SqlParams) => void;

function recordingRead(db: ReadDb, note: Note): ReadDb {
  return {
    get: (sql, params) => {
      note('get', sql, params);
      return db.get(sql, params);
    },
    all: (sql, params) => {
      note('all', sql, params);
      return db.all(sql, params);
    },
  };
}

function recordingWrite(db: WriteDb, note: Note): WriteDb {
  return {
    ...recordingRead(db, note),
    run: (sql, params) => {
      note('run', sql, params);
      return db.run(sql, params);
    },
  };
}
