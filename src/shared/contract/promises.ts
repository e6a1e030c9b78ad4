import { z } from 'zod';
import { procedure } from './base.ts';
import { CaseId, ClockId, Instant, Line, LongText, PromiseId, Version } from './ids.ts';

const Ok = z.object({});

export const promises = {
  make: procedure
    .input(z.object({ caseId: CaseId, text: LongText.min(1), dueAt: Instant }))
    .output(z.object({ id: PromiseId })),
  settle: procedure
    .input(
      z.object({
        id: PromiseId,
        outcome: z.enum(['kept', 'broken', 'cancelled']),
        proof: LongText.default(''),
        expectedVersion: Version,
      }),
    )
    .output(Ok),
  move: procedure.input(z.object({ id: PromiseId, dueAt: Instant, expectedVersion: Version })).output(Ok),
  /** Undo of settle. */
  reopen: procedure.input(z.object({ id: PromiseId, expectedVersion: Version })).output(Ok),
};

export const clocks = {
  pause: procedure.input(z.object({ id: ClockId, reason: Line.min(1), expectedVersion: Version })).output(Ok),
  /**
   * When a clock would be due if it were paused from now (or since it was paused) until `until`; `to` null when a pause without cap holds
   * it. `capLeftMinutes`: how long its pauses may still move the due time, null without a cap.
   */
  previewPause: procedure
    .input(z.object({ id: ClockId, until: Instant }))
    .output(z.object({ from: Instant, to: Instant.nullable(), capLeftMinutes: z.number().nullable() })),
  resume: procedure.input(z.object({ id: ClockId, expectedVersion: Version })).output(Ok),
  meet: procedure.input(z.object({ id: ClockId, expectedVersion: Version })).output(Ok),
};
