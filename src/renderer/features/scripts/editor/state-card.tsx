import { Alert, Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScriptDetail } from '#shared/contract/library.ts';
import type { ScriptFault } from '#shared/domain/scripts/own-script.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { onEnter } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { faultWords } from '../fault-words.ts';
import type { ScriptAct } from './use-script-acts.ts';

const tones = { draft: 'notice', approved: 'good', retired: 'neutral', shipped: 'accent' } as const;

type Props = {
  detail: ScriptDetail;
  faults: readonly ScriptFault[];
  act: (act: ScriptAct, note?: string) => void;
  isBusy: boolean;
};

/** Where the script stands in its life, what still keeps it from going on, and the next step for this person. */
export function StateCard({ detail, faults, act, isBusy }: Props) {
  const t = useT();
  const maySign = useIsAtLeast('supervisor');
  const { state, draft, isSubmitted, note, submittedBy, origin, published, version } = detail;
  return (
    <Section title={t('library.state.title')}>
      <Stack gap="sm">
        <Group gap={6}>
          <Tag tone={tones[state]}>{t(`library.state.${state}`)}</Tag>
          {draft && published ? <Tag tone="notice">{t('library.state.changed')}</Tag> : null}
          {isSubmitted ? <Tag tone="warning">{t('library.state.waits', { name: submittedBy ?? '' })}</Tag> : null}
        </Group>
        {note !== '' && draft ? (
          <Alert color="yellow" title={t('library.state.sentBack')}>
            {note}
          </Alert>
        ) : null}
        {draft && published ? (
          <Text size="sm" c="dimmed">
            {t('library.state.untilThen')}
          </Text>
        ) : null}
        {draft && faults.length > 0 ? <Faults faults={faults} /> : null}
        {draft ? (
          <Group gap="xs">
            {maySign ? (
              <Button
                leftSection={<IconCheck size={16} />}
                disabled={faults.length > 0}
                loading={isBusy}
                onClick={() => act('approve')}
              >
                {t('library.act.approve')}
              </Button>
            ) : (
              <Button
                leftSection={<IconSend size={16} />}
                disabled={faults.length > 0 || isSubmitted}
                loading={isBusy}
                onClick={() => act('submit')}
              >
                {t('library.act.submit')}
              </Button>
            )}
            {published ? (
              <Button variant="default" onClick={() => act('dropDraft')}>
                {t('library.act.dropDraft')}
              </Button>
            ) : null}
          </Group>
        ) : null}
        {maySign && isSubmitted ? <SendBack onSend={(words) => act('sendBack', words)} /> : null}
        <Group gap="xs">
          {maySign && published && state !== 'retired' ? (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => act('retire')}>
              {t('library.act.retire')}
            </Button>
          ) : null}
          {maySign && state === 'retired' ? (
            <Button size="compact-sm" variant="light" onClick={() => act('bringBack')}>
              {t('library.act.bringBack')}
            </Button>
          ) : null}
          {origin === 'own' && version > 0 && (maySign || state === 'draft') ? (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => act('remove')}>
              {t('library.act.remove')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Section>
  );
}

function Faults({ faults }: { faults: readonly ScriptFault[] }) {
  const t = useT();
  return (
    <div role="status">
      <Text size="sm" fw={600}>
        {t('library.fault.title')}
      </Text>
      <List size="sm">
        {faults.map((fault) => (
          <List.Item key={`${fault.field} ${fault.code}`}>{faultWords(fault, t)}</List.Item>
        ))}
      </List>
    </div>
  );
}

function SendBack({ onSend }: { onSend: (words: string) => void }) {
  const t = useT();
  const [words, setWords] = useState('');
  const send = () => words.trim() !== '' && onSend(words.trim());
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        style={{ flex: 1 }}
        label={t('library.act.sendBackWhy')}
        value={words}
        maxLength={200}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onEnter(send)}
      />
      <Button variant="default" disabled={words.trim() === ''} onClick={send}>
        {t('library.act.sendBack')}
      </Button>
    </Group>
  );
}
