/** The kinds of signals that weights are learned for (§4.1), in the order of the letters of the table. */
export const riskKinds = ['outside-threat', 'safety'] as const;
export type RiskKind = (typeof riskKinds)[number];
