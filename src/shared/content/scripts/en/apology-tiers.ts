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
    text: '(Look into the camera, seated, no script in hand)\n{{salutation}}, I’m {{regionalHeadName}}, and {{storeName}} is my responsibility.\n(Pause)\n{{facts}}. It was hard to read. You needed our help and we weren’t there. I’m sorry.\nTwo things are under way. First: {{option}}. Second: we have {{change}}. By {{promiseTime}} I’ll call you myself and tell you how far we’ve got.\nIf you’re willing to talk, I’m ready to listen. My number is {{callbackNumber}}. Thank you for telling us.',
    tags: ['video', 'apology', 'regional head'],
  },
  'apologise-supervisor-2': {
    title: 'The supervisor phones to apologise',
    text: '{{salutation}}, this is {{agentName}}, the supervisor at {{storeName}}. I’m not calling to explain, I’m calling to say sorry. {{facts}}. You didn’t get the help you should have, and that was my responsibility. One question: what would you most like me to see to myself? You’ll hear back from me by {{promiseTime}}.',
    tags: ['supervisor', 'phone', 'apology'],
  },
  'apologise-supervisor-3': {
    title: 'Supervisor’s card: for words that hurt',
    text: '{{salutation}}, “{{customerWords}}”. Those words have stayed with me since I read them. It was said at our counter, and I apologise. I’ve talked with my colleague, and we have {{change}}. When you’re next passing, ask for me; I’d like to say it to you in person. {{agentName}}',
    tags: ['card', 'supervisor', 'attitude'],
  },
  'apologise-supervisor-4': {
    title: 'The supervisor apologises in person',
    text: 'Do have a seat. I read everything before I came, so you needn’t tell it again. You’ve made several trips over this and been left out in the cold, and on behalf of the shop I’m sorry. You’re here, so let’s settle it: {{option}}. If anything about that isn’t right we’ll change it now, and you’ll have it on paper by {{promiseTime}}.',
    tags: ['supervisor', 'in person', 'apology'],
  },
  'apologise-regional-head-2': {
    title: 'Regional head: the first minute of the call',
    text: '{{salutation}}, this is {{regionalHeadName}}; I’m responsible for {{storeName}}. Nobody asked me to ring; I wanted to talk to you myself. {{facts}}. I was sorry to hear it and I’m sorry it happened to you. Take as long as you like. Afterwards I’ll tell you how we have {{change}}, and where the rest will stand by {{promiseTime}}.',
    tags: ['regional head', 'phone', 'apology'],
  },
  'video-apology-2': {
    title: 'Video apology: the product hurt someone',
    text: '(Standing, the same product in hand; put it down at the second paragraph)\n{{salutation}}, I’m {{regionalHeadName}}. This was sold in our shop, and it hurt someone in your family. I’m sorry.\nThree things are happening. {{ownerName}} is with your family at the doctor’s. The whole batch is off sale. And yours is being tested; the findings will be in your hands by {{promiseTime}}.\n(Pause, slow down)\nWhatever they find, I’ll tell you face to face. {{callbackNumber}} rings on my desk.',
    tags: ['video', 'safety', 'off sale'],
  },
  'video-apology-3': {
    title: 'Video apology: the forty-second version',
    text: '(Seated in the shop, that counter behind you)\n{{salutation}}, I’m {{regionalHeadName}}, sitting right where you were kept standing that day.\nYou said “{{customerWords}}”. I’ll remember that, and so will everyone who works here. I’m sorry.\nAs of today we have {{change}}. I’d like you to see it for yourself by {{promiseTime}}. Whether or not you come, thank you.',
    tags: ['video', 'attitude', 'short'],
  },
};
