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
  { id: 'listen-billing-1', steps: ['listen'], scenarios: ['billing'], channels: ['phone', 'instant-message'] },
  { id: 'listen-after-sales-1', steps: ['listen'], scenarios: ['after-sales'], channels: ['counter', 'phone'] },
  { id: 'listen-false-description-1', steps: ['listen'], scenarios: ['false-description'] },
  {
    id: 'listen-product-quality-3',
    steps: ['listen'],
    scenarios: ['product-quality'],
    channels: ['delivery-review', 'instant-message', 'phone'],
  },
  { id: 'listen-logistics-3', steps: ['listen'], scenarios: ['logistics'], channels: ['phone'], tone: 'brisk' },
];
