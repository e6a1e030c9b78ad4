// What the letters pages read and how a letter is saved.
import { ORPCError } from '@orpc/client';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import type { CaseId, LetterId } from '#shared/contract/ids.ts';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { fieldsOf, readDraft, type LetterDraft } from './draft.ts';

export const letterQuery = (id: LetterId) => api.letters.show.queryOptions({ input: { id } });

/** Whether the core knows this personal sentence from another customer's letter; asked once typing rests. */
export function useIsSentenceUsed(caseId: CaseId, sentence: string): boolean {
  const [rested] = useDebouncedValue(sentence.trim(), 250);
  const input = rested === '' ? skipToken : { caseId, sentence: rested };
  const answer = useQuery(api.letters.isSentenceUsed.queryOptions({ input }));
  return rested === sentence.trim() && answer.data?.isUsed === true;
}

/**
 * Saves a draft. A stale write is thrown on with the standing draft in place of the core's raw content, so that both
 * letters can be shown.
 */
export async function saveDraft(letter: LetterDetail, draft: LetterDraft, expectedVersion: number) {
  try {
    return await client.letters.save({
      caseId: letter.caseId,
      id: letter.id,
      fields: fieldsOf(draft),
      expectedVersion,
    });
  } catch (error) {
    if (!(error instanceof ORPCError) || error.code !== 'STALE_WRITE') throw error;
    const standing = await client.letters.show({ id: letter.id });
    const data = { ...(error.data as object), current: readDraft(standing.fields), version: standing.version };
    throw new ORPCError('STALE_WRITE', { defined: true, message: error.message, data });
  }
}
