// Everything the case page shows, in one read.
import type { CaseDetail, CaseWarning } from '#shared/contract/cases.ts';
import type { CaseOption } from '#shared/contract/case-records.ts';
import {
  CaseId,
  ClockId,
  CompensationId,
  CustomerId,
  EvidenceId,
  FollowUpId,
  AllegationId,
  ApprovalId,
  OptionId,
  SignalId,
  StaffId,
} from '#shared/contract/ids.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { clocksOf } from '../case-base/case-clocks.ts';
import { rungsOf } from '../case-base/clock-rungs.ts';
import type { Actor } from '../command-context.ts';
import { showCustomer } from '../customers/customers.ts';
import { lettersOfCase } from '../letters/letters.ts';
import { promisesOfCase } from '../promises/promise-rows.ts';
import { authorityOf } from '../resolution/authority.ts';
import { type CaseRow, caseRow } from '../case-base/case-row.ts';
import { customerTexts } from '../case-base/customer-texts.ts';
import { notWithdrawn } from '../case-base/entries.ts';
import { factOf } from '../case-base/risk-facts.ts';

type Raw = Record<string, unknown> & { id: string };

/** The whole case for the page. `actor` and `now` decide what may be granted. */
export function showCase(db: ReadDb, actor: Actor, now: number, caseId: string): CaseDetail {
  const complaint = caseRow(db, caseId);
  const key = [complaint.id];
  const customerId =
    complaint.customerId === null
      ? null
      : db.get<{ id: string }>('SELECT public_id AS id FROM customer WHERE id = ?', [complaint.customerId])!.id;
  const owner =
    complaint.ownerId === null
      ? null
      : db.get<{ id: string; name: string }>('SELECT public_id AS id, name FROM staff WHERE id = ?', [
          complaint.ownerId,
        ])!;
  const toSignal = (row: Raw & CaseDetail['signals'][number]): CaseDetail['signals'][number] => ({
    ...row,
    id: SignalId.parse(row.id),
    fact: row.source === 'words' ? null : factOf(db, complaint, { rule: row.rule, now }),
  });
  const { number, state, stateReason, receivedAt, enteredAt, resolvedAt, closedAt, method, step, risk, level } =
    complaint;
  return {
    id: CaseId.parse(complaint.publicId),
    number,
    state,
    stateReason,
    receivedAt,
    enteredAt,
    resolvedAt,
    closedAt,
    method,
    step,
    risk,
    level,
    owner: owner && { id: StaffId.parse(owner.id), name: owner.name },
    customer: customerId === null ? null : showCustomer(db, customerId),
    customerId: customerId === null ? null : CustomerId.parse(customerId),
    fields: fieldsOf(db, complaint.id),
    clocks: clocks(db, complaint.id),
    promises: promisesOfCase(db, complaint.id),
    options: optionsOf(db, actor, now, complaint),
    approvals: db
      .all<Raw & { optionId: string }>(
        `SELECT a.public_id AS id, o.public_id AS option_id, a.amount_fen, a.reason, a.needs_role, r.name AS requested_by,
          a.requested_at, a.state, d.name AS decided_by, a.decided_at, a.note
        FROM approval a JOIN option_offer o ON o.id = a.option_id LEFT JOIN staff r ON r.id = a.requested_by LEFT JOIN staff d ON d.id = a.decided_by
        WHERE a.complaint_id = ? ORDER BY a.id`,
        key,
      )
      .map((row) => ({
        ...(row as unknown as CaseDetail['approvals'][number]),
        id: ApprovalId.parse(row.id),
        optionId: OptionId.parse(row.optionId),
      })),
    compensations: db
      .all<Raw & { optionId: string | null }>(
        `SELECT c.public_id AS id, o.public_id AS option_id, c.kind, c.title, c.amount_fen, c.state, c.scheduled_for, c.proof, c.version
        FROM compensation c LEFT JOIN option_offer o ON o.id = c.option_id WHERE c.complaint_id = ? ORDER BY c.id`,
        key,
      )
      .map((row) => ({
        ...(row as unknown as CaseDetail['compensations'][number]),
        id: CompensationId.parse(row.id),
        optionId: row.optionId === null ? null : OptionId.parse(row.optionId),
      })),
    followUps: db
      .all<Raw>(
        `SELECT f.public_id AS id, f.kind, f.due_at, f.state, f.attempts, f.satisfaction, f.words, s.name AS caller, f.settled_at, f.explanation, f.version
        FROM follow_up f LEFT JOIN staff s ON s.id = f.caller_id WHERE f.complaint_id = ? ORDER BY f.id`,
        key,
      )
      .map(({ explanation, ...row }) => ({
        ...(row as unknown as CaseDetail['followUps'][number]),
        id: FollowUpId.parse(row.id),
        explanation: stepsOf(explanation),
      })),
    evidence: evidenceOf(db, complaint.id),
    acknowledgement:
      db.get<NonNullable<CaseDetail['acknowledgement']>>(
        'SELECT a.at, a.method, s.name AS by, a.said FROM acknowledgement a LEFT JOIN staff s ON s.id = a.by_id WHERE a.complaint_id = ?',
        key,
      ) ?? null,
    allegations: db
      .all<Raw>(
        'SELECT public_id AS id, text, conclusion, conclusion_text, version FROM allegation WHERE complaint_id = ? ORDER BY id',
        key,
      )
      .map((row) => ({ ...(row as unknown as CaseDetail['allegations'][number]), id: AllegationId.parse(row.id) })),
    custody: db.all(
      'SELECT c.public_id AS id, c.item, c.place, c.holder, c.note, c.at, s.name AS by FROM custody c LEFT JOIN staff s ON s.id = c.recorded_by WHERE c.complaint_id = ? ORDER BY c.id',
      key,
    ),
    statuses: db.all(
      `SELECT t.at, s.name AS by, coalesce(json_extract(t.data, '$.text'), '') AS text FROM timeline t LEFT JOIN staff s ON s.id = t.actor_id WHERE t.complaint_id = ? AND t.kind = 'told-customer' AND ${notWithdrawn} ORDER BY t.id`,
      key,
    ),
    signals: db
      .all<Raw>(
        'SELECT public_id AS id, kind, rule, quote, weight, source, at, dismissed_reason FROM signal WHERE complaint_id = ? AND (is_current = 1 OR dismissed_at IS NOT NULL) ORDER BY weight DESC, id',
        key,
      )
      .map((row) => toSignal(row as Raw & CaseDetail['signals'][number])),
    said: customerTexts(db, complaint.id),
    riskHistory: db.all('SELECT at, risk, temper FROM risk_point WHERE complaint_id = ? ORDER BY at', key),
    visits: db.all(
      'SELECT step, seconds, entered_at, left_at, left_reason, visits FROM step_visit WHERE complaint_id = ? AND method = ? ORDER BY entered_at',
      [complaint.id, method],
    ),
    letters: lettersOfCase(db, complaint.id),
    links: linksOf(db, complaint.id),
    warnings: warningsOf(db, actor, complaint),
    policyVersion: complaint.policyVersion,
    isSample: complaint.isSample === 1,
  };
}

function fieldsOf(db: ReadDb, key: number): CaseDetail['fields'] {
  const rows = db.all<{ key: string; value: string; version: number; by: string | null; at: number }>(
    'SELECT f.key, f.value, f.version, s.name AS by, f.updated_at AS at FROM complaint_field f LEFT JOIN staff s ON s.id = f.updated_by WHERE f.complaint_id = ?',
    [key],
  );
  return Object.fromEntries(
    rows.map(({ key: name, value, version, by, at }) => [
      name,
      { value: JSON.parse(value) as unknown, version, by, at },
    ]),
  );
}

function clocks(db: ReadDb, key: number): CaseDetail['clocks'] {
  return clocksOf(db, key).map((row) => ({
    id: ClockId.parse(row.publicId),
    kind: row.kind,
    ruleId: row.ruleId,
    policyKey: row.policyKey,
    startedAt: row.startedAt,
    dueAt: row.dueAt,
    state: row.state,
    pausedAt: row.pausedAt,
    pausedReason: row.pausedReason,
    metAt: row.metAt,
    explanation: stepsOf(row.explanation),
    rungs: rungsOf(db, row),
    version: row.version,
  }));
}

function stepsOf(stored: unknown): CaseDetail['clocks'][number]['explanation'] {
  return JSON.parse(String(stored)) as CaseDetail['clocks'][number]['explanation'];
}

function optionsOf(db: ReadDb, actor: Actor, now: number, complaint: CaseRow): CaseOption[] {
  const rows = db.all<
    Omit<CaseOption, 'needsRole' | 'limit' | 'isAuthorised' | 'approvalId'> & {
      approvalId: string | null;
      isApproved: number;
    }
  >(
    `SELECT o.public_id AS id, o.kind, o.title, o.amount_fen, o.action, o.who, o.due_at, o.state, o.version,
       (SELECT a.public_id FROM approval a WHERE a.option_id = o.id AND a.state IN ('pending', 'approved') ORDER BY a.id DESC LIMIT 1) AS approval_id,
       EXISTS (SELECT 1 FROM approval a WHERE a.option_id = o.id AND a.state = 'approved' AND a.amount_fen >= o.amount_fen) AS is_approved
     FROM option_offer o WHERE o.complaint_id = ? AND o.removed_at IS NULL ORDER BY o.id`,
    [complaint.id],
  );
  return rows.map(({ isApproved, approvalId, ...row }) => {
    const { amountFen } = row;
    const authority = authorityOf(db, actor, {
      complaintKey: complaint.id,
      customerKey: complaint.customerId,
      amountFen,
      now,
      replacesChoice: true,
    });
    const isAuthorised = row.state === 'chosen' || authority.isWithinLimit || isApproved === 1;
    return {
      ...row,
      id: OptionId.parse(row.id),
      approvalId: approvalId === null ? null : ApprovalId.parse(approvalId),
      needsRole: isAuthorised ? actor.role : (authority.mayApprove[0] ?? null),
      limit: authority.exceeded[0]?.limit ?? null,
      isAuthorised,
    };
  });
}

function evidenceOf(db: ReadDb, key: number): CaseDetail['evidence'] {
  const rows = db.all<Raw & { isRemoved: number }>(
    `SELECT e.public_id AS id, e.file_name, e.mime, coalesce(a.bytes, 0) AS bytes, e.sha256, e.note, e.source, e.whereabouts, s.name AS added_by,
       e.added_at, e.removed_at IS NOT NULL AS is_removed, e.version
     FROM evidence e LEFT JOIN attachment a ON a.sha256 = e.sha256 LEFT JOIN staff s ON s.id = e.added_by WHERE e.complaint_id = ? ORDER BY e.id`,
    [key],
  );
  return rows.map((row) => ({
    ...(row as unknown as CaseDetail['evidence'][number]),
    id: EvidenceId.parse(row.id),
    isRemoved: row.isRemoved === 1,
  }));
}

function linksOf(db: ReadDb, key: number): CaseDetail['links'] {
  return db
    .all<{ caseId: string; number: string; reason: string }>(
      `SELECT o.public_id AS case_id, o.number, l.reason FROM complaint_link l JOIN complaint o ON o.id = l.other_id WHERE l.complaint_id = :key
       UNION SELECT o.public_id, o.number, l.reason FROM complaint_link l JOIN complaint o ON o.id = l.complaint_id WHERE l.other_id = :key`,
      { key },
    )
    .map((row) => ({ ...row, caseId: CaseId.parse(row.caseId) }));
}

/** §2.12: the handler is not the person complained of; the caller of a follow-up is not the handler where the team is big enough. */
function warningsOf(db: ReadDb, actor: Actor, complaint: CaseRow): CaseWarning[] {
  const warnings: CaseWarning[] = [];
  const concerned = db.get<{ name: string | null }>(
    "SELECT json_extract(value, '$') AS name FROM complaint_field WHERE complaint_id = ? AND key = 'concernsStaff'",
    [complaint.id],
  );
  const owner =
    complaint.ownerId === null
      ? undefined
      : db.get<{ name: string }>('SELECT name FROM staff WHERE id = ?', [complaint.ownerId]);
  if (concerned?.name && owner && concerned.name.trim() === owner.name) warnings.push('handler-is-complained-of');
  const team = db.get<{ n: number }>('SELECT count(*) AS n FROM staff WHERE is_active = 1')!.n;
  if (complaint.state === 'resolved' && team >= 3 && complaint.ownerId === actor.key)
    warnings.push('follow-up-by-handler');
  return warnings;
}
