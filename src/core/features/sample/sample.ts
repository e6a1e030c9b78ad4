// The sample shop (§14.4): living data made by the same commands as real ones, marked, and removed by one click.
import { sampleShops } from '#shared/content/sample/sample-shops.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import { fireRungs } from '../case-base/clock-rungs.ts';
import { refreshCase } from '../case-base/refresh-case.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { fireDue } from '../reminders/ring.ts';
import { removeFromIndex } from '../search/index-text.ts';
import { removeSetting, writeSetting } from '../shop/settings.ts';
import { playStory } from './play-story.ts';

export function hasSample(db: ReadDb): boolean {
  return db.get('SELECT 1 FROM complaint WHERE is_sample = 1 LIMIT 1') !== undefined;
}

/** Plays the stories of the sample shop in a language: each event happens at its own time before now. */
export function layOutSample(db: WriteDb, context: CommandContext, language: Language): void {
  for (const story of sampleShops[language]) playStory(db, context, story);
  ringQuietly(db, context);
  audit(db, context, { action: 'sample.laid-out' });
}

/** What came due in the stories rang then: it waits in the inbox, and nobody who opens the sample shop is startled by it. */
function ringQuietly(db: WriteDb, context: CommandContext): void {
  for (let hasMore = true; hasMore;) {
    const acted = fireRungs(db, context);
    const fired = fireDue(db, context);
    for (const key of new Set([...acted.complaintKeys, ...fired.complaintKeys])) refreshCase(db, context, key);
    hasMore = acted.hasMore || fired.hasMore;
  }
  db.run(
    "UPDATE reminder SET shown_at = ? WHERE state = 'rung' AND complaint_id IN (SELECT id FROM complaint WHERE is_sample = 1)",
    [context.now],
  );
}

/**
 * Removes everything of the sample and nothing else. The audit log keeps its entries: they hold no personal data. Answers
 * the attachments that belong to nothing any more: their files are the caller's to remove.
 */
export function removeSample(db: WriteDb, context: CommandContext): { unusedFiles: string[] } {
  actorOf(context);
  writeSetting(db, 'removingSample', true);
  const cases = db.all<{ id: number }>('SELECT id FROM complaint WHERE is_sample = 1');
  const inSample = 'IN (SELECT id FROM complaint WHERE is_sample = 1)';
  for (const { id } of db.all<{ id: number }>(
    `SELECT id FROM timeline WHERE kind = 'note' AND complaint_id ${inSample}`,
  ))
    removeFromIndex(db, 'note_search', id);
  for (const { id } of cases) removeFromIndex(db, 'case_search', id);
  db.run(`DELETE FROM compensation WHERE complaint_id ${inSample}`);
  db.run('DELETE FROM complaint WHERE is_sample = 1');
  const unusedFiles = db
    .all<{ sha256: string }>(
      'SELECT sha256 FROM attachment WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.sha256 = attachment.sha256)',
    )
    .map((row) => row.sha256);
  for (const sha256 of unusedFiles) db.run('DELETE FROM attachment WHERE sha256 = ?', [sha256]);
  // A sample customer that an own case has to do with stays: as its customer, or because something was given to them.
  const unused = `is_sample = 1 AND NOT EXISTS (SELECT 1 FROM complaint o WHERE o.customer_id = customer.id)
    AND NOT EXISTS (SELECT 1 FROM compensation g WHERE g.customer_id = customer.id)`;
  for (const { id } of db.all<{ id: number }>(`SELECT id FROM customer WHERE ${unused}`))
    removeFromIndex(db, 'customer_search', id);
  db.run(`DELETE FROM customer WHERE ${unused}`);
  db.run('UPDATE customer SET is_sample = 0 WHERE is_sample = 1');
  removeSetting(db, 'removingSample');
  audit(db, context, { action: 'sample.removed', detail: { cases: cases.length } });
  context.changes.push({ kind: 'changed', topic: 'session' }, { kind: 'changed', topic: 'sample' });
  return { unusedFiles };
}
