// The trash of the library keeps what was thrown away for the days the policy says (§13.8: 30), then lets it go.
import type { WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import type { CommandContext } from '../command-context.ts';
import { policyInForce } from '../shop/policy.ts';
import { readShop } from '../shop/settings.ts';
import { tellLibrary } from './script-row.ts';

const dayMs = 86_400_000;

/** Removes for good what has been in the trash longer than `retention.trashDays`; answers how many scripts went. */
export function emptyTrash(db: WriteDb, context: CommandContext): number {
  // A shop that is not set up yet has thrown nothing away.
  if (!readShop(db)) return 0;
  const until = context.now - policyInForce(db).policy.retention.trashDays * dayMs;
  const { n: scripts } = db.get<{ n: number }>('SELECT count(*) AS n FROM script WHERE removed_at <= ?', [until])!;
  const { n: fragments } = db.get<{ n: number }>('SELECT count(*) AS n FROM script_fragment WHERE removed_at <= ?', [
    until,
  ])!;
  if (scripts + fragments === 0) return 0;
  db.run('DELETE FROM script WHERE removed_at <= ?', [until]);
  db.run('DELETE FROM script_fragment WHERE removed_at <= ?', [until]);
  audit(db, context, { action: 'script.trash-emptied', detail: { scripts, fragments } });
  tellLibrary(context);
  return scripts;
}
