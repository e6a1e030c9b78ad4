// Escape closes one thing: the innermost. Mantine's dialogs listen at the window and would close together with a
// calendar or menu that is open inside them, and what was written in the dialog would be gone.

const dropdown = '.mantine-Popover-dropdown, [data-dates-dropdown]';
const openTarget = '[aria-haspopup="dialog"][aria-expanded="true"]';

/** What Mantine's dialogs look for on the element that had the key. */
const mark = 'data-mantine-stop-propagation';

/** Starts listening; called once by the entry, before any dialog can. */
export function guardDialogs(): void {
  let marked: HTMLElement | undefined;
  const guard = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Escape' || !(target instanceof HTMLElement)) return;
    const opener = target.closest<HTMLElement>(openTarget);
    if (!opener && !target.closest(dropdown)) return;
    if (!target.hasAttribute(mark)) {
      target.setAttribute(mark, 'true');
      marked = target;
    }
    // While the focus is still on the button that opened it, the dropdown hears no key.
    if (opener?.tagName === 'BUTTON') opener.click();
  };
  // The dialogs listen at the window too: once the key is past it, the mark has served. Any longer, and it would
  // swallow the next Escape, which is meant for the dialog.
  const unmark = () => {
    marked?.removeAttribute(mark);
    marked = undefined;
  };
  window.addEventListener('keydown', guard, { capture: true });
  document.addEventListener('keydown', unmark, { capture: true });
}
