// Risk of a case (§4.3): signals in the customer's words, what the clerk ticked, facts of the record; recomputed on every event.
import { assessText } from '#shared/domain/assess/assess-text.ts';
import { wordsKey } from '#shared/domain/assess/same-words.ts';
import { signalRules } from '#shared/domain/assess/rule-book.ts';
import { intakeReason } from '#shared/domain/assess/signal-precision.ts';
import { defaultRiskPolicy, type RiskPolicy, type RiskSignal, scoreRisk } from '#shared/domain/assess/score-risk.ts';
import type { Policy } from '#shared/domain/policy/policy.ts';
import type { RiskLevel } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import type { CaseRow } from './case-row.ts';
import { customerTexts } from './customer-texts.ts';
import { recordEvent } from './record-event.ts';
import { factsOf } from './risk-facts.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { alertOfRisk, isHeated } from '../reminders/risk-alert.ts';
import { policyOfVersion } from '../shop/policy.ts';

/** Full weights: the assessment of one text has already taken off what repeats, and the case is scored as a whole. */
const weightOfRule = new Map(signalRules.map((rule) => [rule.id, rule.weight]));
const ruleWeight = (rule: string): number => weightOfRule.get(rule) ?? 0;

/** Names a signal of the words: what the same rule finds in the same words, however written, is the same signal (§4.5). */
const signalKey = ({ rule, quote }: { rule: string; quote: string }): string => `${rule}\n${wordsKey(quote)}`;

/** Reads the customer's words again: new signals are added, gone ones rest, dismissed ones stay dismissed (§4.5). */
export function readSignals(db: WriteDb, context: CommandContext, complaintKey: number): void {
  const found = new Map<string, { kind: string; rule: string; quotes: string[] }>();
  for (const { text } of customerTexts(db, complaintKey)) {
    for (const { kind, rule, quote } of assessText(text).signals) {
      const same = found.get(signalKey({ rule, quote }));
      if (same) same.quotes.push(quote);
      else found.set(signalKey({ rule, quote }), { kind, rule, quotes: [quote] });
    }
  }
  const known = knownSignals(db, complaintKey);
  db.run("UPDATE signal SET is_current = 0 WHERE complaint_id = ? AND source = 'words'", [complaintKey]);
  for (const [key, { kind, rule, quotes }] of found) {
    const before = known.get(key);
    if (before) {
      // The quote is one that can be found in the text as it stands now.
      const quote = quotes.includes(before.quote) ? before.quote : quotes[0]!;
      db.run('UPDATE OR IGNORE signal SET quote = ? WHERE id = ?', [quote, before.id]);
      db.run('UPDATE signal SET is_current = 1 WHERE id = ?', [before.id]);
    } else {
      db.run(
        "INSERT INTO signal (public_id, complaint_id, kind, rule, weight, source, at, quote) VALUES (?, ?, ?, ?, ?, 'words', ?, ?)",
        [context.newId(), complaintKey, kind, rule, ruleWeight(rule), context.now, quotes[0]!],
      );
    }
  }
}

/** The signals the words of a case ever gave, one for each key: a dismissed one before one that is not. */
function knownSignals(db: ReadDb, complaintKey: number): Map<string, { id: number; quote: string }> {
  const rows = db.all<{ id: number; rule: string; quote: string }>(
    "SELECT id, rule, quote FROM signal WHERE complaint_id = ? AND source = 'words' ORDER BY dismissed_at IS NULL, id",
    [complaintKey],
  );
  const known = new Map<string, { id: number; quote: string }>();
  for (const row of rows) if (!known.has(signalKey(row))) known.set(signalKey(row), row);
  return known;
}

/** Marks signals as taken off while the complaint was being taken in; what the words do not give is passed over. */
export function dismissAtIntake(
  db: WriteDb,
  context: CommandContext,
  complaintKey: number,
  dismissed: readonly { rule: string; quote: string }[],
): void {
  const known = knownSignals(db, complaintKey);
  for (const one of dismissed) {
    const signal = known.get(signalKey(one));
    if (signal)
      db.run('UPDATE signal SET dismissed_at = ?, dismissed_by = ?, dismissed_reason = ? WHERE id = ?', [
        context.now,
        actorOf(context).key,
        intakeReason,
        signal.id,
      ]);
  }
}

/** Scores the case and writes risk, level, reasons from the record and a point of the curve; says so when it turns high (§4.4). */
export function recomputeRisk(
  db: WriteDb,
  context: CommandContext,
  complaint: CaseRow,
): { risk: number; level: RiskLevel } {
  const policy = policyOfVersion(db, complaint.policyVersion);
  const words = wordSignals(db, complaint.id);
  const dismissed = dismissedRecordRules(db, complaint.id);
  const { risk, level, reasons } = scoreRisk(
    words,
    factsOf(db, complaint, context.now),
    riskPolicyOf(policy),
    dismissed,
  );
  writeWordWeights(db, reasons.filter(isOfWords));
  writeRecordSignals(
    db,
    context,
    complaint.id,
    reasons.filter((reason) => !isOfWords(reason)),
  );
  if (risk !== complaint.risk || level !== complaint.level) {
    db.run('UPDATE complaint SET risk = ?, level = ? WHERE id = ?', [risk, level, complaint.id]);
    addPoint(db, context, complaint, risk);
    alertOfRisk(db, context, { complaintKey: complaint.id, from: complaint.level, to: level });
    if (isHeated(level) && !isHeated(complaint.level)) {
      recordEvent(db, context, {
        complaint: { key: complaint.id, id: complaint.publicId },
        kind: 'risk-rose',
        data: { risk, level },
      });
    }
  }
  return { risk, level };
}

/** Adds a point to the curve of risk and temper (§4.3). */
export function addPoint(db: WriteDb, context: CommandContext, complaint: CaseRow, risk: number): void {
  db.run('INSERT OR REPLACE INTO risk_point (complaint_id, at, risk, temper) VALUES (?, ?, ?, ?)', [
    complaint.id,
    context.now,
    risk,
    complaint.temper,
  ]);
}

type WordSignal = RiskSignal & { key: number; shown: number };

const isOfWords = (reason: RiskSignal): reason is WordSignal => 'key' in reason;

/** What the words say and nobody dismissed, with the full weights of the rules; `shown` is what each added so far. */
function wordSignals(db: ReadDb, complaintKey: number): WordSignal[] {
  const rows = db.all<Omit<WordSignal, 'weight'>>(
    "SELECT id AS key, kind, rule, weight AS shown FROM signal WHERE complaint_id = ? AND source = 'words' AND is_current = 1 AND dismissed_at IS NULL ORDER BY id",
    [complaintKey],
  );
  return rows.map((row) => ({ ...row, weight: ruleWeight(row.rule) }));
}

/** The weight shown is what a signal added: all of them sum to the risk (§4.3). */
function writeWordWeights(db: WriteDb, reasons: readonly WordSignal[]): void {
  for (const { key, weight, shown } of reasons) {
    if (weight !== shown) db.run('UPDATE signal SET weight = ? WHERE id = ?', [weight, key]);
  }
}

function riskPolicyOf(policy: Policy): RiskPolicy {
  const { watchFrom, highFrom, criticalFrom } = policy.risk;
  return {
    ...defaultRiskPolicy,
    thresholds: { watch: watchFrom, high: highFrom, critical: criticalFrom },
    promiseBrokenHours: policy.promises.brokenRaisesRiskAfterMinutes / 60,
    chaseCount: policy.promises.chasesRaiseRiskFrom,
  };
}

function dismissedRecordRules(db: ReadDb, complaintKey: number): Set<string> {
  const rows = db.all<{ rule: string }>(
    "SELECT rule FROM signal WHERE complaint_id = ? AND source <> 'words' AND dismissed_at IS NOT NULL",
    [complaintKey],
  );
  return new Set(rows.map((row) => row.rule));
}

function writeRecordSignals(
  db: WriteDb,
  context: CommandContext,
  complaintKey: number,
  reasons: readonly RiskSignal[],
): void {
  db.run("UPDATE signal SET is_current = 0 WHERE complaint_id = ? AND source <> 'words'", [complaintKey]);
  for (const { kind, rule, weight } of reasons) {
    const source = kind === 'temper' ? 'clerk' : 'record';
    db.run(
      `INSERT INTO signal (public_id, complaint_id, kind, rule, weight, source, at, quote) VALUES (?, ?, ?, ?, ?, ?, ?, '')
       ON CONFLICT (complaint_id, rule, quote) DO UPDATE SET is_current = 1, weight = excluded.weight`,
      [context.newId(), complaintKey, kind, rule, weight, source, context.now],
    );
  }
}
