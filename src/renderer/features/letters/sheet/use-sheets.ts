// Finds the character size and the division into sheets at which a letter fits its paper.
import { type RefObject, useLayoutEffect, useState } from 'react';
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
  useLayoutEffect(() => {
    // One decision in one effect: drawing the column starts its fonts loading, so a second look may see another answer.
    const measure = () => {
      if (columnRef.current) setMeasured({ request, layout: measureSheets(columnRef.current, request) });
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

/** The largest size at which one page suffices, then one sheet; otherwise the wanted size over as many as it takes. */
function measureSheets(column: HTMLElement, { lines, font, paper, orientation }: SheetRequest): SheetLayout {
  const isVertical = orientation === 'vertical';
  const isFolded = paper.foldMm !== undefined;
  const area = writingAreaMm(paper, orientation);
  const layoutAt = (sizeMm: number): SheetLayout => {
    column.style.setProperty('--letter-size', `${sizeMm}mm`);
    const { blocks, pixelsPerMm } = measureColumn(column, area.inline, isVertical);
    const { sheets, overflows } = paginate(blocks, area.block * pixelsPerMm, toleranceMm * pixelsPerMm);
    const papersNeeded = sheetCount(sheets.length, isFolded);
    return { lines, sheets, papersNeeded, sizeMm, fitsPage: papersNeeded <= 1 && !overflows, overflows };
  };
  const tried: SheetLayout[] = [];
  for (const sizeMm of characterSizesMm(paper.id, font)) {
    const layout = layoutAt(sizeMm);
    tried.push(layout);
    if (layout.fitsPage && layout.sheets.length <= 1) return layout;
    // Far too long for any size: no need to try them all while somebody types.
    if (layout.sheets.length > 2) break;
  }
  return tried.find(({ fitsPage }) => fitsPage) ?? tried[0]!;
}
