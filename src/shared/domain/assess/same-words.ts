import { fold } from '#shared/domain/text/fold.ts';

/**
 * One form for words that say the same (§4.5): traditional and simplified, full and half width, capitals, spaces and
 * punctuation make no difference. A row of marks alone ("！！！") is one mark, however long.
 */
export function wordsKey(quote: string): string {
  const folded = fold(quote);
  const bare = folded.replaceAll(/[\p{P}\p{S}\p{Z}\s]+/gu, '');
  return bare === '' ? folded.replaceAll(/\s+/gu, '').replaceAll(/(.)\1+/gu, '$1') : bare;
}
