// Uses of scripts and what came of them (§7.5, §7.7). The texts themselves are content, read by the page.
import { createHash } from 'node:crypto';
import { instantOf, localDayOf } from '#shared/domain/clocks/calendar.ts';
import type { ScriptOutcome } from '#shared/domain/scripts/outcomes.ts';
import { fold } from '#shared/domain/text/fold.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { type CaseRow, caseRow } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { type Actor, actorOf, type CommandContext } from '../command-context.ts';
import { storeCalendar } from '../shop/calendar.ts';

/** Uses looked back on: what a shop said years ago tells little about today, and a count stays quick. */
const usesLookedAt = 20_000;
/** A follow-up of 1–5 that counts as satisfied (§10.1). */
const satisfiedFrom = 4;

/**
 * Uses per script and category of the case, over the newest uses (§7.7). Two uses in one case are one: it has one end.
 * The end is the last rating given after the use; reopened and escalated count only what happened after it.
 */
export function scriptOutcomes(db: ReadDb): ScriptOutcome[] {
  return db.all<ScriptOutcome>(
    `WITH used AS (
       SELECT script_id, complaint_id, min(at) AS at, CASE WHEN complaint_id IS NULL THEN count(*) ELSE 1 END AS uses
       FROM script_use WHERE id > (SELECT coalesce(max(id), 0) FROM script_use) - ${usesLookedAt} GROUP BY script_id, complaint_id),
     ended AS (
       SELECT u.script_id, o.category, u.uses,
         (SELECT f.satisfaction FROM follow_up f WHERE f.complaint_id = u.complaint_id AND f.satisfaction IS NOT NULL AND f.settled_at >= u.at
          ORDER BY f.settled_at DESC, f.id DESC LIMIT 1) AS rating,
         EXISTS (SELECT 1 FROM timeline t WHERE t.complaint_id = u.complaint_id AND t.kind = 'reopened' AND t.at >= u.at) AS reopened,
         EXISTS (SELECT 1 FROM timeline t WHERE t.complaint_id = u.complaint_id AND t.kind = 'risk-rose' AND t.at > u.at) AS escalated
       FROM used u LEFT JOIN complaint o ON o.id = u.complaint_id)
     SELECT script_id, category, sum(uses) AS uses, count(rating) AS rated, coalesce(sum(rating >= ${satisfiedFrom}), 0) AS satisfied,
       sum(reopened) AS reopened, sum(escalated) AS escalated
     FROM ended GROUP BY script_id, category`,
  );
}

export function favouriteScripts(db: ReadDb, actor: Actor): string[] {
  return db
    .all<{ scriptId: string }>('SELECT script_id FROM script_favourite WHERE staff_id = ? ORDER BY script_id', [
      actor.key,
    ])
    .map((row) => row.scriptId);
}

export function setFavourite(
  db: WriteDb,
  context: CommandContext,
  input: { scriptId: string; isFavourite: boolean },
): void {
  const params = [actorOf(context).key, input.scriptId];
  if (input.isFavourite)
    db.run('INSERT INTO script_favourite (staff_id, script_id) VALUES (?, ?) ON CONFLICT DO NOTHING', params);
  else db.run('DELETE FROM script_favourite WHERE staff_id = ? AND script_id = ?', params);
}

export function recentScripts(db: ReadDb, actor: Actor): { scriptId: string; at: number }[] {
  return db.all(
    'SELECT script_id, max(at) AS at FROM (SELECT script_id, at FROM script_use WHERE by_id = ? ORDER BY id DESC LIMIT 200) GROUP BY script_id ORDER BY 2 DESC LIMIT 12',
    [actor.key],
  );
}

/** Did this very text already go to this customer, or out to anyone today? (§7.5: no canned replies) */
export function wasSent(
  db: ReadDb,
  now: number,
  input: { caseId: string | null; text: string },
): { toThisCustomer: boolean; outToday: boolean } {
  const hash = textHash(input.text);
  const calendar = storeCalendar(db);
  const today = instantOf(calendar, localDayOf(calendar, now), 0);
  const complaint = input.caseId === null ? undefined : caseRow(db, input.caseId);
  return {
    toThisCustomer: complaint !== undefined && sentTo(db, hash, complaint),
    outToday: db.get('SELECT 1 FROM script_use WHERE text_hash = ? AND at >= ? LIMIT 1', [hash, today]) !== undefined,
  };
}

function sentTo(db: ReadDb, hash: string, complaint: CaseRow): boolean {
  return (
    db.get(
      'SELECT 1 FROM script_use WHERE text_hash = ? AND (complaint_id = ? OR (customer_id IS NOT NULL AND customer_id = ?)) LIMIT 1',
      [hash, complaint.id, complaint.customerId],
    ) !== undefined
  );
}

export function recordScriptUse(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string | null; scriptId: string; text: string },
): void {
  const complaint = input.caseId === null ? undefined : caseRow(db, input.caseId);
  db.run(
    'INSERT INTO script_use (script_id, complaint_id, customer_id, at, by_id, text_hash) VALUES (?, ?, ?, ?, ?, ?)',
    [
      input.scriptId,
      complaint?.id ?? null,
      complaint?.customerId ?? null,
      context.now,
      actorOf(context).key,
      textHash(input.text),
    ],
  );
  if (complaint) {
    recordEvent(db, context, {
      complaint: { key: complaint.id, id: complaint.publicId },
      kind: 'script-used',
      data: { scriptId: input.scriptId, text: input.text },
    });
  }
}

function textHash(text: string): string {
  return createHash('sha256').update(fold(text).replace(/\s+/g, '')).digest('hex').slice(0, 32);
}
