import { Alert, List, Stack, Switch, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconListCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { letterFactLabels } from '#shared/content/letters/fact-labels.ts';
import { letterText } from '#shared/domain/letters/compose-letter.ts';
import { LetterFact, type LetterProblem } from '#shared/domain/letters/letter.ts';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import type { DraftedLetter, LetterDraft } from '../draft.ts';
import type { SheetLayout } from '../sheet/use-sheets.ts';

import type { EditorParts } from './editor-parts.ts';

type Props = EditorParts & { layout: SheetLayout | undefined; fontError: Error | undefined };

/** The id a refused submit leads to. */
export const beforeItGoesId = 'letter-before-it-goes';

/** What still keeps the letter from going out, how it fills its paper, and what the whole text sounds like (§9.5). */
export function BeforeItGoes({ draft, change, made, layout, fontError }: Props) {
  const t = useT();
  const wordProblem = useProblemWords();
  const tone = useWholeLetterTone(made);
  const blocking = made.problems.map(wordProblem);
  if (fontError) blocking.push(t('letters.problem.font'));
  if (layout?.overflows) blocking.push(t('letters.problem.overflows'));
  if (layout && mustChooseLength(layout, draft)) blocking.push(t('letters.problem.several-sheets'));
  return (
    <div id={beforeItGoesId} tabIndex={-1}>
      {blocking.length > 0 ? (
        <Alert color="yellow" icon={<IconListCheck />} title={t('letters.before.title')}>
          <List size="sm" spacing={4}>
            {blocking.map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </Alert>
      ) : (
        <Alert color="green" icon={<IconCircleCheck />} title={t('letters.before.ready')} />
      )}
      <SheetCount layout={layout} draft={draft} change={change} />
      {tone.length > 0 ? (
        <Alert color="gray" mt="xs" icon={<IconAlertTriangle />} title={t('letters.before.tone')}>
          <List size="sm" spacing={4}>
            {tone.map(({ rule, quote, why }) => (
              <List.Item key={`${rule}.${quote}`}>{why}</List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
    </div>
  );
}

/** More than one sheet of paper, and nobody said yet that this is meant (§9.3): shorten it, or let it go on. */
export function mustChooseLength({ papersNeeded }: SheetLayout, { mayContinue }: LetterDraft): boolean {
  return papersNeeded > 1 && !mayContinue;
}

type CountProps = Pick<EditorParts, 'draft' | 'change'> & { layout: SheetLayout | undefined };

function SheetCount({ layout, draft, change }: CountProps) {
  const t = useT();
  if (!layout || layout.papersNeeded <= 1) return null;
  return (
    <Stack gap={6} mt="xs">
      <Text size="sm" role="status">
        {t('letters.before.sheets', { sheets: layout.papersNeeded, characters: charactersPastFirst(layout) })}
      </Text>
      <Switch
        label={t('letters.before.continue', { sheets: layout.papersNeeded })}
        checked={draft.mayContinue}
        onChange={(event) => change({ mayContinue: event.currentTarget.checked })}
      />
    </Stack>
  );
}

/** Characters that stand past the first sheet of paper: about what must go for one. */
function charactersPastFirst({ lines, sheets, papersNeeded }: SheetLayout): number {
  const perPaper = Math.ceil(sheets.length / papersNeeded);
  const slices = sheets.slice(perPaper).flat();
  const units = slices.flatMap(({ block, fromGroup, toGroup }) =>
    lines[block]!.groups.slice(fromGroup, toGroup).flatMap((group) => group.units),
  );
  return units.reduce((sum, { text }) => sum + [...text].length, 0);
}

/** Words for the declared problems, naming facts and characters. */
function useProblemWords(): (problem: LetterProblem) => string {
  const t = useT();
  const { language } = useLanguage();
  return ({ code, fact, over, found = [] }) => {
    if (code === 'text-too-long') return t('letters.problem.text-too-long', { over: over ?? 0 });
    const known = LetterFact.safeParse(fact);
    if (code === 'missing-fact' && known.success) {
      return t('letters.problem.missing-fact', { fact: letterFactLabels[known.data].label[language] });
    }
    if (code === 'uncovered-characters')
      return t('letters.problem.uncovered-characters', { characters: found.join(' ') });
    if (code === 'placeholder-left') return t('letters.problem.placeholder-left', { found: found.join(' ') });
    if (code === 'unknown-placeholder') return t('letters.problem.unknown-placeholder', { found: `{${fact ?? ''}}` });
    return t(`letters.problem.${code as 'personal-sentence-empty'}`);
  };
}

/** Findings only the whole letter can show; those about single words stand at their paragraph. */
function useWholeLetterTone({ content, missing }: DraftedLetter) {
  const { language } = useLanguage();
  const isComplete = missing.length === 0;
  return useMemo(() => {
    if (!isComplete) return [];
    const text = letterText(content);
    const inPlace = new Set(checkTone(text, { language, surface: 'script' }).map(({ rule }) => rule));
    return checkTone(text, { language, surface: 'letter' }).filter(({ rule }) => !inPlace.has(rule));
  }, [content, isComplete, language]);
}
