// A core that rings, in a process made to be killed: bundled by ring-killing.ts, started once for every kill. With a shell of its
// own (the whole program dies) or without (the shell outlives it). Time passes only on command, minute by minute.
import { createCore } from '#core/create-core.ts';
import { newId } from '#core/new-id.ts';
import { type Notice, noticesFor } from '../../src/main/reminder-notices.ts';
import { openRingMemory } from '../../src/main/ring-memory.ts';
import { shellTexts } from '../../src/main/shell-texts.ts';
import type { Reminder, Showing } from '#shared/contract/live.ts';
import { FakeClock } from './fake-clock.ts';

export type ToRinger =
  /** Patient: half a day does not pass before what rang is confirmed. */
  | { kind: 'go'; dataFolder: string; start: number; minutes: number; isPatient: boolean; ringsFile: string | null }
  /** The desktop showed a notice of the shell in here. */
  | { kind: 'displayed'; notice: Notice }
  /** The shell outside says so. */
  | { kind: 'shown'; showings: Showing[] };
export type FromRinger =
  | { kind: 'loaded' }
  | { kind: 'ring'; reminders: Reminder[] }
  | { kind: 'show'; notice: Notice }
  | { kind: 'idle' };

const tell = (message: FromRinger): void => void process.send?.(message);
let hear: (message: ToRinger) => void = () => undefined;

process.on('disconnect', () => process.exit(0));
process.on('message', (message: ToRinger) => {
  if (message.kind === 'go') void live(message);
  else hear(message);
});
tell({ kind: 'loaded' });

async function live({
  dataFolder,
  start,
  minutes,
  isPatient,
  ringsFile,
}: Extract<ToRinger, { kind: 'go' }>): Promise<void> {
  const clock = new FakeClock(new Date(start).toISOString());
  const core = await createCore({ dataFolder, clock, newId, log: () => undefined });
  const memory = ringsFile === null ? undefined : openRingMemory(ringsFile);
  hear = (message) => {
    if (message.kind === 'shown') core.scheduler.shown(message.showings);
    if (message.kind !== 'displayed') return;
    memory?.shown(message.notice);
    core.scheduler.shown(message.notice.showings);
  };
  core.scheduler.onRing((reminders) => {
    if (!memory) return tell({ kind: 'ring', reminders });
    const { toShow, toConfirm } = memory.divide(reminders);
    if (toConfirm.length > 0) core.scheduler.shown(toConfirm);
    for (const notice of noticesFor(toShow, shellTexts['zh-CN'], memory.tagOf)) {
      memory.given(notice);
      tell({ kind: 'show', notice });
    }
  });
  core.scheduler.announce();
  const { publicId: staffId } = core.database.read.get<{ publicId: string }>('SELECT public_id FROM staff LIMIT 1')!;
  for (let minute = 0; minute < minutes; minute++) {
    clock.advance(1);
    // Some of what was seen is put off: it rings a second time, as another showing.
    const seen = core.database.read.get<{ id: string }>(
      "SELECT public_id AS id FROM reminder WHERE state = 'rung' AND ring = 1 AND shown_at IS NOT NULL AND id % 5 = 0 LIMIT 1",
    );
    if (seen) await core.client({ staffId }).reminders.snooze({ id: seen.id as never, until: 5 });
    const isDone = (): boolean =>
      !isPatient || !core.database.read.get("SELECT 1 FROM reminder WHERE state = 'rung' AND shown_at IS NULL LIMIT 1");
    do await new Promise((resolve) => setImmediate(resolve));
    while (!isDone());
  }
  tell({ kind: 'idle' });
}
