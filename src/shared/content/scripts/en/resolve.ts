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
    text: 'I’ve compared them and you did pay {{amount}} too much. I can send that back the way you paid, and you’ll see it by {{promiseTime}}. Or, if you prefer, {{option}}. Which is more use to you?',
    tags: ['difference', 'refund', 'choice'],
  },
  'resolve-logistics-1': {
    title: 'Found it: two ways forward',
    text: 'I’ve got an answer: {{facts}}. There are two ways from here: {{optionA}}, or {{optionB}}. If you need it in a hurry, I’d go with the first. Say the word and I’ll set it going, and confirm by {{promiseTime}}.',
    tags: ['delivery', 'resend', 'choice'],
  },
  'resolve-service-attitude-1': {
    title: 'You decide what the apology looks like',
    text: '{{supervisorName}} will speak with the colleague. You can have the apology in person or in a letter, or we can leave it there, whichever you prefer. From us you’ll also have {{option}}, by {{promiseTime}}. What have I missed?',
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
  'resolve-product-quality-2': {
    title: 'Seen it, settled on the spot',
    text: 'I’ve looked at it, and it is faulty. There are two things I can do right here: {{optionA}}, or {{optionB}}. Tell me which and I’ll write it up now; you’ll have the text message by {{promiseTime}}.',
    tags: ['exchange', 'refund', 'same day'],
  },
  'resolve-price-2': {
    title: 'Beyond the difference: loyalty',
    text: 'The {{amount}} comes back to you first; that was simply due. About loyal customers paying more, I’ve raised it higher up and you’ll have an answer by {{promiseTime}}. For the money: back the way you paid, or would you prefer {{option}}?',
    tags: ['loyal customer', 'difference', 'compensation'],
  },
  'resolve-logistics-2': {
    title: 'No waiting for the broken one',
    text: 'The broken one can stay with you for now. I can offer {{optionA}}, or {{optionB}}. The {{carrier}} will collect the old one from your door by {{promiseTime}}, and you don’t need to pack it again.',
    tags: ['damage', 'resend', 'collection'],
  },
  'resolve-service-attitude-2': {
    title: 'The change you want to see',
    text: 'You’re not after money; you want it not to happen again. So we’ve decided on two things: {{optionA}}, and {{optionB}}. Both will be in place by {{promiseTime}}. Then I’d like you to come and look, and it counts once you say so.',
    tags: ['improvement', 'attitude', 'promise'],
  },
  'resolve-response-time-2': {
    title: 'Making up for the wait',
    text: 'You waited {{waitedFor}}, and I’ve counted what that cost you. There are two ways to make it up: {{optionA}}, or {{optionB}}. Choose one and I’ll enter it while you’re here; it’ll be in place by {{promiseTime}}.',
    tags: ['compensation', 'chasing', 'choice'],
  },
  'resolve-safety-2': {
    title: 'Stop it, find out, then talk money',
    text: 'In this order: the same batch comes off the shelf today. Yours goes for testing, and by {{promiseTime}} I’ll tell you where. Give me the bills for any check-ups and I’ll put them forward for you. After that it’s {{optionA}} or {{optionB}}; take your time, it needn’t be today.',
    tags: ['off the shelf', 'testing', 'medical bills'],
  },
  'resolve-billing-1': {
    title: 'Refund it and stop the renewal',
    text: 'Two things at once: the {{amount}} goes back to you and arrives by {{promiseTime}}, and I’m switching off the renewal. Look at your phone and check that it shows as off. If you’d like to keep the service after all, there’s {{option}}.',
    tags: ['auto-renewal', 'refund', 'charge'],
  },
  'resolve-after-sales-1': {
    title: 'Not left without while we repair it',
    text: 'The repair takes a few days, and you shouldn’t be without in the meantime. Would you prefer {{optionA}} or {{optionB}}? I’ll arrange it today. I’ll report on the repair at {{updateTime}}, so there’s no need to ring and ask.',
    tags: ['loan item', 'repair', 'choice'],
  },
  'resolve-false-description-1': {
    title: 'We stand by what the page said',
    text: 'What we said, we stand by. You can have {{optionA}}, or keep it and take {{optionB}}. Your choice, and it’s done by {{promiseTime}}. The sentence has been rewritten and I’ll send you the new one.',
    tags: ['advertising', 'return', 'choice'],
  },
  'resolve-product-quality-3': {
    title: 'Mend, replace, or use something meanwhile',
    text: 'Our technician has looked: {{facts}}. If you’re not in a hurry, I’d suggest {{optionA}}, and I’ll let you know when it’s ready. If you can’t wait, {{optionB}}. Either way it’s arranged by {{promiseTime}}.',
    tags: ['repair', 'exchange', 'loan'],
  },
  'resolve-price-3': {
    title: 'Not money, a straight promise',
    text: 'You said it isn’t the money, you just don’t want this to happen again. So here are two solid things: {{optionA}}, and {{optionB}}. You’ll have them on paper by {{promiseTime}}, and whoever is at the counter next time will honour it.',
    tags: ['price', 'promise', 'in writing'],
  },
  'resolve-logistics-3': {
    title: 'Lost, so treated as lost',
    text: 'It still hasn’t turned up, so I won’t have you wait for it; we’ll treat it as lost. That means {{optionA}}, or {{optionB}}. Settling up with the {{carrier}} is for us to do, not you. Pick one and it’ll be done by {{promiseTime}}.',
    tags: ['lost parcel', 'resend', 'refund'],
  },
  'resolve-service-attitude-3': {
    title: 'A wasted trip counts too',
    text: 'You left without what you came for, paid for parking and lost the time. I’ve counted all of that. You can have {{optionA}}, or {{optionB}}. Whichever you pick, {{supervisorName}} will apologise to you as well. It’ll be in place by {{promiseTime}}.',
    tags: ['compensation', 'loss', 'attitude'],
  },
  'resolve-general-1': {
    title: 'Quick, or easy for you',
    text: 'Two things are possible: {{optionA}}, or {{optionB}}. I’ll write down who does it and by what day, and it’ll be in place by {{promiseTime}}. Which matters more to you: having it soon, or having less to do?',
    tags: ['options', 'choice', 'general'],
  },
};
