import { Button, Chip, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Conclusion, type Allegation } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { ConflictPanel } from '#renderer/ui/conflict-panel.tsx';
import { onEnter } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { useAutosave } from '#renderer/ui/use-autosave.ts';
import type { PanelProps } from '../../case-view.ts';
import { isReadOnly } from '../../fields/use-case-field.ts';
import { useAct } from '../../mutations.ts';
import { FieldsPanel } from '../fields-panel.tsx';
import styles from '../parts.module.css';

/** Each thing complained of with what we found about it (§2.12): no point is left without a conclusion. */
export function AllegationsPanel({ detail, panel }: PanelProps) {
  const t = useT();
  const open = detail.allegations.filter((one) => one.conclusion === null).length;
  return (
    <Stack gap="sm">
      {detail.allegations.length === 0 ? null : (
        <ol className={styles['points']}>
          {detail.allegations.map((allegation, index) => (
            <Point key={allegation.id} allegation={allegation} detail={detail} number={index + 1} />
          ))}
        </ol>
      )}
      {isReadOnly(detail) ? null : <NewPoint detail={detail} />}
      {open > 0 ? (
        <Text size="sm" c="dimmed" role="status">
          {t('panels.allegation.open', { count: open })}
        </Text>
      ) : null}
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}

type Words = Pick<Allegation, 'text' | 'conclusion' | 'conclusionText'>;

// Each save is an entry of the timeline: a whole sentence at a time, not every pause in typing.
const delayMs = 2500;

function Point({ allegation, detail, number }: { allegation: Allegation; detail: CaseDetail; number: number }) {
  const t = useT();
  const { id, text, conclusion, conclusionText, version } = allegation;
  const field = useAutosave<Words>({
    key: `allegation.${id}`,
    value: { text, conclusion, conclusionText },
    version,
    delayMs,
    save: async (words, expectedVersion) => {
      await client.cases.saveAllegation({ caseId: detail.id, id, ...words, expectedVersion });
      return { version: expectedVersion + 1 };
    },
  });
  const words = field.value;
  const isLocked = isReadOnly(detail);
  const conclude = (code: Conclusion) => {
    field.setValue({ ...words, conclusion: words.conclusion === code ? null : code });
    field.flush();
  };
  const label = t('panels.allegation.point', { number });
  return (
    <li className={styles['point']}>
      <Stack gap={6} role="group" aria-label={label} onBlur={field.flush}>
        <Textarea
          label={
            <>
              {label} <SaveMark state={field.state} error={field.error} />
            </>
          }
          aria-label={label}
          autosize
          minRows={1}
          maxLength={2000}
          disabled={isLocked}
          value={words.text}
          error={words.text.trim() === '' ? t('panels.allegation.empty') : undefined}
          onChange={(event) => field.setValue({ ...words, text: event.currentTarget.value })}
        />
        <Group gap={6} role="radiogroup" aria-label={t('panels.allegation.conclusion')}>
          {Conclusion.options.map((code) => (
            <Chip
              key={code}
              type="radio"
              size="sm"
              radius="sm"
              checked={words.conclusion === code}
              disabled={isLocked}
              onClick={() => conclude(code)}
              onChange={() => undefined}
            >
              {t(`panels.conclusion.${code}`)}
            </Chip>
          ))}
        </Group>
        {words.conclusion === null && words.conclusionText === '' ? null : (
          <Textarea
            label={t('panels.allegation.words')}
            placeholder={t('panels.allegation.wordsPlaceholder')}
            autosize
            minRows={1}
            maxLength={5000}
            disabled={isLocked}
            value={words.conclusionText}
            onChange={(event) => field.setValue({ ...words, conclusionText: event.currentTarget.value })}
          />
        )}
      </Stack>
      <ConflictPanel
        field={field}
        theirs={{ text, conclusion, conclusionText }}
        inWords={(value) =>
          [
            value.text,
            value.conclusion === null ? '' : t(`panels.conclusion.${value.conclusion}`),
            value.conclusionText,
          ]
            .filter((part) => part !== '')
            .join('\n')
        }
      />
    </li>
  );
}

function NewPoint({ detail }: { detail: CaseDetail }) {
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
    if (text.trim() !== '' && !add.isPending) add.mutate(undefined);
  };
  return (
    <Group gap={6} align="flex-end" wrap="nowrap">
      <TextInput
        flex={1}
        label={t('panels.allegation.new')}
        placeholder={t('panels.allegation.newPlaceholder')}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onEnter(save)}
      />
      <Button
        variant="light"
        leftSection={<IconPlus size={14} />}
        disabled={text.trim() === ''}
        loading={add.isPending}
        onClick={save}
      >
        {t('panels.add')}
      </Button>
    </Group>
  );
}
