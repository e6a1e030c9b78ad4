// Which part of a text area's value stands in its window, and where: only that part is marked. A mirror of a whole
// complaint of 100,000 characters would be laid out anew at every pause of typing.

/** The seen part of the value. `start` begins a line; `shift` is that line's way down from the first line's place, pixels. */
export type Seen = { start: number; end: number; shift: number };

/** No line of the area holds more characters than this, half-width ones on a wide screen. */
const mostPerLine = 240;

/** The seen part, or null where it cannot be asked for: an old engine, or something lies over the area. */
export function seenPart(area: HTMLTextAreaElement): Seen | null {
  const style = getComputedStyle(area);
  const line = Number.parseFloat(style.lineHeight);
  const padding = Number.parseFloat(style.paddingTop);
  const box = area.getBoundingClientRect();
  const first = Math.max(0, Math.ceil((area.scrollTop - padding) / line));
  const shift = first * line - area.scrollTop;
  const left = box.left + Number.parseFloat(style.paddingLeft);
  const start = first === 0 ? 0 : offsetAt(area, left, box.top + padding + shift + line / 2);
  if (start === null) return null;
  const lines = Math.ceil(area.clientHeight / line) + 1;
  return { start, end: Math.min(area.value.length, start + lines * mostPerLine), shift };
}

function offsetAt(area: HTMLTextAreaElement, x: number, y: number): number | null {
  // Engines before 128 do not know it, whatever the types say.
  const caret = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
  return caret?.offsetNode === area ? caret.offset : null;
}

/** Distance of a character's line from the top of the scrolled text, in pixels; lays the text before it out once. */
export function topOfOffset(area: HTMLTextAreaElement, layerClass: string, offset: number): number {
  const mirror = document.createElement('div');
  const place = document.createElement('span');
  mirror.className = layerClass;
  mirror.style.visibility = 'hidden';
  place.textContent = area.value.slice(offset, offset + 1);
  mirror.append(area.value.slice(0, offset), place);
  area.parentElement!.append(mirror);
  const top = place.offsetTop;
  mirror.remove();
  return top;
}
