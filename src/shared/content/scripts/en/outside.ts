import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Regulator and press in en, by script id. */
export const outsideWords: Record<string, ScriptWordsInput> = {
  'regulator-1': {
    title: 'They want to call the regulator',
    text: 'Taking it to the consumer authority is your right and I won’t stand in your way; I’ll even get your order and our records ready for you. Give us a chance as well: by {{promiseTime}} I’ll put what we can do in front of you. If it isn’t good enough, that door is still open.',
    tags: ['regulator', 'consumer authority', 'rights'],
  },
  'press-1': {
    title: 'A journalist calls',
    text: 'Hello, this is {{agentName}} at {{storeName}}. We know about this and we’re talking with the customer directly. The details are theirs and I can’t speak for them. Let me take your questions and your number, and {{ownerName}} will reply to you formally by {{promiseTime}}.',
    tags: ['media', 'journalist', 'reply'],
  },
  'regulator-2': {
    title: 'The consumer authority calls',
    text: 'Hello, this is {{agentName}} at {{storeName}}; I’m your contact for this. In short: {{facts}}. Our offer to the customer is {{option}}. You’ll have the order, the records and the dates of every contact by {{promiseTime}}. We’re still talking with the customer and I’ll let you know of any progress.',
    tags: ['consumer authority', 'complaint office', 'reply'],
  },
  'regulator-3': {
    title: 'They have already complained outside',
    text: 'You were right to go to them; we were the ones who left you without an answer. Let that run its course. On our side we don’t stop: {{option}}, done by {{promiseTime}}. If they need anything from us, tell me and I’ll supply it.',
    tags: ['outside complaint', 'cooperate', 'keep going'],
  },
  'regulator-4': {
    title: 'They want it in writing',
    text: 'You want it in writing, and that’s only right. I’ll set out four things: what happened, what we found, what we’ll do, and when it’ll be done, signed and stamped. Collect it by {{promiseTime}} or I’ll send it to you. If you disagree with a sentence, write so in the margin.',
    tags: ['written', 'stamped', 'answer'],
  },
  'press-2': {
    title: 'A reporter with a camera in the shop',
    text: 'Welcome, please come through to the meeting room. The customers here haven’t agreed to be filmed, so may I ask you to lower the camera for now? I’ll take down each question, and {{ownerName}} will be here by {{promiseTime}} to answer on camera. I won’t hide, and I won’t guess.',
    tags: ['media', 'camera', 'on site'],
  },
  'press-3': {
    title: 'They say they will post it online',
    text: 'Whether you post it is up to you. I won’t stop you, and I won’t offer you anything to keep quiet. I’d only like your story to have one more ending: what we did about it. By {{promiseTime}} you’ll have seen what we do: {{option}}. Whatever you write then, I’ll accept it.',
    tags: ['exposure', 'video', 'online'],
  },
};
