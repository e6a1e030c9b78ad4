// Nothing that sounds is missed (§7.3): whatever stretch of a text is typed, in whatever mix of spellings, it is found.
import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { fold } from '../text/fold.ts';
import { soundMatches, soundsOf } from './sounds.ts';

const romanise = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });
const texts = [
  ...shippedScripts('zh-CN').map(({ text }) => fold(text)),
  // Characters of two units, letters and signs between the syllables.
  '𠮷野家退款ab12，𠮷𠮷𠀀吃 A4纸(重)',
];
const sounds = texts.map((text) => soundsOf(text, romanise)!);

type Spelling = 'whole' | 'initial' | 'digraph' | 'character';

/** One character as a person may type it. */
function spelt(character: string, syllable: string, spelling: Spelling): string {
  if (syllable === '' || spelling === 'character') return character;
  if (spelling === 'whole') return syllable;
  return spelling === 'digraph' && /^[zcs]h/.test(syllable) ? syllable.slice(0, 2) : syllable.charAt(0);
}

test('[§7.3] any stretch of any text is found by any mix of syllables, initials and characters', () => {
  const stretch = fc.record({
    which: fc.nat(texts.length - 1),
    at: fc.nat(200),
    spellings: fc.array(fc.constantFrom<Spelling>('whole', 'initial', 'digraph', 'character'), {
      minLength: 1,
      maxLength: 9,
    }),
    cut: fc.nat(5),
  });
  fc.assert(
    fc.property(stretch, ({ which, at, spellings, cut }) => {
      const text = texts[which]!;
      const characters = [...text];
      const start = at % characters.length;
      const chosen = characters.slice(start, start + spellings.length);
      let unit = characters.slice(0, start).join('').length;
      const from = unit;
      let query = '';
      for (const [position, character] of chosen.entries()) {
        const syllable = sounds[which]!.syllables[unit]!;
        const part = spelt(character, syllable, spellings[position]!);
        // The last syllable may be typed only half.
        query += position === chosen.length - 1 && part === syllable && part !== '' ? part.slice(0, cut + 1) : part;
        unit += character.length;
      }
      const found = soundMatches(text, sounds[which]!, query);
      expect([query, found.some((span) => span.start < unit && span.end > from)]).toEqual([query, true]);
    }),
    { numRuns: 3_000 },
  );
});
