// One letter at true paper size (§9.2, §9.3): the same component is the preview and the print.
import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import { layoutVariation } from '#shared/domain/letters/handwriting.ts';
import type { LetterContent, LetterStyle, Paper } from '#shared/domain/letters/letter.ts';
import styles from '#renderer/features/letters/sheet/letter-sheet.module.css';
import { SheetLines } from '#renderer/features/letters/sheet/sheet-lines.tsx';
import { SheetPages } from '#renderer/features/letters/sheet/sheet-pages.tsx';
import { lineHeight, pageWidthMm, writingAreaMm } from '#renderer/features/letters/sheet/sheet-measures.ts';
import { type SheetLayout, type SheetRequest, useSheets } from '#renderer/features/letters/sheet/use-sheets.ts';
import { fontFamily } from '#renderer/features/letters/sheet/wait-for-fonts.ts';
import '#renderer/features/letters/sheet/handwriting-fonts.css';

export interface LetterSheetProps {
  content: LetterContent;
  /** `font` must cover the text: take it from `chooseFont`. */
  style: LetterStyle;
  paper: Paper;
  /** Ground printed past every edge, with crop marks (millimetres); the page is larger by twice as much. */
  bleedMm?: number;
  /** Picture of a drawn or photographed signature (URL), set above the printed name; the name stays as text. */
  signatureImage?: string;
  sealImage?: string;
  /** The letter will not change any more: what measured it is taken away, which halves the page of a batch. */
  isSettled?: boolean;
  /** Called when the letter has been measured: number of sheets, size of the hand, whether it fits one page. */
  onLayout?: (layout: SheetLayout) => void;
  /** Called when a font file could not be loaded: nothing may be printed then. */
  onError?: (error: Error) => void;
}

/**
 * Draws the letter on as many sheets as it needs. Scale it with CSS `zoom` or `transform` on a parent; for print give
 * the document `printCss(paper)`. The root carries `data-ready="true"` once every sheet is final: print only then.
 */
export function LetterSheet({
  content,
  style,
  paper,
  bleedMm = 0,
  isSettled = false,
  onLayout,
  onError,
  ...images
}: LetterSheetProps) {
  const { signatureImage, sealImage } = images;
  const columnRef = useRef<HTMLDivElement>(null);
  const request = useRequest(content, style, paper);
  const { layout, isCurrent, error } = useSheets(columnRef, request);
  useEffect(() => {
    if (layout && isCurrent) onLayout?.(layout);
  }, [layout, isCurrent, onLayout]);
  useEffect(() => {
    if (error) onError?.(error);
  }, [error, onError]);
  const isVertical = style.orientation === 'vertical';
  const signature = signatureImage ? (
    <img className={styles.signatureImage} src={signatureImage} alt={content.signature.at(-1) ?? ''} />
  ) : undefined;
  const seal = sealImage ? <img className={styles.sealImage} src={sealImage} alt="" /> : undefined;
  const marks = { isVertical, signature, seal };
  const everything = request.lines.map(({ groups }, block) => ({ block, fromGroup: 0, toGroup: groups.length }));
  return (
    <div
      className={styles.letter}
      lang={content.language}
      data-letter=""
      data-ready={isCurrent && !error}
      data-ink={style.ink}
      data-ground={style.ground}
      data-even={content.formal || style.variation === 0 ? '' : undefined}
      data-orientation={style.orientation}
      style={paperStyle({ content, style, paper, bleedMm })}
    >
      {isSettled && isCurrent ? undefined : (
        <div className={styles.ruler} aria-hidden="true">
          <div ref={columnRef} className={styles.column}>
            <SheetLines lines={request.lines} slices={everything} {...marks} />
          </div>
        </div>
      )}
      {layout ? (
        <SheetPages layout={layout} paper={paper} bleedMm={bleedMm} cover={content.cover ?? ''} marks={marks} />
      ) : undefined}
    </div>
  );
}

function useRequest(content: LetterContent, style: LetterStyle, paper: Paper): SheetRequest {
  return useMemo(
    () => ({
      content,
      lines: layoutVariation(content, style),
      font: style.font,
      paper,
      orientation: style.orientation,
    }),
    [content, style, paper],
  );
}

type PaperStyleSource = { content: LetterContent; style: LetterStyle; paper: Paper; bleedMm: number };

function paperStyle({ content, style, paper, bleedMm }: PaperStyleSource): CSSProperties {
  const { widthMm, heightMm, marginsMm } = paper;
  const area = writingAreaMm(paper, style.orientation);
  return {
    '--paper-width': `${widthMm}mm`,
    '--page-width': `${pageWidthMm(paper)}mm`,
    '--paper-height': `${heightMm}mm`,
    '--paper-bleed': `${bleedMm}mm`,
    '--paper-margin': `${marginsMm.top}mm ${marginsMm.right}mm ${marginsMm.bottom}mm ${marginsMm.left}mm`,
    '--area-inline': `${area.inline}mm`,
    '--area-block': `${area.block}mm`,
    '--letter-family': `'${fontFamily(style.font)}'`,
    '--letter-line': lineHeight(content.language, style.font, style.orientation),
  } as CSSProperties;
}
