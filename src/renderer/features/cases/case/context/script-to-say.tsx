import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { fillPlaceholders, type FilledText, type PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';
import { placeholderDefinitions } from '#shared/domain/scripts/placeholder.ts';
import type { Script } from '#shared/domain/scripts/script.ts';
import { client } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case-view.ts';
import { useAct } from '../mutations.ts';
import styles from './context.module.css';
import { placeholderValues } from './placeholder-values.ts';
import { salutationOf } from './salutation-of.ts';

/** A script filled from the case; what is missing is asked for, and a text that went out before wants a sentence of its own. */
export function ScriptToSay({ script, why }: { script: Script; why: string }) {
  const t = useT();
  const { language } = useLanguage();
  const { detail } = useCaseView();
  const known = useValues();
  const [given, setGiven] = useState<PlaceholderValues>({});
  const [isOpen, setIsOpen] = useState(false);
  const [personal, setPersonal] = useState<string | null>(null);
  const filled = fillPlaceholders(script.text, { ...known, ...given }, language);
  const asked = fillPlaceholders(script.text, known, language).missing;
  const text = personal ? `${filled.text}\n${personal.trim()}` : filled.text;
  const copy = useAct(detail.id, async () => {
    const sent = await client.scripts.wasSent({ caseId: detail.id, text });
    if (sent.toThisCustomer || sent.outToday) return setPersonal(personal ?? '');
    await navigator.clipboard.writeText(text);
    await client.scripts.recordUse({ caseId: detail.id, scriptId: script.id, text });
    setPersonal(null);
    return setIsOpen(false);
  });
  const isReady = filled.missing.length === 0 && (personal === null || personal.trim() !== '');
  const press = () => (asked.length > 0 && !isOpen ? setIsOpen(true) : copy.mutate(undefined));
  return (
    <div className={styles['script']}>
      <Text size="sm" fw={600}>
        {script.title}
      </Text>
      <FilledScript filled={filled} />
      <Stack gap={4} mt={4}>
        {isOpen
          ? asked.map((name) => (
              <TextInput
                key={name}
                size="xs"
                label={placeholderDefinitions[name].label[language]}
                placeholder={placeholderDefinitions[name].example[language]}
                value={given[name] ?? ''}
                onChange={(event) => setGiven({ ...given, [name]: event.currentTarget.value })}
              />
            ))
          : null}
        {personal === null ? null : (
          <TextInput
            size="xs"
            label={t('cases.script.personal')}
            description={t('cases.script.personalWhy')}
            value={personal}
            onChange={(event) => setPersonal(event.currentTarget.value)}
          />
        )}
      </Stack>
      <Group justify="space-between" gap="xs" mt={6} wrap="nowrap">
        <Text size="xs" c="dimmed">
          {why}
        </Text>
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconCopy size={14} />}
          loading={copy.isPending}
          disabled={!isReady && isOpen}
          onClick={press}
        >
          {t('cases.script.copy')}
        </Button>
      </Group>
    </div>
  );
}

function useValues(): PlaceholderValues {
  const { detail, record } = useCaseView();
  const { shopName, me } = useSession();
  const format = useFormat();
  const { language } = useLanguage();
  return placeholderValues(detail, record, {
    shopName,
    agentName: me.name,
    salutation: salutationOf(detail, language),
    money: (fen) => format.money(fen),
    dayTime: format.dayTime,
  });
}

/** The text with what was filled in marked, so that a wrong name is seen before it goes out. */
function FilledScript({ filled }: { filled: FilledText }) {
  const parts: { start: number; text: string; source: string | null }[] = [];
  let at = 0;
  for (const span of filled.spans) {
    parts.push({ start: at, text: filled.text.slice(at, span.start), source: null });
    parts.push({ start: span.start, text: filled.text.slice(span.start, span.end), source: span.source });
    at = span.end;
  }
  parts.push({ start: at, text: filled.text.slice(at), source: null });
  return (
    <p className={styles['scriptText']}>
      {parts.map((part) =>
        part.source === null || part.text === '' ? (
          part.text
        ) : (
          <mark key={part.start} data-source={part.source}>
            {part.text}
          </mark>
        ),
      )}
    </p>
  );
}
