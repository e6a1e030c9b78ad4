// Perceived loss and the guide value (§6 step 6, §8.3). Money is integer fen.

/** Kinds of perceived loss: money, time and trouble, feelings. */
export const lossKinds = ['direct', 'time', 'feelings'] as const;
export type LossKind = (typeof lossKinds)[number];

export type LossItem = { kind: LossKind; text: string; amountFen: number };

export type GuideValue = {
  lossFen: number;
  guideFen: number;
  byKind: Record<LossKind, number>;
};

/**
 * The loss as the customer feels it and the guide value `factor` × loss (policy `compensation.guideFactor`, default
 * 1.5), rounded up to a whole yuan: nobody offers 37.35. Loss itself is not rounded. Items without an amount count 0.
 */
export function guideValue(items: readonly LossItem[], factor: number): GuideValue {
  const byKind: Record<LossKind, number> = { direct: 0, time: 0, feelings: 0 };
  for (const item of items) byKind[item.kind] += item.amountFen;
  const lossFen = byKind.direct + byKind.time + byKind.feelings;
  return { lossFen, guideFen: roundUpToYuan(lossFen * factor), byKind };
}

/** Reads loss items from the stored value of the `lossItems` field; rows without kind or amount are left out. */
export function lossItemsOf(value: unknown): LossItem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null) return [];
    const { kind, text, amountFen } = row as Record<string, unknown>;
    if (!isLossKind(kind) || typeof amountFen !== 'number') return [];
    return [{ kind, text: typeof text === 'string' ? text : '', amountFen }];
  });
}

function isLossKind(kind: unknown): kind is LossKind {
  return (lossKinds as readonly unknown[]).includes(kind);
}

// 0.1 × 1.5 style factors leave dust such as 15000.000000000002 that must not round up a yuan: cut it first.
function roundUpToYuan(fen: number): number {
  return Math.ceil(Number((fen / 100).toFixed(4))) * 100;
}
