// All shipped rules, compiled once.
import { assessGuards } from '#shared/content/assess/guards.ts';
import { assessLexicon } from '#shared/content/assess/lexicon.ts';
import { standingRules, timeRules, unmetNeedRules } from '#shared/content/assess/need-time-standing.ts';
import { outsideThreatActRules } from '#shared/content/assess/outside-threat-acts.ts';
import { outsideThreatBodyRules } from '#shared/content/assess/outside-threat-bodies.ts';
import { outsideThreatEnglishRules } from '#shared/content/assess/outside-threat-en.ts';
import { outsideThreatPleaRules } from '#shared/content/assess/outside-threat-plea.ts';
import { outsideThreatRules } from '#shared/content/assess/outside-threat.ts';
import { safetyBodyRules } from '#shared/content/assess/safety-body.ts';
import { safetyEnglishRules } from '#shared/content/assess/safety-en.ts';
import { safetyRoadRules } from '#shared/content/assess/safety-road.ts';
import { safetyUseEnglishRules } from '#shared/content/assess/safety-use-en.ts';
import { safetyUseRules } from '#shared/content/assess/safety-use.ts';
import { safetyRules } from '#shared/content/assess/safety.ts';
import { categoryRules, demandRules, severityRules } from '#shared/content/assess/suggestions.ts';
import { temperRules } from '#shared/content/assess/temper.ts';
import { compileRules } from '#shared/domain/assess/compile-rules.ts';
import type { SignalRule, SuggestionRule } from '#shared/domain/assess/rule-schema.ts';

const context = { lexicon: assessLexicon, guards: assessGuards };

export const signalRules: readonly SignalRule[] = [
  ...safetyRules,
  ...safetyBodyRules,
  ...safetyUseRules,
  ...safetyEnglishRules,
  ...safetyUseEnglishRules,
  ...safetyRoadRules,
  ...outsideThreatRules,
  ...outsideThreatBodyRules,
  ...outsideThreatActRules,
  ...outsideThreatPleaRules,
  ...outsideThreatEnglishRules,
  ...temperRules,
  ...unmetNeedRules,
  ...timeRules,
  ...standingRules,
];

export const suggestionRules: readonly SuggestionRule[] = [...categoryRules, ...severityRules, ...demandRules];

export const compiledSignalRules = compileRules(
  signalRules.filter((rule) => rule.cased !== true),
  context,
);
export const compiledCasedRules = compileRules(
  signalRules.filter((rule) => rule.cased === true),
  context,
);
export const compiledSuggestionRules = compileRules(suggestionRules, context);
