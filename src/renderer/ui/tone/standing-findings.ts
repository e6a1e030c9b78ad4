// Findings are made for a text that may be a few keys old; these keep the ones that still stand where the words stand now.
import type { ToneFinding } from '#shared/domain/tone/check-tone.ts';

/** Moves the findings of `judged` onto `now`; one whose words were touched is dropped until the text is judged anew. */
export function standingFindings(findings: readonly ToneFinding[], judged: string, now: string): ToneFinding[] {
  if (judged === now) return [...findings];
  const shift = now.length - judged.length;
  const isAt = (quote: string, start: number) => start >= 0 && now.slice(start, start + quote.length) === quote;
  return findings.flatMap((finding) => {
    const start = [finding.start, finding.start + shift].find((each) => isAt(finding.quote, each));
    return start === undefined ? [] : [{ ...finding, start, end: start + finding.quote.length }];
  });
}

/** The text cut at its findings, in order; findings that overlap an earlier one are left out. */
export function cutAtFindings(text: string, findings: readonly ToneFinding[]) {
  const pieces: { start: number; text: string; finding: ToneFinding | null }[] = [];
  let from = 0;
  for (const finding of [...findings].sort((left, right) => left.start - right.start)) {
    if (finding.start < from) continue;
    if (finding.start > from) pieces.push({ start: from, text: text.slice(from, finding.start), finding: null });
    pieces.push({ start: finding.start, text: text.slice(finding.start, finding.end), finding });
    from = finding.end;
  }
  pieces.push({ start: from, text: text.slice(from), finding: null });
  return pieces;
}
