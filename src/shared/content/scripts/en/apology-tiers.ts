import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Supervisor and regional-head apologies, video scripts in en, by script id. */
export const apologyTiersWords: Record<string, ScriptWordsInput> = {
  'apologise-supervisor-1': {
    title: 'Supervisor’s letter: plain truth',
    text: '{{salutation}}, I’m {{agentName}}, the supervisor at {{storeName}}. I’ve listened to the whole story and read the notes: {{facts}}. You were sent back and forth over this, and as the person who runs this team I’m sorry. What happens next: {{option}}, finished by {{promiseTime}}, and I’ll see to it myself. If anything is not right, call me on {{callbackNumber}}.',
    tags: ['apology letter', 'supervisor'],
  },
  'apologise-regional-head-1': {
    title: 'Regional head’s letter, to you personally',
    text: '{{salutation}}, I’m {{regionalHeadName}} and I answer for {{storeName}}. I’m writing after reading the whole record myself. {{facts}}. No customer should go through that, and I apologise to you sincerely. We have {{change}}, and by {{promiseTime}} you’ll also have this from us: {{option}}. If you’re willing, I’d like to hear it from you in person.',
    tags: ['apology letter', 'regional head'],
  },
  'video-apology-1': {
    title: 'Regional head’s video apology (one minute)',
    text: '(Look into the camera, seated, no script in hand)\n{{salutation}}, I’m {{regionalHeadName}}, and {{storeName}} is my responsibility.\n(Pause)\n{{facts}}. Reading the record weighed on me. You needed our help and we weren’t there. I’m sorry.\nTwo things are under way. First: {{option}}. Second: we have {{change}}. By {{promiseTime}} I’ll call you myself and tell you how far we’ve got.\nIf you’re willing to talk, I’m ready to listen. My number is {{callbackNumber}}. Thank you for telling us.',
    tags: ['video', 'apology', 'regional head'],
  },
};
