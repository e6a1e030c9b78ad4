import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Refusals that keep the customer’s face: what each script is for; its words stand in the language folders. */
export const refusalFacts: ScriptFactsInput[] = [
  { id: 'refusal-1', steps: ['refusal'], tone: 'calm' },
  { id: 'refusal-2', steps: ['refusal'], customerTypes: ['compensation-led'], tone: 'calm' },
  { id: 'refusal-3', steps: ['refusal'], scenarios: ['product-quality', 'after-sales'], tone: 'calm' },
  { id: 'refusal-4', steps: ['refusal'], scenarios: ['service-attitude'], tone: 'calm' },
  { id: 'refusal-5', steps: ['refusal'], customerTypes: ['compensation-led'], risks: ['watch', 'high'], tone: 'calm' },
  { id: 'refusal-6', steps: ['refusal'], scenarios: ['price'], tone: 'calm' },
  { id: 'refusal-7', steps: ['refusal'], scenarios: ['service-attitude'], tone: 'calm' },
  { id: 'refusal-8', steps: ['refusal'], channels: ['phone', 'counter'], risks: ['high'], tone: 'calm' },
];
