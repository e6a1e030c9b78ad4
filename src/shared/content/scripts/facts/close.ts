import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Step “close”: what each script is for; its words stand in the language folders. */
export const closeFacts: ScriptFactsInput[] = [
  { id: 'close-product-quality-1', steps: ['close'], scenarios: ['product-quality'] },
  { id: 'close-price-1', steps: ['close'], scenarios: ['price'] },
  { id: 'close-logistics-1', steps: ['close'], scenarios: ['logistics'] },
  { id: 'close-service-attitude-1', steps: ['close'], scenarios: ['service-attitude'], demands: ['respect'] },
  { id: 'close-response-time-1', steps: ['close'], scenarios: ['response-time'] },
  { id: 'close-safety-1', steps: ['close'], scenarios: ['safety'], demands: ['prevention'], tone: 'calm' },
  { id: 'close-product-quality-2', steps: ['close'], scenarios: ['product-quality'], demands: ['prevention'] },
  { id: 'close-price-2', steps: ['close'], scenarios: ['price'], tone: 'brisk' },
  { id: 'close-logistics-2', steps: ['close'], scenarios: ['logistics'] },
  { id: 'close-service-attitude-2', steps: ['close'], scenarios: ['service-attitude'], demands: ['prevention'] },
  { id: 'close-response-time-2', steps: ['close'], scenarios: ['response-time'], demands: ['prevention'] },
  { id: 'close-safety-2', steps: ['close'], scenarios: ['safety'], tone: 'formal' },
  {
    id: 'close-service-attitude-3',
    steps: ['close'],
    scenarios: ['service-attitude'],
    channels: ['instant-message'],
    tone: 'brisk',
  },
  {
    id: 'close-safety-3',
    steps: ['close'],
    scenarios: ['safety'],
    customerTypes: ['emotion-led'],
    channels: ['phone'],
  },
  { id: 'close-general-1', steps: ['close'] },
];
