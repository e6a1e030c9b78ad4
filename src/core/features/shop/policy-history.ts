import type { PolicyVersion } from '#shared/contract/settings.ts';
import { policyChanges } from '#shared/domain/policy/policy-changes.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { policyOfVersion } from './policy.ts';

/** Every version kept, newest first: who saved it when, what it changed, how many open cases are held to it. */
export function listPolicyVersions(db: ReadDb): PolicyVersion[] {
  const rows = db.all<{ version: number; savedAt: number; savedBy: string | null; openCases: number }>(
    `SELECT v.version, v.saved_at, s.name AS saved_by,
       (SELECT count(*) FROM complaint o WHERE o.state <> 'closed' AND o.policy_version = v.version) AS open_cases
     FROM policy_version v LEFT JOIN staff s ON s.id = v.saved_by ORDER BY v.version DESC`,
  );
  return rows.map((row) => ({
    ...row,
    changes:
      row.version === 1 ? [] : policyChanges(policyOfVersion(db, row.version - 1), policyOfVersion(db, row.version)),
  }));
}
