import { Button, Stack } from '@mantine/core';
import { useT } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case-view.ts';
import { PromiseList } from '../panels/promise-list.tsx';

/** What we promised, whatever step one looks at. */
export function PromisesCard() {
  const t = useT();
  const { detail, fill } = useCaseView();
  return (
    <Stack gap="xs">
      <PromiseList detail={detail} isShort />
      <div>
        <Button size="compact-sm" variant="light" onClick={() => fill({ panel: 'promises', fieldKey: null })}>
          {t('cases.promise.make')}
        </Button>
      </div>
    </Stack>
  );
}
