import { Alert, Button, Group } from '@mantine/core';
import { useT } from '#renderer/ui/language.tsx';

type Props = { isBusy: boolean; onAnswer: (how: 'printer' | 'pdf') => Promise<void>; onNothing: () => void };

/** A browser does not tell whether anything came out: the person does, and only then is it recorded (§9.4). */
export function WhatCameOut({ isBusy, onAnswer, onNothing }: Props) {
  const t = useT();
  return (
    <Alert w="100%" color="gray" title={t('ui.print.ask')}>
      <Group gap="xs">
        <Button size="compact-md" disabled={isBusy} onClick={() => void onAnswer('printer')}>
          {t('ui.print.printed')}
        </Button>
        <Button size="compact-md" variant="default" disabled={isBusy} onClick={() => void onAnswer('pdf')}>
          {t('ui.print.saved')}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={onNothing}>
          {t('ui.print.nothing')}
        </Button>
      </Group>
    </Alert>
  );
}
