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
    text: 'Not knowing what you really paid for nags at you. You won’t need to ask anyone else: I’ll pull that day’s price and offer records myself, and by {{promiseTime}} I’ll tell you exactly where the difference is and how much.',
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
  'show-importance-product-quality-2': {
    title: 'Who, when and what, in one message',
    text: 'It’s booked in: our technician looks at it today, there’ll be a result by {{promiseTime}}, and I’ll send it to you myself. I’m {{agentName}} and I’m staying in this chat, so you won’t have to explain it to anyone else.',
    tags: ['chat', 'inspection', 'owner'],
  },
  'show-importance-price-2': {
    title: 'A second pair of eyes today',
    text: 'I don’t want to miss anything, so {{supervisorName}} is going through the price with me. We’ll call you by {{promiseTime}} and read you, line by line, how it was worked out.',
    tags: ['supervisor', 'price', 'check'],
  },
  'show-importance-logistics-2': {
    title: 'An urgent order doesn’t queue',
    text: 'I know the day you need it, so this one doesn’t queue. The warehouse and the {{carrier}} have both heard from me, and I’m watching this one parcel myself. At {{updateTime}} I’ll message you where it has got to.',
    tags: ['urgent', 'one person', 'delivery'],
  },
  'show-importance-service-attitude-2': {
    title: 'The supervisor wants to hear it in person',
    text: 'Something like this deserves more than me on the phone. {{supervisorName}} would like to hear it from you in person, here or wherever suits you; you choose the time. I’ll settle it with you by {{promiseTime}}.',
    tags: ['supervisor', 'in person', 'respect'],
  },
  'show-importance-response-time-2': {
    title: 'I’ve got it now, and here is a time',
    text: 'I’ve read what my colleagues noted. It won’t be passed on again; it stops with me. I’m going to check now and I’ll be back at {{promiseTime}}. If I only have half the answer by then, you’ll get that half.',
    tags: ['take over', 'time', 'no transfer'],
  },
  'show-importance-safety-2': {
    title: 'Someone is on the way to you',
    text: 'Our colleague {{ownerName}} is on the way to you and will ring before arriving. You and your family come first, then the place itself. If anything changes I’ll call, and we’ll speak at {{updateTime}} at the latest.',
    tags: ['visit', 'on site', 'safety'],
  },
  'show-importance-after-sales-1': {
    title: 'Third repair, a different approach',
    text: 'Repairing the same spot a third time in the same way: I wouldn’t believe in it either. Our most experienced technician is looking at it, with me there. By {{promiseTime}} you’ll have a straight answer: worth repairing, or better replaced.',
    tags: ['repeat repair', 'technician', 'owner'],
  },
  'show-importance-response-time-3': {
    title: 'Answering a review left waiting',
    text: 'This review has been waiting {{waitedFor}} for an answer; that was careless of us. I’m {{agentName}} and this is now mine. By {{promiseTime}} I’ll write here how far I’ve got, so you won’t need to post again.',
    tags: ['review', 'owner', 'public reply'],
  },
  'show-importance-general-1': {
    title: 'One name from now on',
    text: 'I’ve got this. My name is {{agentName}}, and {{callbackNumber}} is my number. From here on you only need me. I’ll call you by {{promiseTime}} to say how far it has got.',
    tags: ['owner', 'promise', 'general'],
  },
};
