import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Conclusion, type Allegation } from '#shared/contract/case-records.ts';
import { client } from '#renderer/platform/connect.ts';
import { onEnter } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import type { PanelProps } from '../case-view.ts';
import styles from './panels.module.css';

/** One line for each thing complained of, and what we found about it (§2.12). */
export function AllegationsPanel({ detail }: PanelProps) {
  return (
    <Stack gap="xs">
      {detail.allegations.map((allegation) => (
        <OneAllegation key={`${allegation.id}.${allegation.version}`} allegation={allegation} detail={detail} />
      ))}
      {isReadOnly(detail) ? null : <AddAllegation detail={detail} />}
    </Stack>
  );
}

function OneAllegation({ allegation, detail }: Pick<PanelProps, 'detail'> & { allegation: Allegation }) {
  const t = useT();
  const [why, setWhy] = useState(allegation.conclusionText);
  const isLocked = isReadOnly(detail);
  const save = useAct(detail.id, (conclusion: Conclusion | null) =>
    client.cases.saveAllegation({
      caseId: detail.id,
      id: allegation.id,
      text: allegation.text,
      conclusion,
      conclusionText: why.trim(),
      expectedVersion: allegation.version,
    }),
  );
  return (
    <div className={styles['item']} data-settled={allegation.conclusion === null ? undefined : true}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <Text size="sm" fw={600} className={styles['grow'] ?? ''}>
          {allegation.text}
        </Text>
        <Select
          size="xs"
          aria-label={t('cases.allegation.conclusion', { text: allegation.text })}
          placeholder={t('cases.allegation.open')}
          data={Conclusion.options.map((one) => ({ value: one, label: t(`cases.conclusion.${one}`) }))}
          value={allegation.conclusion}
          disabled={isLocked}
          clearable
          onChange={(value) => save.mutate(value as Conclusion | null)}
        />
      </Group>
      <Textarea
        size="xs"
        mt={4}
        aria-label={t('cases.allegation.why', { text: allegation.text })}
        placeholder={t('cases.allegation.whyPlaceholder')}
        autosize
        minRows={1}
        maxLength={5000}
        disabled={isLocked}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        onBlur={() => {
          if (why.trim() !== allegation.conclusionText) save.mutate(allegation.conclusion);
        }}
      />
    </div>
  );
}

function AddAllegation({ detail }: Pick<PanelProps, 'detail'>) {
  const t = useT();
  const [text, setText] = useState('');
  const add = useAct(
    detail.id,
    () =>
      client.cases.saveAllegation({
        caseId: detail.id,
        id: null,
        text: text.trim(),
        conclusion: null,
        conclusionText: '',
        expectedVersion: 0,
      }),
    { onDone: () => setText('') },
  );
  const save = () => {
    if (text.trim() !== '') add.mutate(undefined);
  };
  return (
    <Group gap={6} align="flex-end" wrap="nowrap">
      <TextInput
        className={styles['grow'] ?? ''}
        label={t('cases.allegation.add')}
        placeholder={t('cases.allegation.placeholder')}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onEnter(save)}
      />
      <Button variant="default" disabled={text.trim() === ''} loading={add.isPending} onClick={save}>
        {t('cases.allegation.note')}
      </Button>
    </Group>
  );
}
