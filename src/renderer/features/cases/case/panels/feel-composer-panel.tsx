import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconCopy, IconMessageCheck, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { ConflictPanel } from '#renderer/ui/conflict-panel.tsx';
import { onEnter } from '#renderer/ui/ime.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { hasOpenGap, withPersonal } from '#renderer/ui/scripts/outgoing.ts';
import { useCopyScript } from '#renderer/ui/scripts/use-copy-script.ts';
import { Tag } from '#renderer/ui/tag.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
import type { PanelProps } from '../case-view.ts';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import { useFeel, type Feel, type Slot } from './feel/use-feel.ts';

/** Fact, emotion, explain, link (§6.9): filled from the case, changed by hand, joined while one types, then said or sent. */
export function FeelComposerPanel({ detail, record }: PanelProps) {
  const feel = useFeel(detail, record);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} type="container" spacing="sm" verticalSpacing="sm">
        {feel.slots.map((slot) => (
          <SlotField key={slot.key} slot={slot} isLocked={isReadOnly(detail)} />
        ))}
      </SimpleGrid>
      <Message detail={detail} feel={feel} />
    </Stack>
  );
}

function SlotField({ slot, isLocked }: { slot: Slot; isLocked: boolean }) {
  const t = useT();
  const { field, text, isOwn, prefill } = slot;
  const canTakeBack = isOwn && prefill !== '' && prefill !== text && !isLocked;
  return (
    <div data-field={slot.key}>
      <ToneText
        label={slot.label}
        description={slot.hint}
        // A slot is a part of an answer: rules that judge a whole one leave it alone.
        surface="script"
        lines={2}
        maxLength={2000}
        isDisabled={isLocked}
        value={text}
        onChange={slot.write}
        onBlur={field.flush}
        mark={
          isOwn || text === '' ? (
            <SaveMark state={field.state} error={field.error} />
          ) : (
            <Tag tone="accent">{t('panels.feel.fromCase')}</Tag>
          )
        }
      />
      {canTakeBack ? (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconArrowBackUp size={13} />}
          aria-label={t('panels.feel.refillOf', { slot: slot.label })}
          onClick={() => slot.write(prefill)}
        >
          {t('panels.feel.refill')}
        </Button>
      ) : null}
      <ConflictPanel field={field} />
    </div>
  );
}

function Message({ detail, feel }: { detail: CaseDetail; feel: Feel }) {
  const t = useT();
  const { language } = useLanguage();
  const { message, text, joined, isDetached } = feel;
  const definition = shippedFields.get('feelMessage');
  const isLocked = isReadOnly(detail);
  return (
    <div data-field="feelMessage">
      <ToneText
        label={definition?.label[language] ?? ''}
        description={definition?.hint?.[language]}
        surface="feel"
        lines={4}
        maxLength={5000}
        isDisabled={isLocked}
        rememberAs={`feel.${detail.id}`}
        value={text}
        onChange={message.setValue}
        onBlur={message.flush}
        mark={<SaveMark state={message.state} error={message.error} />}
      />
      {isDetached ? (
        <Group gap={6} mt={4}>
          <Text size="xs" c="dimmed">
            {t('panels.feel.detached')}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconRefresh size={13} />}
            disabled={isLocked || joined === ''}
            onClick={() => message.setValue(joined)}
          >
            {t('panels.feel.rejoin')}
          </Button>
        </Group>
      ) : null}
      <ConflictPanel field={message} />
      {isLocked ? null : <SendButtons detail={detail} feel={feel} />}
    </div>
  );
}

// The composer is no script of the library; its uses are counted under a name of its own (§7.7).
const scriptId = 'feel';

/** Copied to be sent, or said aloud and written down. The same words twice ask for a sentence of their own (§7.5). */
function SendButtons({ detail, feel }: { detail: CaseDetail; feel: Feel }) {
  const t = useT();
  const [personal, setPersonal] = useState('');
  const text = withPersonal(feel.text, personal).trim();
  const done = (sent: string) => {
    feel.keep(sent);
    setPersonal('');
  };
  const copy = useCopyScript({ scriptId, caseId: detail.id, onCopied: done });
  const said = useAct(detail.id, () => client.scripts.recordUse({ caseId: detail.id, scriptId, text }), {
    done: t('panels.feel.written'),
    onDone: () => done(text),
  });
  const isReady = text !== '' && !hasOpenGap(text);
  return (
    <Stack gap="xs" mt="xs">
      {copy.sentBefore ? (
        <TextInput
          label={t('cases.script.personal')}
          description={t('cases.script.personalWhy')}
          maxLength={300}
          value={personal}
          onChange={(event) => setPersonal(event.currentTarget.value)}
          onKeyDown={onEnter(() => copy.copy(text))}
        />
      ) : null}
      <Group gap="xs">
        <Button
          size="compact-md"
          leftSection={<IconCopy size={15} />}
          disabled={!isReady}
          loading={copy.isBusy}
          onClick={() => copy.copy(text)}
        >
          {t('panels.feel.copy')}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconMessageCheck size={15} />}
          disabled={!isReady}
          loading={said.isPending}
          onClick={() => said.mutate(undefined)}
        >
          {t('panels.feel.said')}
        </Button>
        {text !== '' && !isReady ? (
          <Text size="sm" c="dimmed" role="status">
            {t('scripts.fill.openGap')}
          </Text>
        ) : null}
      </Group>
    </Stack>
  );
}
