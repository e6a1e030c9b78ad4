// Reads a customer's words (§2.2, §4.1): suggestions with their evidence, facts, escalation signals and the risk they make.
import { shopSpeech } from '#shared/content/assess/extraction.ts';
import { demandByCategory } from '#shared/content/assess/suggestions.ts';
import { type AssessOptions, type Evidence, type Extracted, extractFacts } from '#shared/domain/assess/extract.ts';
import { markClauses } from '#shared/domain/assess/clauses.ts';
import { weighSignals } from '#shared/domain/assess/learned/judge-signals.ts';
import { type Range, type RuleMatch, matchRules } from '#shared/domain/assess/match-rules.ts';
import { compiledCasedRules, compiledSignalRules, compiledSuggestionRules } from '#shared/domain/assess/rule-book.ts';
import type { SignalRule, SuggestionRule } from '#shared/domain/assess/rule-schema.ts';
import {
  type RiskPolicy,
  type RiskSignal,
  defaultRiskPolicy,
  levelOf,
  scoreRisk,
} from '#shared/domain/assess/score-risk.ts';
import { type FoldedText, foldWithOffsets, originalSpan } from '#shared/domain/text/fold.ts';
import type { Demand, RiskLevel, Severity, ShippedCategory } from '#shared/domain/vocabulary.ts';

/** A value proposed for a field, and the words it was drawn from; none when it is only what is usual. */
export interface Suggestion<Code extends string> {
  code: Code;
  evidence: Evidence[];
}

/** An escalation signal in the words. `weight` is what it adds to the risk; a repetition may add 0. */
export interface TextSignal extends RiskSignal, Evidence {}

/** Everything read out of one text. */
export interface Assessment {
  category: Suggestion<ShippedCategory>;
  severity: Suggestion<Severity>;
  demand: Suggestion<Demand>;
  extracted: Extracted;
  signals: TextSignal[];
  risk: number;
  level: RiskLevel;
}

/** One line of the command line's `assess` (codes only). */
export interface AssessLine {
  id: string;
  category: ShippedCategory;
  severity: Severity;
  demand: Demand;
  extracted: Extracted;
  risk: number;
  level: RiskLevel;
  signals: TextSignal[];
}

// A safety signal from this weight on is an emergency (§2.4); below it is a hazard or something unclean, a significant failure.
const EMERGENCY_WEIGHT = 35;

/** Assesses a customer's text. Offsets are UTF-16 and `text.slice(start, end) === quote`. Linear in the text. */
export function assessText(
  text: string,
  options: AssessOptions = {},
  policy: RiskPolicy = defaultRiskPolicy,
): Assessment {
  const folded = foldWithOffsets(text);
  const marked = { ...folded, folded: markClauses(folded.folded) };
  const muted = shopRanges(folded.folded);
  const found = findSignals(text, marked, muted);
  const scored = scoreRisk(found, {}, policy);
  const suggestions = matchRules(marked.folded, compiledSuggestionRules, muted).map((match) => ({
    rule: match.rule,
    evidence: evidenceOf(text, marked, match),
  }));
  const category = suggestCategory(found, suggestions);
  return {
    category,
    severity: suggestSeverity(found, suggestions),
    demand: suggestDemand(category, suggestions),
    extracted: extractFacts(text, folded, options),
    signals: scored.reasons as TextSignal[],
    risk: scored.risk,
    level: levelOf(scored.risk, policy),
  };
}

/** The line the command line prints for a text. */
export function assessLine(id: string, text: string, options: AssessOptions = {}): AssessLine {
  const { category, severity, demand, extracted, risk, level, signals } = assessText(text, options);
  return {
    id,
    category: category.code,
    severity: severity.code,
    demand: demand.code,
    extracted,
    risk,
    level,
    signals,
  };
}

const shopBegins = new RegExp(shopSpeech.begins, 'g');
const shopEnds = new RegExp(shopSpeech.ends, 'g');

// A review often carries the shop's answer; what the shop says is not a signal of the customer (§4.2).
function shopRanges(folded: string): Range[] {
  const ranges: Range[] = [];
  shopBegins.lastIndex = 0;
  for (let begin = shopBegins.exec(folded); begin !== null; begin = shopBegins.exec(folded)) {
    shopEnds.lastIndex = begin.index + begin[0].length;
    const end = shopEnds.exec(folded)?.index ?? folded.length;
    ranges.push({ start: begin.index, end });
    shopBegins.lastIndex = end;
  }
  return ranges;
}

function findSignals(text: string, folded: FoldedText, muted: readonly Range[]): TextSignal[] {
  const weighed = weighSignals(folded.folded, muted);
  const matches = dropOverlaps(
    matchRules(folded.folded, compiledSignalRules, muted).filter(({ rule, start, end }) =>
      weighed.isBelieved({ kind: rule.kind, start, end }),
    ),
  );
  const signals = matches.map((match) => toSignal(match.rule, evidenceOf(text, folded, match)));
  for (const { kind, rule, start, end, weight } of weighed.addTo(
    matches.map(({ rule: { kind: known }, ...place }) => ({ kind: known, ...place })),
  )) {
    const span = originalSpan(folded, start, end);
    signals.push({ kind, rule, weight, quote: text.slice(span.start, span.end), ...span });
  }
  const cased = matchRules(text, compiledCasedRules).map(({ rule, start, end }) =>
    toSignal(rule, { quote: text.slice(start, end), start, end, rule: rule.id }),
  );
  return [...signals, ...cased].sort((first, second) => first.start - second.start || second.end - first.end);
}

function toSignal(rule: SignalRule, { quote, start, end }: Evidence): TextSignal {
  return { kind: rule.kind, quote, start, end, weight: rule.weight, rule: rule.id };
}

// Where two rules of one kind hold at the same words, the graver speaks.
function dropOverlaps(matches: readonly RuleMatch<SignalRule>[]): RuleMatch<SignalRule>[] {
  const order = [...matches].sort(
    (first, second) =>
      second.rule.weight - first.rule.weight ||
      second.end - second.start - (first.end - first.start) ||
      first.start - second.start,
  );
  const kept: RuleMatch<SignalRule>[] = [];
  for (const match of order) {
    const covered = kept.some(
      (other) => other.rule.kind === match.rule.kind && match.start < other.end && other.start < match.end,
    );
    if (!covered) kept.push(match);
  }
  return kept;
}

function evidenceOf(text: string, folded: FoldedText, match: RuleMatch): Evidence {
  const { start, end } = originalSpan(folded, match.start, match.end);
  return { quote: text.slice(start, end), start, end, rule: match.rule.id };
}

interface SuggestionFind {
  rule: SuggestionRule;
  evidence: Evidence;
}

function suggestCategory(
  signals: readonly TextSignal[],
  finds: readonly SuggestionFind[],
): Suggestion<ShippedCategory> {
  const safety = signals.filter((signal) => signal.kind === 'safety' && signal.weight >= EMERGENCY_WEIGHT);
  if (safety.length > 0) return { code: 'safety', evidence: safety.map(evidenceAlone) };
  return heaviest<ShippedCategory>('category', finds) ?? { code: 'other', evidence: [] };
}

function suggestSeverity(signals: readonly TextSignal[], finds: readonly SuggestionFind[]): Suggestion<Severity> {
  const safety = signals.filter((signal) => signal.kind === 'safety');
  const emergency = safety.filter((signal) => signal.weight >= EMERGENCY_WEIGHT);
  if (emergency.length > 0) return { code: 'safety', evidence: emergency.map(evidenceAlone) };
  const grave = [...safety, ...signals.filter((signal) => signal.kind === 'outside-threat')];
  const found = heaviest<Severity>('severity', finds);
  if (grave.length > 0) return { code: 'significant', evidence: grave.map(evidenceAlone) };
  return found ?? { code: 'minor', evidence: [] };
}

function suggestDemand(category: Suggestion<ShippedCategory>, finds: readonly SuggestionFind[]): Suggestion<Demand> {
  return heaviest<Demand>('demand', finds) ?? { code: demandByCategory[category.code], evidence: category.evidence };
}

// Each further place of the same rule counts half, so that one word said three times does not outweigh two different ones.
function heaviest<Code extends string>(
  field: SuggestionRule['field'],
  finds: readonly SuggestionFind[],
): Suggestion<Code> | null {
  const byCode = new Map<Code, { weight: number; evidence: Evidence[] }>();
  for (const { rule, evidence } of finds) {
    if (rule.field !== field) continue;
    const entry = byCode.get(rule.code as Code) ?? { weight: 0, evidence: [] };
    entry.weight += rule.weight / 2 ** entry.evidence.length;
    entry.evidence.push(evidence);
    byCode.set(rule.code as Code, entry);
  }
  let best: { code: Code; weight: number; evidence: Evidence[] } | null = null;
  for (const [code, entry] of byCode) if (best === null || entry.weight > best.weight) best = { code, ...entry };
  return best === null ? null : { code: best.code, evidence: best.evidence };
}

function evidenceAlone({ quote, start, end, rule }: Evidence): Evidence {
  return { quote, start, end, rule };
}
