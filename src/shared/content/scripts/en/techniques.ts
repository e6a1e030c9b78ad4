import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** FEEL and 3F examples (§6.9) in en, by script id. */
export const techniquesWords: Record<string, ScriptWordsInput> = {
  'feel-logistics-1': {
    title: 'FEEL example: a delay',
    text: '{{facts}}. You must have spent days waiting for word, and feeling {{feelingWord}} is only fair. I looked into it, and it came down to {{cause}}. None of that should be your worry, so here’s what happens now: {{option}}. You’ll have my confirmation by {{promiseTime}}.',
    tags: ['FEEL', 'delay', 'four parts'],
  },
  '3f-product-quality-1': {
    title: '3F restatement: fact, feeling, focus',
    text: 'Let me give you what I heard in three lines. What happened: {{facts}}. How it left you: {{feelingWord}}, especially when you said “{{customerWords}}”. What you’d most like: {{focus}}. If any of the three is off, change it and I’ll change my notes.',
    tags: ['3F', 'restate', 'fact', 'feeling'],
  },
};
