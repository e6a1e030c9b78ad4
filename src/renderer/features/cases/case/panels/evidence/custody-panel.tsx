import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CustodyEntry } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { onEnter } from '#renderer/ui/ime.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import type { PanelProps } from '../../case-view.ts';
import { isReadOnly } from '../../fields/use-case-field.ts';
import { useAct } from '../../mutations.ts';
import { FieldsPanel } from '../fields-panel.tsx';
import styles from '../parts.module.css';

/** The chain of custody (§2.8): who had the thing, where, from when. A link is never changed, only followed by the next. */
export function CustodyPanel({ detail, panel }: PanelProps) {
  const t = useT();
  const [isAdding, setIsAdding] = useState(false);
  const chain = [...detail.custody].sort((a, b) => a.at - b.at);
  return (
    <Stack gap="sm">
      <FieldsPanel detail={detail} panel={panel} />
      {chain.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('panels.custody.none')}
        </Text>
      ) : (
        <ol className={styles['chain']} aria-label={t('panels.custody.chain')}>
          {chain.map((link, index) => (
            <Link key={link.id} link={link} isLast={index === chain.length - 1} />
          ))}
        </ol>
      )}
      {isAdding ? (
        <LinkForm detail={detail} last={chain.at(-1)} onClose={() => setIsAdding(false)} />
      ) : (
        <div>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={14} />}
            disabled={isReadOnly(detail)}
            onClick={() => setIsAdding(true)}
          >
            {chain.length === 0 ? t('panels.custody.first') : t('panels.custody.next')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Link({ link, isLast }: { link: CustodyEntry; isLast: boolean }) {
  const format = useFormat();
  return (
    <li className={styles['link']} data-last={isLast || undefined}>
      <Text size="sm" fw={600}>
        {link.item} · {link.holder}
      </Text>
      <Text size="sm">{link.place}</Text>
      {link.note === '' ? null : <div className={styles['text']}>{link.note}</div>}
      <Text size="xs" c="dimmed">
        {format.dayTime(link.at)}
        {link.by === null ? '' : ` · ${link.by}`}
      </Text>
    </li>
  );
}

type FormProps = { detail: CaseDetail; last: CustodyEntry | undefined; onClose: () => void };

function LinkForm({ detail, last, onClose }: FormProps) {
  const t = useT();
  const [words, setWords] = useState({ item: last?.item ?? '', place: '', holder: '', note: '' });
  const add = useAct(detail.id, () => client.evidence.addCustody({ caseId: detail.id, ...trimmed(words) }), {
    onDone: onClose,
  });
  const isReady = [words.item, words.place, words.holder].every((part) => part.trim() !== '');
  const save = () => {
    if (isReady && !add.isPending) add.mutate(undefined);
  };
  const parts = ['item', 'holder', 'place', 'note'] as const;
  const first = last === undefined ? 'item' : 'holder';
  return (
    <Stack gap="xs" role="group" aria-label={t('panels.custody.next')}>
      <div className={styles['two']}>
        {parts.map((part) => (
          <TextInput
            key={part}
            ref={part === first ? focus : undefined}
            label={t(`panels.custody.${part}`)}
            placeholder={t(`panels.custody.placeholder.${part}`)}
            required={part !== 'note'}
            maxLength={part === 'note' ? 2000 : 200}
            value={words[part]}
            onChange={(event) => setWords({ ...words, [part]: event.currentTarget.value })}
            onKeyDown={onEnter(save)}
          />
        ))}
      </div>
      <Group gap={6} justify="flex-end">
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button size="compact-sm" disabled={!isReady} loading={add.isPending} onClick={save}>
          {t('panels.add')}
        </Button>
      </Group>
    </Stack>
  );
}

const focus = (input: HTMLInputElement | null): void => input?.focus();

function trimmed<T extends Record<string, string>>(words: T): T {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text.trim()])) as T;
}
