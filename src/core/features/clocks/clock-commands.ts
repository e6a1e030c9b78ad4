import type { Pause } from '#shared/domain/clocks/pauses.ts';
import type { WriteDb } from '../../storage/handles.ts';
import { caseRowByKey, openCaseByKey } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { refreshCase } from '../case-base/refresh-case.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { type ClockRow, settle } from '../case-base/case-clocks.ts';
import { dueTimeWith } from './preview-pause.ts';

type OnClock = { id: string; expectedVersion: number };

/** Stops a clock with a reason; its due time moves when it is resumed, up to the policy's cap (§3.1). */
export function pauseClock(db: WriteDb, context: CommandContext, input: OnClock & { reason: string }): void {
  const clock = clockRow(db, input);
  if (clock.state === 'met' || clock.pausedAt !== null)
    throw new DomainError('WRONG_STATE', { what: 'clock', state: clock.state });
  db.run(
    "UPDATE complaint_clock SET paused_at = ?, paused_reason = ?, state = 'paused', version = version + 1 WHERE id = ?",
    [context.now, input.reason, clock.id],
  );
  done(db, context, clock, 'clock-paused', { reason: input.reason });
}

export function resumeClock(db: WriteDb, context: CommandContext, input: OnClock): void {
  const clock = clockRow(db, input);
  if (clock.pausedAt === null) throw new DomainError('WRONG_STATE', { what: 'clock', state: clock.state });
  const past = JSON.parse(clock.pauses) as Pause[];
  const pauses: Pause[] = [...past, { from: clock.pausedAt, to: context.now, reason: clock.pausedReason ?? '' }];
  db.run(
    "UPDATE complaint_clock SET paused_at = NULL, paused_reason = NULL, pauses = ?, state = 'running', version = version + 1 WHERE id = ?",
    [JSON.stringify(pauses), clock.id],
  );
  const moved = { from: dueTimeWith(db, clock, past), to: dueTimeWith(db, clock, pauses) };
  done(db, context, clock, 'clock-resumed', moved);
}

/** Done by a person, in a way the program did not see. */
export function meetClock(db: WriteDb, context: CommandContext, input: OnClock): void {
  const clock = clockRow(db, input);
  if (clock.state === 'met') return;
  settle(db, context, clock);
  done(db, context, clock, 'clock-met', {});
}

function clockRow(db: WriteDb, input: OnClock): ClockRow {
  const row = db.get<ClockRow>('SELECT * FROM complaint_clock WHERE public_id = ?', [input.id]);
  if (!row) throw notFound('clock');
  openCaseByKey(db, row.complaintId);
  if (row.version !== input.expectedVersion) {
    throw new DomainError('STALE_WRITE', {
      current: { state: row.state, dueAt: row.dueAt },
      version: row.version,
      by: null,
      at: null,
    });
  }
  return row;
}

function done(
  db: WriteDb,
  context: CommandContext,
  clock: ClockRow,
  kind: string,
  data: Record<string, unknown>,
): void {
  const { publicId } = caseRowByKey(db, clock.complaintId);
  recordEvent(db, context, {
    complaint: { key: clock.complaintId, id: publicId },
    kind,
    data: { clock: clock.kind, ...data },
  });
  refreshCase(db, context, clock.complaintId);
}
