// Enter during Chinese input composition picks a candidate and must never submit anything (§14.6).
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** True while a key belongs to the input method. 229 is what older engines report instead of isComposing. */
export function isComposing(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === 229;
}

/** The one shared guard: no handler of the page sees Enter or Escape that the input method uses. */
export function guardComposition(): void {
  const stop = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === 'Escape') && isComposing(event)) event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', stop, { capture: true });
  window.addEventListener('keyup', stop, { capture: true });
}

/** Runs `act` on Enter (with Ctrl or ⌘ when `withModifier`), never while composing. */
export function onEnter(act: () => void, { withModifier = false } = {}) {
  return (event: ReactKeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event) || event.shiftKey) return;
    if (withModifier && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    act();
  };
}
