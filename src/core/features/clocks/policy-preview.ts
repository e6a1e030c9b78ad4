// What a policy would change for the cases that are open now (§3): asked before it is saved, nothing is written.
import { type PolicyPreview, type PreviewRow, previewRowLimit } from '#shared/contract/settings.ts';
import { CaseId } from '#shared/contract/ids.ts';
import { type ClockPlan, planClocks } from '#shared/domain/clocks/case-clocks.ts';
import type { Policy } from '#shared/domain/policy/policy.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { type ClockRow, clockFactsOf, clocksOf } from '../case-base/case-clocks.ts';
import { type CaseRow, caseRowByKey } from '../case-base/case-row.ts';
import { storeCalendar } from '../shop/calendar.ts';
import { policyOfVersion } from '../shop/policy.ts';

const sliceSize = 250;

export function emptyPreview(): PolicyPreview {
  return { openCases: 0, changedCases: 0, earlier: 0, later: 0, added: 0, removed: 0, ladders: 0, rows: [] };
}

/** Adds the next open cases to a preview; answers the last one looked at, or null when there are no more. */
export function previewSlice(
  db: ReadDb,
  policy: Policy,
  { preview, afterKey }: { preview: PolicyPreview; afterKey: number },
): number | null {
  const rows = db.all<{ id: number }>(
    `SELECT id FROM complaint WHERE state IN ('open', 'waiting') AND id > ? ORDER BY id LIMIT ${sliceSize}`,
    [afterKey],
  );
  for (const { id } of rows) addCase(db, policy, preview, caseRowByKey(db, id));
  return rows.length < sliceSize ? null : rows.at(-1)!.id;
}

function addCase(db: ReadDb, policy: Policy, preview: PolicyPreview, complaint: CaseRow): void {
  preview.openCases += 1;
  const stored = clocksOf(db, complaint.id);
  const basics = { calendar: storeCalendar(db, complaint.store), ...clockFactsOf(db, complaint, stored) };
  const standing = planClocks({ policy: policyOfVersion(db, complaint.policyVersion), ...basics });
  const planned = planClocks({ policy, ...basics });
  const owed = (kind: string): boolean => isOwed(stored.find((clock) => clock.kind === kind));
  const rows: PreviewRow[] = [];
  for (const kind of new Set([...standing, ...planned].map((plan) => plan.kind))) {
    if (!owed(kind)) continue;
    const change = changeOf(planned, standing, kind);
    if (change === null) continue;
    count(preview, change);
    rows.push({
      caseId: CaseId.parse(complaint.publicId),
      caseNumber: complaint.number,
      customerName: null,
      ...change,
    });
  }
  if (rows.length === 0) return;
  preview.changedCases += 1;
  if (preview.rows.length >= previewRowLimit) return;
  const customerName = nameOf(db, complaint.customerId);
  preview.rows.push(...rows.map((row) => ({ ...row, customerName })));
}

/** A clock a case never had counts as owed: a new rule would start it. */
function isOwed(clock: ClockRow | undefined): boolean {
  return clock === undefined || clock.state !== 'met';
}

type Change = Omit<PreviewRow, 'caseId' | 'caseNumber' | 'customerName'>;

function changeOf(planned: ClockPlan[], standing: ClockPlan[], kind: string): Change | null {
  const before = standing.find((plan) => plan.kind === kind);
  const after = planned.find((plan) => plan.kind === kind);
  const isSameLadder = JSON.stringify(before?.ladder) === JSON.stringify(after?.ladder);
  if (before?.dueAt === after?.dueAt && before?.ruleId === after?.ruleId && isSameLadder) return null;
  return {
    kind,
    from: before?.dueAt ?? null,
    to: after?.dueAt ?? null,
    fromRule: before?.ruleId ?? null,
    toRule: after?.ruleId ?? null,
    fromKey: before?.policyKey ?? null,
    toKey: after?.policyKey ?? null,
    isNew: before === undefined,
    isGone: after === undefined,
    isLadderOnly: before?.dueAt === after?.dueAt && before?.ruleId === after?.ruleId,
  };
}

function count(preview: PolicyPreview, change: Change): void {
  if (change.isNew) preview.added += 1;
  else if (change.isGone) preview.removed += 1;
  else if (change.isLadderOnly) preview.ladders += 1;
  // Held by a pause without a cap: later than any time.
  else if ((change.to ?? Infinity) < (change.from ?? Infinity)) preview.earlier += 1;
  else if ((change.to ?? Infinity) > (change.from ?? Infinity)) preview.later += 1;
}

function nameOf(db: ReadDb, customerKey: number | null): string | null {
  if (customerKey === null) return null;
  return db.get<{ name: string }>('SELECT name FROM customer WHERE id = ?', [customerKey])?.name ?? null;
}
