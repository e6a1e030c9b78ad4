// What the words propose for the form (§2.2). A value that stands is never replaced; what a person removed stays removed.
import type { IntakeForm } from '#shared/contract/intake.ts';
import type { Assessment, TextSignal } from '#shared/domain/assess/assess-text.ts';
import type { Evidence } from '#shared/domain/assess/extract.ts';
import { levelOf } from '#shared/domain/assess/score-risk.ts';
import type { CompiledCalendar } from '#shared/domain/clocks/calendar.ts';
import { parsePromiseTime } from '#shared/domain/clocks/promise-time.ts';
import type { RiskLevel } from '#shared/domain/vocabulary.ts';

export type SuggestedField =
  | 'category'
  | 'severity'
  | 'demand'
  | 'orderNumber'
  | 'phone'
  | 'amountFen'
  | 'product'
  | 'purchaseDate'
  | 'promisedBy';

export type FormSuggestion = {
  field: SuggestedField;
  value: string | number;
  evidence: Evidence[];
  isTaken: boolean;
};

const mostPerField = 3;

/** The value of a suggested field as the form has it; null when it is still open. */
export function valueIn(form: IntakeForm, field: SuggestedField): string | number | null {
  const value = field === 'product' ? form.attributes['product'] : form[field];
  return value === undefined || value === '' ? null : value;
}

/** The change that takes (or with null clears) a value. */
export function patchOf(form: IntakeForm, field: SuggestedField, value: string | number | null): Partial<IntakeForm> {
  if (field === 'product') return { attributes: { ...form.attributes, product: String(value ?? '') } };
  const isText = field === 'orderNumber' || field === 'phone';
  return { [field]: value ?? (isText ? '' : null) };
}

const isDismissed = (form: IntakeForm, rule: string, quote: string) =>
  form.dismissed.some((one) => one.rule === rule && one.quote === quote);

/** The change that removes a suggestion for good, and takes its value out again if it had been accepted. */
export function removal(form: IntakeForm, { field, value, isTaken }: FormSuggestion): Partial<IntakeForm> {
  return {
    ...(isTaken ? patchOf(form, field, null) : {}),
    dismissed: [...form.dismissed, { rule: `suggest-${field}`, quote: String(value) }],
  };
}

type Candidate = { field: SuggestedField; value: string | number | null; evidence: Evidence[] };
type Context = { text: string; calendar: CompiledCalendar; now: number };

/** Suggestions in the order of the form: for an open field what was found, for a filled one only what was taken. */
export function suggestionsOf(assessment: Assessment, form: IntakeForm, context: Context): FormSuggestion[] {
  const counts = new Map<SuggestedField, number>();
  return candidates(assessment, form, context).flatMap(({ field, value, evidence: all }) => {
    const evidence = all.filter(({ rule, quote }) => !isDismissed(form, rule, quote));
    if (value === null || evidence.length === 0 || isDismissed(form, `suggest-${field}`, String(value))) return [];
    const standing = valueIn(form, field);
    if (standing !== null && standing !== value) return [];
    const count = (counts.get(field) ?? 0) + 1;
    counts.set(field, count);
    return count > mostPerField ? [] : [{ field, value, evidence, isTaken: standing === value }];
  });
}

function candidates(
  { category, severity, demand, extracted }: Assessment,
  form: IntakeForm,
  context: Context,
): Candidate[] {
  const texts = (field: SuggestedField, found: (Evidence & { value: string })[]): Candidate[] =>
    byValue(found.map((one) => ({ field, value: one.value, evidence: [one] })));
  return [
    { field: 'severity', value: severity.code, evidence: severity.evidence },
    { field: 'category', value: category.code, evidence: category.evidence },
    { field: 'demand', value: demand.code, evidence: demand.evidence },
    ...texts('phone', extracted.phones),
    ...texts('orderNumber', extracted.orderNumbers),
    ...byValue(extracted.amounts.map((one) => ({ field: 'amountFen', value: one.amountFen, evidence: [one] }))),
    ...texts('product', extracted.products),
    ...byValue(extracted.dates.slice(0, 1).map((one) => ({ field: 'purchaseDate', value: one.date, evidence: [one] }))),
    ...promised(extracted.promisedTimes, form, context),
  ];
}

// The same value in several places is one suggestion with several quotes.
function byValue(found: Candidate[]): Candidate[] {
  const merged = new Map<unknown, Candidate>();
  for (const one of found) {
    const known = merged.get(one.value);
    if (known) known.evidence.push(...one.evidence);
    else merged.set(one.value, { ...one, evidence: [...one.evidence] });
  }
  return [...merged.values()];
}

const aroundPromise = 12;

// The extraction finds the place; the promise reader knows the words around it and the time they mean.
function promised(found: Evidence[], form: IntakeForm, { text, calendar, now }: Context): Candidate[] {
  const times = found.flatMap(({ start, end, rule }): Candidate[] => {
    const from = Math.max(0, start - aroundPromise);
    const time = parsePromiseTime(text.slice(from, end + aroundPromise), { now: form.receivedAt ?? now, calendar });
    if (time === null || time.dueAt <= now) return [];
    const { span, dueAt } = time;
    const evidence = { rule, quote: span.quote, start: from + span.start, end: from + span.end };
    return [{ field: 'promisedBy', value: dueAt, evidence: [evidence] }];
  });
  return byValue(times);
}

export type SignalReading = { kept: TextSignal[]; removed: TextSignal[]; risk: number; level: RiskLevel };

/** The signals that stand and the ones a person removed; the risk is that of the ones that stand. */
export function signalsOf({ signals }: Assessment, form: IntakeForm): SignalReading {
  const isOut = ({ rule, quote }: TextSignal) => isDismissed(form, rule, quote);
  const kept = signals.filter((signal) => !isOut(signal));
  const risk = Math.min(
    100,
    kept.reduce((sum, { weight }) => sum + weight, 0),
  );
  return { kept, removed: signals.filter(isOut), risk, level: levelOf(risk) };
}
