// Reads from the page where the browser broke the lines of a letter.
import type { MeasuredBlock, MeasuredLine } from '#shared/domain/letters/paginate.ts';

/** Marks the elements that are measured; the page renderer writes them, this module reads them. */
export const measured = { block: 'data-block', tail: 'data-tail', group: 'data-group' } as const;

export interface Column {
  blocks: MeasuredBlock[];
  /** Pixels per millimetre as drawn, so that a zoomed or scaled preview measures the same as paper. */
  pixelsPerMm: number;
}

/** Measures an endless column whose inline size is `inlineMm`. Lengths are pixels along the block axis. */
export function measureColumn(column: HTMLElement, inlineMm: number, isVertical: boolean): Column {
  const box = column.getBoundingClientRect();
  const along = (rect: DOMRect) =>
    isVertical
      ? { start: box.right - rect.right, end: box.right - rect.left }
      : { start: rect.top - box.top, end: rect.bottom - box.top };
  const blocks = [...column.querySelectorAll(`[${measured.block}]`)].map((element) => ({
    ...blockOf(element, along),
    isTail: element.hasAttribute(measured.tail),
  }));
  return { blocks, pixelsPerMm: (isVertical ? box.height : box.width) / inlineMm };
}

type Span = { start: number; end: number };

function blockOf(element: Element, along: (rect: DOMRect) => Span): { lines: MeasuredLine[]; groupCount: number } {
  const groups = [...element.querySelectorAll(`[${measured.group}]`)];
  const lines: MeasuredLine[] = [];
  groups.forEach((group, firstGroup) => {
    const { start, end } = along(group.getBoundingClientRect());
    const line = lines.at(-1);
    // Boxes of one line overlap by far more than half; the next line begins below the middle of this one.
    if (line && start < (line.start + line.end) / 2) {
      line.start = Math.min(line.start, start);
      line.end = Math.max(line.end, end);
    } else lines.push({ start, end, firstGroup });
  });
  coverBlock(lines, along(element.getBoundingClientRect()));
  return { lines, groupCount: groups.length };
}

/** The first and last line reach to the edges of their block, so that pictures in it and its padding count. */
function coverBlock(lines: MeasuredLine[], block: Span): void {
  const first = lines[0];
  const last = lines.at(-1);
  if (first) first.start = Math.min(first.start, block.start);
  if (last) last.end = Math.max(last.end, block.end);
}
