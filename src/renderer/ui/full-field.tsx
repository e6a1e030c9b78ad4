// A field with a limit takes no more, and the browser says nothing about it. This does (§14.5).
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useT } from './language.tsx';
import { useLatest } from './use-latest.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const limited = (target: EventTarget | null): Field | null => {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.maxLength > 0 ? target : null;
};

/** The name of the field as it is read out, without the asterisk of what must be filled in. */
function nameOf(field: Field): string {
  const label = field.labels?.[0]?.textContent.replace(/\s*\*\s*$/u, '');
  return field.getAttribute('aria-label') ?? label ?? field.placeholder;
}

/** Whether `more` put in the place of what is selected goes beyond the limit of the field. */
function isTooMuch(field: Field, more: string): boolean {
  const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  return field.value.length - selected + more.length > field.maxLength;
}

/** Shows nothing; says so when a field leaves out part of what was typed, pasted, dropped or composed. */
export function FullFieldNotice() {
  // Listening goes on over a new rendering: an input method may be in the middle of a word.
  const latest = useLatest(useT());
  useEffect(() => {
    let shown = '';
    const say = (field: Field) => {
      const message = latest.current('ui.fullField', { field: nameOf(field), most: field.maxLength });
      // One notice, however many keys: the newest, with its whole time to be read.
      notifications.hide(shown);
      shown = notifications.show({ message, color: 'orange', autoClose: 6000 });
    };
    const onInput = (event: InputEvent) => {
      const field = limited(event.target);
      if (field && !event.isComposing && event.data !== null && isTooMuch(field, event.data)) say(field);
    };
    // What an input method composes may stand beyond the limit until it is chosen; then it is cut.
    let composed: { field: Field; room: number } | null = null;
    const onCompositionStart = (event: CompositionEvent) => {
      const field = limited(event.target);
      const selected = field ? (field.selectionEnd ?? 0) - (field.selectionStart ?? 0) : 0;
      composed = field && { field, room: field.maxLength - field.value.length + selected };
    };
    const onCompositionEnd = (event: CompositionEvent) => {
      if (composed && event.data.length > composed.room) say(composed.field);
      composed = null;
    };
    document.addEventListener('beforeinput', onInput);
    document.addEventListener('compositionstart', onCompositionStart);
    document.addEventListener('compositionend', onCompositionEnd);
    return () => {
      document.removeEventListener('beforeinput', onInput);
      document.removeEventListener('compositionstart', onCompositionStart);
      document.removeEventListener('compositionend', onCompositionEnd);
    };
  }, [latest]);
  return null;
}
