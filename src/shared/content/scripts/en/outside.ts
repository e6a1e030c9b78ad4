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
};
