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
];
