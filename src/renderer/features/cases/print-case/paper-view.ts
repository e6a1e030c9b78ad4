import { shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { CaseView } from '../case/case-view.ts';
import { toCaseRecord } from '../case/to-case-record.ts';

/** Nothing is chosen or filled on paper: the view only carries the case. */
export function paperView(detail: CaseDetail): CaseView {
  const method = shippedMethods.find((one) => one.code === detail.method) ?? shippedMethods[0]!;
  const step = method.steps.find((one) => one.code === detail.step) ?? method.steps[0]!;
  const nothing = () => undefined;
  return { detail, record: toCaseRecord(detail), method, states: [], step, look: nothing, fill: nothing, wanted: null };
}
