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
  'refusal-3': {
    title: 'Past the return date',
    text: 'The return date has passed, so I can’t take this one back, and telling you now beats having you come and go. What I can offer is {{optionA}}, or {{optionB}}. If you have it with you today, it’ll be sorted by {{promiseTime}}.',
    tags: ['refusal', 'return period', 'alternatives'],
  },
  'refusal-4': {
    title: 'They want the employee dismissed',
    text: 'You’re this angry because it truly hurt; I see that. Whether someone keeps a job can’t rest on one event or one person, and if I said yes now I’d be humouring you. What can be settled is this: {{option}}. By {{promiseTime}} you’ll hear from {{supervisorName}} in person what was done.',
    tags: ['refusal', 'employee', 'supervisor'],
  },
  'refusal-5': {
    title: 'The sum is too far apart',
    text: 'I can’t get to {{amount}}, and I’d like to say why: what we pay has to follow what you lost, or it wouldn’t be fair to everyone else. Let’s write your losses down one by one and count each of them. By {{promiseTime}} you’ll have a figure with the sums written out, plus {{option}}.',
    tags: ['refusal', 'compensation', 'working'],
  },
  'refusal-6': {
    title: 'Match the other shop’s price',
    text: 'I’ve seen their price, and we can’t follow it; better I say so now. What I have for you is {{optionA}}, and also {{optionB}}. Compare the two. Even if you buy there, ask me if you get stuck setting it up. Both offers stay open for you until {{promiseTime}}.',
    tags: ['refusal', 'comparison', 'alternatives'],
  },
  'refusal-7': {
    title: 'Asking for a colleague’s own number',
    text: 'I can’t hand out a colleague’s own number, just as I’d never hand out yours. If there’s something you want to say to them, write it or record it. I’ll pass it on face to face by {{promiseTime}} and tell you what they answered.',
    tags: ['refusal', 'privacy', 'pass on'],
  },
  'refusal-8': {
    title: 'Harsh words: keep the door open',
    text: 'I do want to help, and I can hear how angry you are. Those words are hard to hear; they rattle me and slow me down. Shall we take two minutes? If you’d like to go on then, I’m here. If you’d rather wait, I’ll call at {{promiseTime}}, and I’ll keep working on it either way.',
    tags: ['limits', 'calm', 'abuse'],
  },
};
