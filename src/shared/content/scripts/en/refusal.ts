import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Refusals that keep the customer’s face in en, by script id. */
export const refusalWords: Record<string, ScriptWordsInput> = {
  'refusal-1': {
    title: 'Not that, but these two',
    text: 'I can’t do that one, and I’d rather tell you now than keep you waiting. What I can offer is either {{optionA}} or {{optionB}}. If one of them suits you, it’ll be done by {{promiseTime}}.',
    tags: ['refusal', 'alternatives'],
  },
  'refusal-2': {
    title: 'Above what I can decide',
    text: '{{amount}} is more than I can decide on my own, and I won’t say yes only to take it back. I’m asking {{supervisorName}} now and you’ll have a yes or a no by {{promiseTime}}. What I can do today is this: {{option}}.',
    tags: ['refusal', 'authority', 'supervisor'],
  },
};
