// The only file that imports the driver: encryption at rest will come through another driver with the same API.
import Sqlite from 'better-sqlite3';

export type RawDatabase = Sqlite.Database;
export type RawStatement = Sqlite.Statement;

/** Opens a file with the driver; ':memory:' for tests. */
export function openRaw(file: string, options: { mustExist?: boolean; readonly?: boolean } = {}): RawDatabase {
  return new Sqlite(file, { fileMustExist: options.mustExist ?? false, readonly: options.readonly ?? false });
}

/** The SQLite result code of an error of the driver ('SQLITE_BUSY', 'SQLITE_CORRUPT' …), if it is one. */
export function sqliteCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : undefined;
}
