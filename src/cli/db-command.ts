import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifyAudit } from '../core/features/audit/audit.ts';
import { databaseFileName, openDatabase } from '../core/storage/open-database.ts';

/** `db path` and `db check`: exit code 0 when the database and the audit log are sound. */
export async function runDbCommand({ folder, args }: { folder: string; args: readonly string[] }): Promise<number> {
  const path = join(folder, databaseFileName);
  if (args[0] === 'path') {
    process.stdout.write(`${path}\n`);
    return 0;
  }
  if (args[0] !== 'check') {
    process.stderr.write('db path | db check\n');
    return 2;
  }
  return lacksDatabase(folder) ? 1 : check(folder);
}

/** Says so when there is none. Reading makes nothing: a mistyped folder would otherwise get a new, empty shop. */
export function lacksDatabase(folder: string): boolean {
  const path = join(folder, databaseFileName);
  if (existsSync(path)) return false;
  process.stderr.write(`No database at ${path}\n`);
  return true;
}

function check(folder: string): number {
  const database = openDatabase(folder);
  try {
    const problems = database.check();
    const audit = verifyAudit(database.read);
    for (const problem of problems) process.stdout.write(`problem: ${problem}\n`);
    process.stdout.write(
      audit.ok ? `audit log: ${audit.entries} entries, unbroken\n` : `audit log: broken at entry ${audit.brokenAt}\n`,
    );
    process.stdout.write(problems.length === 0 ? 'database: sound\n' : `database: ${problems.length} problems\n`);
    return problems.length === 0 && audit.ok ? 0 : 1;
  } finally {
    database.close();
  }
}
