// Finds the character size and the division into sheets at which a letter fits its paper.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { HandwrittenLine } from '#shared/domain/letters/handwriting.ts';
import type { FontKey, LetterContent, Orientation, Paper } from '#shared/domain/letters/letter.ts';
import { sheetCount } from '#shared/domain/letters/impose.ts';
import { type BlockSlice, paginate } from '#shared/domain/letters/paginate.ts';
import { measureColumn } from '#renderer/features/letters/sheet/measure-lines.ts';
import { characterSizesMm, writingAreaMm } from '#renderer/features/letters/sheet/sheet-measures.ts';
import { areFontsReady, waitForFonts } from '#renderer/features/letters/sheet/wait-for-fonts.ts';

/**
 * A letter divided over pages of writing. `papersNeeded`: sheets of paper they take (a folded card holds two). `fitsPage`:
 * one sheet suffices. `overflows`: something cannot be printed whole.
 */
export interface SheetLayout {
  lines: readonly HandwrittenLine[];
  sheets: BlockSlice[][];
  papersNeeded: number;
  sizeMm: number;
  fitsPage: boolean;
  overflows: boolean;
}

export interface SheetRequest {
  content: LetterContent;
  lines: readonly HandwrittenLine[];
  font: FontKey;
  paper: Paper;
  orientation: Orientation;
}

/** What the hook knows: `layout` stays the last good one while the next is measured; `error` is a font that failed. */
export interface SheetState {
  layout: SheetLayout | undefined;
  isCurrent: boolean;
  error: Error | undefined;
}

/** Half a pixel at common zoom levels; lines are some seven millimetres, so it hides no line. */
const toleranceMm = 0.15;

/**
 * Measures the endless column in `columnRef` (drawn hidden by the caller) whenever the request changes, as soon as the
 * fonts of the letter are loaded, and before the browser paints when they already are.
 */
export function useSheets(columnRef: RefObject<HTMLElement | null>, request: SheetRequest): SheetState {
  const [measured, setMeasured] = useState<{ request: SheetRequest; layout: SheetLayout }>();
  const [failed, setFailed] = useState<{ request: SheetRequest; error: Error }>();
  const { content, font } = request;
  const lastSizeMm = useRef<number>(undefined);
  useLayoutEffect(() => {
    // One decision in one effect: drawing the column starts its fonts loading, so a second look may see another answer.
    const measure = () => {
      if (!columnRef.current) return;
      const layout = measureSheets(columnRef.current, request, lastSizeMm.current);
      lastSizeMm.current = layout.sizeMm;
      setMeasured({ request, layout });
    };
    if (areFontsReady(content, font)) {
      measure();
      return undefined;
    }
    let isCancelled = false;
    const loadAndMeasure = async () => {
      try {
        await waitForFonts(content, font);
        if (!isCancelled) measure();
      } catch (error) {
        if (!isCancelled) setFailed({ request, error: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    void loadAndMeasure();
    return () => {
      isCancelled = true;
    };
  }, [columnRef, request, content, font]);
  return {
    layout: measured?.layout,
    isCurrent: measured?.request === request,
    error: failed?.request === request ? failed.error : undefined,
  };
}

/**
 * The largest size at which one page suffices, then one sheet of paper, then the fewest sheets; a text far too long for
 * any size keeps the wanted one. Fewer characters of a smaller hand never take more pages: the sizes are searched by halves.
 */
function measureSheets(column: HTMLElement, request: SheetRequest, lastSizeMm: number | undefined): SheetLayout {
  const sizesMm = characterSizesMm(request.paper.id, request.font);
  const stillBest = measureAgain(column, request, sizesMm, lastSizeMm);
  if (stillBest) return stillBest;
  const wanted = layoutAt(column, request, sizesMm[0]!);
  if (costOf(wanted) <= onePage || wanted.papersNeeded > mostPapersToSave) return wanted;
  let best = layoutAt(column, request, sizesMm.at(-1)!);
  const least = costOf(best);
  if (least === costOf(wanted)) return wanted;
  // Sizes before `low` are too large, the one at `high` is `best`.
  for (let low = 1, high = sizesMm.length - 1; low < high;) {
    const middle = Math.floor((low + high) / 2);
    const layout = layoutAt(column, request, sizesMm[middle]!);
    if (costOf(layout) > least) low = middle + 1;
    else {
      best = layout;
      high = middle;
    }
  }
  return best;
}

/**
 * While somebody types the size seldom changes, and then by one step: the same answer as the search gives, found from the
 * size before. Undefined when one page no longer suffices by a step.
 */
function measureAgain(column: HTMLElement, request: SheetRequest, sizesMm: number[], lastSizeMm: number | undefined) {
  const at = sizesMm.indexOf(lastSizeMm ?? 0);
  if (at < 0) return undefined;
  let fitting = layoutAt(column, request, sizesMm[at]!);
  if (costOf(fitting) > onePage) {
    const smallerMm = sizesMm[at + 1];
    const smaller = smallerMm === undefined ? undefined : layoutAt(column, request, smallerMm);
    return smaller && costOf(smaller) <= onePage ? smaller : undefined;
  }
  for (let larger = at - 1; larger >= 0; larger -= 1) {
    const layout = layoutAt(column, request, sizesMm[larger]!);
    if (costOf(layout) > onePage) break;
    fitting = layout;
  }
  return fitting;
}

const onePage = 0;
/** A letter of more sheets is not made small to save one of them. */
const mostPapersToSave = 4;

function costOf({ sheets, papersNeeded, overflows }: SheetLayout): number {
  if (overflows) return Number.POSITIVE_INFINITY;
  return sheets.length <= 1 ? onePage : papersNeeded;
}

function layoutAt(column: HTMLElement, request: SheetRequest, sizeMm: number): SheetLayout {
  const { lines, paper, orientation } = request;
  const area = writingAreaMm(paper, orientation);
  column.style.setProperty('--letter-size', `${sizeMm}mm`);
  const { blocks, pixelsPerMm } = measureColumn(column, area.inline, orientation === 'vertical');
  const { sheets, overflows } = paginate(blocks, area.block * pixelsPerMm, toleranceMm * pixelsPerMm);
  const papersNeeded = sheetCount(sheets.length, paper.foldMm !== undefined);
  return { lines, sheets, papersNeeded, sizeMm, fitsPage: papersNeeded <= 1 && !overflows, overflows };
}
