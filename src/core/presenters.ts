// Who shows what rings: windows, and the shell with its desktop notifications. Each ring is handed to one window and to
// each shell, and to the next one when nobody confirmed it in time. What is kept here may be lost at any moment: the
// reminder's row says what still has to be shown, this only keeps the core from saying it twice to the same listener.
import { type Reminder, type Showing } from '#shared/contract/live.ts';
import { showingKey } from '#shared/domain/clocks/showing.ts';

export type Presenter = {
  /** Of the windows one shows a ring; a shell shows it beside the window. */
  role: 'window' | 'shell';
  /** A window with somebody signed in comes before one that is locked. */
  isAttended(): boolean;
  /** Shows what is new to it and confirms every showing, also one it has shown before. */
  present(reminders: Reminder[]): void;
};

export type Presenters = {
  add(presenter: Presenter): () => void;
  hasAny(): boolean;
  /** Hands out what nobody has, or has had for too long without a word. `unshown` is all that waits. */
  hand(unshown: readonly Reminder[], now: number): void;
  /** No need to hand these out again. */
  confirmed(showings: readonly Showing[]): void;
  /** When to look again at what was handed out and not confirmed, or undefined. */
  retryAt(): number | undefined;
};

/** A window that says nothing for so long is asleep, hidden or stuck. */
const confirmWithinMs = 30_000;

type Handed = { at: number; to: Set<Presenter> };

export function createPresenters(): Presenters {
  const presenters = new Set<Presenter>();
  let handed = new Map<string, Handed>();

  /** The window that came last, signed in before locked; one that was silent only when there is no other. */
  const windowFor = (silent: ReadonlySet<Presenter>): Presenter | undefined => {
    const windows = [...presenters].filter(({ role }) => role === 'window').reverse();
    const rank = (window: Presenter): number => (silent.has(window) ? 2 : 0) + (window.isAttended() ? 0 : 1);
    return windows.sort((a, b) => rank(a) - rank(b))[0];
  };

  const receiversOf = (known: Handed | undefined, now: number): Presenter[] => {
    const had = [...(known?.to ?? [])].filter((presenter) => presenters.has(presenter));
    // A clock set back must not stretch the time.
    const isSilent = known !== undefined && Math.abs(now - known.at) >= confirmWithinMs;
    const shells = [...presenters].filter(({ role }) => role === 'shell');
    const fresh = isSilent ? shells : shells.filter((shell) => !had.includes(shell));
    const needsWindow = isSilent || !had.some(({ role }) => role === 'window');
    const window = needsWindow ? windowFor(new Set(had)) : undefined;
    return window ? [...fresh, window] : fresh;
  };

  return {
    add: (presenter) => {
      presenters.add(presenter);
      return () => presenters.delete(presenter);
    },
    hasAny: () => presenters.size > 0,
    hand: (unshown, now) => {
      const parcels = new Map<Presenter, Reminder[]>();
      const next = new Map<string, Handed>();
      for (const reminder of unshown) {
        const key = showingKey(reminder);
        const known = handed.get(key);
        const receivers = receiversOf(known, now);
        for (const receiver of receivers) {
          const parcel = parcels.get(receiver) ?? [];
          parcel.push(reminder);
          parcels.set(receiver, parcel);
        }
        const at = known && receivers.length === 0 ? known.at : now;
        next.set(key, { at, to: new Set([...(known?.to ?? []), ...receivers]) });
      }
      handed = next;
      for (const [presenter, reminders] of parcels) presenter.present(reminders);
    },
    confirmed: (showings) => {
      for (const showing of showings) handed.delete(showingKey(showing));
    },
    retryAt: () => {
      const times = [...handed.values()].map(({ at }) => at + confirmWithinMs);
      return times.length > 0 ? Math.min(...times) : undefined;
    },
  };
}
