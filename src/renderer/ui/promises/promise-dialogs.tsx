import type { CasePromise } from '#shared/contract/case-records.ts';
import { MoveDialog } from './move-dialog.tsx';
import { ProveDialog } from './prove-dialog.tsx';
import { type Outcome, SettleDialog } from './settle-dialog.tsx';

export type AskedPromise = { promise: CasePromise; ask: Outcome | 'move' | 'prove' };

/** The dialog that is open over a list of promises, if any. */
export function PromiseDialogs({ asked, onClose }: { asked: AskedPromise | null; onClose: () => void }) {
  if (asked === null) return null;
  const { promise, ask } = asked;
  if (ask === 'move') return <MoveDialog promise={promise} onClose={onClose} />;
  if (ask === 'prove') return <ProveDialog promise={promise} onClose={onClose} />;
  return <SettleDialog promise={promise} outcome={ask} onClose={onClose} />;
}
