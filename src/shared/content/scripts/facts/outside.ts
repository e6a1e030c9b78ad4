import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Regulator and press: what each script is for; its words stand in the language folders. */
export const outsideFacts: ScriptFactsInput[] = [
  { id: 'regulator-1', steps: ['regulator'], channels: ['phone', 'hotline'], tone: 'formal' },
  { id: 'press-1', steps: ['press'], risks: ['critical'], tone: 'formal' },
];
