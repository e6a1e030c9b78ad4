import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “show-importance” in en, by script id. */
export const showImportanceWords: Record<string, ScriptWordsInput> = {
  'show-importance-product-quality-1': {
    title: 'Mine until it works',
    text: 'From here on this is mine. My name is {{agentName}}, and I’ll stay with it until you have one that works. You’ll hear something definite from me by {{promiseTime}}, on the number you’re calling from.',
    tags: ['owner', 'promise', 'quality'],
  },
  'show-importance-price-1': {
    title: 'No more asking around',
    text: 'You won’t need to ask anyone else about the price. I’ll pull that day’s price and offer records myself, and by {{promiseTime}} I’ll tell you exactly where the difference is and how much.',
    tags: ['owner', 'price', 'promise'],
  },
  'show-importance-logistics-1': {
    title: 'I’m tracking this one by hand',
    text: 'I’ve pulled your order {{orderNumber}} out and I’m following it myself. I’m going straight to the {{carrier}} depot, and by {{promiseTime}} I’ll tell you who has your parcel and where it’s stuck.',
    tags: ['delivery', 'tracking', 'promise'],
  },
  'show-importance-service-attitude-1': {
    title: 'Not left to the person involved',
    text: 'I’ve taken this to {{supervisorName}}, and the colleague involved won’t be the one answering you. {{ownerName}} will see it through and will call you by {{promiseTime}}.',
    tags: ['supervisor', 'owner', 'independent'],
  },
  'show-importance-response-time-1': {
    title: 'A call either way',
    text: 'You’ve waited long enough. I’m taking this over: my name is {{agentName}} and my direct line is {{callbackNumber}}. I’ll call you at {{updateTime}}, whether or not I have the full answer.',
    tags: ['direct line', 'chasing', 'owner'],
  },
  'show-importance-safety-1': {
    title: 'The most urgent thing in the shop',
    text: 'Nothing in this shop is more urgent right now, and {{supervisorName}} is already on it. You look after your family. I’ll speak to you every half hour; the next call is at {{updateTime}}.',
    tags: ['safety', 'supervisor', 'half hour'],
  },
};
