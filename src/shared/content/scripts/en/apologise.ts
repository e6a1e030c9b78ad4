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
    title: 'You should never have been treated so',
    text: 'You came into our shop and left feeling small. I’m truly sorry. That isn’t yours to swallow. I’ve noted what you said, and {{supervisorName}} will speak to you personally by {{promiseTime}}.',
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
};
