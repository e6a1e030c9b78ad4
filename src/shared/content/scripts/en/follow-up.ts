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
  'follow-up-24h-2': {
    title: 'No answer next day: leave a note',
    text: '{{salutation}}, it’s {{agentName}}. I rang this morning and expect you were busy. Only one thing: is yesterday’s fix still holding? No need to call; a “yes” or “no” is enough. I’ll try again at {{updateTime}}.',
    tags: ['follow-up', 'missed call', 'message'],
  },
  'follow-up-24h-3': {
    title: 'Next day: it isn’t fixed',
    text: 'Not fixed, then. Thank you for saying so plainly. That means yesterday wasn’t the end of it: I’ve reopened it, and you won’t have to explain again. I’m now arranging {{option}}, and I’ll call you back by {{promiseTime}}.',
    tags: ['follow-up', 'reopen', 'not fixed'],
  },
  'follow-up-24h-4': {
    title: 'Next day: how are you?',
    text: '{{salutation}}, people first: did you sleep, and does anything still hurt or feel wrong? If you haven’t seen a doctor yet, I’ll come with you today. We’re still examining the product and I’ll tell you the result by {{promiseTime}}; that can wait.',
    tags: ['follow-up', 'safety', 'care'],
  },
  'follow-up-3d-2': {
    title: 'Three days on: see what we changed',
    text: '{{salutation}}, about the point you raised: we have {{change}}, and here are two photos. After three days of use, is there anything you’d still like different? One line is plenty; it comes straight to {{agentName}}.',
    tags: ['follow-up', 'three days', 'photos'],
  },
  'follow-up-3d-3': {
    title: 'Three days on: still not right',
    text: 'If it’s still not right, we carry on; you’re no bother at all. What’s missing most? {{ownerName}} will look at that one afresh, and you’ll have a new proposal by {{promiseTime}}.',
    tags: ['follow-up', 'unsatisfied', 'reopen'],
  },
  'follow-up-3d-4': {
    title: 'Three days on: thanks, and goodbye',
    text: '{{salutation}}, this is the last time I’ll trouble you. If it’s working well, I can rest easy. Because you spoke up, we have {{change}}. If you’re ever passing, come in for a glass of water, with no need to buy a thing.',
    tags: ['follow-up', 'thanks', 'closing'],
  },
};
