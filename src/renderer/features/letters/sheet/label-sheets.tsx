// Address labels on A4, 3 × 8, from any place of a sheet begun before (§9.3).
import { type CSSProperties, useCallback } from 'react';
import type { PostalAddress } from '#shared/domain/letters/address.ts';
import type { FontKey } from '#shared/domain/letters/letter.ts';
import { labelPlaces, labelSheet } from '#shared/domain/letters/papers.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { addressText, useLoadedHand } from './address-hand.ts';
import styles from './address-sheets.module.css';
import { AddressLines } from './envelope-sheet.tsx';
import { FittedText } from './fitted-text.tsx';
import { fontFamily } from './wait-for-fonts.ts';

export type LabelEntry = { id: string; address: PostalAddress; language: Language; font: FontKey };

type Props = {
  entries: LabelEntry[];
  /** The first free label of the first sheet, from 1. */
  start: number;
  onFit: (id: string, fits: boolean) => void;
  onError: (error: Error) => void;
};

export function LabelSheets({ entries, start, onFit, onError }: Props) {
  const placed = labelPlaces(entries.length, start).map((place, index) => ({ ...place, entry: entries[index]! }));
  const pages = Array.from({ length: (placed.at(-1)?.page ?? -1) + 1 }, (_, page) => ({
    page,
    labels: placed.filter((one) => one.page === page),
  }));
  const size = { inlineSize: `${labelSheet.widthMm}mm`, blockSize: `${labelSheet.heightMm - 0.5}mm` };
  return pages.map(({ labels, page }) => (
    <section key={page} className={styles['labels']} data-labels={page + 1} style={size}>
      {labels.map(({ entry, row, column }) => (
        <Label key={entry.id} entry={entry} style={placeStyle(row, column)} onFit={onFit} onError={onError} />
      ))}
    </section>
  ));
}

const sizes = [4.6, 4.2, 3.8, 3.4, 3] as const;

type LabelProps = Pick<Props, 'onFit' | 'onError'> & { entry: LabelEntry; style: CSSProperties };

function Label({ entry, style, onFit, onError }: LabelProps) {
  const { id, address, language, font } = entry;
  const canMeasure = useLoadedHand(addressText(address), font, onError);
  const report = useCallback((fits: boolean) => onFit(id, fits), [id, onFit]);
  return (
    <FittedText
      key={addressText(address)}
      className={styles['label']}
      style={{ ...style, fontFamily: `'${fontFamily(font)}'` }}
      sizesMm={sizes}
      canMeasure={canMeasure}
      onFit={report}
    >
      <div lang={language} data-label={id}>
        <AddressLines address={address} language={language} hasPostcode />
      </div>
    </FittedText>
  );
}

function placeStyle(row: number, column: number): CSSProperties {
  const { labelWidthMm, labelHeightMm, topMm } = labelSheet;
  return {
    insetInlineStart: `${column * labelWidthMm}mm`,
    insetBlockStart: `${topMm + row * labelHeightMm}mm`,
    inlineSize: `${labelWidthMm}mm`,
    blockSize: `${labelHeightMm - (row === 7 ? topMm : 0)}mm`,
  };
}
