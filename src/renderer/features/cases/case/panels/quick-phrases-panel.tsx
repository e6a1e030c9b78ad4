import { Button, Group, Kbd } from '@mantine/core';
import { useRef } from 'react';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useCaseView, type PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';
import { inputOf, typeInto } from './type-into.ts';

/** Phrases that go into the notes by one key each: Alt and the number, also while typing (§6 step 1). */
export function QuickPhrasesPanel({ detail, panel, step }: PanelProps) {
  const t = useT();
  const { language } = useLanguage();
  const { fill } = useCaseView();
  const anchor = useRef<HTMLDivElement>(null);
  const fieldKey = panel.fields[0];
  const isShownElsewhere = step.panels.some(
    (one) => one !== panel && fieldKey !== undefined && one.fields.includes(fieldKey),
  );
  const insert = (phrase: string) => {
    const input = fieldKey === undefined ? null : inputOf(anchor.current, fieldKey);
    if (input) typeInto(input, phrase);
    else if (fieldKey !== undefined) fill({ panel: 'fields', fieldKey });
  };
  return (
    <div ref={anchor}>
      <Group gap={6}>
        {(panel.phrases ?? []).map((phrase, index) => (
          <Phrase
            key={phrase.en}
            number={index + 1}
            text={phrase[language]}
            label={t('cases.phrase.insert', { phrase: phrase[language].trim() })}
            isDisabled={isReadOnly(detail)}
            onInsert={() => insert(phrase[language])}
          />
        ))}
      </Group>
      {isShownElsewhere ? null : <FieldsPanel detail={detail} panel={panel} />}
    </div>
  );
}

type PhraseProps = { number: number; text: string; label: string; isDisabled: boolean; onInsert: () => void };

function Phrase({ number, text, label, isDisabled, onInsert }: PhraseProps) {
  useShortcut(isDisabled ? null : { keys: `alt + ${number}`, label, worksWhileTyping: true }, onInsert);
  return (
    <Button
      size="compact-sm"
      variant="default"
      disabled={isDisabled}
      rightSection={<Kbd size="xs">{number}</Kbd>}
      // The notes keep the focus and the place of the cursor.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onInsert}
    >
      {text.trim()}
    </Button>
  );
}
