import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “apologise” in en, by script id. */
export const apologiseWords: Record<string, ScriptWordsInput> = {
  'apologise-product-quality-1': {
    title: 'A letdown and a wasted trip',
    text: 'It came from our shop, it failed almost at once, and now it’s cost you a trip as well. I’m sorry. Let me take it in and check it, and by {{promiseTime}} I’ll tell you what happened.',
    tags: ['apology', 'quality'],
  },
  'apologise-price-1': {
    title: 'We should have said so first',
    text: 'You shouldn’t have to shop around afterwards to find out whether you overpaid. We should have been clearer up front, and I’m sorry. I’m putting your receipt next to today’s price and I’ll show you both by {{promiseTime}}.',
    tags: ['apology', 'price'],
  },
  'apologise-logistics-1': {
    title: 'That was a day of yours',
    text: 'It didn’t come on the day we agreed, and you stayed home for it. I’m sorry; that was a day of yours we wasted. I’ll settle the new delivery time with you by {{promiseTime}}.',
    tags: ['apology', 'delivery', 'late'],
  },
  'apologise-service-attitude-1': {
    title: 'You should never have been treated like that',
    text: 'You came into our shop and left feeling small. I’m truly sorry. You shouldn’t have to put up with that. I’ve noted what you said, and {{supervisorName}} will speak to you personally by {{promiseTime}}.',
    tags: ['apology', 'attitude'],
  },
  'apologise-response-time-1': {
    title: 'Asked and asked, no straight answer',
    text: 'You asked again and again and never got a straight answer. We owed you one every time, and I’m sorry. From now on I’m the one who answers you, starting by {{promiseTime}}.',
    tags: ['apology', 'chasing'],
  },
  'apologise-safety-1': {
    title: 'Sorry for the fright',
    text: 'I’m so sorry that you and your family went through that. People come first: see a doctor if you have any doubt, and keep the paperwork. I’ll call again at {{promiseTime}}, first to ask how everyone is, and only then about the rest.',
    tags: ['apology', 'safety'],
  },
  'apologise-product-quality-2': {
    title: 'The gift that let you down',
    text: 'You chose this for someone, they opened it, and it was broken. You were the one left embarrassed, on a day that mattered. I’m sorry. I’m arranging the replacement now and by {{promiseTime}} I’ll tell you when you’ll have it.',
    tags: ['gift', 'apology', 'dignity'],
  },
  'apologise-price-2': {
    title: 'Charged too much at the till',
    text: 'You’re right, this line is {{amount}} too much. We weren’t careful at the till, and then you had to spot it and come all the way back. I’m sorry. I’m refunding it now, and you’ll have the receipt for it from me by {{promiseTime}}.',
    tags: ['overcharged', 'refund', 'apology'],
  },
  'apologise-logistics-2': {
    title: 'Left at the wrong door',
    text: 'It went to somebody else’s door and you had to go hunting up and down the stairs. I’m sorry. You can stop looking: the {{carrier}} driver is going back for it, and by {{promiseTime}} I’ll give you a time for delivery to your own door.',
    tags: ['wrong address', 'apology', 'pick-up'],
  },
  'apologise-service-attitude-2': {
    title: 'An apology in a public reply',
    text: 'Hello, this is {{agentName}} at {{storeName}}. You came to us as a guest and were treated like that, and I’m sorry. We aren’t handling this as just a review: {{ownerName}} is going through it with the people who were there, and I’ll tell you privately what came of it by {{promiseTime}}.',
    tags: ['public reply', 'bad review', 'apology'],
  },
  'apologise-response-time-2': {
    title: 'Passed around on the phone',
    text: 'Four or five people on one call, and each one made you begin again. I’d have hung up long ago. Thank you for staying, and I’m sorry. It stops with me. Let me say back what I’ve understood, and you’ll have an outcome by {{promiseTime}}.',
    tags: ['transferred', 'apology', 'phone'],
  },
  'apologise-safety-2': {
    title: 'It could have hurt someone',
    text: 'Thank goodness nobody was hurt, though it should never have come down to luck. I’m sorry this happened in your home. Keep well away from it. We’ll be there by {{promiseTime}}, and you and your family come before anything else.',
    tags: ['close call', 'apology', 'visit'],
  },
  'apologise-after-sales-1': {
    title: 'The technician never came',
    text: 'You kept half a day free, nobody came, and nobody rang. I’m sorry; that half day is gone. You choose the next time and we’ll fit in with you. The technician’s name and number will be on your phone by {{promiseTime}}.',
    tags: ['visit', 'no-show', 'apology'],
  },
  'apologise-false-description-1': {
    title: 'We said too much',
    text: 'That sentence on the page said too much. You ordered because of it, and naturally the real thing fell short. I’m sorry. I’m asking for it to be changed today, and I’ll handle your order separately: by {{promiseTime}} I’ll tell you how.',
    tags: ['advertising', 'apology', 'taken down'],
  },
  'apologise-product-quality-3': {
    title: 'We spoiled your meal',
    text: 'You waited hungry and then got that. We spoiled your meal, and I’m sorry. Do eat something else in the meantime. I’m going into the kitchen now, and by {{promiseTime}} I’ll tell you at which point it went wrong.',
    tags: ['food', 'delivery', 'apology'],
  },
  'apologise-logistics-3': {
    title: 'The food came cold',
    text: 'Half the soup spilled and the rest stone cold, after all that waiting. I’m sorry. What happened on the road is for us to ask; you don’t have to argue with anybody. I’ll come back to you by {{promiseTime}} with a way to put it right. First tell me: would you still like a hot meal today?',
    tags: ['food delivery', 'cold', 'apology'],
  },
  'apologise-general-1': {
    title: 'You came in good spirits',
    text: 'You came to us in good spirits and went home upset, and I’m sorry. No explanations for now. By {{promiseTime}} I’ll tell you what I’ve been able to find out.',
    tags: ['apology', 'general'],
  },
};
