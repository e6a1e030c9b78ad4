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
  { id: 'apologise-supervisor-2', steps: ['apologise'], channels: ['phone'], tier: 'supervisor' },
  {
    id: 'apologise-supervisor-3',
    steps: ['apologise'],
    scenarios: ['service-attitude'],
    tone: 'formal',
    tier: 'supervisor',
  },
  { id: 'apologise-supervisor-4', steps: ['apologise'], channels: ['counter'], tier: 'supervisor' },
  {
    id: 'apologise-regional-head-2',
    steps: ['apologise'],
    channels: ['phone'],
    risks: ['critical'],
    tier: 'regional-head',
  },
  {
    id: 'video-apology-2',
    steps: ['video-apology'],
    scenarios: ['safety', 'product-quality'],
    risks: ['critical'],
    tone: 'formal',
    tier: 'regional-head',
  },
  {
    id: 'video-apology-3',
    steps: ['video-apology'],
    scenarios: ['service-attitude', 'response-time'],
    risks: ['high'],
    tier: 'regional-head',
  },
];
