import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Regulator and press: what each script is for; its words stand in the language folders. */
export const outsideFacts: ScriptFactsInput[] = [
  { id: 'regulator-1', steps: ['regulator'], channels: ['phone', 'hotline'], tone: 'formal' },
  { id: 'press-1', steps: ['press'], risks: ['critical'], tone: 'formal' },
  { id: 'regulator-2', steps: ['regulator'], channels: ['hotline'], tone: 'formal' },
  { id: 'regulator-3', steps: ['regulator'], channels: ['phone'], tone: 'calm' },
  { id: 'regulator-4', steps: ['regulator'], customerTypes: ['compensation-led'], tone: 'calm' },
  { id: 'press-2', steps: ['press'], channels: ['counter'], risks: ['critical'], tone: 'formal' },
  {
    id: 'press-3',
    steps: ['press'],
    channels: ['instant-message', 'phone', 'social-post'],
    risks: ['high', 'critical'],
    tone: 'calm',
  },
];
