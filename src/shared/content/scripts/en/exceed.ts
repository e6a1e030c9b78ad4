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
    text: '{{salutation}}, it’s {{agentName}}. Next time you’re coming by, send me a message and I’ll meet you at the door. I’d simply like you to have a good visit this time.',
    tags: ['care', 'respect'],
  },
  'exceed-response-time-1': {
    title: 'From now on, straight to me',
    text: 'No more queueing: {{callbackNumber}} is my own line. I answer it in working hours, and if you ring later I’ll call back the next morning. I’ve also added {{gesture}} for you, as a thank-you for waiting {{waitedFor}}.',
    tags: ['care', 'direct line', 'gesture'],
  },
  'exceed-safety-1': {
    title: 'Only calling to ask how you are',
    text: 'I’m not calling about compensation today. I only wanted to know how everyone is. Is everyone feeling better, and sleeping all right? If anything still hurts, call {{callbackNumber}} and I’ll come to the doctor with you.',
    tags: ['care', 'safety'],
  },
  'exceed-product-quality-2': {
    title: 'The day you mentioned',
    text: 'You told me this was for someone in your family, and I remembered. I’ve gift-wrapped the new one and put in {{gesture}}. The card is blank for your own words. It’ll be with you by {{promiseTime}}.',
    tags: ['gift', 'care', 'wrapping'],
  },
  'exceed-price-2': {
    title: 'What it could save you from now on',
    text: 'While I was settling the difference I looked at what you usually buy. Another size would save you a little over the year, so I’ve sent you a list; use it or not, as you like. There’s also {{gesture}} set aside for you, just mention my name.',
    tags: ['saving', 'list', 'gesture'],
  },
  'exceed-logistics-2': {
    title: 'Delivered when you’re home',
    text: 'You said nobody’s in during the day, so your address now reads “after seven, please ring first”, and every order will follow that. I’ve added {{gesture}} this time, as a thank you for waiting.',
    tags: ['delivery note', 'delivery time', 'care'],
  },
  'exceed-service-attitude-2': {
    title: 'A card written by hand',
    text: '{{salutation}}, I wrote this card myself; the handwriting is poor but I mean every word. What you said, “{{customerWords}}”, was read out to the whole team at our morning meeting. There’s {{gesture}} with it. It has nothing to do with how the matter is settled, so keep it or not, as you like.',
    tags: ['handwritten card', 'respect', 'team meeting'],
  },
  'exceed-response-time-2': {
    title: 'You won’t have to ask next time',
    text: 'What you usually ask about is arrivals, so I’ve set it up: the moment your order reaches the shop, you get a text. I’ve also put {{gesture}} aside for you to take home that day.',
    tags: ['arrival notice', 'care', 'gesture'],
  },
  'exceed-safety-2': {
    title: 'With you at the check-up',
    text: 'The doctor wants to see you again in a week. I’ll come along that day and do the queueing; you just look after your family. If you’d rather have fewer people around, I’ll wait at the door. I’ll check the time with you at {{updateTime}}.',
    tags: ['check-up', 'company', 'care'],
  },
  'exceed-product-quality-3': {
    title: 'Shown, not just handed over',
    text: 'Now that the new one is in your hands, may I take three minutes more? One trick saves power, another makes cleaning easier. If someone older will be using it, I’ll write it out in large letters and put it in with {{gesture}}.',
    tags: ['showing how', 'care', 'elderly'],
  },
  'exceed-service-attitude-3': {
    title: 'A word for your family',
    text: 'You said you couldn’t bring yourself to mention it at home. I’ve written your family a short letter: it was our fault, and you did nothing wrong. Whether to show it is up to you. Inside is {{gesture}}, from all of us here. Once you’ve read it, I’m on {{callbackNumber}} any time this week.',
    tags: ['family', 'letter', 'gesture'],
  },
  'exceed-general-1': {
    title: 'Chosen with you in mind',
    text: 'That’s done, and there’s something I’d like to add: {{gesture}}, chosen from what you once told me you like. It isn’t compensation, just something I wanted you to have. Next time you’re here, just ask for {{agentName}}.',
    tags: ['care', 'gesture', 'general'],
  },
};
