// Escape closes one thing: the innermost. Mantine's dialogs listen at the window and would close together with a
// calendar or menu that is open inside them, and what was written in the dialog would be gone.

const dropdown = '.mantine-Popover-dropdown, [data-dates-dropdown]';
const openTarget = '[aria-haspopup="dialog"][aria-expanded="true"]';

/** Starts listening; called once by the entry, before any dialog can. */
export function guardDialogs(): void {
  const guard = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Escape' || !(target instanceof HTMLElement)) return;
    const opener = target.closest<HTMLElement>(openTarget);
    if (!opener && !target.closest(dropdown)) return;
    // The mark that Mantine's dialogs look for on the element that had the key.
    target.setAttribute('data-mantine-stop-propagation', 'true');
    setTimeout(() => target.removeAttribute('data-mantine-stop-propagation'));
    // While the focus is still on the button that opened it, the dropdown hears no key.
    if (opener?.tagName === 'BUTTON') opener.click();
  };
  window.addEventListener('keydown', guard, { capture: true });
}
