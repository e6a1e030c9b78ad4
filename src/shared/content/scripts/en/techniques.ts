import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** FEEL and 3F examples (§6.9) in en, by script id. */
export const techniquesWords: Record<string, ScriptWordsInput> = {
  'feel-logistics-1': {
    title: 'FEEL example: a delay',
    text: '{{facts}}. You’ve spent days waiting for word, and anyone would feel {{feelingWord}}. I looked into it, and it came down to {{cause}}. None of that should be your worry, so here’s what happens now: {{option}}. You’ll have my confirmation by {{promiseTime}}.',
    tags: ['FEEL', 'delay', 'four parts'],
  },
  '3f-product-quality-1': {
    title: '3F restatement: fact, feeling, focus',
    text: 'Let me give you what I heard in three lines. What happened: {{facts}}. How it left you: {{feelingWord}}, especially when you said “{{customerWords}}”. What you’d most like: {{focus}}. If any of the three is off, change it and I’ll change my notes.',
    tags: ['3F', 'restate', 'fact', 'feeling'],
  },
  'feel-product-quality-1': {
    title: 'FEEL example: broken from the start',
    text: '{{facts}}. You’d looked forward to it for days and this is what arrived; I can hear the letdown. The fault lies in {{cause}}, not in how you used it. So no back and forth with repairs, simply {{option}}, done by {{promiseTime}}, and I’ll tell you when it is.',
    tags: ['FEEL', 'quality', 'four parts'],
  },
  'feel-price-1': {
    title: 'FEEL example: cheaper the next day',
    text: '{{facts}}. No wonder you feel taken for a ride. The reason was {{cause}}, and you couldn’t have known. So the gap isn’t yours to carry: {{option}}. Have a look at your account by {{promiseTime}}.',
    tags: ['FEEL', 'difference', 'four parts'],
  },
  'feel-service-attitude-1': {
    title: 'FEEL example: brushed off',
    text: '{{facts}}. You came all that way and got a cold shoulder, and of course that stays with you. I’ve asked, and behind it was {{cause}}; but a guest shouldn’t pay for that. {{supervisorName}} wants to apologise to you personally and will ring by {{promiseTime}}. We’d also like you to have {{option}}.',
    tags: ['FEEL', 'attitude', 'four parts'],
  },
  'feel-response-time-1': {
    title: 'FEEL example: nobody ever answered',
    text: 'Anyone would lose heart: from your first question until today, {{waitedFor}} and not one straight answer. I’m sorry. I went through the notes: because of {{cause}}, your message sank. It’s back on top now: {{option}}, and you’ll see it by {{promiseTime}}.',
    tags: ['FEEL', 'chasing', 'four parts'],
  },
  'feel-safety-1': {
    title: 'FEEL example: a bad scare',
    text: '{{facts}}. In the moment there’s no time to be afraid; it comes afterwards, and it’s worse. So far it looks like {{cause}}, but the test has the last word. Until then please don’t use it. What we’ll do: {{option}}, with another one for you to use at your door by {{promiseTime}}.',
    tags: ['FEEL', 'safety', 'four parts'],
  },
  '3f-price-1': {
    title: '3F restatement: the price in three lines',
    text: 'Three lines; tell me if I’ve got them right. Fact: {{facts}}, a difference of {{amount}}. Feeling: {{feelingWord}}, as if you’d trusted the wrong people. Focus: {{focus}}. If I’ve got the order of importance wrong, tell me which one goes first.',
    tags: ['3F', 'restate', 'price'],
  },
  '3f-logistics-1': {
    title: '3F restatement: the delay in three lines',
    text: 'Before I go and look, let me check with you: {{facts}}; you’ve been {{feelingWord}}, with all your plans up in the air; and what you need isn’t an explanation, it’s {{focus}}. If that’s right, I’m off, and I’ll be back by {{promiseTime}}.',
    tags: ['3F', 'restate', 'delay'],
  },
  '3f-service-attitude-1': {
    title: '3F restatement: which words hurt',
    text: 'I wrote three lines while you spoke. One, what happened: {{facts}}. Two, what cut deepest: “{{customerWords}}”. Three, what you want: {{focus}}. I haven’t added a word to the second. Is that the one?',
    tags: ['3F', 'restate', 'attitude'],
  },
  '3f-safety-1': {
    title: '3F restatement: a sheet for doctor and family',
    text: 'I’ve put it on one sheet so it’s easy to tell the doctor and your family. What happened: {{facts}}. How you feel now: {{feelingWord}}, and where it hurts. What worries you most: {{focus}}. I’ll call at {{updateTime}} to add whatever comes back to you.',
    tags: ['3F', 'restate', 'safety'],
  },
};
