import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Supervisor and regional-head apologies, video scripts: what each script is for; its words stand in the language folders. */
export const apologyTiersFacts: ScriptFactsInput[] = [
  { id: 'apologise-supervisor-1', steps: ['apologise'], tone: 'formal', tier: 'supervisor' },
  {
    id: 'apologise-regional-head-1',
    steps: ['apologise'],
    risks: ['high', 'critical'],
    tone: 'formal',
    tier: 'regional-head',
  },
  {
    id: 'video-apology-1',
    steps: ['video-apology'],
    risks: ['high', 'critical'],
    tone: 'formal',
    tier: 'regional-head',
  },
];
