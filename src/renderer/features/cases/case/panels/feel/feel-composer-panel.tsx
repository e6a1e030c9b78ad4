import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconCopy, IconMessageCheck, IconPencil, IconRefresh } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { client } from '#renderer/platform/connect.ts';
import { ConflictPanel } from '#renderer/ui/conflict-panel.tsx';
import { onEnter } from '#renderer/ui/ime.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { hasOpenGap, withPersonal } from '#renderer/ui/scripts/outgoing.ts';
import { useCopyScript } from '#renderer/ui/scripts/use-copy-script.ts';
import { Tag } from '#renderer/ui/tag.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
import type { PanelProps } from '../../case-view.ts';
import { isReadOnly } from '../../fields/use-case-field.ts';
import { useAct } from '../../mutations.ts';
import styles from '../parts.module.css';
import { KeepAsScript } from './keep-as-script.tsx';
import { useFeel, type Feel, type Slot } from './use-feel.ts';

/** Fact, emotion, explain, link (§6.9): filled from the case, changed by hand, joined while one types, then said or sent. */
export function FeelComposerPanel({ detail, record }: PanelProps) {
  const feel = useFeel(detail, record);
  return (
    <Stack gap="sm">
      <div className={styles['two']}>
        {feel.slots.map((slot) => (
          <SlotField key={slot.key} slot={slot} detail={detail} isLocked={isReadOnly(detail)} />
        ))}
      </div>
      <Message detail={detail} feel={feel} />
    </Stack>
  );
}

type SlotProps = { slot: Slot; detail: CaseDetail; isLocked: boolean };

function SlotField({ slot, detail, isLocked }: SlotProps) {
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
        caseId={detail.id}
        rememberAs={`case.${detail.id}.${slot.key}`}
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

/** The joined text to be read; by hand only on request, so that it goes on following its slots until then. */
function Message({ detail, feel }: { detail: CaseDetail; feel: Feel }) {
  const t = useT();
  const { language } = useLanguage();
  const [isEditing, setIsEditing] = useState(false);
  const { message, text, isDetached } = feel;
  const definition = shippedFields.get('feelMessage');
  const label = definition?.label[language] ?? '';
  const isLocked = isReadOnly(detail);
  const mark = <SaveMark state={message.state} error={message.error} />;
  return (
    <div data-field="feelMessage">
      {isEditing || isDetached ? (
        <ToneText
          label={label}
          description={definition?.hint?.[language]}
          surface="feel"
          lines={4}
          maxLength={5000}
          isDisabled={isLocked}
          caseId={detail.id}
          rememberAs={`case.${detail.id}.feelMessage`}
          value={text}
          onChange={message.setValue}
          onBlur={message.flush}
          mark={mark}
        />
      ) : (
        <Joined label={label} mark={mark} feel={feel} />
      )}
      {isDetached ? <Rejoin feel={feel} isLocked={isLocked} onRejoin={() => setIsEditing(false)} /> : null}
      <ConflictPanel field={message} />
      {isLocked ? null : (
        <SendButtons detail={detail} feel={feel}>
          {isEditing || isDetached ? null : (
            <Button
              size="compact-md"
              variant="subtle"
              leftSection={<IconPencil size={15} />}
              disabled={text === ''}
              onClick={() => setIsEditing(true)}
            >
              {t('panels.feel.edit')}
            </Button>
          )}
        </SendButtons>
      )}
    </div>
  );
}

function Joined({ label, mark, feel }: { label: string; mark: ReactNode; feel: Feel }) {
  const t = useT();
  return (
    <>
      <Text size="md" fw={500} mb={4}>
        {label} {mark}
      </Text>
      {feel.text === '' ? (
        <Text size="sm" c="dimmed">
          {t('panels.feel.empty')}
        </Text>
      ) : (
        <blockquote className={styles['aloud']}>{feel.text}</blockquote>
      )}
      <WholeFindings feel={feel} />
    </>
  );
}

/** What the tone check misses in the message as a whole; what stands in one slot is said under that slot. */
function WholeFindings({ feel }: { feel: Feel }) {
  const { language } = useLanguage();
  const text = useDeferredValue(feel.text);
  const inSlots = useDeferredValue(feel.slots.map((slot) => slot.text).join('\n'));
  const findings = useMemo(() => {
    const said = new Set(checkTone(inSlots, { language, surface: 'script' }).map(({ rule }) => rule));
    return checkTone(text, { language, surface: 'feel' }).filter(({ rule }) => !said.has(rule));
  }, [text, inSlots, language]);
  return (
    <div role="status">
      {text === ''
        ? null
        : findings.map(({ rule, why, suggestion }) => (
            <Text key={rule} size="sm" mt={4}>
              {why} <span className={styles['better']}>{suggestion}</span>
            </Text>
          ))}
    </div>
  );
}

function Rejoin({ feel, isLocked, onRejoin }: { feel: Feel; isLocked: boolean; onRejoin: () => void }) {
  const t = useT();
  const { message, joined } = feel;
  return (
    <Group gap={6} mt={4}>
      <Text size="xs" c="dimmed">
        {t('panels.feel.detached')}
      </Text>
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconRefresh size={13} />}
        disabled={isLocked || joined === ''}
        onClick={() => {
          message.setValue(joined);
          onRejoin();
        }}
      >
        {t('panels.feel.rejoin')}
      </Button>
    </Group>
  );
}

// The composer is no script of the library; its uses are counted under a name of its own (§7.7).
const scriptId = 'feel';

/** Copied to be sent, or said aloud and written down. The same words twice ask for a sentence of their own (§7.5). */
function SendButtons({ detail, feel, children }: { detail: CaseDetail; feel: Feel; children: ReactNode }) {
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
          label={t('scripts.fill.personal')}
          description={t('scripts.fill.personalHint')}
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
        <KeepAsScript detail={detail} text={text} isReady={isReady} />
        {children}
        {text !== '' && !isReady ? (
          <Text size="sm" c="dimmed" role="status">
            {t('scripts.fill.openGap')}
          </Text>
        ) : null}
      </Group>
    </Stack>
  );
}
