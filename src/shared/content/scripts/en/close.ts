import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “close” in en, by script id. */
export const closeWords: Record<string, ScriptWordsInput> = {
  'close-product-quality-1': {
    title: 'The honest verdict, please',
    text: 'How is the new {{product}} treating you? The fault came down to {{cause}}, and we have {{change}}. I’ll ring tomorrow, and again in three days for your honest verdict. Thank you for telling us instead of quietly walking away.',
    tags: ['closing', 'follow-up', 'improvement'],
  },
  'close-price-1': {
    title: 'Your question did some good',
    text: 'Can you see the {{amount}} now? It came down to {{cause}}, and we have {{change}}. Because you asked, the next customer won’t be caught out. I’ll check in tomorrow, and it’s only done when your account is right.',
    tags: ['closing', 'refund', 'improvement'],
  },
  'close-logistics-1': {
    title: 'Arrived in one piece',
    text: 'It’s arrived and in one piece: that’s a relief. The delay came down to {{cause}}, and we have {{change}}. I’ll ring tomorrow to see if anything is still left undone.',
    tags: ['closing', 'delivery', 'improvement'],
  },
  'close-service-attitude-1': {
    title: 'We only see it when you say it',
    text: '{{supervisorName}} has spoken with our colleague about what you told us, and we have {{change}}. We’d never have seen it ourselves. I’ll call in three days, and if we still fall short anywhere, tell me straight.',
    tags: ['closing', 'attitude', 'improvement'],
  },
  'close-response-time-1': {
    title: 'That was too long',
    text: 'It’s done, as of today. From the first time you spoke up it took {{waitedFor}}, and it shouldn’t have. We have {{change}}. I’ll call tomorrow to make sure it’s holding.',
    tags: ['closing', 'chasing', 'improvement'],
  },
  'close-safety-1': {
    title: 'Test results and what we changed',
    text: 'The test results are in: {{cause}}. We have {{change}}. You’ll have a copy of the report by {{promiseTime}}. I’ll call tomorrow and again in three days. If anyone feels unwell before then, don’t wait for me: {{callbackNumber}}.',
    tags: ['closing', 'test report', 'safety'],
  },
  'close-product-quality-2': {
    title: 'Down to the root',
    text: 'We took yours apart, and it came down to {{cause}}. It wasn’t only yours, so we have {{change}}. If it’s no bother, I’ll call in three days to hear whether the new one is doing its job. It only came to light because you told us.',
    tags: ['root cause', 'improvement', 'follow-up'],
  },
  'close-price-2': {
    title: 'Wrapped up in three lines',
    text: 'Three lines to finish: the {{amount}} is refunded; the reason was {{cause}}; and from now on it’s different, because we have {{change}}. If your account says otherwise, call me on {{callbackNumber}}. I’ll check in tomorrow as well.',
    tags: ['closing', 'price', 'improvement'],
  },
  'close-logistics-2': {
    title: 'This route has changed',
    text: 'It was a long wait, and I’m sorry. What slowed your order was {{cause}}. We have {{change}}, which helps everyone on your route. I’ll call tomorrow to hear how you’re getting on with it; save up anything that bothers you and tell me then.',
    tags: ['closing', 'delivery', 'root cause'],
  },
  'close-service-attitude-2': {
    title: 'Come and inspect it',
    text: 'About what you raised: we have {{change}}. Whether it’s any better isn’t for us to say. Next time you’re in, take a quiet look and message me if it isn’t. I’ll also call in three days to hear what you think.',
    tags: ['inspection', 'improvement', 'attitude'],
  },
  'close-response-time-2': {
    title: 'The next person won’t wait like this',
    text: 'We found what made it slow: {{cause}}. As of this week we have {{change}}. It was a hard wait, and you still told us; thank you. I’ll call in three days, and if anyone leaves you without a reply again, tell me which time.',
    tags: ['root cause', 'improvement', 'chasing'],
  },
  'close-safety-2': {
    title: 'Findings and record in your hands',
    text: 'I’ve put the whole story, the test findings and what we changed into one document, and you’ll have it by {{promiseTime}}. The finding was {{cause}}, and we have {{change}}. If any line seems wrong to you, talk to {{ownerName}}; we can talk about it again at any time.',
    tags: ['findings', 'record', 'safety'],
  },
  'close-service-attitude-3': {
    title: 'Promised and done',
    text: 'The three things I promised are done: we talked with our colleague, your words were passed on, and we have {{change}}. I’ll ask again in three days, and if any of it slips, one word from you is enough.',
    tags: ['closing', 'kept promise', 'improvement'],
  },
  'close-safety-3': {
    title: 'You can use it without worry',
    text: 'The result is in, and first the thing you cared about most: {{focus}}. The reason was {{cause}}, and we have {{change}}. You’ve had anxious days; thank you for bearing with it. I’ll ring tomorrow, and all I’ll ask is whether you slept through the night.',
    tags: ['peace of mind', 'test', 'closing'],
  },
  'close-general-1': {
    title: 'Done when you say so',
    text: 'Once more from the top: what you’ve had from us is {{option}}, and behind the scenes we have {{change}}. It’s finished when you say it is. I’ll ring tomorrow and again in three days; if it slips before then, tell me first.',
    tags: ['closing', 'follow-up', 'general'],
  },
};
