// What people made of the escalation signals (§4.5): counted per rule, and where each rule was dismissed.
import type { Dismissal } from '#shared/contract/risk.ts';
import { CaseId } from '#shared/contract/ids.ts';
import { mostReasons, type SignalPrecision } from '#shared/domain/assess/signal-precision.ts';
import type { ReadDb } from '../../storage/handles.ts';

type RuleKey = Pick<SignalPrecision, 'kind' | 'rule'>;
const keyOf = ({ kind, rule }: RuleKey): string => `${kind}\n${rule}`;

/**
 * One row per rule that ever showed a signal. Every count is read along a covering index; what stands on closed cases is
 * what was never dismissed less what hangs on the cases still at work, for those are few.
 */
export function signalPrecision(db: ReadDb): SignalPrecision[] {
  const counts = db.all<RuleKey & { shown: number; dismissed: number }>(
    'SELECT kind, rule, count(*) AS shown, count(dismissed_at) AS dismissed FROM signal GROUP BY kind, rule',
  );
  const atWork = new Map(
    db
      .all<RuleKey & { count: number }>(
        `SELECT s.kind, s.rule, count(*) AS count FROM complaint o CROSS JOIN signal s ON s.complaint_id = o.id
         WHERE o.state <> 'closed' AND s.dismissed_at IS NULL GROUP BY s.kind, s.rule`,
      )
      .map((row) => [keyOf(row), row.count]),
  );
  const reasons = reasonsByRule(db);
  return counts.map((row) => ({
    ...row,
    stood: row.shown - row.dismissed - (atWork.get(keyOf(row)) ?? 0),
    reasons: (reasons.get(keyOf(row)) ?? []).slice(0, mostReasons),
  }));
}

function reasonsByRule(db: ReadDb): Map<string, SignalPrecision['reasons']> {
  const rows = db.all<RuleKey & { reason: string; count: number }>(
    `SELECT kind, rule, dismissed_reason AS reason, count(*) AS count FROM signal INDEXED BY signal_dismissed_why
     WHERE dismissed_at IS NOT NULL GROUP BY kind, rule, dismissed_reason`,
  );
  const byRule = new Map<string, SignalPrecision['reasons']>();
  for (const row of rows) {
    const { reason, count } = row;
    byRule.set(keyOf(row), [...(byRule.get(keyOf(row)) ?? []), { reason, count }]);
  }
  for (const reasons of byRule.values()) reasons.sort((a, b) => b.count - a.count);
  return byRule;
}

type Row = Omit<Dismissal, 'caseId'> & { caseId: string; key: number };

/** Where signals of a rule were dismissed, the newest first. */
export function listDismissals(
  db: ReadDb,
  { rule, cursor, limit }: { rule: string; cursor: string | null; limit: number },
): { rows: Dismissal[]; nextCursor: string | null } {
  const [at, key] = cursor?.split('.').map(Number) ?? [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  const found = db.all<Row>(
    `SELECT s.id AS key, o.public_id AS case_id, o.number AS case_number, s.quote, s.dismissed_reason AS reason, s.dismissed_at AS at, w.name AS by
     FROM signal s INDEXED BY signal_dismissed CROSS JOIN complaint o ON o.id = s.complaint_id LEFT JOIN staff w ON w.id = s.dismissed_by
     WHERE s.rule = :rule AND s.dismissed_at IS NOT NULL AND (s.dismissed_at, s.id) < (:at, :key)
     ORDER BY s.dismissed_at DESC, s.id DESC LIMIT :limit`,
    { rule, at: at!, key: key!, limit: limit + 1 },
  );
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map(({ key: _key, caseId, ...row }) => ({ ...row, caseId: CaseId.parse(caseId) })),
    nextCursor: found.length > limit && last ? `${last.at}.${last.key}` : null,
  };
}
