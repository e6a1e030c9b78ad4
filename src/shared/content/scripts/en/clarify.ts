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
    text: 'Here’s what our notes show: {{facts}}. Is there a time you contacted us that isn’t in here? Tell me and I’ll add it. The wait should be counted the way you lived it.',
    tags: ['notes', 'check', 'chasing'],
  },
  'clarify-safety-1': {
    title: 'People, use, product',
    text: 'Three things, in any order: how is everyone now, how was it being used, and where is it? To be safe, leave it unplugged and keep it as it is. We’ll collect it at {{promiseTime}}, seal it in front of you and give you a receipt.',
    tags: ['safety', 'collection', 'evidence'],
  },
};
