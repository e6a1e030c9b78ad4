// The method engine: what is missing, where the case stands, which method to take, and what closing still needs.
// Pure: the core runs it in commands, the page runs it while typing. It knows no method, step or field by name.
import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import type { Check } from '#shared/domain/methods/check.ts';
import { holds } from '#shared/domain/methods/check.ts';
import type { ExitRule, Method, Panel, PanelKind, Step } from '#shared/domain/methods/method.ts';
import type { EightStep, Localized, RiskLevel, Severity } from '#shared/domain/vocabulary.ts';

/** Something a gate misses: what, what to do, and where to fill it on the spot (§14.7). */
export type Missing = {
  code: string;
  message: Localized;
  remedy: Localized;
  panel: PanelKind;
  fieldKey: string | null;
};

/** One stay in a step. `leftAt` null: the person is there now. `reason`: why it was left with requirements open. */
export type Visit = { step: string; enteredAt: number; leftAt: number | null; reason: string | null };

/** `skipped`: left with a reason while something was missing. `done` holds only while nothing is missing. */
export type StepState = {
  step: string;
  state: 'ahead' | 'current' | 'done' | 'skipped' | 'open';
  missing: Missing[];
  visits: number;
  spentMs: number;
  reason: string | null;
};

/** What must still be true before the step counts as done. Rules whose `when` does not hold are silent. */
export function openRequirements(step: Step, record: CaseRecord): Missing[] {
  return unmet(step.exit, record);
}

/** Panels of a step that this case shows now. */
export function visiblePanels(step: Step, record: CaseRecord): Panel[] {
  return step.panels.filter((panel) => applies(panel.when, record));
}

/** Where every step stands, in order, with the time spent in each (§6.10). `now` in UTC ms. */
export function stepStates(
  method: Method,
  record: CaseRecord,
  journey: { visits: readonly Visit[]; now: number },
): StepState[] {
  return method.steps.map((step) => {
    const visits = journey.visits.filter((visit) => visit.step === step.code);
    const missing = openRequirements(step, record);
    const last = visits.at(-1);
    const reason = last?.reason ?? null;
    const spentMs = visits.reduce((sum, v) => sum + Math.max(0, (v.leftAt ?? journey.now) - v.enteredAt), 0);
    return { step: step.code, state: stateOf(last, missing), missing, visits: visits.length, spentMs, reason };
  });
}

function stateOf(last: Visit | undefined, missing: Missing[]): StepState['state'] {
  if (!last) return 'ahead';
  if (last.leftAt === null) return 'current';
  if (missing.length === 0) return 'done';
  return last.reason === null ? 'open' : 'skipped';
}

/** The step to go to: the next later one that is not done, else the first earlier one not done, else null. */
export function nextStep(states: readonly StepState[], current: string | null): string | null {
  const at = states.findIndex((state) => state.step === current);
  const isNotDone = (state: StepState): boolean => state.step !== current && !isSettled(state);
  return (states.slice(at + 1).find(isNotDone) ?? states.slice(0, Math.max(at, 0)).find(isNotDone))?.step ?? null;
}

function isSettled(state: StepState): boolean {
  return state.state === 'done' || state.state === 'skipped';
}

/** Whether a step may be left now: nothing missing, or a reason given. Only closing is gated (§14.7). */
export function leaving(
  step: Step,
  record: CaseRecord,
  reason: string | null,
): { isAllowed: boolean; missing: Missing[] } {
  const missing = openRequirements(step, record);
  return { isAllowed: missing.length === 0 || (reason !== null && reason.trim() !== ''), missing };
}

/** The step of a method that does the work of one of the eight: where a reopened case starts (§10.1: clarify). */
export function stepFor(method: Method, eightStep: EightStep): string {
  return (method.steps.find((step) => step.eightSteps.includes(eightStep)) ?? method.steps[0]!).code;
}

/** The step to stand in after the method is changed: the one doing the same work. Fields are untouched (§5.1). */
export function stepAfterChange(change: { from: Method; to: Method; current: string }): string {
  const step = change.from.steps.find((candidate) => candidate.code === change.current);
  return step ? stepFor(change.to, step.eightSteps[0]!) : change.to.steps[0]!.code;
}

/** A line of the proposal table of §5.2, first match wins. No `severities` or `riskLevels`: any. */
export type MethodProposal = {
  severities?: readonly Severity[];
  riskLevels?: readonly RiskLevel[];
  method: string;
  why: Localized;
};

/** The method triage proposes (§5.2) and why; the team's default when no line of the table matches. */
export function proposeMethod(
  triage: { severity: Severity | null; riskLevel: RiskLevel; teamDefault: string },
  table: readonly MethodProposal[],
): { method: string; why: Localized | null } {
  const line = table.find(
    ({ severities, riskLevels }) =>
      (!severities || (triage.severity !== null && severities.includes(triage.severity))) &&
      (!riskLevels || riskLevels.includes(triage.riskLevel)),
  );
  return line ? { method: line.method, why: line.why } : { method: triage.teamDefault, why: null };
}

/** Which closing gates hold for which severities: policy key `closing.gates`. A gate not named never applies. */
export type ClosingPolicy = { gates: Readonly<Record<string, readonly Severity[]>> };

/**
 * What still stands against closing (§10.2). A case whose severity is not set is held to the gates of any severity.
 * The command closes when this is empty, or with a reason that is kept on the timeline.
 */
export function closingGates(
  record: CaseRecord,
  closing: { rules: readonly ExitRule[]; policy: ClosingPolicy },
): Missing[] {
  const severity = record.case.severity;
  const rules = closing.rules.filter((rule) => {
    const severities = closing.policy.gates[rule.code] ?? [];
    return severity === null ? severities.length > 0 : severities.includes(severity);
  });
  return unmet(rules, record);
}

function unmet(rules: readonly ExitRule[], record: CaseRecord): Missing[] {
  return rules
    .filter((rule) => applies(rule.when, record) && !holds(rule.check, record))
    .map(({ code, message, remedy, panel, fieldKey }) => ({
      code,
      message,
      remedy,
      panel,
      fieldKey: fieldKey ?? null,
    }));
}

function applies(when: Check | undefined, record: CaseRecord): boolean {
  return when === undefined || holds(when, record);
}
