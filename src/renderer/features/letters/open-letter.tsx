import { useState } from 'react';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { LetterEditor } from './editor/letter-editor.tsx';
import { readDraft } from './draft.ts';
import { LetterRecord } from './record/letter-record.tsx';

/** A draft is written, everything later is shown; a submitted letter can be taken back to be written on. */
export function OpenLetter({ letter }: { letter: LetterDetail }) {
  const [takenBackAt, setTakenBackAt] = useState<number | null>(null);
  const draft = readDraft(letter.fields);
  const isFrozen = letter.state === 'printed' || letter.state === 'posted';
  const isWritable = letter.state === 'draft' || (!isFrozen && takenBackAt === letter.version);
  return draft && isWritable ? (
    <LetterEditor letter={letter} draft={draft} />
  ) : (
    <LetterRecord letter={letter} draft={draft} onWriteOn={() => setTakenBackAt(letter.version)} />
  );
}
