import { Button, Group, Stack } from '@mantine/core';
import { IconCopy, IconSparkles } from '@tabler/icons-react';
import { joinFeel } from '#shared/domain/methods/feel-join.ts';
import { prefillFeel, type FeelParts } from '#shared/domain/methods/feel.ts';
import { client } from '#renderer/platform/connect.ts';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { FieldToneText } from '#renderer/ui/tone/tone-text.tsx';
import type { Autosave } from '#renderer/ui/use-autosave.ts';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { isReadOnly, useCaseField } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import type { PanelProps } from '../case-view.ts';

/** Fact, emotion, explanation, link: four parts, prefilled from the case, joined into one natural message (§6.9). */
export function FeelPanel({ detail, record }: PanelProps) {
  const t = useT();
  const toast = useToast();
  const format = useFormat();
  const { language } = useLanguage();
  const parts: Record<keyof FeelParts, Autosave<string>> = {
    fact: useCaseField(detail, 'feelFact', ''),
    emotion: useCaseField(detail, 'feelEmotion', ''),
    explain: useCaseField(detail, 'feelExplain', ''),
    link: useCaseField(detail, 'feelLink', ''),
  };
  const message = useCaseField(detail, 'feelMessage', '');
  const isLocked = isReadOnly(detail);
  const prefill = () => {
    const known = prefillFeel(record, language, { instant: format.dayTime, money: (fen) => format.money(fen) });
    for (const part of partNames)
      if (parts[part].value.trim() === '' && known[part] !== '') set(parts[part], known[part]);
  };
  const join = () => {
    const { fact, emotion, explain, link } = parts;
    set(
      message,
      joinFeel({ fact: fact.value, emotion: emotion.value, explain: explain.value, link: link.value }, language),
    );
  };
  const send = useAct(
    detail.id,
    async () => {
      await navigator.clipboard.writeText(message.value);
      await client.cases.addNote({ caseId: detail.id, text: t('cases.feel.note', { text: message.value }) });
    },
    { onDone: () => toast.done(t('cases.feel.copied')) },
  );
  return (
    <Stack gap="sm">
      <div>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconSparkles size={14} />}
          disabled={isLocked}
          onClick={prefill}
        >
          {t('cases.feel.prefill')}
        </Button>
      </div>
      {partNames.map((part) => (
        <Slot key={part} fieldKey={keyOf[part]} field={parts[part]} isDisabled={isLocked} />
      ))}
      <Group>
        <Button
          size="compact-md"
          disabled={isLocked || partNames.every((part) => parts[part].value.trim() === '')}
          onClick={join}
        >
          {t('cases.feel.join')}
        </Button>
      </Group>
      <Slot fieldKey="feelMessage" field={message} isDisabled={isLocked} />
      <div>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconCopy size={14} />}
          disabled={message.value.trim() === ''}
          loading={send.isPending}
          onClick={() => send.mutate(undefined)}
        >
          {t('cases.feel.copy')}
        </Button>
      </div>
    </Stack>
  );
}

const partNames = ['fact', 'emotion', 'explain', 'link'] as const;
const keyOf = { fact: 'feelFact', emotion: 'feelEmotion', explain: 'feelExplain', link: 'feelLink' } as const;

function set(field: Autosave<string>, text: string): void {
  field.setValue(text);
  field.flush();
}

function Slot({ fieldKey, field, isDisabled }: { fieldKey: string; field: Autosave<string>; isDisabled: boolean }) {
  const { language } = useLanguage();
  const definition = shippedFields.get(fieldKey);
  return (
    <div data-field={fieldKey}>
      <FieldToneText
        label={definition?.label[language] ?? fieldKey}
        description={definition?.hint?.[language]}
        field={field}
        surface={fieldKey === 'feelMessage' ? 'feel' : 'script'}
        lines={fieldKey === 'feelMessage' ? 4 : 1}
        isDisabled={isDisabled}
      />
    </div>
  );
}
