import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './base.ts';
import { CaseId, CustomerId, Instant, ReminderId, StaffId } from './ids.ts';

/** What a reminder is about (§3.9). */
export const ReminderSubject = z.enum(['promise', 'clock', 'follow-up', 'risk']);
export type ReminderSubject = z.infer<typeof ReminderSubject>;

export const Reminder = z.object({
  id: ReminderId,
  caseId: CaseId,
  caseNumber: z.string(),
  customerName: z.string().nullable(),
  subject: ReminderSubject,
  /** 'first-response', 'resolve', 'update' … for clocks; '24h', '3d' for follow-ups; the words of a promise; the level of a risk. */
  detail: z.string(),
  dueAt: Instant,
  firedAt: Instant.nullable(),
  /** What the reminder says: warn before, at the due time, or after the breach. */
  rung: z.enum(['warn', 'due', 'escalate']),
  /** Public id and version of the promise, clock or follow-up itself: so that it can be done from here. Empty for a risk. */
  subjectId: z.string(),
  subjectVersion: z.number().int(),
  /** Who looks after it: the owner of the case, or whom it was handed to. */
  forName: z.string().nullable(),
  /** How often it rang: 1, and one more after each snooze. */
  ring: z.number().int(),
  version: z.number().int(),
});
export type Reminder = z.infer<typeof Reminder>;

/** One showing of a reminder, the same name in every process and after every restart: shown once, whoever shows it (§3.9). */
export const Showing = z.object({ id: ReminderId, ring: z.number().int().min(1) });
export type Showing = z.infer<typeof Showing>;

/** Sent to every window: what changed, so that no page shows old data, and what rings. */
export const LiveEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('changed'),
    caseId: CaseId.optional(),
    customerId: CustomerId.optional(),
    topic: z.string(),
  }),
  z.object({ kind: z.literal('ring'), reminders: z.array(Reminder) }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;

export const live = {
  events: procedure.output(eventIterator(LiveEvent)),
};

/** A promise, clock or follow-up by its public id. An alert of risk is every supervisor's and nothing to hand over. */
export const HandedItem = z.object({ subject: ReminderSubject.exclude(['risk']), id: z.string().min(1).max(64) });
export type HandedItem = z.infer<typeof HandedItem>;

export const reminders = {
  /** Everything that rang and was not acted on, oldest first (§3.7). */
  inbox: procedure.output(z.array(Reminder)),
  snooze: procedure
    .input(z.object({ id: ReminderId, until: z.union([z.literal('tomorrow'), z.number().int().min(1).max(1440)]) }))
    .output(z.array(Reminder)),
  done: procedure.input(z.object({ id: ReminderId })).output(z.array(Reminder)),
  /** Undo of done and of snooze: it waits again. */
  wait: procedure.input(z.object({ id: ReminderId })).output(z.array(Reminder)),
  /** Somebody else looks after these until the end of the day they are due (§3.7). */
  handOver: procedure
    .input(z.object({ items: z.array(HandedItem).min(1).max(200), toId: StaffId }))
    .output(z.object({})),
  /** Everything of one person that is due until the end of today. */
  handOverToday: procedure
    .input(z.object({ fromId: StaffId, toId: StaffId }))
    .output(z.object({ items: z.array(HandedItem) })),
  /** Undo of a hand-over: back to the owners. */
  handBack: procedure.input(z.object({ items: z.array(HandedItem).min(1).max(2000) })).output(z.object({})),
  /** A window says what it has put before a person's eyes; until then the core hands it out again (§3.7). */
  shown: procedure.input(z.object({ showings: z.array(Showing).min(1).max(1000) })).output(z.object({})),
};
