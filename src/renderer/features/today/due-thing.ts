import type { Reminder } from '#shared/contract/live.ts';
import type { CaseId, ReminderId } from '#shared/contract/ids.ts';
import type { DueItem, DueKind } from '#shared/contract/today.ts';

/** What is due, as a row of Today or of the bell shows it and acts on it. */
export type DueThing = {
  kind: DueKind | 'risk';
  id: string;
  version: number;
  detail: string;
  dueAt: number;
  caseId: CaseId;
  who: string;
  forName: string | null;
  reminderId: ReminderId | null;
  approval: DueItem['approval'];
};

export function thingOfItem(item: DueItem): DueThing {
  return { ...item, who: item.customerName ?? item.caseNumber };
}

/** A reminder speaks of the promise, clock or call behind it, or of the case itself that turned high. */
export function thingOfReminder(reminder: Reminder): DueThing {
  return {
    kind: reminder.subject,
    id: reminder.subjectId,
    version: reminder.subjectVersion,
    detail: reminder.detail,
    dueAt: reminder.dueAt,
    caseId: reminder.caseId,
    who: reminder.customerName ?? reminder.caseNumber,
    forName: reminder.forName,
    reminderId: reminder.id,
    approval: null,
  };
}
