// The papers letters, envelopes and labels are printed on (§9.3); sizes of one printed page in millimetres.
import {
  type Envelope,
  type EnvelopeId,
  envelopeIds,
  type Paper,
  type PaperId,
  paperIds,
} from '#shared/domain/letters/letter.ts';

const even = (mm: number): Paper['marginsMm'] => ({ top: mm, right: mm, bottom: mm, left: mm });

const table: Record<PaperId, Omit<Paper, 'id'>> = {
  a4: { widthMm: 210, heightMm: 297, marginsMm: { top: 28, right: 26, bottom: 26, left: 26 } },
  a5: { widthMm: 148, heightMm: 210, marginsMm: { top: 18, right: 16, bottom: 16, left: 16 } },
  a6: { widthMm: 105, heightMm: 148, marginsMm: even(12) },
  b6: { widthMm: 125, heightMm: 176, marginsMm: even(14) },
  // Printed flat on both sides of landscape A5 and folded in the middle: the margins are those of one A6 page.
  'a5-folded': { widthMm: 210, heightMm: 148, foldMm: 105, marginsMm: even(12) },
  postcard: { widthMm: 148, heightMm: 100, marginsMm: even(10) },
};

/** The paper with this id. */
export function paperById(id: PaperId): Paper {
  return { id, ...table[id] };
}

/** All papers in the order they are offered. */
export function allPapers(): Paper[] {
  return paperIds.map(paperById);
}

/** DL and C6 (ISO 269); 5, 6 and 7 are the Chinese sizes of GB/T 1416 with boxes for the postcode. */
const envelopes: Record<EnvelopeId, Omit<Envelope, 'id'>> = {
  dl: { widthMm: 220, heightMm: 110, hasPostcodeBoxes: false },
  c6: { widthMm: 162, heightMm: 114, hasPostcodeBoxes: false },
  'cn-5': { widthMm: 220, heightMm: 110, hasPostcodeBoxes: true },
  'cn-6': { widthMm: 230, heightMm: 120, hasPostcodeBoxes: true },
  'cn-7': { widthMm: 229, heightMm: 162, hasPostcodeBoxes: true },
};

export function envelopeById(id: EnvelopeId): Envelope {
  return { id, ...envelopes[id] };
}

export function allEnvelopes(): Envelope[] {
  return envelopeIds.map(envelopeById);
}

/** The smallest usual envelope each paper goes into, flat or folded once or twice. */
export const envelopeFor: Record<PaperId, EnvelopeId> = {
  a4: 'cn-5',
  a5: 'cn-7',
  a6: 'c6',
  b6: 'cn-7',
  'a5-folded': 'c6',
  postcard: 'c6',
};

/** A sheet of 24 address labels on A4 (3 × 8, 70 × 37 mm each). */
export const labelSheet = {
  widthMm: 210,
  heightMm: 297,
  columns: 3,
  rows: 8,
  labelWidthMm: 70,
  labelHeightMm: 37,
  topMm: 0.5,
} as const;

/** A label with its place: the page from 0, the row and column on it from 0. */
export interface LabelPlace {
  page: number;
  row: number;
  column: number;
}

/** Places for `count` labels on sheets whose first `start - 1` labels are used already; `start` counts from 1. */
export function labelPlaces(count: number, start: number): LabelPlace[] {
  const { columns, rows } = labelSheet;
  const perPage = columns * rows;
  const first = Math.min(Math.max(1, Math.trunc(start) || 1), perPage) - 1;
  return Array.from({ length: count }, (_, index) => {
    const place = first + index;
    const onPage = place % perPage;
    return { page: Math.floor(place / perPage), row: Math.floor(onPage / columns), column: onPage % columns };
  });
}
