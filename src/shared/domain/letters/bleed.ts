// Bleed (§9.3): a coloured ground is printed past the edge of the card and cut off at crop marks, because no printer
// inks paper to its very edge.
import { z } from 'zod';

/** Millimetres of ground past each edge that a person may choose; 0 prints at the size of the card. */
export const bleedsMm = [0, 2, 3, 5] as const;
export const BleedMm = z.literal(bleedsMm);
export type BleedMm = z.infer<typeof BleedMm>;

/** Paper kept free between the end of a crop mark and the edge of the card. */
const clearOfTrimMm = 0.5;

/** The size of the page that is printed, in millimetres: the trimmed size and the bleed on every side. */
export function pageWithBleed(
  { widthMm, heightMm }: { widthMm: number; heightMm: number },
  bleedMm: number,
): { widthMm: number; heightMm: number } {
  return { widthMm: widthMm + 2 * bleedMm, heightMm: heightMm + 2 * bleedMm };
}

/** Two marks at every corner, as the data of an SVG path in millimetres of the page with its bleed; '' without bleed. */
export function cropMarks(trim: { widthMm: number; heightMm: number }, bleedMm: number): string {
  if (bleedMm === 0) return '';
  const { widthMm, heightMm } = pageWithBleed(trim, bleedMm);
  const long = bleedMm - clearOfTrimMm;
  const edges = (length: number) => [bleedMm, length - bleedMm];
  const marks = [
    ...edges(widthMm).flatMap((x) => [`M${x} 0V${long}`, `M${x} ${heightMm}V${heightMm - long}`]),
    ...edges(heightMm).flatMap((y) => [`M0 ${y}H${long}`, `M${widthMm} ${y}H${widthMm - long}`]),
  ];
  return marks.join('');
}
