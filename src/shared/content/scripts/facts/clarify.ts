import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Step “clarify”: what each script is for; its words stand in the language folders. */
export const clarifyFacts: ScriptFactsInput[] = [
  { id: 'clarify-product-quality-1', steps: ['clarify'], scenarios: ['product-quality'] },
  { id: 'clarify-price-1', steps: ['clarify'], scenarios: ['price'] },
  { id: 'clarify-logistics-1', steps: ['clarify'], scenarios: ['logistics'] },
  { id: 'clarify-service-attitude-1', steps: ['clarify'], scenarios: ['service-attitude'], demands: ['respect'] },
  { id: 'clarify-response-time-1', steps: ['clarify'], scenarios: ['response-time'] },
  { id: 'clarify-safety-1', steps: ['clarify'], scenarios: ['safety'], risks: ['high', 'critical'], tone: 'calm' },
];
