import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Step “listen”: what each script is for; its words stand in the language folders. */
export const listenFacts: ScriptFactsInput[] = [
  { id: 'listen-product-quality-1', steps: ['listen'], scenarios: ['product-quality'], channels: ['counter'] },
  { id: 'listen-price-1', steps: ['listen'], scenarios: ['price'], channels: ['counter', 'phone'] },
  { id: 'listen-logistics-1', steps: ['listen'], scenarios: ['logistics'], channels: ['phone', 'instant-message'] },
  {
    id: 'listen-service-attitude-1',
    steps: ['listen'],
    scenarios: ['service-attitude'],
    demands: ['respect'],
    customerTypes: ['emotion-led'],
  },
  {
    id: 'listen-response-time-1',
    steps: ['listen'],
    scenarios: ['response-time'],
    channels: ['phone', 'instant-message'],
  },
  {
    id: 'listen-safety-1',
    steps: ['listen'],
    scenarios: ['safety'],
    channels: ['phone'],
    risks: ['high', 'critical'],
    tone: 'calm',
  },
  {
    id: 'listen-product-quality-2',
    steps: ['listen'],
    scenarios: ['product-quality'],
    channels: ['instant-message'],
    tone: 'brisk',
  },
  { id: 'listen-price-2', steps: ['listen'], scenarios: ['price'], demands: ['respect'], channels: ['phone'] },
  { id: 'listen-logistics-2', steps: ['listen'], scenarios: ['logistics'], channels: ['counter', 'phone'] },
  {
    id: 'listen-service-attitude-2',
    steps: ['listen'],
    scenarios: ['service-attitude'],
    channels: ['marketplace-review', 'delivery-review', 'social-post'],
    risks: ['watch', 'high'],
  },
  { id: 'listen-response-time-2', steps: ['listen'], scenarios: ['response-time'], risks: ['high'], tone: 'calm' },
  {
    id: 'listen-safety-2',
    steps: ['listen'],
    scenarios: ['safety'],
    channels: ['counter'],
    risks: ['high', 'critical'],
    tone: 'calm',
  },
];
