import { useEffect, useMemo, useSyncExternalStore, type RefObject } from 'react';
import { watchConnection } from '#renderer/platform/connection.ts';
import { failureOf } from '#renderer/platform/failure.ts';
import { flushAll, openAutosaver, type SaveOutcome, type Snapshot, type Standing } from './autosaver.ts';
import { useLatest } from './use-latest.ts';

type Options<T> = {
  /** Names the field over restarts, e.g. `case.<id>.words`. Another key is another field. */
  key: string;
  /** The core's value and version as last read. */
  value: T;
  version: number;
  save: (value: T, expectedVersion: number) => Promise<{ version: number }>;
  delayMs?: number;
};

export type Autosave<T> = Snapshot<T> & {
  setValue: (value: T) => void;
  /** Saves now; put it on blur. */
  flush: () => void;
  /** Ends a conflict with the text that shall stand. */
  settle: (value: T) => void;
};

/** Gone or locked: the same save may succeed later. Everything else the core has refused for good. */
export function isTransient(error: unknown): boolean {
  return ['OFFLINE', 'UNEXPECTED', 'NOT_SIGNED_IN', 'DISK_FULL'].includes(failureOf(error).code);
}

function asOutcome<T>(save: RefObject<Options<T>['save']>) {
  return async (value: T, expectedVersion: number): Promise<SaveOutcome<T>> => {
    try {
      const answer = await save.current(value, expectedVersion);
      return { kind: 'saved', version: answer.version };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code !== 'STALE_WRITE') throw error;
      return { kind: 'stale', standing: failure.data as Standing<T> };
    }
  };
}

/**
 * Saves a field while it is typed: 300 ms after the last key, on blur (`flush`), when the window is hidden or closed.
 * What is not acknowledged stays in the browser's storage and is taken up again. STALE_WRITE becomes `conflict`.
 */
export function useAutosave<T>({ key, value, version, save, delayMs = 300 }: Options<T>): Autosave<T> {
  const latestSave = useLatest(save);
  const saver = useMemo(
    () =>
      openAutosaver<T>({
        key,
        value,
        version,
        delayMs,
        retryMs: 4000,
        isTransient,
        rescue: window.localStorage,
        save: asOutcome(latestSave),
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- a saver lives as long as its field; newer values come by receive()
    [key],
  );
  useEffect(() => saver.receive(value, version), [saver, value, version]);
  useEffect(() => {
    saver.useSave(asOutcome(latestSave));
    const leave = saver.hold();
    const stop = watchConnection((now) => {
      if (now === 'connected') void saver.flush();
    });
    return () => {
      stop();
      leave();
    };
  }, [saver, latestSave]);
  const snapshot = useSyncExternalStore(saver.subscribe, saver.getSnapshot);
  return {
    ...snapshot,
    setValue: saver.set,
    flush: () => void saver.flush(),
    settle: saver.settle,
  };
}

/** Saves everything when the window is hidden or goes away; called once by the entry. */
export function flushWhenLeaving(): void {
  window.addEventListener('pagehide', () => void flushAll());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAll();
  });
}
