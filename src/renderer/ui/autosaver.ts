// The engine behind useAutosave, without React: one field, one writer, nothing typed is ever lost (§13.1).
// What is not yet acknowledged also lies in `rescue` under `key`, and is taken up again by the next saver of that key.

export type SaveState = 'saved' | 'waiting' | 'saving' | 'unsaved' | 'conflict';

export type Standing<T> = { current: T; version: number; by: string | null; at: number | null };

export type SaveOutcome<T> = { kind: 'saved'; version: number } | { kind: 'stale'; standing: Standing<T> };

export type AutosaverOptions<T> = {
  /** Names the field over restarts, e.g. `case.<id>.words`. */
  key: string;
  value: T;
  version: number;
  /** Writes; throws when the core could not be asked. */
  save: (value: T, expectedVersion: number) => Promise<SaveOutcome<T>>;
  rescue: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  delayMs: number;
  retryMs: number;
  /** False for an answer that asking again will not change: the text stays, unsaved, until it is changed. */
  isTransient: (error: unknown) => boolean;
};

export type Snapshot<T> = {
  value: T;
  state: SaveState;
  conflict: Standing<T> | null;
  error: unknown;
};

/** What lies in the rescue. */
type Kept<T> = { value: T; version: number; unanswered?: T[] };

const prefix = 'zhuanji.typed.';
const mostUnanswered = 5;
const isSame = (a: unknown, b: unknown) => Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);

/** Everything that still waits to be saved, over all fields of the page. */
const dirty = new Map<object, () => Promise<void>>();

/** Saves all waiting fields now, e.g. before the screen locks or the page goes away. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...dirty.values()].map((flush) => flush()));
}

type Autosaver<T> = ReturnType<typeof createAutosaver<T>>;

/** The savers of the page by their key: a field drawn twice, or left and shown again in mid-save, has one writer. */
const living = new Map<string, Autosaver<never>>();

/** The saver of a field: the one that is shown or still has words to save, else a new one. `hold` it while it is shown. */
export function openAutosaver<T>(options: AutosaverOptions<T>): Autosaver<T> {
  const known = living.get(options.key) as Autosaver<T> | undefined;
  if (known && !known.isDone()) return known;
  const saver = createAutosaver(options);
  living.set(options.key, saver as unknown as Autosaver<never>);
  return saver;
}

/** Makes the saver of one field. Call `receive` whenever the core's value is known anew. */
export function createAutosaver<T>(options: AutosaverOptions<T>) {
  const self = {};
  const storageKey = prefix + options.key;
  let { save } = options;
  let version = options.version;
  let saved = options.value;
  /** Whether `saved` is the text of `version`: of a rescued text only the number is known. */
  let isBaseKnown = true;
  /** Sent, but no answer came: the core may have taken any of them, so none is somebody else's words. */
  let unanswered: T[] = [];
  let snapshot: Snapshot<T> = { value: options.value, state: 'saved', conflict: null, error: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let holders = 0;
  const listeners = new Set<() => void>();

  const isDone = () => holders === 0 && snapshot.state === 'saved';

  function change(next: Partial<Snapshot<T>>): void {
    snapshot = { ...snapshot, ...next };
    if (snapshot.state === 'saved') dirty.delete(self);
    else dirty.set(self, flush);
    leaveWhenDone();
    for (const listener of listeners) listener();
  }

  function leaveWhenDone(): void {
    if (isDone() && living.get(options.key)?.hold === hold) living.delete(options.key);
  }

  function keep(value: T): void {
    try {
      options.rescue.setItem(storageKey, JSON.stringify({ value, version, unanswered } satisfies Kept<T>));
    } catch {
      // A full or forbidden storage only takes the second net away; the save itself goes on.
    }
  }

  /** Another window may have kept newer words under the same key: those are neither replaced nor let go. */
  function isKept(value: T): boolean {
    const text = options.rescue.getItem(storageKey);
    return text !== null && isSame((JSON.parse(text) as Kept<T>).value, value);
  }

  function keepAnew(): void {
    if (isKept(snapshot.value)) keep(snapshot.value);
  }

  function schedule(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  function set(value: T): void {
    if (isSame(value, snapshot.value)) return;
    change({ value, state: snapshot.conflict ? 'conflict' : 'waiting' });
    keep(value);
    if (!snapshot.conflict) schedule(options.delayMs);
  }

  const isOurs = (value: T) => unanswered.some((one) => isSame(one, value));

  async function writeOnce(): Promise<void> {
    const sent = snapshot.value;
    if (!isOurs(sent)) unanswered = [...unanswered, sent].slice(-mostUnanswered);
    keepAnew();
    change({ state: 'saving' });
    try {
      const outcome = await save(sent, version);
      if (outcome.kind === 'saved') acknowledged(sent, outcome.version);
      else stale(outcome.standing);
    } catch (error) {
      change({ state: 'unsaved', error });
      if (options.isTransient(error)) schedule(options.retryMs);
      else if (!isSame(sent, snapshot.value)) schedule(options.delayMs);
    }
  }

  function acknowledged(sent: T, newVersion: number): void {
    version = newVersion;
    saved = sent;
    isBaseKnown = true;
    unanswered = [];
    if (!isSame(sent, snapshot.value)) {
      keepAnew();
      return change({ state: 'waiting', error: null });
    }
    if (isKept(sent)) options.rescue.removeItem(storageKey);
    change({ state: 'saved', error: null });
  }

  function stale(standing: Standing<T>): void {
    const { current } = standing;
    if (isSame(current, snapshot.value)) return acknowledged(current, standing.version);
    // Only the number moved on, or words of our own arrived: nobody wrote others, so what is typed goes in on top.
    if ((isBaseKnown && isSame(current, saved)) || isOurs(current)) return acknowledged(current, standing.version);
    change({ state: 'conflict', conflict: standing, error: null });
  }

  async function drain(): Promise<void> {
    while (snapshot.state === 'waiting' || snapshot.state === 'unsaved') {
      await writeOnce();
      if (snapshot.state !== 'waiting') return;
    }
  }

  /** Saves now what waits; answers when it is acknowledged, refused or out of reach. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    running ??= drain().finally(() => {
      running = undefined;
    });
    return running;
  }

  /** The core's value as read anew. Typed text is never overwritten by it. */
  function receive(value: T, newVersion: number): void {
    if (newVersion <= version || snapshot.state !== 'saved') return;
    version = newVersion;
    saved = value;
    change({ value });
  }

  /** Ends a conflict with the text that shall stand. */
  function settle(value: T): void {
    if (!snapshot.conflict) return;
    const standing = snapshot.conflict;
    version = standing.version;
    saved = standing.current;
    isBaseKnown = true;
    if (isSame(value, saved)) {
      options.rescue.removeItem(storageKey);
      return change({ value, state: 'saved', conflict: null });
    }
    change({ value, state: 'waiting', conflict: null });
    keep(value);
    schedule(0);
  }

  /** Takes up what an earlier page could not save. */
  function takeUp(): void {
    const text = options.rescue.getItem(storageKey);
    if (text === null) return;
    const kept = JSON.parse(text) as Kept<T>;
    if (isSame(kept.value, saved)) return options.rescue.removeItem(storageKey);
    unanswered = kept.unanswered ?? [];
    // Its own version: if someone wrote in between, both texts are shown instead of one overwriting the other.
    isBaseKnown = kept.version === version || isOurs(saved);
    if (!isBaseKnown) version = Math.min(version, kept.version);
    change({ value: kept.value, state: 'waiting' });
    schedule(options.delayMs);
  }

  /** Call when the field is shown; the answer ends it: what waits is saved now. */
  function hold(): () => void {
    holders += 1;
    return () => {
      holders -= 1;
      leaveWhenDone();
      void flush();
    };
  }

  takeUp();
  return {
    hold,
    isDone,
    getSnapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    useSave: (next: typeof save) => {
      save = next;
    },
    set,
    flush,
    receive,
    settle,
  };
}
