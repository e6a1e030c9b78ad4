import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRaw } from '#core/storage/driver.ts';
import { migrate, schemaVersion } from '#core/storage/migrate.ts';
import { letterMarks } from '#core/storage/migrations/0009-letter-marks.ts';
import { migrations } from '#core/storage/migrations/migrations.ts';
import { applicationId, databaseFileName, openDatabase } from '#core/storage/open-database.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhuanji-storage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fileIn = (name = databaseFileName) => join(folder, name);

describe('opening a data folder', () => {
  test('a new folder gets a database with our mark, the newest schema and the durable settings', () => {
    const database = openDatabase(folder);
    const pragma = (name: string) =>
      Object.values(database.read.get<Record<string, unknown>>(`SELECT * FROM pragma_${name}`)!)[0];
    expect([pragma('application_id'), pragma('user_version'), pragma('journal_mode'), pragma('foreign_keys')]).toEqual([
      applicationId,
      schemaVersion,
      'wal',
      1,
    ]);
    expect(pragma('synchronous')).toBe(2);
    expect(database.check()).toEqual([]);
    database.close();
  });

  test('every table is STRICT', () => {
    const database = openDatabase(':memory:');
    const loose = database.read.all<{ name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect(loose).toEqual([]);
    database.close();
  });

  test.runIf(process.platform === 'linux')('a folder that can never be made is refused at once, not waited for', () => {
    expect(() => openDatabase('/proc/no/such/place')).toThrowError(
      expect.objectContaining({ code: 'FOLDER_NOT_WRITABLE' }),
    );
  });

  test('a folder several levels deep is made', () => {
    openDatabase(join(folder, 'a', 'b', 'c')).close();
    expect(existsSync(join(folder, 'a', 'b', 'c', databaseFileName))).toBe(true);
  });

  test('[§13.9] a second program on the same folder is refused, and let in when the first is gone', () => {
    const first = openDatabase(folder);
    expect(() => openDatabase(folder)).toThrowError(expect.objectContaining({ code: 'FOLDER_IN_USE' }));
    first.close();
    openDatabase(folder).close();
  });

  test('[§13.2] a database from the future is refused and not touched', () => {
    openDatabase(folder).close();
    const raw = openRaw(fileIn());
    raw.pragma(`user_version = ${schemaVersion + 1}`);
    raw.pragma('wal_checkpoint(TRUNCATE)');
    raw.close();
    const before = readFileSync(fileIn());
    expect(() => openDatabase(folder)).toThrowError(expect.objectContaining({ code: 'DATABASE_NEWER' }));
    expect(readFileSync(fileIn()).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('-wal'))).toEqual([]);
  });

  test('[§13.2] a damaged file is refused with its path and not touched', () => {
    writeFileSync(fileIn(), 'not a database at all, but long enough to be read as one'.repeat(10));
    const before = readFileSync(fileIn());
    expect(() => openDatabase(folder)).toThrowError(
      expect.objectContaining({ code: 'DATABASE_DAMAGED', path: fileIn() }),
    );
    expect(readFileSync(fileIn()).equals(before)).toBe(true);
  });

  test('a database cut off in the middle is refused as damaged', () => {
    openDatabase(folder).close();
    const whole = readFileSync(fileIn());
    writeFileSync(fileIn(), whole.subarray(0, 4096 * 3));
    expect(() => openDatabase(folder)).toThrowError(expect.objectContaining({ code: 'DATABASE_DAMAGED' }));
  });

  test('a database of another program is refused', () => {
    const raw = openRaw(fileIn());
    raw.pragma('application_id = 7');
    raw.exec('CREATE TABLE theirs (x)');
    raw.close();
    expect(() => openDatabase(folder)).toThrowError(expect.objectContaining({ code: 'DATABASE_FOREIGN' }));
  });

  test('a folder that cannot be made is reported as not writable', () => {
    writeFileSync(join(folder, 'file'), '');
    chmodSync(join(folder, 'file'), 0o400);
    expect(() => openDatabase(join(folder, 'file', 'data'))).toThrowError(
      expect.objectContaining({ code: 'FOLDER_NOT_WRITABLE' }),
    );
  });
});

describe('migrations', () => {
  test('a step that fails leaves the database as it was', () => {
    const raw = openRaw(':memory:');
    migrate(raw, migrations.slice(0, 1));
    const broken = {
      name: '0002-broken',
      sql: 'CREATE TABLE half (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);',
    };
    expect(() => migrate(raw, [migrations[0]!, broken])).toThrow(/nowhere/);
    expect(raw.pragma('user_version', { simple: true })).toBe(1);
    expect(raw.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
    raw.close();
  });

  test('a step that orphans rows is rolled back', () => {
    const raw = openRaw(':memory:');
    migrate(raw, migrations);
    raw.exec("INSERT INTO staff (public_id, name, role, created_at) VALUES ('a', 'A', 'agent', 1)");
    raw.exec("INSERT INTO saved_filter (public_id, staff_id, name, filter) VALUES ('f', 1, 'n', '{}')");
    const orphaning = { name: 'x', sql: 'DELETE FROM staff;' };
    expect(() => migrate(raw, [...migrations, orphaning])).toThrow(/without their parent/);
    expect(raw.prepare('SELECT count(*) FROM staff').pluck().get()).toBe(1);
    raw.close();
  });

  test('an older database is copied before it is migrated, and keeps its rows', () => {
    const raw = openRaw(fileIn());
    raw.pragma(`application_id = ${applicationId}`);
    migrate(raw, migrations.slice(0, 1));
    raw.exec("INSERT INTO setting (key, value) VALUES ('shop', '1')");
    raw.close();
    const database = openDatabase(folder);
    expect(database.read.get('SELECT value FROM setting')).toEqual({ value: '1' });
    expect(database.read.all('SELECT rowid FROM case_search')).toEqual([]);
    database.close();
    expect(existsSync(`${fileIn()}.before-v${schemaVersion}`)).toBe(true);
  });
});

test('[§9.4] letters written before the step that adds posting keep their text, prints and frozen guard', () => {
  const raw = openRaw(':memory:');
  migrate(raw, migrations.slice(0, migrations.indexOf(letterMarks)));
  raw.pragma('foreign_keys = OFF');
  raw.exec(`INSERT INTO letter (id, public_id, complaint_id, template_id, tier, language, paper, state, created_at,
      version, personal_sentence, content, style, frozen)
    VALUES (7, 'l', 1, 't', 'agent', 'zh-CN', 'a6', 'printed', 1, 3, '一句话', '{"a":1}', '{}', '{"b":2}')`);
  raw.exec("INSERT INTO letter_print (letter_id, at, how) VALUES (7, 1, 'pdf')");
  const step = migrations.indexOf(letterMarks);
  for (const { sql } of migrations.slice(step, step + 1)) raw.exec(sql);
  expect(raw.prepare('SELECT id, state, version, content, frozen, posted_at FROM letter').get()).toEqual({
    id: 7,
    state: 'printed',
    version: 3,
    content: '{"a":1}',
    frozen: '{"b":2}',
    posted_at: null,
  });
  expect(raw.prepare('SELECT count(*) FROM letter_print p JOIN letter l ON l.id = p.letter_id').pluck().get()).toBe(1);
  expect(() => raw.exec("UPDATE letter SET frozen = '{}'")).toThrow(/keeps its text/);
  raw.exec("UPDATE letter SET state = 'posted', posted_at = 5");
  raw.close();
});

describe('[§13.1] no acknowledged change is lost', () => {
  test('a process killed while writing keeps everything it acknowledged, and the file stays sound', async () => {
    const script = join(import.meta.dirname, '..', 'support', 'write-until-killed.ts');
    for (let round = 0; round < 5; round++) {
      const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
      let acknowledged = 0;
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        acknowledged = Number(text.trimEnd().split('\n').at(-1) ?? 0);
        if (acknowledged >= 20 + round * 37) child.kill('SIGKILL');
      });
      await once(child, 'exit');
      const database = openDatabase(folder);
      const { n } = database.read.get<{ n: number }>(
        "SELECT coalesce(max(CAST(value AS INTEGER)), 0) AS n FROM setting WHERE key = 'counter'",
      )!;
      const seen = Number(text.trimEnd().split('\n').at(-1));
      expect(n).toBeGreaterThanOrEqual(seen);
      expect(database.check()).toEqual([]);
      database.close();
    }
  });
});
