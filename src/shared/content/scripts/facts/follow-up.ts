import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** 24 h and 3-day calls (§10.1): what each script is for; its words stand in the language folders. */
export const followUpFacts: ScriptFactsInput[] = [
  { id: 'follow-up-24h-1', steps: ['follow-up-24h'], channels: ['phone'] },
  { id: 'follow-up-3d-1', steps: ['follow-up-3d'], channels: ['phone'] },
  { id: 'follow-up-24h-2', steps: ['follow-up-24h'], channels: ['instant-message'] },
  { id: 'follow-up-24h-3', steps: ['follow-up-24h'], channels: ['phone'], tone: 'calm' },
  { id: 'follow-up-24h-4', steps: ['follow-up-24h'], scenarios: ['safety'], channels: ['phone'] },
  { id: 'follow-up-3d-2', steps: ['follow-up-3d'], channels: ['instant-message'] },
  { id: 'follow-up-3d-3', steps: ['follow-up-3d'], channels: ['phone'], tone: 'calm' },
  { id: 'follow-up-3d-4', steps: ['follow-up-3d'], channels: ['phone'] },
];
