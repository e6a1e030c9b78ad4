// Page rules for print (§9.3). What is previewed is what prints: the sheets carry their own margins.
import type { Paper } from '#shared/domain/letters/letter.ts';

/**
 * A sheet is this much shorter than its paper: at the full height rounding pushes an empty second page out.
 */
export const sheetShortfallMm = 0.5;

/**
 * The `@page` rule for a paper. In millimetres because `size: A6` is not valid CSS and silently gives Letter. Other
 * content of the page must be hidden by the window that prints; sheets of different papers need separate jobs.
 */
export function printCss({ widthMm, heightMm }: Pick<Paper, 'widthMm' | 'heightMm'>): string {
  return [
    `@page{size:${widthMm}mm ${heightMm}mm;margin:0}`,
    '@media print{html,body{margin:0;padding:0;background:#fff}}',
  ].join('');
}
