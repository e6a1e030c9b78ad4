type TextInput = HTMLTextAreaElement | HTMLInputElement;

/** The box of a field in the same step as `anchor`. */
export function inputOf(anchor: HTMLElement | null, fieldKey: string): TextInput | null {
  const root = anchor?.closest('[data-step]') ?? document;
  return root.querySelector<TextInput>(
    `[data-field="${fieldKey}"] textarea:not([aria-hidden]), [data-field="${fieldKey}"] input`,
  );
}

/** Puts a text where the cursor stands, as if it had been typed: React hears the input event. */
export function typeInto(input: TextInput, text: string): void {
  const hasCursor = document.activeElement === input;
  const from = hasCursor ? (input.selectionStart ?? input.value.length) : input.value.length;
  const to = hasCursor ? (input.selectionEnd ?? from) : from;
  input.focus();
  input.setRangeText(text, from, to, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
