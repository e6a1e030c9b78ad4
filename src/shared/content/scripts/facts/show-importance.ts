import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Step “show-importance”: what each script is for; its words stand in the language folders. */
export const showImportanceFacts: ScriptFactsInput[] = [
  { id: 'show-importance-product-quality-1', steps: ['show-importance'], scenarios: ['product-quality'] },
  {
    id: 'show-importance-price-1',
    steps: ['show-importance'],
    scenarios: ['price'],
    customerTypes: ['compensation-led'],
    tone: 'brisk',
  },
  { id: 'show-importance-logistics-1', steps: ['show-importance'], scenarios: ['logistics'] },
  {
    id: 'show-importance-service-attitude-1',
    steps: ['show-importance'],
    scenarios: ['service-attitude'],
    risks: ['high', 'critical'],
  },
  { id: 'show-importance-response-time-1', steps: ['show-importance'], scenarios: ['response-time'] },
  {
    id: 'show-importance-safety-1',
    steps: ['show-importance'],
    scenarios: ['safety'],
    risks: ['high', 'critical'],
    tone: 'calm',
  },
  {
    id: 'show-importance-product-quality-2',
    steps: ['show-importance'],
    scenarios: ['product-quality'],
    channels: ['instant-message'],
    tone: 'brisk',
  },
  { id: 'show-importance-price-2', steps: ['show-importance'], scenarios: ['price'], risks: ['watch', 'high'] },
  { id: 'show-importance-logistics-2', steps: ['show-importance'], scenarios: ['logistics'], risks: ['high'] },
  {
    id: 'show-importance-service-attitude-2',
    steps: ['show-importance'],
    scenarios: ['service-attitude'],
    demands: ['respect'],
  },
  {
    id: 'show-importance-response-time-2',
    steps: ['show-importance'],
    scenarios: ['response-time'],
    channels: ['instant-message'],
    tone: 'brisk',
  },
  {
    id: 'show-importance-safety-2',
    steps: ['show-importance'],
    scenarios: ['safety'],
    channels: ['phone', 'counter'],
    tone: 'calm',
  },
  { id: 'show-importance-after-sales-1', steps: ['show-importance'], scenarios: ['after-sales'], demands: ['repair'] },
  {
    id: 'show-importance-response-time-3',
    steps: ['show-importance'],
    scenarios: ['response-time'],
    channels: ['marketplace-review', 'social-post'],
  },
  { id: 'show-importance-general-1', steps: ['show-importance'] },
];
