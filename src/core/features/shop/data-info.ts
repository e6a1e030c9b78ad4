import type { DataInfo } from '#shared/contract/settings.ts';
import { schemaVersion } from '../../storage/migrate.ts';
import type { Database } from '../../storage/open-database.ts';

/** Where the data lies and how much there is (§13.6). */
export function dataInfo(database: Database): DataInfo {
  const count = (table: string): number => database.read.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)!.n;
  return {
    path: database.path,
    bytes: database.bytes(),
    schemaVersion,
    cases: count('complaint'),
    customers: count('customer'),
    attachments: count('attachment'),
    auditEntries: count('audit'),
  };
}
