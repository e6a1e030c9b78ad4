// The printed sides of a letter: one page of writing each, or the two halves of a folded card (§9.3).
import type { CSSProperties, ReactNode } from 'react';
import { cropMarks, pageWithBleed } from '#shared/domain/letters/bleed.ts';
import { imposeFolded } from '#shared/domain/letters/impose.ts';
import type { Paper } from '#shared/domain/letters/letter.ts';
import styles from '#renderer/features/letters/sheet/letter-sheet.module.css';
import { SheetLines, type SheetLinesProps } from '#renderer/features/letters/sheet/sheet-lines.tsx';
import type { SheetLayout } from '#renderer/features/letters/sheet/use-sheets.ts';

type Marks = Omit<SheetLinesProps, 'lines' | 'slices'>;
type Props = { layout: SheetLayout; paper: Paper; bleedMm: number; cover: string; marks: Marks };

export function SheetPages({ layout, paper, bleedMm, cover, marks }: Props) {
  const crop = bleedMm > 0 ? <CropMarks paper={paper} bleedMm={bleedMm} /> : undefined;
  const page = (number: number, half?: 'left' | 'right') => (
    <WrittenPage key={number} layout={layout} number={number} half={half} marks={marks} />
  );
  if (paper.foldMm === undefined) {
    return layout.sheets.map((slices, number) => (
      <Side key={`${slices[0]?.block}/${slices[0]?.fromGroup}`} number={number + 1} layout={layout}>
        {crop}
        {page(number)}
      </Side>
    ));
  }
  const sides = imposeFolded(layout.sheets.length, marks.isVertical ? 'vertical' : 'horizontal');
  return sides.map(({ side, card, halves }, index) => {
    const placed = halves.map((half, at) => ({ half, at: at === 0 ? ('left' as const) : ('right' as const) }));
    // In reading order, whatever side of the sheet a page lies on: text is read and searched in this order.
    const pages = placed
      .filter(({ half }) => typeof half === 'number')
      .toSorted((a, b) => Number(a.half) - Number(b.half));
    const covered = placed.find(({ half }) => half === 'cover');
    return (
      <Side key={`${side}/${card}`} number={index + 1} layout={layout}>
        {crop}
        {side === 'outside' ? <FoldMarks /> : undefined}
        {covered && cover !== '' ? (
          <div className={`${styles.page} ${styles.cover}`} data-half={covered.at} data-cover="">
            <span>{cover}</span>
          </div>
        ) : undefined}
        {pages.map(({ half, at }) => page(Number(half), at))}
      </Side>
    );
  });
}

function Side({ number, layout, children }: { number: number; layout: SheetLayout; children: ReactNode }) {
  const style = { '--letter-size': `${layout.sizeMm}mm` } as CSSProperties;
  return (
    <section className={styles.sheet} data-sheet={number} style={style}>
      {children}
    </section>
  );
}

type PageProps = { layout: SheetLayout; number: number; half: 'left' | 'right' | undefined; marks: Marks };

function WrittenPage({ layout, number, half, marks }: PageProps) {
  const { lines, sheets } = layout;
  return (
    <div className={styles.page} data-half={half}>
      <div className={styles.text}>
        <SheetLines lines={lines} slices={sheets[number]!} {...marks} />
      </div>
      {sheets.length > 1 ? <div className={styles.number}>{`${number + 1}/${sheets.length}`}</div> : undefined}
    </div>
  );
}

/** Where to cut, inside the bleed: nothing of it stays on the card. */
function CropMarks({ paper, bleedMm }: Pick<Props, 'paper' | 'bleedMm'>) {
  const { widthMm, heightMm } = pageWithBleed(paper, bleedMm);
  return (
    <svg className={styles.crop} viewBox={`0 0 ${widthMm} ${heightMm}`} aria-hidden="true" data-crop="">
      <path d={cropMarks(paper, bleedMm)} />
    </svg>
  );
}

function FoldMarks() {
  return (
    <>
      <div className={styles.fold} data-end="top" />
      <div className={styles.fold} data-end="bottom" />
    </>
  );
}
