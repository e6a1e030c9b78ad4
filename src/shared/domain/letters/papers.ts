// The papers letters are printed on (§9.3); sizes of one printed page, portrait unless the name says otherwise.
import { type Paper, type PaperId, paperIds } from '#shared/domain/letters/letter.ts';

const even = (mm: number): Paper['marginsMm'] => ({ top: mm, right: mm, bottom: mm, left: mm });

const table: Record<PaperId, Omit<Paper, 'id'>> = {
  a4: { widthMm: 210, heightMm: 297, marginsMm: { top: 28, right: 26, bottom: 26, left: 26 } },
  a5: { widthMm: 148, heightMm: 210, marginsMm: { top: 18, right: 16, bottom: 16, left: 16 } },
  a6: { widthMm: 105, heightMm: 148, marginsMm: even(12) },
  b6: { widthMm: 125, heightMm: 176, marginsMm: even(14) },
  // Printed flat on landscape A5: the right half is the inside page of the A6 card, the left half its blank back.
  'a5-folded': { widthMm: 210, heightMm: 148, marginsMm: { top: 12, right: 12, bottom: 12, left: 117 } },
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
