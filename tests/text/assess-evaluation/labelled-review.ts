const labels = ['T', 'S', 'B', 'N'] as const;

/** A label (T threat, S safety, B both, N neither) and the invented words. */
export type LabelledReview = readonly [(typeof labels)[number], string];

/** Reads one review a line: its label, a tab, its words. Throws on any other line. */
export function readReviews(lines: string): LabelledReview[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const label = labels.find((known) => line.startsWith(`${known}\t`));
      if (label === undefined) throw new Error(`A labelled review is not “label, tab, words”: ${line}`);
      return [label, line.slice(2)];
    });
}
