import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Holding statements and progress updates: what each script is for; its words stand in the language folders. */
export const holdingFacts: ScriptFactsInput[] = [
  {
    id: 'holding-1',
    steps: ['holding'],
    channels: ['social-post', 'marketplace-review', 'delivery-review'],
    risks: ['high', 'critical'],
    tone: 'calm',
  },
  { id: 'holding-2', steps: ['holding'], channels: ['phone', 'counter'], risks: ['high', 'critical'], tone: 'calm' },
  { id: 'progress-1', steps: ['progress'], channels: ['phone', 'instant-message'] },
  { id: 'progress-2', steps: ['progress'], channels: ['instant-message'], tone: 'brisk' },
  { id: 'holding-3', steps: ['holding'], channels: ['counter'], risks: ['high', 'critical'], tone: 'calm' },
  { id: 'holding-4', steps: ['holding'], channels: ['instant-message', 'phone'], risks: ['high'], tone: 'brisk' },
  {
    id: 'holding-5',
    steps: ['holding'],
    scenarios: ['safety'],
    channels: ['phone'],
    risks: ['critical'],
    tone: 'calm',
  },
  { id: 'progress-3', steps: ['progress'], channels: ['phone', 'instant-message'] },
  { id: 'progress-4', steps: ['progress'], channels: ['phone', 'instant-message'] },
  { id: 'progress-5', steps: ['progress'], channels: ['phone'], tone: 'calm' },
];
