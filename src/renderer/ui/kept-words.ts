// Words typed into a dialog outlive the dialog (§13.1): Escape or a click beside it takes nothing away.
import { useState } from 'react';
import { useSession } from '#renderer/platform/session.tsx';

const kept = new Map<string, string>();

type KeptWords = {
  words: string;
  setWords: (words: string) => void;
  /** Call once the core has them. */
  forget: () => void;
};

/** The words of a dialog, by a name that tells what they are about; kept for who typed them while the window is open, until they are recorded. */
export function useKeptWords(about: string, initial = ''): KeptWords {
  const { me } = useSession();
  const key = `${me.id} ${about}`;
  const [words, setWords] = useState(() => kept.get(key) ?? initial);
  return {
    words,
    setWords: (next) => {
      setWords(next);
      if (next === initial) kept.delete(key);
      else kept.set(key, next);
    },
    forget: () => void kept.delete(key),
  };
}
