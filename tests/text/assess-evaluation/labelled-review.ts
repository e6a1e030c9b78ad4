/** A label (T threat, S safety, B both, N neither) and the invented words. */
export type LabelledReview = readonly ['T' | 'S' | 'B' | 'N', string];
