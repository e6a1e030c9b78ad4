import { Accordion, Button, Group, Stack, Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { Fragment, useMemo, useState } from 'react';
import type { CaseId } from '#shared/contract/ids.ts';
import { fillPlaceholders, type PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';
import type { ScriptOutcome } from '#shared/domain/scripts/outcomes.ts';
import { placeholderDefinitions } from '#shared/domain/scripts/placeholder.ts';
import { rankScripts, type RankContext, type RankReason } from '#shared/domain/scripts/rank.ts';
import type { Script } from '#shared/domain/scripts/script.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { useLanguage, useT, useWord } from '../language.tsx';
import { EmptyState } from '../page.tsx';
import { Tag } from '../tag.tsx';
import { ScriptFill } from './script-fill.tsx';
import styles from './script-suggestions.module.css';
import { rangeWords, reasonWords } from './script-words.ts';
import { useLibraryScripts } from './use-library-scripts.ts';

type Props = {
  /** Language of the scripts: the one the customer is answered in. */
  language: Language;
  /** The case as the ranking sees it; its language is `language`. */
  context: Omit<RankContext, 'language'>;
  /** `api.scripts.outcomes`. */
  outcomes: readonly ScriptOutcome[];
  /** What the case knows of the blanks. */
  values: PlaceholderValues;
  /** The case the use is recorded on. */
  caseId: CaseId | null;
  /** After the text was copied and its use recorded. */
  onCopy?: (scriptId: string, text: string) => void;
};

const shownAtFirst = 3;
const shownAtMost = 8;

/** The best few scripts for a case and step with the reason in words; one opens to fill, check and copy (§7.4, §7.5). */
export function ScriptSuggestions({ language, context, outcomes, values, caseId, onCopy }: Props) {
  const t = useT();
  const [isLong, setIsLong] = useState(false);
  const library = useLibraryScripts(language);
  const scripts = useMemo(() => new Map(library.scripts.map((script) => [script.id, script])), [library.scripts]);
  const ranked = useMemo(
    () => rankScripts([...scripts.values()], { ...context, language }, outcomes, { limit: shownAtMost }),
    [scripts, context, language, outcomes],
  );
  if (ranked.length === 0) {
    return (
      <EmptyState icon={<IconBulb />} title={t('scripts.suggest.none')}>
        {t('scripts.suggest.noneHint')}
      </EmptyState>
    );
  }
  const shown = isLong ? ranked : ranked.slice(0, shownAtFirst);
  return (
    <Stack gap="xs" role="group" aria-label={t('scripts.suggest.title')}>
      <Accordion variant="separated" chevronPosition="right" classNames={{ content: styles['content'] }}>
        {shown.map(({ id, reasons }) => {
          const script = scripts.get(id)!;
          return (
            <Accordion.Item key={id} value={id}>
              <Accordion.Control>
                <Preview script={script} reasons={reasons} values={values} />
              </Accordion.Control>
              <Accordion.Panel>
                <ScriptFill script={script} caseId={caseId} values={values} onCopied={(text) => onCopy?.(id, text)} />
              </Accordion.Panel>
            </Accordion.Item>
          );
        })}
      </Accordion>
      {ranked.length > shownAtFirst ? (
        <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'start' }} onClick={() => setIsLong(!isLong)}>
          {isLong ? t('scripts.suggest.fewer') : t('scripts.suggest.more')}
        </Button>
      ) : null}
    </Stack>
  );
}

/** The text as it would go out; a blank that must be asked for stands by its name. */
function FilledText({ script, values }: { script: Script; values: PlaceholderValues }) {
  const { language } = useLanguage();
  const { text, spans } = fillPlaceholders(script.text, values, script.language);
  const gaps = spans.filter(({ source }) => source === 'gap');
  return (
    <span lang={script.language}>
      {gaps.map(({ name, start }, position) => (
        <Fragment key={start}>
          {text.slice(gaps[position - 1]?.end ?? 0, start)}
          <span className={styles['blank']}>{placeholderDefinitions[name].label[language]}</span>
        </Fragment>
      ))}
      {text.slice(gaps.at(-1)?.end ?? 0)}
    </span>
  );
}

function Preview({ script, reasons, values }: { script: Script; reasons: RankReason[]; values: PlaceholderValues }) {
  const t = useT();
  const word = useWord();
  const outcome = reasons.find((reason) => reason.kind === 'outcome');
  const others = reasons.filter((reason) => reason.kind !== 'outcome');
  return (
    <div>
      <Group gap={6}>
        <Text fw={600} size="sm">
          {script.title}
        </Text>
        <Tag>{t(`scripts.sound.${script.tone}`)}</Tag>
        {outcome ? (
          <Tag tone="good" tooltip={rangeWords(outcome, t)}>
            {reasonWords(outcome, t, word)}
          </Tag>
        ) : null}
      </Group>
      <Text size="sm" lineClamp={2} mt={2}>
        <FilledText script={script} values={values} />
      </Text>
      <Text size="xs" c="dimmed" mt={2}>
        {others.map((reason) => reasonWords(reason, t, word)).join(' · ')}
      </Text>
    </div>
  );
}
