import { useQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { LetterId } from '#shared/contract/ids.ts';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { PaperId, type Paper } from '#shared/domain/letters/letter.ts';
import { paperById } from '#shared/domain/letters/papers.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { readLetter } from './draft.ts';
import { PrintBar } from './print/print-bar.tsx';
import styles from './print/print-page.module.css';
import { letterQuery } from './queries.ts';
import { LetterSheet } from './sheet/letter-sheet.tsx';
import { printCss } from './sheet/print-css.ts';

const Batch = z.object({ ids: z.string().catch('') });

/**
 * `/print/letter/$letterId`, or `?ids=a,b` for several of one paper: only sheets, black on white in either colour
 * scheme. `data-ready="true"` stands on the document once every sheet is final and may be printed.
 */
export function PrintLetterPage() {
  const { letterId } = useParams({ strict: false });
  const [{ ids }] = useUrlState(Batch);
  const wanted = ids === '' ? [letterId ?? ''] : ids.split(',');
  const found = useQueries({ queries: wanted.slice(0, 200).map((id) => letterQuery(LetterId.parse(id))) });
  const failed = found.find(({ isError }) => isError);
  const letters = found.map(({ data }) => data).filter((data) => data !== undefined);
  return (
    <main className={styles['page']} data-print="">
      {failed ? <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {letters.length === wanted.length ? <Sheets letters={letters} /> : failed ? null : <LoadingState />}
    </main>
  );
}

type Printable = { letter: LetterDetail; made: NonNullable<ReturnType<typeof readLetter>>; paper: Paper };

function Sheets({ letters }: { letters: LetterDetail[] }) {
  const t = useT();
  // Frozen at the first look: a change that arrives while the printer's dialog is open must not change the page.
  const [printable] = useState(() => letters.map(printableOf));
  const readable = printable.filter((one) => one !== undefined);
  // One job, one paper: others would be cut or centred on the wrong sheet.
  const paper = readable[0]?.paper;
  const together = readable.filter((one) => one.paper.id === paper?.id);
  const { isReady, error, reportReady, reportError } = useReadiness(together.length);
  if (!paper) return <ErrorNotice error={new Error(t('letters.record.unreadable'))} />;
  return (
    <>
      <style>{printCss(paper)}</style>
      <PrintBar
        letters={together.map(({ letter }) => letter)}
        leftOut={letters.length - together.length}
        isReady={isReady}
        error={error}
      />
      {together.map(({ letter, made }) => (
        <OneLetter
          key={letter.id}
          id={letter.id}
          made={made}
          paper={paper}
          onReady={reportReady}
          onError={reportError}
        />
      ))}
    </>
  );
}

type OneProps = {
  id: string;
  made: Printable['made'];
  paper: Paper;
  onReady: (id: string, fits: boolean) => void;
  onError: (error: Error) => void;
};

function OneLetter({ id, made, paper, onReady, onError }: OneProps) {
  const { signatureImage, ...letter } = made;
  const onLayout = useCallback(({ overflows }: { overflows: boolean }) => onReady(id, !overflows), [id, onReady]);
  return (
    <div className={styles['letter']}>
      <LetterSheet
        {...letter}
        paper={paper}
        onLayout={onLayout}
        onError={onError}
        {...(signatureImage ? { signatureImage } : {})}
      />
    </div>
  );
}

/** Ready when every letter has its sheets and every picture is drawn; one that overflows or has no font is never ready. */
function useReadiness(count: number) {
  const [fitting, setFitting] = useState<Record<string, boolean>>({});
  const [error, setError] = useState<Error>();
  const reportReady = useCallback((id: string, fits: boolean) => setFitting((old) => ({ ...old, [id]: fits })), []);
  const isReady = !error && Object.values(fitting).filter(Boolean).length === count && count > 0;
  useEffect(() => {
    if (!isReady) return undefined;
    let isGone = false;
    const announce = async () => {
      await picturesDrawn();
      if (!isGone) document.documentElement.dataset['ready'] = 'true';
    };
    void announce();
    return () => {
      isGone = true;
      delete document.documentElement.dataset['ready'];
    };
  }, [isReady]);
  return { isReady, error, reportReady, reportError: setError };
}

async function picturesDrawn(): Promise<void> {
  await Promise.allSettled(
    [...document.querySelectorAll('[data-print] img')].map((image) => (image as HTMLImageElement).decode()),
  );
}

function printableOf(letter: LetterDetail): Printable | undefined {
  const stored = letter.frozen ?? letter.fields;
  const made = readLetter(stored);
  const paper = PaperId.safeParse((stored as { paper?: unknown }).paper);
  return made && paper.success ? { letter, made, paper: paperById(paper.data) } : undefined;
}
