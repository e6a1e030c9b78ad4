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
    text: 'I said I’d call at {{updateTime}}, so here I am. To be honest with you, there’s no result yet: {{facts}}. I haven’t let it drop. You’ll hear from me again at {{promiseTime}}.',
    tags: ['progress', 'keeping in touch'],
  },
  'progress-2': {
    title: 'Where we’ve got to',
    text: 'A quick update: {{facts}}. The next step is this: {{option}}. I’ll have more for you by {{promiseTime}}. No need to chase, I’ll come to you.',
    tags: ['progress', 'update'],
  },
  'holding-3': {
    title: 'When people are watching',
    text: '{{salutation}}, I’d like to hear this properly, and it isn’t comfortable with everyone passing by. There’s a quiet room at the back; let me take you there and bring you some water. Whatever can be decided today, I’ll decide with you by {{promiseTime}}.',
    tags: ['holding', 'on site', 'calm'],
  },
  'holding-4': {
    title: 'System down, repair under way',
    text: 'Our system is the problem, not anything you did, and your money and order are safe. Engineers are working on it. You’ll hear from me at {{updateTime}}, fixed or not.',
    tags: ['outage', 'holding', 'ten minutes'],
  },
  'holding-5': {
    title: 'Safety incident: steady the people, send someone',
    text: 'Please leave that spot, get everyone somewhere with fresh air, and don’t touch the product. If you need an ambulance, call one; don’t wait for me. {{ownerName}} is on the way. I’ll ring at {{updateTime}}, and until then this phone stays in my hand: {{callbackNumber}}.',
    tags: ['safety', 'emergency', 'visit'],
  },
  'progress-3': {
    title: 'Waiting on another team',
    text: 'I’m waiting on the warehouse; they said {{updateTime}}. If nothing comes, I’ll walk over and ask. By {{promiseTime}} you’ll have either the result or what I got out of them.',
    tags: ['progress', 'other team', 'chasing'],
  },
  'progress-4': {
    title: 'Half an answer, right away',
    text: 'Here’s half of it already: {{facts}}. For the rest I’m waiting on the {{carrier}}. At least you know where it stands, and I’ll fill in the gap by {{promiseTime}}.',
    tags: ['progress', 'update', 'delivery'],
  },
  'progress-5': {
    title: 'Running late: say so before the time',
    text: 'I’m calling early because I won’t make the time I gave you, and the reason is {{cause}}. I’m sorry to keep you waiting again. The new time is {{promiseTime}}. If that upsets your plans, tell me and I’ll look for another way.',
    tags: ['new time', 'early notice', 'apology'],
  },
};
