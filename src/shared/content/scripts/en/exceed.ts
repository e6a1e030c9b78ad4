import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “exceed” in en, by script id. */
export const exceedWords: Record<string, ScriptWordsInput> = {
  'exceed-product-quality-1': {
    title: 'I tried it before you did',
    text: 'One small thing: I opened the new {{product}}, tried it, and only packed it again once I was happy. There’s a card in the box with my direct number on the back. Anything you’re unsure of, call me.',
    tags: ['care', 'card', 'tested'],
  },
  'exceed-price-1': {
    title: 'You’ll hear about the next offer first',
    text: 'The difference is settled. There’s one more thing I’d like to do: when the things you usually buy go on offer, I’ll message you the day before. If that’s a nuisance, just say and I’ll stop.',
    tags: ['care', 'offer', 'reminder'],
  },
  'exceed-logistics-1': {
    title: 'No more waiting for the doorbell',
    text: 'You’ve been listening for the doorbell for days, so I’ve put {{gesture}} in with your parcel. Just a small thank you. They’ll phone before they come, so you can get on with your day.',
    tags: ['care', 'delivery', 'gesture'],
  },
  'exceed-service-attitude-1': {
    title: 'I’ll meet you at the door',
    text: '{{salutation}}, it’s {{agentName}}. Next time you’re coming by, send me a message and I’ll meet you at the door. No reason except that I’d like you to enjoy a visit here for once.',
    tags: ['care', 'respect'],
  },
  'exceed-response-time-1': {
    title: 'From now on, straight to me',
    text: 'No more queueing: {{callbackNumber}} is my own line. I answer it in working hours, and if you ring later I’ll call back the next morning. I’ve also added {{gesture}} for you, because you had to wait {{waitedFor}}.',
    tags: ['care', 'direct line', 'gesture'],
  },
  'exceed-safety-1': {
    title: 'Only calling to ask how you are',
    text: 'I’m not calling about compensation today. I only wanted to know how everyone is. Has it settled, and are you all sleeping? If anything still hurts, call {{callbackNumber}} and I’ll come to the doctor with you.',
    tags: ['care', 'safety'],
  },
};
