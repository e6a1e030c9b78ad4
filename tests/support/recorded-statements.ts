// Writes down every statement a core sends to its database, with the values bound: so that tests of plans speak about the
// statements that are really used and can never drift from them.
import type { ReadDb, SqlParams, WriteDb } from '#core/storage/handles.ts';
import type { Database } from '#core/storage/open-database.ts';

export type Statement = { sql: string; params: SqlParams };

/** From now on every statement that goes through `database` is noted. `take` hands out what was noted and starts anew. */
export function recordStatements(database: Database): { take(): Statement[] } {
  const noted = new Map<string, Statement>();
  const note = (sql: string, params: SqlParams = []): void => {
    if (!noted.has(sql)) noted.set(sql, { sql, params });
  };
  const read = recordingRead(database.read, note);
  const write = database.write;
  Object.assign(database, {
    read,
    write: (work: (db: WriteDb) => unknown) => write((db) => work(recordingWrite(db, note))),
  });
  return {
    take: () => {
      const statements = [...noted.values()];
      noted.clear();
      return statements;
    },
  };
}

type Note = (sql: string, params?: SqlParams) => void;

function recordingRead(db: ReadDb, note: Note): ReadDb {
  return {
    get: (sql, params) => {
      note(sql, params);
      return db.get(sql, params);
    },
    all: (sql, params) => {
      note(sql, params);
      return db.all(sql, params);
    },
  };
}

function recordingWrite(db: WriteDb, note: Note): WriteDb {
  return {
    ...recordingRead(db, note),
    run: (sql, params) => {
      note(sql, params);
      return db.run(sql, params);
    },
  };
}
