import type { DraftedLetter, LetterDraft } from '../draft.ts';

/** What every part of the editor works on. `made` may be a moment older than `draft` while somebody types fast. */
export type EditorParts = {
  draft: LetterDraft;
  change: (part: Partial<LetterDraft>) => void;
  made: DraftedLetter;
};
