import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseId, DraftId } from '#shared/contract/ids.ts';
import type { IntakeForm } from '#shared/contract/intake.ts';
import { client } from '#renderer/platform/connect.ts';
import { failureOf } from '#renderer/platform/failure.ts';
import type { FormProblem } from './check-form.ts';
import { forgetDraft } from './draft-store.ts';
import type { PendingFiles } from './pending-files.ts';

type Made = { caseId: CaseId; number: string };

/** Makes the case, sends its files, opens it. A draft whose case is made leaves no way back to be accepted twice. */
export function useAccept(draftId: DraftId, pending: PendingFiles) {
  const navigate = useNavigate();
  const [made, setMade] = useState<Made | null>(null);
  const openCase = ({ caseId }: Made) => void navigate({ to: '/cases/$caseId', params: { caseId }, replace: true });
  const finish = async (one: Made) => {
    if (await pending.send(one.caseId)) openCase(one);
  };
  const accept = useMutation({
    mutationFn: (input: { form: IntakeForm; linkTo: CaseId | null }) =>
      client.intake.accept({ form: input.form, draftId, ...(input.linkTo ? { linkTo: input.linkTo } : {}) }),
    networkMode: 'always',
    onSuccess: async (one: Made) => {
      forgetDraft(draftId);
      if (pending.files.some(({ state }) => state === 'kept' || state === 'failed')) setMade(one);
      await finish(one);
    },
  });
  return { accept, made, retry: () => made && void finish(made), open: () => made && openCase(made) };
}

/** The field the core refused, when it named one. */
export function refusedField(error: unknown): FormProblem['field'] | null {
  const failure = failureOf(error);
  return failure.code === 'INVALID_FIELD' ? (failure.data.field as FormProblem['field']) : null;
}
