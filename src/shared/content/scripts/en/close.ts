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
    text: 'Can you see the {{amount}} now? It came down to {{cause}}, and we have {{change}}. Because you asked, the next customer won’t be caught out. I’ll check in tomorrow, and it’s done when your account agrees.',
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
};
