import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “listen” in en, by script id. */
export const listenWords: Record<string, ScriptWordsInput> = {
  'listen-product-quality-1': {
    title: 'Sit down and start from the top',
    text: '{{salutation}}, please have a seat and let me take that from you. Start wherever you like: what went wrong, and when did you first notice? I’ll take notes and I won’t interrupt.',
    tags: ['opening', 'notes', 'quality'],
  },
  'listen-price-1': {
    title: 'Write down every price they saw',
    text: 'Two prices for the same thing: anyone would want to know why. Tell me where you saw each one and what it said. I’ll write it all down and read it back so nothing gets lost.',
    tags: ['opening', 'price', 'notes'],
  },
  'listen-logistics-1': {
    title: 'Tired of waiting for a parcel',
    text: '{{waitedFor}} with nothing at the door. No wonder you’re calling. I’m listening: what day do you need it for, and where did the tracking last place it?',
    tags: ['delivery', 'not arrived', 'opening'],
  },
  'listen-service-attitude-1': {
    title: 'Their words, written as spoken',
    text: 'Thank you for saying this out loud; it’s the kind of thing that sits badly if you keep it in. Tell me what was said and done, in their exact words. I’ll write it exactly that way and I won’t explain it away for anyone.',
    tags: ['attitude', 'notes', 'no excuses'],
  },
  'listen-response-time-1': {
    title: 'No need to tell it all again',
    text: 'You’ve contacted us several times already, and having to start over would wear anyone out. I have the earlier notes open. Just tell me: where did we leave it when we went quiet?',
    tags: ['chasing', 'no reply', 'notes'],
  },
  'listen-safety-1': {
    title: 'People first, product second',
    text: 'The most important thing first: is anyone hurt, and are you somewhere safe right now? Everything about the product can wait. Take your time, I’m here and I’m staying on the line.',
    tags: ['injury', 'safety', 'priority'],
  },
  'listen-product-quality-2': {
    title: 'A photo and the moment it happened',
    text: 'I’m here and reading along. Could you send a photo of how it looks now, and tell me what you were doing when it went wrong? Send it in bits if that’s easier; I’ll wait until you’ve finished.',
    tags: ['chat', 'photo', 'quality'],
  },
  'listen-price-2': {
    title: 'Listen first, rules later',
    text: 'You said “{{customerWords}}”, and I’ve written that down. Please go on: what were you told in the shop, and how did you work it out? Finish the story first, then we’ll go through the figures line by line.',
    tags: ['price', 'repeat back', 'patience'],
  },
  'listen-logistics-2': {
    title: 'It came, but broken',
    text: 'A crushed box and broken pieces, after days of waiting. Don’t tidy up yet. One question: who signed for it, and do you still have the outer box? If so, good. Now tell me the rest at your own pace.',
    tags: ['damage', 'signature', 'notes'],
  },
  'listen-service-attitude-2': {
    title: 'Reading the hurt in a review',
    text: 'I’ve read your review twice, and I can tell you held back a lot that day. If you’re willing, I’d like to call you and hear it from the beginning. I’ll only listen and take notes. Would {{updateTime}} suit you?',
    tags: ['review', 'attitude', 'call'],
  },
  'listen-response-time-2': {
    title: 'One concrete thing inside the anger',
    text: 'I don’t mind a raised voice; anyone would be upset after a wait like that. Help me catch the most pressing bit: which question, still unanswered, is keeping you from deciding everything else?',
    tags: ['chasing', 'calm', 'focus'],
  },
  'listen-safety-2': {
    title: 'Feeling ill: the person comes first',
    text: 'Have a seat. Would you like some water? Where does it hurt, when did it start, and who else ate it? I’ll note each point. If you feel any worse, say so: I’ll call a car and come to the hospital with you.',
    tags: ['allergy', 'unwell', 'medical help'],
  },
  'listen-billing-1': {
    title: 'An extra line on the bill',
    text: 'Money is unsettling when it doesn’t add up. Read it to me: which day, which line, how much, and what it says. I have the same bill open here and I’ll follow along.',
    tags: ['bill', 'charge', 'notes'],
  },
  'listen-after-sales-1': {
    title: 'Repaired once, broken again',
    text: 'Repaired and then broken again means you’ve gone through it twice. Tell me what was fixed last time, when you collected it, and whether it’s the same spot or a new one. I’ve got the old repair sheet here and I’ll compare as you talk.',
    tags: ['repeat repair', 'repair', 'notes'],
  },
  'listen-false-description-1': {
    title: 'Not what the page said',
    text: 'You pictured one thing and unpacked another. Send me that sentence from the page, or read it out, and tell me where the real one differs. I’ll set them side by side and I won’t quibble over words.',
    tags: ['advertising', 'not as described', 'notes'],
  },
  'listen-product-quality-3': {
    title: 'Something in the food',
    text: 'Finding that in the middle of a meal would put anyone off eating. Rinse your mouth first; do you feel all right? If you can, keep it and the packaging and take a photo. Which dish was it, and when did it arrive? I’m noting it down.',
    tags: ['food', 'foreign object', 'delivery'],
  },
  'listen-logistics-3': {
    title: 'Marked delivered, never received',
    text: 'It says delivered and you have nothing; that’s worse than not sent. Three quick things and I’m off to look: were you home then, could someone have taken it in for you, and is there a usual spot where they leave parcels?',
    tags: ['signed for', 'lost', 'notes'],
  },
  'listen-general-1': {
    title: 'In whatever order it comes',
    text: 'Go ahead, I have my pen ready. It needn’t be in order; tell it as it comes. Afterwards I’ll read it back, and you fill in what I missed.',
    tags: ['opening', 'notes', 'general'],
  },
};
