import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** 24 h and 3-day calls (§10.1) in en, by script id. */
export const followUpWords: Record<string, ScriptWordsInput> = {
  'follow-up-24h-1': {
    title: 'Next day: is it really fixed?',
    text: '{{salutation}}, it’s {{agentName}}; we spoke yesterday. Just one question: now that you’ve lived with it for a day, is it really fixed? If anything is even slightly off, tell me and I’ll carry on.',
    tags: ['follow-up', '24 hours'],
  },
  'follow-up-3d-1': {
    title: 'Three days on: what changed, what score',
    text: '{{salutation}}, I haven’t forgotten three days ago. About the point you raised: we have {{change}}. From one to five, how did we do this time? And where did we lose the points?',
    tags: ['follow-up', 'three days', 'satisfaction'],
  },
};
