import { Group, SegmentedControl, Text } from '@mantine/core';
import type { ScriptBody } from '#shared/domain/scripts/own-script.ts';
import type { PackEntry } from '#shared/domain/scripts/pack/compare-pack.ts';
import type { PackFault } from '#shared/domain/scripts/pack/pack.ts';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';
import { bodyText } from '../editor/body-text.ts';
import { facetWord } from '../facet-words.ts';
import { faultWords } from '../fault-words.ts';
import { choicesFor, type Choice } from './pack-choices.ts';
import styles from './packs.module.css';

/** A row that cannot be taken: which, what is wrong with it, and what to do. */
export function FaultRow({ at, faults }: { at: number; faults: readonly PackFault[] }) {
  const t = useT();
  return (
    <>
      <Tag tone="danger">{t('library.pack.row', { row: at })}</Tag>
      <ul className={styles['faults']}>
        {faults.map(({ column, code, value, limit = 0 }) => (
          <li key={`${column} ${code} ${value}`}>
            {t('library.pack.faultLine', {
              column: t(`library.pack.column.${column}`),
              what: t(`library.pack.fault.${code}`, { value, limit }),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

const tones = { new: 'good', changed: 'notice', conflict: 'warning', same: 'neutral' } as const;

type EntryProps = { entry: PackEntry; choice: Choice; onChoose: (choice: Choice) => void };

/** A script of the pack beside the one that is here, and what to do about it. */
export function EntryRow({ entry, choice, onChoose }: EntryProps) {
  const t = useT();
  const { script, here, change, unfinished } = entry;
  const { title } = script.body;
  const choices = choicesFor(entry);
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="md">
        <Group gap={6} miw={0}>
          <Tag tone={tones[change]}>{t(`library.pack.tag.${change}`)}</Tag>
          <Text fw={600} size="sm" lang={script.language}>
            {title}
          </Text>
          <Text size="xs" c="dimmed">
            {t(`words.language.${script.language}`)}
          </Text>
        </Group>
        {choices.length > 0 ? (
          <SegmentedControl
            size="xs"
            flex="none"
            aria-label={t('library.pack.choiceOf', { title })}
            value={choice}
            data={choices.map((one) => ({
              value: one,
              label: t(`library.pack.${one === 'keep' && change === 'new' ? 'leave' : one}`),
            }))}
            onChange={(one) => onChoose(one as Choice)}
          />
        ) : null}
      </Group>
      {change === 'conflict' ? (
        <Text size="xs" c="dimmed">
          {t('library.pack.conflictWhy')}
        </Text>
      ) : null}
      {change === 'same' ? null : (
        <div className={styles['words']} data-quiet={choice === 'keep' || undefined}>
          {here ? (
            <>
              <WordDiff before={bodyText(here.body)} after={bodyText(script.body)} language={script.language} />
              <FactChanges before={here.body} after={script.body} />
            </>
          ) : (
            <Text size="sm" lang={script.language} className={styles['fresh']}>
              {script.body.text}
            </Text>
          )}
        </div>
      )}
      {unfinished.length > 0 && choices.length > 0 ? (
        <Text size="xs" c="dimmed">
          {t('library.pack.draftOnly', { names: unfinished.map((fault) => faultWords(fault, t)).join(' ') })}
        </Text>
      ) : null}
    </>
  );
}

const facts = ['kind', 'steps', 'scenarios', 'demands', 'customerTypes', 'channels', 'risks', 'tone', 'tier'] as const;

/** Where the script fits, if that changes: the words alone would look the same. */
function FactChanges({ before, after }: { before: ScriptBody; after: ScriptBody }) {
  const t = useT();
  const word = useWord();
  const said = (body: ScriptBody, fact: (typeof facts)[number]) => {
    const value: string | readonly string[] = body[fact];
    const values = typeof value === 'string' ? [value] : [...value].sort();
    return values.length === 0 ? t('scripts.facet.any') : values.map((one) => facetWord(fact, one, t, word)).join('、');
  };
  return facts
    .filter((fact) => said(before, fact) !== said(after, fact))
    .map((fact) => (
      <Text key={fact} size="sm">
        {t('library.pack.faultLine', {
          column: t(`library.pack.column.${fact}`),
          what: `${said(before, fact)} → ${said(after, fact)}`,
        })}
      </Text>
    ));
}
