// What the tone check said about outgoing texts and what people made of it (§7.8).
import type { OverruleReason, TonePrecision } from '#shared/domain/tone/overrule.ts';
import { toneKinds, type ToneKind } from '#shared/domain/tone/kinds.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { caseRow } from '../case-base/case-row.ts';
import { actorOf, type CommandContext } from '../command-context.ts';

type Found = { rule: string; kind: ToneKind; quote: string };

/** What was let stand in one text. */
export function overrulesOf(db: ReadDb, textKey: string): { rule: string; quote: string; reason: OverruleReason }[] {
  return db.all(
    "SELECT rule, quote, reason FROM tone_finding WHERE text_key = ? AND decision = 'overruled' ORDER BY decided_at, id",
    [textKey],
  );
}

/** Counts findings that stood when somebody left the text. The same finding of the same text counts once. */
export function recordShown(
  db: WriteDb,
  context: CommandContext,
  input: { textKey: string; caseId: string | null; findings: readonly Found[] },
): void {
  const complaint = input.caseId === null ? null : caseRow(db, input.caseId).id;
  for (const finding of input.findings) show(db, context, { textKey: input.textKey, complaint, finding });
}

/** Taken over, overruled with its reason, or open again. */
export function decideFinding(
  db: WriteDb,
  context: CommandContext,
  input: {
    textKey: string;
    caseId: string | null;
    finding: Found;
    decision: 'accepted' | 'overruled' | 'open';
    reason: OverruleReason | null;
  },
): void {
  const { textKey, finding, decision, reason } = input;
  const complaint = input.caseId === null ? null : caseRow(db, input.caseId).id;
  show(db, context, { textKey, complaint, finding });
  const isOpen = decision === 'open';
  db.run(
    'UPDATE tone_finding SET decision = ?, reason = ?, decided_at = ?, decided_by = ? WHERE text_key = ? AND rule = ? AND quote = ?',
    [
      isOpen ? null : decision,
      reason,
      isOpen ? null : context.now,
      isOpen ? null : actorOf(context).key,
      textKey,
      finding.rule,
      finding.quote,
    ],
  );
}

/** Per kind, in the order of the kinds: shown, taken over, overruled and why (§7.8). */
export function tonePrecision(db: ReadDb): TonePrecision[] {
  const rows = db.all<{ kind: ToneKind; decision: string | null; reason: OverruleReason | null; count: number }>(
    'SELECT kind, decision, reason, count(*) AS count FROM tone_finding GROUP BY kind, decision, reason',
  );
  return toneKinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const sum = (wanted: (row: (typeof own)[number]) => boolean) =>
      own.reduce((total, row) => total + (wanted(row) ? row.count : 0), 0);
    const reasons = own
      .flatMap(({ reason, count }) => (reason === null ? [] : [{ reason, count }]))
      .sort((left, right) => right.count - left.count);
    return {
      kind,
      shown: sum(() => true),
      accepted: sum(({ decision }) => decision === 'accepted'),
      overruled: sum(({ decision }) => decision === 'overruled'),
      reasons,
    };
  });
}

function show(
  db: WriteDb,
  context: CommandContext,
  { textKey, complaint, finding }: { textKey: string; complaint: number | null; finding: Found },
): void {
  db.run(
    'INSERT INTO tone_finding (text_key, complaint_id, rule, kind, quote, shown_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    [textKey, complaint, finding.rule, finding.kind, finding.quote, context.now],
  );
}
