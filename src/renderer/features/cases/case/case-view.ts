// What the parts of the case page share: which step is looked at, and the way to a panel that still misses something.
import { createContext, useContext } from 'react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import type { StepState } from '#shared/domain/methods/engine.ts';
import type { Method, Panel, PanelKind, Step } from '#shared/domain/methods/method.ts';

/** A place to fill something in: a panel by kind, and the field in it. */
export type Target = { panel: PanelKind; fieldKey: string | null };

export type CaseView = {
  detail: CaseDetail;
  record: CaseRecord;
  method: Method;
  states: readonly StepState[];
  /** The step that is looked at; the case itself may stand in another one. */
  step: Step;
  look: (stepCode: string) => void;
  /** Opens the step and panel where `target` is filled in, and puts the focus there. */
  fill: (target: Target) => void;
  /** Set for a moment after `fill`: the panel that matches opens and takes the focus. */
  wanted: (Target & { turn: number }) | null;
};

export const CaseViewContext = createContext<CaseView | null>(null);

export function useCaseView(): CaseView {
  const view = useContext(CaseViewContext);
  if (!view) throw new Error('useCaseView outside of the case page');
  return view;
}

/** What every panel gets. */
export type PanelProps = { detail: CaseDetail; record: CaseRecord; panel: Panel; step: Step };

/** The step where a target is filled in: `near` first, then in order. Null when no step of the method shows it. */
export function stepOf(method: Method, target: Target, near: string): string | null {
  const holds = (step: Step): boolean => step.panels.some((panel) => matches(panel, target));
  const first = method.steps.find((step) => step.code === near && holds(step));
  return (first ?? method.steps.find(holds))?.code ?? null;
}

/** True when the panel is where the target is filled in. */
export function matches(panel: Panel, { panel: kind, fieldKey }: Target): boolean {
  return fieldKey === null ? panel.kind === kind : panel.fields.includes(fieldKey);
}
