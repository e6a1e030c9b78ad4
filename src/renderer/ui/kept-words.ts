// Words typed into a dialog outlive the dialog (§13.1): Escape or a click beside it takes nothing away.
import { useState } from 'react';

const kept = new Map<string, string>();

type KeptWords = {
  words: string;
  setWords: (words: string) => void;
  /** Call once the core has them. */
  forget: () => void;
};

/** The words of a dialog, by a key that names what they are about; kept while the window is open, until they are recorded. */
export function useKeptWords(key: string, initial = ''): KeptWords {
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
