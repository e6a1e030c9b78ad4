// The bounds of a gesture (§6 step 7, §4.4): cost cap, and the propriety check that every gift passes.

/** Faults of a gesture; each has a sentence in content `gesture-faults.ts`. */
export const gestureFaults = [
  'over-cap',
  'does-not-fit',
  'could-mock',
  'could-hush',
  'not-from-own-words',
  'unanswered',
] as const;
export type GestureFault = (typeof gestureFaults)[number];

/**
 * What speaks against giving this gesture. Reads the gesture fields of the case; no gesture, no fault.
 * `capFen`: policy `care.gestureCostCap`. "Unanswered" when one of the three questions has no answer yet.
 */
export function gestureFaultsOf(fields: Readonly<Record<string, unknown>>, capFen: number): GestureFault[] {
  const kind = fields['gestureKind'];
  if (typeof kind !== 'string' || kind === 'none' || fields['gestureState'] === 'dropped') return [];
  const answers = [fields['gestureFits'], fields['gestureCouldMock'], fields['gestureCouldHush']];
  const cost = fields['gestureCostFen'];
  const found: Record<GestureFault, boolean> = {
    'over-cap': typeof cost === 'number' && cost > capFen,
    'does-not-fit': fields['gestureFits'] === 'no',
    'could-mock': fields['gestureCouldMock'] === 'yes',
    'could-hush': fields['gestureCouldHush'] === 'yes',
    'not-from-own-words': fields['gestureFromNotes'] === false,
    unanswered: answers.some((answer) => answer !== 'yes' && answer !== 'no'),
  };
  return gestureFaults.filter((fault) => found[fault]);
}
