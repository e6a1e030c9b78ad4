import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Step “apologise”: what each script is for; its words stand in the language folders. */
export const apologiseFacts: ScriptFactsInput[] = [
  { id: 'apologise-product-quality-1', steps: ['apologise'], scenarios: ['product-quality'] },
  { id: 'apologise-price-1', steps: ['apologise'], scenarios: ['price'] },
  { id: 'apologise-logistics-1', steps: ['apologise'], scenarios: ['logistics'] },
  {
    id: 'apologise-service-attitude-1',
    steps: ['apologise'],
    scenarios: ['service-attitude'],
    demands: ['respect'],
    customerTypes: ['emotion-led'],
  },
  { id: 'apologise-response-time-1', steps: ['apologise'], scenarios: ['response-time'] },
  { id: 'apologise-safety-1', steps: ['apologise'], scenarios: ['safety'], risks: ['high', 'critical'], tone: 'calm' },
];
