import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “understand” in en, by script id. */
export const understandWords: Record<string, ScriptWordsInput> = {
  'understand-product-quality-1': {
    title: 'Let down so soon',
    text: 'You were so pleased with it, and a few days later it stops working. I’d guess the disappointment is worse than the money. Have I got that right? And which part would you like sorted first?',
    tags: ['empathy', 'quality', 'need'],
  },
  'understand-price-1': {
    title: 'Paying full price felt like the mistake',
    text: 'You paid the asking price in good faith, and then it dropped. That can feel like being punished for trusting us. Would you most like the difference back, or would you like to know how the price was set?',
    tags: ['price drop', 'empathy', 'difference'],
  },
  'understand-logistics-1': {
    title: 'It’s the day that matters',
    text: 'From what you’ve said, it isn’t really the parcel, it’s the day you need it for. Tell me the latest it can reach you and I’ll work backwards from there.',
    tags: ['delivery', 'urgent', 'need'],
  },
  'understand-service-attitude-1': {
    title: 'You came to shop, not to be judged',
    text: 'You came in to buy something, not to be looked down on. Being spoken to that way in front of people, I’d feel {{feelingWord}} too. What would have to happen for this to feel settled?',
    tags: ['attitude', 'respect', 'dignity'],
  },
  'understand-response-time-1': {
    title: 'Silence is worse than slow',
    text: 'Slow might have been bearable. Hearing nothing at all feels like being left standing there. Is that how it was? What would help most right now: an outcome, or knowing that someone really has this?',
    tags: ['chasing', 'empathy', 'no reply'],
  },
  'understand-safety-1': {
    title: 'The worry that stays after a fright',
    text: 'That must have shaken you, and I imagine your heart’s still racing. Beyond what we do today, are you worried it could happen again? Tell me everything that’s on your mind and I’ll check each point.',
    tags: ['safety', 'worry', 'again'],
  },
  'understand-product-quality-2': {
    title: 'It simply has to work',
    text: 'Got it: you’re not here to argue, you need it working, and today. So first I’ll find a way for you to manage today, and only then why it failed. Is that the right order?',
    tags: ['need', 'repair', 'urgent'],
  },
  'understand-price-2': {
    title: 'Treated like a stranger',
    text: 'It sounds as if it isn’t really about the money. New customers pay less and you, after all these years, pay more; that makes you feel like a stranger here. Is that the part that stings?',
    tags: ['loyal customer', 'empathy', 'difference'],
  },
  'understand-logistics-2': {
    title: 'More was lost than a parcel',
    text: 'It isn’t only the parcel: the day off you took and the plans you dropped went to waste too. Besides getting it to you, how would you like us to take that into account? Tell me what you have in mind; it goes into my notes word for word.',
    tags: ['lost time', 'need', 'delay'],
  },
  'understand-service-attitude-2': {
    title: 'So it doesn’t happen to the next person',
    text: 'You’re not doing this for yourself. You don’t want the next person, perhaps someone older, to be treated that way. I hear that. What could have been said that day that would have felt right to you?',
    tags: ['improvement', 'attitude', 'need'],
  },
  'understand-response-time-2': {
    title: 'A time you can count on',
    text: 'I don’t think you need another sorry. You need a time you can count on, so you can plan. Have I got that right? What’s the latest you need to know? I’ll work back from there.',
    tags: ['time', 'need', 'chasing'],
  },
  'understand-safety-2': {
    title: 'A parent’s fear afterwards',
    text: 'It’s over, and yet you close your eyes and see it again. Any parent would. What would help most right now: having your child looked at, or knowing for certain whether this thing is safe?',
    tags: ['child', 'fear', 'empathy'],
  },
  'understand-false-description-1': {
    title: 'Let down by our words',
    text: 'It isn’t that it’s a bad product. We promised too much and you believed us. In your place I’d find it hard to trust us again. Would you rather have one that’s as described, or see that sentence gone from the page?',
    tags: ['advertising', 'trust', 'empathy'],
  },
  'understand-logistics-3': {
    title: 'Promised, then changed again',
    text: 'First today, then tomorrow, then tomorrow came and nothing. A few days more might be bearable; getting your hopes up each time is what wears you down, isn’t it? Would you first like a date that stays put, or the reason it kept moving?',
    tags: ['empathy', 'changed date', 'delay'],
  },
  'understand-service-attitude-3': {
    title: 'Fewer words, more action',
    text: 'After being treated like that you’re still willing to sit down with us, and I’m grateful. I won’t make speeches. Name the one thing you most want to see and I’ll start on it in front of you.',
    tags: ['action', 'result', 'attitude'],
  },
  'understand-general-1': {
    title: 'Which part hurts most',
    text: 'I’d be {{feelingWord}} as well. There are two things I’d like to understand: which part of this bothers you most, and what would make you feel it’s worth coming back?',
    tags: ['empathy', 'need', 'general'],
  },
};
