import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { parsePromiseTime } from '#shared/domain/clocks/promise-time.ts';
import { client } from '#renderer/platform/connect.ts';
import { now } from '#renderer/platform/clock.ts';
import { InstantInput } from '#renderer/ui/fields.tsx';
import { onEnter } from '#renderer/ui/ime.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
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

/** "Call back by 5 pm today": the time is read from the words and shown for confirmation, never taken silently. */
function MakePromise({ detail }: Pick<PanelProps, 'detail'>) {
  const t = useT();
  const format = useFormat();
  const calendar = useCalendar();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const read = useMemo(() => parsePromiseTime(text, { now: now(), calendar }), [text, calendar]);
  const dueAt = chosen ?? read?.dueAt ?? null;
  const make = useAct(
    detail.id,
    (at: number) => client.promises.make({ caseId: detail.id, text: text.trim(), dueAt: at }),
    {
      onDone: () => {
        setText('');
        setChosen(null);
      },
    },
  );
  const save = () => {
    if (text.trim() !== '' && dueAt !== null) make.mutate(dueAt);
  };
  return (
    <Stack gap={6}>
      <ToneText
        label={t('cases.promise.text')}
        placeholder={t('cases.promise.placeholder')}
        surface="promise"
        lines={1}
        maxLength={2000}
        caseId={detail.id}
        rememberAs={`case.${detail.id}.promise`}
        value={text}
        onChange={setText}
        onKeyDown={onEnter(save)}
      />
      {text.trim() === '' ? null : (
        <Group gap="sm" align="flex-end">
          <InstantInput
            label={t('cases.promise.by')}
            ariaLabel={t('cases.promise.by')}
            value={dueAt}
            onChange={setChosen}
          />
          <Button loading={make.isPending} disabled={dueAt === null} onClick={save}>
            {dueAt === null ? t('cases.promise.noTime') : t('cases.promise.confirm', { at: format.dayTime(dueAt) })}
          </Button>
        </Group>
      )}
      {read && chosen === null ? (
        <Text size="sm" c="dimmed" role="status">
          {t('cases.promise.readFrom', { quote: read.span.quote, at: format.dayTime(read.dueAt) })}
        </Text>
      ) : null}
    </Stack>
  );
}
