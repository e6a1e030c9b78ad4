import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Refusals that keep the customer’s face: what each script is for; its words stand in the language folders. */
export const refusalFacts: ScriptFactsInput[] = [
  { id: 'refusal-1', steps: ['refusal'], tone: 'calm' },
  { id: 'refusal-2', steps: ['refusal'], customerTypes: ['compensation-led'], tone: 'calm' },
];
