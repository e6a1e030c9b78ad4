import { CaseId } from '#shared/contract/ids.ts';
import type { WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import type { CommandContext } from '../command-context.ts';

/** The two names of a case: its integer key and its public id. */
export type CaseKey = { key: number; id: string };

/**
 * The one helper that writes what happened to a case: timeline, audit log and the news to the windows, in the
 * transaction of the change itself. `data` goes to the timeline, which may hold personal data; the audit log may not.
 */
export function recordEvent(
  db: WriteDb,
  context: CommandContext,
  event: { complaint: CaseKey; kind: string; data?: Record<string, unknown>; isPrivateToTimeline?: boolean },
): number {
  const { lastId } = db.run('INSERT INTO timeline (complaint_id, at, actor_id, kind, data) VALUES (?, ?, ?, ?, ?)', [
    event.complaint.key,
    context.now,
    context.actor?.key ?? null,
    event.kind,
    JSON.stringify(event.data ?? {}),
  ]);
  audit(db, context, { action: `case.${event.kind}`, entity: event.complaint.id, detail: { timeline: lastId } });
  changed(context, event.complaint, event.kind);
  return lastId;
}

/** Tells every window that something of this case is new, without an entry on the timeline. */
export function changed(context: CommandContext, complaint: CaseKey, topic: string): void {
  context.changes.push({ kind: 'changed', caseId: CaseId.parse(complaint.id), topic });
}
