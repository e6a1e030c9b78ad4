import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Holding statements and progress updates in en, by script id. */
export const holdingWords: Record<string, ScriptWordsInput> = {
  'holding-1': {
    title: 'First reply under a public post',
    text: 'I’ve read every point you made and I’m taking them seriously. I’m {{agentName}} at {{storeName}}, and this is mine to put right. I’ve sent you a private message with a number that reaches me directly, and I’ll tell you what I’ve found by {{promiseTime}}.',
    tags: ['holding', 'public reply', 'bad review'],
  },
  'holding-2': {
    title: 'Tempers high: agree a time first',
    text: 'I’ve written down everything you said. If I gave you an answer off the top of my head now, I’d be fobbing you off. Give me until {{promiseTime}} to get the facts. I’ll call you then: first what I found, then what we can do.',
    tags: ['holding', 'calm', 'call back'],
  },
  'progress-1': {
    title: 'No news, and still a call',
    text: 'I said I’d call at {{updateTime}}, so here I am. To be honest with you, there’s no result yet: {{facts}}. I haven’t put it down. You’ll hear from me again at {{promiseTime}}.',
    tags: ['progress', 'keeping in touch'],
  },
  'progress-2': {
    title: 'Where we’ve got to',
    text: 'A quick update: {{facts}}. The next step is this: {{option}}. I’ll have more for you by {{promiseTime}}. No need to chase, I’ll come to you.',
    tags: ['progress', 'update'],
  },
};
