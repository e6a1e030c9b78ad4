// Keyboard shortcuts with a registry, so that `?` can show the ones that work right now (§14.3).
import { getHotkeyHandler } from '@mantine/hooks';
import { useEffect, useSyncExternalStore } from 'react';
import { isComposing } from './ime.ts';
import { useLatest } from './use-latest.ts';

export type Shortcut = {
  /** Mantine's notation: 'N', 'mod + Enter', 'shift + ?'. Single letters rest while a text field has the focus. */
  keys: string;
  label: string;
  /** Set for a shortcut that also works while typing, e.g. 'mod + Enter'. */
  worksWhileTyping?: boolean;
};

type Registered = Shortcut & { id: symbol; run: () => void };
let registered: Registered[] = [];
const listeners = new Set<() => void>();

function update(next: Registered[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

function handle(event: KeyboardEvent): void {
  if (isComposing(event) || event.defaultPrevented) return;
  // A dialog takes the keyboard: page shortcuts rest behind it.
  const isInDialog = document.querySelector('[role="dialog"][aria-modal="true"], [inert]') !== null;
  // The newest registration wins: a page may override the program.
  for (const one of registered.toReversed()) {
    if ((isTyping(event.target) || isInDialog) && !one.worksWhileTyping) continue;
    getHotkeyHandler([[one.keys, one.run, { preventDefault: true, usePhysicalKeys: /^[A-Za-z]$/.test(one.keys) }]])(
      event,
    );
    if (event.defaultPrevented) return;
  }
}

/** Starts listening; called once by the entry. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', handle);
}

/** Registers a shortcut while the calling part is shown. Pass `null` to switch it off. */
export function useShortcut(shortcut: Shortcut | null, run: () => void): void {
  const latest = useLatest(run);
  const { keys, label, worksWhileTyping } = shortcut ?? {};
  useEffect(() => {
    if (keys === undefined || label === undefined) return undefined;
    const id = Symbol(keys);
    update([...registered, { id, keys, label, worksWhileTyping, run: () => latest.current() }]);
    return () => update(registered.filter((one) => one.id !== id));
  }, [keys, label, worksWhileTyping, latest]);
}

/** The shortcuts that work now, for the `?` sheet. */
export function useShortcuts(): Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => registered,
  );
}
