import { Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { useAutosave } from '#renderer/ui/use-autosave.ts';
import { composeDraft, type LetterDraft } from '../draft.ts';
import styles from '../letters.module.css';
import { Preview } from '../preview.tsx';
import { marksQuery, saveDraft, useIsSentenceUsed, usePictures } from '../queries.ts';
import { rememberFacts } from '../remembered-facts.ts';
import type { SheetLayout } from '../sheet/use-sheets.ts';
import { signerOfTier } from '../signer-of-tier.ts';
import { BeforeItGoes } from './before-it-goes.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { EditorActions } from './editor-actions.tsx';
import { FactsSection } from './facts-section.tsx';
import { LookSection } from './look-section.tsx';
import { TextSection } from './text-section.tsx';

/** Writes a letter: text, facts and look on the left, the sheet as it will print on the right. */
export function LetterEditor({ letter, draft: stored }: { letter: LetterDetail; draft: LetterDraft }) {
  const field = useAutosave<LetterDraft>({
    key: `letter.${letter.id}`,
    value: stored,
    version: letter.version,
    save: (draft, expectedVersion) => {
      rememberFacts(letter.language, draft.facts);
      return saveDraft(letter, draft, expectedVersion);
    },
  });
  const draft = field.value;
  const change = (part: Partial<LetterDraft>) => field.setValue({ ...draft, ...part });
  const isSentenceUsed = useIsSentenceUsed(letter.caseId, draft.personalSentence);
  // Typing stays ahead of layout: the preview follows when the keys leave it time.
  const shown = useDeferredValue(draft);
  const made = useMemo(() => composeDraft(shown, isSentenceUsed), [shown, isSentenceUsed]);
  const { layout, fontError, preview } = useLayoutReport();
  const images = useOwnMarks(letter.tier, shown.look);
  const parts = { draft, change, made };
  return (
    <Page>
      <EditorHeader letter={letter} name={made.template.name}>
        <SaveMark state={field.state} error={field.error} />
      </EditorHeader>
      <DraftConflict field={field} />
      <div className={styles['editor']}>
        <Stack gap="md">
          <TextSection {...parts} letterId={letter.id} />
          <FactsSection {...parts} caseId={letter.caseId} />
          <LookSection {...parts} />
        </Stack>
        <aside className={styles['aside']}>
          <Preview content={made.content} style={made.style} paper={shown.paper} images={images} {...preview} />
          <EditorActions {...{ letter, draft, made, layout }} isMadeOfDraft={shown === draft} />
          <BeforeItGoes {...parts} layout={layout} fontError={fontError} />
        </aside>
      </div>
    </Page>
  );
}

/** Pictures of the preview: one's own signature only where one's own name will stand under the letter. */
function useOwnMarks(tier: LetterDetail['tier'], { signature, hasSeal }: LetterDraft['look']) {
  const marks = useQuery(marksQuery()).data;
  const signsThis = useIsAtLeast(signerOfTier[tier]);
  return usePictures({
    signature: signsThis && signature === 'drawn' ? (marks?.signature ?? null) : null,
    seal: hasSeal ? (marks?.seal ?? null) : null,
  }).images;
}

type HeaderProps = { letter: LetterDetail; name: string; children: ReactNode };

function EditorHeader({ letter, name, children }: HeaderProps) {
  const t = useT();
  return (
    <PageHeader
      title={name}
      description={
        <>
          <Anchor renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: letter.caseId }} {...props} />}>
            {letter.caseNumber}
          </Anchor>
          {` · ${letter.customerName ?? t('letters.noName')} `}
          {children}
        </>
      }
    />
  );
}

/** How the sheets came out, for the list of what is still to do. */
function useLayoutReport() {
  const [layout, setLayout] = useState<SheetLayout>();
  const [fontError, setFontError] = useState<Error>();
  const onLayout = useCallback((next: SheetLayout) => {
    setLayout(next);
    setFontError(undefined);
  }, []);
  return { layout, fontError, preview: { onLayout, onError: setFontError } };
}
