import { Alert, Button, Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconCopy, IconHeartHandshake } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { CaseId } from '#shared/contract/ids.ts';
import { fillPlaceholders, placeholdersIn, type PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';
import { placeholderDefinitions, type PlaceholderName } from '#shared/domain/scripts/placeholder.ts';
import type { Script } from '#shared/domain/scripts/script.ts';
import { onEnter } from '../ime.ts';
import { useLanguage, useT } from '../language.tsx';
import { ToneText } from '../tone/tone-text.tsx';
import { hasOpenGap, withPersonal } from './outgoing.ts';
import styles from './script-fill.module.css';
import { useCopyScript, type SentBefore } from './use-copy-script.ts';

type Props = {
  script: Script;
  caseId: CaseId | null;
  /** What the case knows; what it does not know is asked for. */
  values: PlaceholderValues;
  onCopied?: (text: string) => void;
  /** Each new number asks to copy, as Enter in a list does. */
  copyRequest?: number;
};

/** Fills a script's blanks, lets the text be changed under the tone check, and copies it (§7.5). */
export function ScriptFill({ script, caseId, values, onCopied, copyRequest = 0 }: Props) {
  const t = useT();
  const form = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<PlaceholderValues>({});
  const [edited, setEdited] = useState<string | null>(null);
  const [personal, setPersonal] = useState('');
  const all = { ...values, ...typed };
  const filled = fillPlaceholders(script.text, all, script.language);
  const text = edited ?? filled.text;
  const forget = () => setPersonal('');
  const sending = useCopyScript({
    scriptId: script.id,
    caseId,
    onCopied: (sent) => {
      forget();
      onCopied?.(sent);
    },
  });
  const copy = () => {
    if (hasOpenGap(text)) focusFirstGap(form.current);
    else sending.copy(withPersonal(text, personal));
  };
  const answered = useRef(copyRequest);
  useEffect(() => {
    if (answered.current === copyRequest) return;
    answered.current = copyRequest;
    copy();
    // oxlint-disable-next-line react/exhaustive-deps -- a new request copies what stands then, not every later change
  }, [copyRequest]);
  return (
    <div ref={form}>
      <Blanks
        script={script}
        values={all}
        isDetached={edited !== null}
        onChange={(name, value) => setTyped({ ...typed, [name]: value })}
        onCopy={copy}
      />
      <ToneText
        key={script.id}
        label={t('scripts.fill.text')}
        surface="script"
        rememberAs={caseId === null ? `script.${script.id}` : `case.${caseId}.script.${script.id}`}
        {...(caseId === null ? {} : { caseId })}
        value={text}
        isResting={edited === null && filled.missing.length > 0}
        lines={3}
        onChange={setEdited}
      />
      {edited === null ? null : (
        <Group gap={6} mt={4}>
          <Text size="xs" c="dimmed">
            {t('scripts.fill.edited')}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconArrowBackUp size={13} />}
            onClick={() => setEdited(null)}
          >
            {t('scripts.fill.reset')}
          </Button>
        </Group>
      )}
      {sending.sentBefore ? (
        <PersonalSentence why={sending.sentBefore} value={personal} onChange={setPersonal} onCopy={copy} />
      ) : null}
      <Group gap="sm" className={styles['actions']}>
        <Button leftSection={<IconCopy size={16} />} loading={sending.isBusy} onClick={copy}>
          {t('scripts.fill.copy')}
        </Button>
        <OpenGaps text={text} missing={edited === null ? filled.missing : []} />
      </Group>
    </div>
  );
}

/** The first blank that is asked for, or the text itself when the gap stands there. */
function focusFirstGap(form: HTMLElement | null): void {
  const inputs = [...(form?.querySelectorAll<HTMLInputElement>('input[data-blank]') ?? [])];
  const target = inputs.find((input) => input.required && input.value.trim() === '' && !input.disabled);
  (target ?? form?.querySelector('textarea'))?.focus();
}

function OpenGaps({ text, missing }: { text: string; missing: readonly PlaceholderName[] }) {
  const t = useT();
  const { language } = useLanguage();
  if (!hasOpenGap(text)) return null;
  const names = missing
    .map((name) => placeholderDefinitions[name].label[language])
    .join(language === 'en' ? ', ' : '、');
  return (
    <Text size="sm" c="dimmed" role="status">
      {missing.length > 0 ? t('scripts.fill.gaps', { names }) : t('scripts.fill.openGap')}
    </Text>
  );
}

type BlanksProps = {
  script: Script;
  values: PlaceholderValues;
  /** The text was changed by hand: what stands here no longer goes into it. */
  isDetached: boolean;
  onChange: (name: PlaceholderName, value: string) => void;
  onCopy: () => void;
};

function Blanks({ script, values, isDetached, onChange, onCopy }: BlanksProps) {
  const t = useT();
  const { language } = useLanguage();
  const { names } = placeholdersIn(script.text);
  if (names.length === 0) return null;
  return (
    <SimpleGrid
      type="container"
      cols={{ base: 1, '420px': 2 }}
      spacing="sm"
      verticalSpacing="xs"
      mb="sm"
      aria-label={t('scripts.fill.blanks')}
    >
      {names.map((name) => {
        const { label, example, fallback } = placeholderDefinitions[name];
        const rest = fallback?.[script.language];
        return (
          <TextInput
            key={name}
            size="sm"
            data-blank={name}
            label={label[language]}
            required={fallback === null}
            disabled={isDetached}
            value={values[name] ?? ''}
            placeholder={t('scripts.fill.example', { example: example[script.language] })}
            description={
              rest === undefined || values[name]
                ? undefined
                : rest === ''
                  ? t('scripts.fill.dropped')
                  : t('scripts.fill.assumed', { fallback: rest })
            }
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={400}
            onChange={(event) => onChange(name, event.currentTarget.value)}
            onKeyDown={onEnter(onCopy)}
          />
        );
      })}
    </SimpleGrid>
  );
}

type PersonalProps = { why: SentBefore; value: string; onChange: (value: string) => void; onCopy: () => void };

function PersonalSentence({ why, value, onChange, onCopy }: PersonalProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <Alert
      mt="sm"
      color="yellow"
      icon={<IconHeartHandshake />}
      title={why === 'toThisCustomer' ? t('scripts.fill.sentBefore') : t('scripts.fill.sentToday')}
    >
      <TextInput
        ref={input}
        label={t('scripts.fill.personal')}
        placeholder={t('scripts.fill.personalHint')}
        value={value}
        maxLength={300}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onEnter(onCopy)}
      />
    </Alert>
  );
}
