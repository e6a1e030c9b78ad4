import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { coverWords } from '#shared/content/letters/covers.ts';
import { salutation } from '#shared/domain/letters/salutation.ts';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
import { overrideOf, placeText, templateById } from '../draft.ts';
import type { EditorParts } from './editor-parts.ts';
import { PersonalSentence } from './personal-sentence.tsx';

type Props = EditorParts & { letterId: string };

/** The letter paragraph by paragraph; every one may be rewritten, and taken back to the template. */
export function TextSection({ letterId, ...parts }: Props) {
  const t = useT();
  const { draft, change, made } = parts;
  const template = templateById(draft.templateId) ?? made.template;
  const greeting = salutation(draft.addressee, template.language, template.salutation);
  return (
    <Section title={t('letters.text.title')}>
      <Stack gap="md" lang={template.language}>
        {draft.paper === 'a5-folded' ? <Cover {...parts} /> : null}
        <Place {...parts} place="salutation" label={t('letters.text.salutation')}>
          <TextInput
            aria-label={t('letters.text.salutation')}
            maxLength={1000}
            value={draft.overrides['salutation'] ?? greeting}
            onChange={(event) => change({ overrides: { ...draft.overrides, salutation: event.currentTarget.value } })}
          />
        </Place>
        {template.body.map((source, index) =>
          source.includes('{personal}') ? (
            <PersonalSentence key={source} {...parts} letterId={letterId} />
          ) : (
            <Paragraph key={source} {...parts} letterId={letterId} index={index} source={source} />
          ),
        )}
        {template.closing.length > 0 ? <Closing {...parts} source={template.closing.join('\n')} /> : null}
      </Stack>
    </Section>
  );
}

/** The words outside, on a folded card. */
function Cover(parts: EditorParts) {
  const t = useT();
  const { draft, change, made } = parts;
  const label = t('letters.text.cover');
  return (
    <Place {...parts} place="cover" label={label}>
      <TextInput
        aria-label={label}
        maxLength={24}
        value={draft.overrides['cover'] ?? coverWords[made.template.kind][made.template.language]}
        onChange={(event) => change({ overrides: { ...draft.overrides, cover: event.currentTarget.value } })}
      />
    </Place>
  );
}

type ParagraphProps = Props & { index: number; source: string };

function Paragraph({ index, source, letterId, ...parts }: ParagraphProps) {
  const t = useT();
  const { draft, change } = parts;
  const place = `body.${index}`;
  const label = t('letters.text.paragraph', { number: index + 1 });
  const before = draft.overrides[place] ?? source;
  return (
    <Place {...parts} place={place} label={label}>
      <ToneText
        label={label}
        // A paragraph alone is no whole letter: rules about complete answers read the letter below.
        surface="script"
        lines={2}
        maxLength={20_000}
        rememberAs={`letter.${letterId}.${place}`}
        value={placeText(draft, place, source)}
        onChange={(text) =>
          change({ overrides: { ...draft.overrides, [place]: overrideOf(text, before, draft.facts) } })
        }
      />
    </Place>
  );
}

function Closing({ source, ...parts }: EditorParts & { source: string }) {
  const t = useT();
  const { draft, change } = parts;
  return (
    <Place {...parts} place="closing" label={t('letters.text.closing')}>
      <Textarea
        aria-label={t('letters.text.closing')}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={2000}
        value={draft.overrides['closing'] ?? source}
        onChange={(event) => change({ overrides: { ...draft.overrides, closing: event.currentTarget.value } })}
      />
    </Place>
  );
}

type PlaceProps = EditorParts & { place: string; label: string; children: ReactNode };

/** One place of the letter, with the way back to the template where it was rewritten. */
function Place({ draft, change, place, label, children }: PlaceProps) {
  const t = useT();
  const isRewritten = draft.overrides[place] !== undefined;
  const takeBack = () => {
    const { [place]: _, ...others } = draft.overrides;
    change({ overrides: others });
  };
  return (
    <div>
      {place.startsWith('body.') ? null : (
        <Text size="sm" fw={500} mb={4} aria-hidden="true">
          {label}
        </Text>
      )}
      {children}
      {isRewritten ? (
        <Group justify="space-between" mt={4} gap="xs">
          <Text size="xs" c="dimmed">
            {t('letters.text.rewritten')}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconArrowBackUp size={14} />}
            aria-label={t('letters.text.takeBackOf', { place: label })}
            onClick={takeBack}
          >
            {t('letters.text.takeBack')}
          </Button>
        </Group>
      ) : null}
    </div>
  );
}
