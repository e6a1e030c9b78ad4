import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Step “close”: what each script is for; its words stand in the language folders. */
export const closeFacts: ScriptFactsInput[] = [
  { id: 'close-product-quality-1', steps: ['close'], scenarios: ['product-quality'] },
  { id: 'close-price-1', steps: ['close'], scenarios: ['price'] },
  { id: 'close-logistics-1', steps: ['close'], scenarios: ['logistics'] },
  { id: 'close-service-attitude-1', steps: ['close'], scenarios: ['service-attitude'], demands: ['respect'] },
  { id: 'close-response-time-1', steps: ['close'], scenarios: ['response-time'] },
  { id: 'close-safety-1', steps: ['close'], scenarios: ['safety'], demands: ['prevention'], tone: 'calm' },
];
