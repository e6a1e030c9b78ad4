import { Stack } from '@mantine/core';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { PromiseInput } from '#renderer/ui/promises/promise-input.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import { useCalendar } from '../queries.ts';
import type { PanelProps } from '../case-view.ts';
import { PromiseList } from './promise-list.tsx';

/** What we promised, and one line to promise more (§3.4). */
export function PromisesPanel({ detail }: PanelProps) {
  return (
    <Stack gap="sm">
      {isReadOnly(detail) ? null : <MakePromise detail={detail} />}
      <PromiseList detail={detail} />
    </Stack>
  );
}

/** The one line, at whatever step the case stands. */
export function MakePromise({ detail, isQuick = false }: { detail: CaseDetail; isQuick?: boolean }) {
  const calendar = useCalendar();
  const make = useAct(
    detail.id,
    ({ text, dueAt }: { text: string; dueAt: number }) => client.promises.make({ caseId: detail.id, text, dueAt }),
    { onFailed: () => true },
  );
  return (
    <PromiseInput
      calendar={calendar}
      isQuick={isQuick}
      onMake={(text, dueAt) => make.mutateAsync({ text, dueAt })}
      caseId={detail.id}
    />
  );
}
