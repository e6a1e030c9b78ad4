import type { LetterState } from '#shared/contract/letters.ts';
import { useT } from '#renderer/ui/language.tsx';
import { Tag, type Tone } from '#renderer/ui/tag.tsx';

const tones: Record<LetterState, Tone> = {
  draft: 'neutral',
  'to-sign': 'notice',
  'to-print': 'accent',
  printed: 'good',
  posted: 'neutral',
};

export function LetterStateTag({ state }: { state: LetterState }) {
  return <Tag tone={tones[state]}>{useT()(`words.letterState.${state}`)}</Tag>;
}
