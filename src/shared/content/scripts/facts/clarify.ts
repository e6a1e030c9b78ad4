import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Step “clarify”: what each script is for; its words stand in the language folders. */
export const clarifyFacts: ScriptFactsInput[] = [
  { id: 'clarify-product-quality-1', steps: ['clarify'], scenarios: ['product-quality'] },
  { id: 'clarify-price-1', steps: ['clarify'], scenarios: ['price'] },
  { id: 'clarify-logistics-1', steps: ['clarify'], scenarios: ['logistics'] },
  { id: 'clarify-service-attitude-1', steps: ['clarify'], scenarios: ['service-attitude'], demands: ['respect'] },
  { id: 'clarify-response-time-1', steps: ['clarify'], scenarios: ['response-time'] },
  { id: 'clarify-safety-1', steps: ['clarify'], scenarios: ['safety'], risks: ['high', 'critical'], tone: 'calm' },
  {
    id: 'clarify-product-quality-2',
    steps: ['clarify'],
    scenarios: ['product-quality'],
    channels: ['counter'],
    tone: 'calm',
  },
  { id: 'clarify-price-2', steps: ['clarify'], scenarios: ['price'], demands: ['compensation'], tone: 'brisk' },
  { id: 'clarify-logistics-2', steps: ['clarify'], scenarios: ['logistics'] },
  {
    id: 'clarify-service-attitude-2',
    steps: ['clarify'],
    scenarios: ['service-attitude'],
    risks: ['high'],
    tone: 'calm',
  },
  { id: 'clarify-response-time-2', steps: ['clarify'], scenarios: ['response-time'], tone: 'brisk' },
  {
    id: 'clarify-safety-2',
    steps: ['clarify'],
    scenarios: ['safety'],
    channels: ['phone'],
    risks: ['high', 'critical'],
    tone: 'calm',
  },
  { id: 'clarify-billing-1', steps: ['clarify'], scenarios: ['billing'], tone: 'brisk' },
  {
    id: 'clarify-product-quality-3',
    steps: ['clarify'],
    scenarios: ['product-quality'],
    channels: ['phone', 'instant-message'],
    tone: 'calm',
  },
  { id: 'clarify-response-time-3', steps: ['clarify'], scenarios: ['response-time'], channels: ['instant-message'] },
  { id: 'clarify-general-1', steps: ['clarify'] },
];
