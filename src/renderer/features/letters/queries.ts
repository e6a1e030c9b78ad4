// What the letters pages read and how a letter is saved.
import { ORPCError } from '@orpc/client';
import { skipToken, useQueries, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import type { CaseId, LetterId } from '#shared/contract/ids.ts';
import type { LetterDetail, LetterMarks } from '#shared/contract/letters.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { fieldsOf, readDraft, type LetterDraft } from './draft.ts';

export const letterQuery = (id: LetterId) => api.letters.show.queryOptions({ input: { id } });

/** The signature of who is signed in, and the seal of the shop. */
export const marksQuery = () => api.letters.marks.queryOptions();

/** Data URLs of kept pictures; `isReady` once every wanted one is there. A picture never changes under its hash. */
export function usePictures({ signature, seal }: LetterMarks) {
  const [signed, sealed] = useQueries({
    queries: [signature, seal].map((sha256) =>
      api.letters.picture.queryOptions({ input: sha256 === null ? skipToken : { sha256 }, staleTime: Infinity }),
    ),
  });
  return {
    images: {
      ...(signature && signed?.data ? { signatureImage: signed.data.url } : {}),
      ...(seal && sealed?.data ? { sealImage: sealed.data.url } : {}),
    },
    isReady: (signature === null || signed?.isSuccess === true) && (seal === null || sealed?.isSuccess === true),
  };
}

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
