import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “resolve” in en, by script id. */
export const resolveWords: Record<string, ScriptWordsInput> = {
  'resolve-product-quality-1': {
    title: 'Two ways, you pick',
    text: 'Here are two ways to put this right; pick whichever is easier for you. One: {{optionA}}. Two: {{optionB}}. Once you’ve chosen, it’s done by {{promiseTime}}. And if neither works, tell me and I’ll think again.',
    tags: ['options', 'quality', 'choice'],
  },
  'resolve-price-1': {
    title: 'The difference, or something you’d rather have',
    text: 'I’ve compared them and you did pay {{amount}} more. I can send that back the way you paid, and you’ll see it by {{promiseTime}}. Or, if you prefer, {{option}}. Which is more use to you?',
    tags: ['difference', 'refund', 'choice'],
  },
  'resolve-logistics-1': {
    title: 'Found it: two ways forward',
    text: 'I’ve got an answer: {{facts}}. There are two ways from here: {{optionA}}, or {{optionB}}. If you need it in a hurry, I’d go with the first. Say the word and I’ll confirm by {{promiseTime}}.',
    tags: ['delivery', 'resend', 'choice'],
  },
  'resolve-service-attitude-1': {
    title: 'You decide what the apology looks like',
    text: '{{supervisorName}} will speak with the colleague. The apology can be in person, in a letter, or we can simply leave it there; that’s up to you. From us you’ll also have {{option}}, by {{promiseTime}}. What have I missed?',
    tags: ['options', 'attitude', 'respect'],
  },
  'resolve-response-time-1': {
    title: 'Stay on the line, I’m doing it now',
    text: 'No more waiting: {{option}}. I’m doing it now; give me three to five minutes on the line. I’ll text you the confirmation and we only hang up once you’ve seen it. If you’d rather have {{optionB}}, that’s fine too.',
    tags: ['options', 'on the spot', 'chasing'],
  },
  'resolve-safety-1': {
    title: 'Checks, testing and two arrangements',
    text: 'Please have every check you feel you need and keep the bills. We’ll collect the product for testing and send you the plan by {{promiseTime}}. For the rest there are two ways: {{optionA}}, or {{optionB}}. No need to answer now. I’ll call at {{updateTime}} to hear what you’d like.',
    tags: ['safety', 'testing', 'options'],
  },
};
