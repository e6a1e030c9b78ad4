// One timer for the next reminder (architecture §5): re-read after every change, on wake-up and on clock changes.
import type { Reminder, Showing } from '#shared/contract/live.ts';
import type { ApiDependencies } from './api/context.ts';
import { fireRungs, nextRungAt } from './features/case-base/clock-rungs.ts';
import { refreshCase } from './features/case-base/refresh-case.ts';
import type { CommandContext } from './features/command-context.ts';
import { listUnshown, quietUntil, recordShown } from './features/reminders/outbox.ts';
import { fireDue, nextRingAt } from './features/reminders/ring.ts';

/** Shows what rings on the desktop, beside the window's own toast, and confirms it through `shown`. */
export type RingListener = (reminders: Reminder[]) => void;

export type Scheduler = {
  /** Looks again: after a change, on resume from sleep, on a change of the machine's clock. */
  wake(): void;
  /** A window opened: what rang while nobody was there is shown now, oldest first, once (§3.7). */
  announce(): void;
  /** Desktop notifications of a shell. */
  onRing(listener: RingListener): () => void;
  /** Confirmed by whoever showed it; from now on it is never handed out again. */
  shown(showings: readonly Showing[]): void;
  stop(): void;
};

type SchedulerDependencies = Pick<ApiDependencies, 'database' | 'clock' | 'news' | 'presenters' | 'newId' | 'log'>;

const retryMs = 60_000;

export function createScheduler({ database, clock, news, presenters, newId, log }: SchedulerDependencies): Scheduler {
  let cancel: (() => void) | undefined;
  let isStopped = false;
  let isBusy = false;
  let isCalledAgain = false;
  /** Shown, but not on the disk yet: a full disk makes us wait, never show it again. */
  let unrecorded: Showing[] = [];

  const nextAt = (): number | undefined => {
    const times = [nextRungAt(database.read), nextRingAt(database.read)].filter((at) => at !== undefined);
    return times.length > 0 ? Math.min(...times) : undefined;
  };

  const fire = (): void => {
    for (let hasMore = true; hasMore;) {
      const context: CommandContext = { actor: null, now: clock.now(), newId, changes: [] };
      hasMore = database.write((db) => {
        // Rungs first: what they remind of rings in the same transaction.
        const acted = fireRungs(db, context);
        const fired = fireDue(db, context);
        const touched = new Set([...acted.complaintKeys, ...fired.complaintKeys]);
        for (const key of touched) refreshCase(db, context, key);
        if (touched.size > 0) context.changes.push({ kind: 'changed', topic: 'reminders' });
        return acted.hasMore || fired.hasMore;
      });
      news.publish(context.changes);
    }
  };

  const record = (): void => {
    if (unrecorded.length === 0) return;
    const showings = unrecorded;
    database.write((db) => recordShown(db, clock.now(), showings));
    unrecorded = unrecorded.slice(showings.length);
    presenters.confirmed(showings);
  };

  const look = (): void => {
    record();
    const next = nextAt();
    if (next !== undefined && next <= clock.now()) fire();
    if (presenters.hasAny()) presenters.hand(listUnshown(database.read, clock.now()), clock.now());
    const later = [
      nextAt(),
      quietUntil(database.read, clock.now()),
      presenters.hasAny() ? presenters.retryAt() : undefined,
    ].filter((at) => at !== undefined);
    if (later.length > 0) cancel = clock.wakeAt(Math.min(...later), wake);
  };

  const tryToLook = (): void => {
    if (isStopped) return;
    cancel?.();
    cancel = undefined;
    try {
      look();
    } catch (error) {
      // A full disk must not end the reminders: they stay due in the table, and the next minute tries again.
      log('scheduler-failed', {
        name: error instanceof Error ? error.name : 'unknown',
        code: String((error as { code?: unknown }).code ?? ''),
      });
      cancel = clock.wakeAt(clock.now() + retryMs, wake);
    }
  };

  /** A listener that answers at once calls back in here: then once more, not one inside the other. */
  const wake = (): void => {
    isCalledAgain = true;
    if (isBusy) return;
    isBusy = true;
    while (isCalledAgain) {
      isCalledAgain = false;
      tryToLook();
    }
    isBusy = false;
  };

  return {
    wake,
    announce: wake,
    onRing: (listener) => presenters.add({ role: 'shell', isAttended: () => true, present: listener }),
    shown: (showings) => {
      unrecorded.push(...showings);
      wake();
    },
    stop: () => {
      isStopped = true;
      cancel?.();
    },
  };
}
