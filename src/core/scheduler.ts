// One timer for the next reminder (architecture §5): re-read after every change, on wake-up and on clock changes.
import type { CommandContext } from './features/command-context.ts';
import { refreshCase } from './features/case-base/refresh-case.ts';
import { fireRungs, nextRungAt } from './features/case-base/clock-rungs.ts';
import { claimUnshown, fireDue, nextRingAt, quietUntil } from './features/reminders/ring.ts';
import type { ApiDependencies } from './api/context.ts';
import type { Reminder } from '#shared/contract/live.ts';

/** Called with what rings when no window of ours is there to show it, and beside the window's own toast. */
export type RingListener = (reminders: Reminder[]) => void;

export type Scheduler = {
  /** Looks again: after a change, on resume from sleep, on a change of the machine's clock. */
  wake(): void;
  /** A window opened: what rang while nobody was there is shown now, oldest first, once (§3.7). */
  announce(): void;
  /** Desktop notifications of a shell. */
  onRing(listener: RingListener): () => void;
  stop(): void;
};

export function createScheduler(api: Omit<ApiDependencies, 'afterWrite'>): Scheduler {
  const { database, clock, news, newId, log } = api;
  const listeners = new Set<RingListener>();
  let cancel: (() => void) | undefined;
  let isStopped = false;

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

  const announce = (): void => {
    if (!news.hasListeners() && listeners.size === 0) return;
    for (let hasMore = true; hasMore;) {
      const claimed = database.write((db) => claimUnshown(db, clock.now()));
      const { reminders } = claimed;
      hasMore = claimed.hasMore;
      if (reminders.length === 0) return;
      news.ring({ kind: 'ring', reminders });
      for (const listener of listeners) listener(reminders);
    }
  };

  const wake = (): void => {
    if (isStopped) return;
    cancel?.();
    cancel = undefined;
    try {
      const next = nextAt();
      if (next !== undefined && next <= clock.now()) fire();
      announce();
      const later = [nextAt(), quietUntil(database.read, clock.now())].filter((at) => at !== undefined);
      if (later.length > 0) cancel = clock.wakeAt(Math.min(...later), wake);
    } catch (error) {
      // A full disk must not end the reminders: they stay due in the table, and the next minute tries again.
      log('scheduler-failed', {
        name: error instanceof Error ? error.name : 'unknown',
        code: String((error as { code?: unknown }).code ?? ''),
      });
      cancel = clock.wakeAt(clock.now() + retryMs, wake);
    }
  };

  return {
    wake,
    announce: wake,
    onRing: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      isStopped = true;
      cancel?.();
    },
  };
}

const retryMs = 60_000;
