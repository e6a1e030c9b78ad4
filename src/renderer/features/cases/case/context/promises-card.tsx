import { Stack } from '@mantine/core';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useCaseView } from '../case-view.ts';
import { PromiseList } from '../panels/promise-list.tsx';
import { MakePromise } from '../panels/promises-panel.tsx';

/** What we promised, and one line to promise more, whatever step one looks at (§3.4). */
export function PromisesCard() {
  const { detail } = useCaseView();
  return (
    <Stack gap="sm">
      {isReadOnly(detail) ? null : <MakePromise detail={detail} isQuick />}
      <PromiseList detail={detail} isShort />
    </Stack>
  );
}
