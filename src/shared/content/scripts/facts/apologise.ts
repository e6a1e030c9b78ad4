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
  {
    id: 'apologise-product-quality-2',
    steps: ['apologise'],
    scenarios: ['product-quality'],
    customerTypes: ['emotion-led'],
  },
  { id: 'apologise-price-2', steps: ['apologise'], scenarios: ['price'], demands: ['compensation'], tone: 'brisk' },
  { id: 'apologise-logistics-2', steps: ['apologise'], scenarios: ['logistics'], channels: ['instant-message'] },
  {
    id: 'apologise-service-attitude-2',
    steps: ['apologise'],
    scenarios: ['service-attitude'],
    channels: ['marketplace-review', 'delivery-review'],
    tone: 'formal',
  },
  { id: 'apologise-response-time-2', steps: ['apologise'], scenarios: ['response-time'], channels: ['phone'] },
  {
    id: 'apologise-safety-2',
    steps: ['apologise'],
    scenarios: ['safety'],
    customerTypes: ['emotion-led'],
    tone: 'calm',
  },
  { id: 'apologise-after-sales-1', steps: ['apologise'], scenarios: ['after-sales'] },
  { id: 'apologise-false-description-1', steps: ['apologise'], scenarios: ['false-description'] },
  {
    id: 'apologise-product-quality-3',
    steps: ['apologise'],
    scenarios: ['product-quality'],
    channels: ['delivery-review', 'instant-message', 'phone'],
  },
  {
    id: 'apologise-logistics-3',
    steps: ['apologise'],
    scenarios: ['logistics'],
    channels: ['delivery-review', 'phone'],
    tone: 'brisk',
  },
  { id: 'apologise-general-1', steps: ['apologise'] },
];
