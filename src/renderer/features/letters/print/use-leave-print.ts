import { useNavigate } from '@tanstack/react-router';
import type { LetterDetail } from '#shared/contract/letters.ts';

/** Back from a print page: to the letter, or to the list when there were several. */
export function useLeavePrint(letters: readonly Pick<LetterDetail, 'id'>[]): () => void {
  const navigate = useNavigate();
  const [first, second] = letters;
  return () => {
    if (first && !second) void navigate({ to: '/letters/$letterId', params: { letterId: first.id } });
    else void navigate({ to: '/letters' });
  };
}
