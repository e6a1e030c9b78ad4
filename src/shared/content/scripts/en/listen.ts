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
    text: '{{waitedFor}} with nothing at the door. No wonder you’re calling. I’m listening: what day do you need it for, and what was the last thing the tracking showed?',
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
};
