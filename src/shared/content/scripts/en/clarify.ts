import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “clarify” in en, by script id. */
export const clarifyWords: Record<string, ScriptWordsInput> = {
  'clarify-product-quality-1': {
    title: 'Tell me where I’ve got it wrong',
    text: 'Let me say it back and you correct me: {{facts}}. What matters most to you is {{focus}}. I’ll look up the purchase and warranty myself, so don’t hunt for the receipt. One photo of the fault would be plenty.',
    tags: ['restate', 'evidence', 'quality'],
  },
  'clarify-price-1': {
    title: 'Check the price from both ends',
    text: 'I’ll check this from both ends. What we charged and advertised that day is on record here, so that part is mine. For the other price, could you tell me which page and roughly when? By {{promiseTime}} I’ll put the two side by side for you.',
    tags: ['check', 'offer', 'evidence'],
  },
  'clarify-logistics-1': {
    title: 'Finding the parcel is my job',
    text: 'Let me check I have this right: your order {{orderNumber}} is past its date, nobody phoned, and nothing was left at the door. Finding it is my job, with the {{carrier}}. All I need from you: has the phone number or the address changed?',
    tags: ['check', 'address', 'delivery'],
  },
  'clarify-service-attitude-1': {
    title: 'You don’t have to prove it',
    text: 'I want to get this right: about what time was it, at which counter, and which words stung most? I’ll check the camera and the rota myself; you don’t need to prove anything. By {{promiseTime}} I’ll tell you what I saw, and you tell me whether it matches.',
    tags: ['check', 'attitude', 'camera'],
  },
  'clarify-response-time-1': {
    title: 'Your timeline is the one that counts',
    text: 'Here’s what our notes show: {{facts}}. Is there a time you contacted us that isn’t in here? Tell me and I’ll add it. The wait counts from when you first asked, not from when we noted it.',
    tags: ['notes', 'check', 'chasing'],
  },
  'clarify-safety-1': {
    title: 'People, use, product',
    text: 'Three things, in any order: how is everyone now, how was it being used, and where is it? To be safe, leave it unplugged and keep it as it is. We’ll collect it at {{promiseTime}}, seal it in front of you and give you a receipt.',
    tags: ['safety', 'collection', 'evidence'],
  },
  'clarify-product-quality-2': {
    title: 'Look at it together',
    text: 'Let’s go through it together. You show me what’s wrong, I’ll try it, and you can stop me at any point. Then I’ll write down what we saw. Sign only if it reads right to you, and one copy is yours.',
    tags: ['in person', 'check', 'notes'],
  },
  'clarify-price-2': {
    title: 'One bill, three lines',
    text: 'Let’s split this bill into three: the shelf price, what the offer took off, and what you paid. The first two I’ll look up; for the third, could you check the payment on your phone? Whichever line doesn’t match is where it went wrong, and I’ll have an answer by {{promiseTime}}.',
    tags: ['bill', 'check', 'price'],
  },
  'clarify-logistics-2': {
    title: 'Damage: three photos are enough',
    text: 'Three photos, please: the outer box, the packing inside, and the damage itself. That’s all we need from you. The weight and packing records from our side I’ll find, and by {{promiseTime}} I’ll tell you where along the way it broke.',
    tags: ['damage', 'photos', 'evidence'],
  },
  'clarify-service-attitude-2': {
    title: 'Both sides, yours first',
    text: 'I’d like to hear all of your side before I ask my colleague, in that order. Whatever you remember is fine, and it’s fine not to remember. I’ll read it back, and only when you say it’s right will I go and ask.',
    tags: ['fairness', 'check', 'attitude'],
  },
  'clarify-response-time-2': {
    title: 'Which answer are you waiting for?',
    text: 'So that I don’t answer the wrong question: are you waiting to hear whether it can be done, when it will be done, or how it will turn out? Pick one and you’ll have that one first, by {{promiseTime}}.',
    tags: ['focus', 'check', 'chasing'],
  },
  'clarify-safety-2': {
    title: 'No need for details now',
    text: 'You don’t have to go through the details now; get everyone settled. Later I’ll ask only three things: about what time it was, who was there, and whether anything has been moved. I’ll call at {{updateTime}}, and if you’d rather not talk then, just say.',
    tags: ['safety', 'consideration', 'time'],
  },
  'clarify-billing-1': {
    title: 'Charged twice: compare both ends',
    text: 'Seeing the same money leave twice is alarming. You have {{amount}} twice on your phone; I’m checking how often it reached us. Banks sometimes hold an amount and release it later, so I won’t guess until the reference numbers match. By {{promiseTime}} I’ll tell you whether it was really taken or only held.',
    tags: ['double charge', 'reconcile', 'reference'],
  },
  'clarify-product-quality-3': {
    title: 'Trying it together, step by step',
    text: 'Let’s try three steps together and stop whenever you like. First, is the light on at the plug? Then hold the button for five seconds. Last, listen for a sound. Just tell me what you see. If that does nothing, I won’t put you through more; someone will look at it by {{promiseTime}}.',
    tags: ['troubleshooting', 'phone', 'patience'],
  },
  'clarify-response-time-3': {
    title: 'Putting scattered notes together',
    text: 'You reached us in three places, by phone, online and in the shop; each noted a little and nobody put it together. I’m making one page of it and you’ll see it by {{promiseTime}}. If anything is missing, add it. From then on that page is what we all go by.',
    tags: ['notes', 'summary', 'chasing'],
  },
  'clarify-general-1': {
    title: 'Three small questions; I’ll find out the rest',
    text: 'May I ask three small things: when was it, where, and who else was there? As much as you remember is enough; the rest I’ll look up. By {{promiseTime}} I’ll go through what I found with you.',
    tags: ['check', 'question', 'general'],
  },
};
