import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '#renderer/platform/connect.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { onEnter } from '#renderer/ui/ime.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import type { PanelProps } from '../case-view.ts';
import styles from './panels.module.css';

/** Every status given to the customer, and when the next is due (§2.12, §3.3). */
export function StatusLogPanel({ detail }: PanelProps) {
  const t = useT();
  const format = useFormat();
  const update = detail.clocks.find((clock) => clock.kind === 'update' && clock.state === 'running');
  return (
    <Stack gap="xs">
      {update ? (
        <Text size="sm">
          {t('cases.status.next')} <DueTime at={update.dueAt} />
        </Text>
      ) : null}
      {isReadOnly(detail) ? null : <TellInput detail={detail} />}
      {detail.statuses.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('cases.status.none')}
        </Text>
      ) : null}
      {detail.statuses.toReversed().map((status) => (
        <div key={`${status.at}-${status.text}`} className={styles['item']} data-settled>
          <Text size="sm">{status.text || t('cases.told.nothingNew')}</Text>
          <Text size="xs" c="dimmed">
            {format.dayTime(status.at)} {status.by ? `· ${status.by}` : ''}
          </Text>
        </div>
      ))}
    </Stack>
  );
}

function TellInput({ detail }: Pick<PanelProps, 'detail'>) {
  const t = useT();
  const [text, setText] = useState('');
  const tell = useAct(detail.id, () => client.cases.toldCustomer({ caseId: detail.id, text: text.trim() }), {
    onDone: () => setText(''),
  });
  const save = () => {
    if (text.trim() !== '') tell.mutate(undefined);
  };
  return (
    <>
      <ToneText
        label={t('cases.told.label')}
        placeholder={t('cases.told.placeholder')}
        surface="message"
        lines={1}
        maxLength={5000}
        caseId={detail.id}
        rememberAs={`case.${detail.id}.status`}
        value={text}
        onChange={setText}
        onKeyDown={onEnter(save, { withModifier: false })}
      />
      <Group>
        <Button size="compact-sm" variant="light" disabled={text.trim() === ''} loading={tell.isPending} onClick={save}>
          {t('cases.told.confirm')}
        </Button>
      </Group>
    </>
  );
}
