// What the complete case file has beside the case (§9.6): the policy it was promised under, the whole timeline, and the
// head of the audit log, by which a stranger can tell that the record was not changed afterwards.
import type { TimelineEntry } from '#shared/contract/case-records.ts';
import type { CaseFile } from '#shared/contract/papers.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { caseRow } from '../case-base/case-row.ts';
import { readTimeline } from '../cases/timeline.ts';

const pageLength = 200;

/** The file of a case; the timeline oldest first. */
export function caseFile(db: ReadDb, caseId: string): CaseFile {
  const { policyVersion } = caseRow(db, caseId);
  const policy = db.get<{ savedAt: number }>('SELECT saved_at FROM policy_version WHERE version = ?', [policyVersion]);
  const audit = db.get<{ hash: string }>('SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1');
  return {
    policyVersion,
    policySavedAt: policy?.savedAt ?? 0,
    timeline: wholeTimeline(db, caseId),
    auditHash: audit?.hash ?? '',
  };
}

function wholeTimeline(db: ReadDb, caseId: string): TimelineEntry[] {
  const all: TimelineEntry[] = [];
  for (let before: string | undefined; ; before = all.at(-1)?.id) {
    const { entries, hasMore } = readTimeline(db, { caseId, before, limit: pageLength });
    all.push(...entries);
    if (!hasMore) return all.reverse();
  }
}
