import { Autocomplete } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { pageWithBleed } from '#shared/domain/letters/bleed.ts';
import { PaperId, type Paper } from '#shared/domain/letters/letter.ts';
import { paperById } from '#shared/domain/letters/papers.ts';
import { withTrimBoxes } from '#shared/domain/letters/trim-boxes.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/page.tsx';
import { PrintBar } from '#renderer/ui/print/print-bar.tsx';
import { readLetter } from '../draft.ts';
import { usePictures } from '../queries.ts';
import { LetterSheet } from '../sheet/letter-sheet.tsx';
import { printCss } from '../sheet/print-css.ts';
import { BleedChoice } from './bleed-choice.tsx';
import { NotFitting } from './not-fitting.tsx';
import styles from './letters-print.module.css';
import { useReadiness } from './print-readiness.ts';
import { useBleed } from './use-bleed.ts';
import { useLeavePrint } from './use-leave-print.ts';
import { useRecordPrints } from './use-record-prints.ts';

type Printable = { letter: LetterDetail; made: NonNullable<ReturnType<typeof readLetter>>; paper: Paper };

/** Letters laid out at a time: the bar stays alive and the progress moves while a hundred cards are made. */
const stride = 4;

/** The sheets of one or many letters, of one paper in one job (§9.4). */
export function LettersPrint({ letters }: { letters: LetterDetail[] }) {
  const t = useT();
  const navigate = useNavigate();
  // Frozen at the first look: a change that arrives while the printer's dialog is open must not change the page.
  const [printable] = useState(() => letters.map(printableOf).filter((one) => one !== undefined));
  // One job, one paper: others would be cut or centred on the wrong sheet.
  const paper = printable[0]?.paper;
  const [setAside, setSetAside] = useState<readonly string[]>([]);
  const together = printable.filter((one) => one.paper.id === paper?.id && !setAside.includes(one.letter.id));
  const { isReady, laidOut, unfit, error, reportReady, reportError } = useReadiness(
    together.map(({ letter }) => letter.id),
  );
  const [bleedMm, setBleedMm] = useBleed(paper?.id);
  const [reason, setReason] = useState('');
  const printed = together.map(({ letter }) => letter);
  const record = useRecordPrints(printed, reason.trim());
  const leave = useLeavePrint(printed);
  if (!paper) return <ErrorNotice error={new Error(t('letters.record.unreadable'))} />;
  const isReprint = printed.some(({ frozen }) => frozen !== null);
  const leftOut = letters.length - together.length - setAside.length;
  const printedPage = pageWithBleed(paper, bleedMm);
  return (
    <>
      <style>{printCss(printedPage)}</style>
      <PrintBar
        title={titleOf()}
        name={printed[0]?.caseNumber ?? ''}
        paper={printedPage}
        finishPdf={bleedMm > 0 ? (pdf) => withTrimBoxes(pdf, bleedMm) : undefined}
        isReady={isReady}
        progress={{ done: laidOut, total: together.length }}
        mayPrint={!isReprint || reason.trim() !== ''}
        isBusy={record.isPending || record.isSuccess}
        controls={
          <>
            {isReprint ? <Reason value={reason} onChange={setReason} /> : null}
            <BleedChoice bleedMm={bleedMm} onChange={setBleedMm} />
          </>
        }
        onBack={leave}
        onRuler={() =>
          void navigate({
            to: '/print/letter/$letterId',
            params: { letterId: 'ruler' },
            search: { paper: paper.id } as never,
          })
        }
        onPrinted={(how) => record.mutateAsync(how).then(leave)}
      />
      <NotFitting
        letters={printed.filter(({ id }) => unfit.includes(id))}
        onLeaveOut={unfit.length < together.length ? () => setSetAside([...setAside, ...unfit]) : undefined}
      />
      {together.slice(0, laidOut + stride).map(({ letter, made }) => (
        <OneLetter
          key={letter.id}
          letter={letter}
          made={made}
          paper={paper}
          bleedMm={bleedMm}
          onReady={reportReady}
          onError={reportError}
        />
      ))}
    </>
  );

  function titleOf(): string {
    if (error) return t('letters.problem.font');
    if (leftOut > 0) return t('letters.printPage.leftOut', { count: leftOut });
    if (bleedMm > 0) return t('letters.bleed.cut', { width: printedPage.widthMm, height: printedPage.heightMm });
    if (paper?.foldMm !== undefined) return t('letters.printPage.folded');
    return t('letters.printPage.count', { count: together.length });
  }
}

/** A second print says why; the usual reasons are offered, any other can be typed. */
function Reason({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useT();
  return (
    <Autocomplete
      aria-label={t('letters.printPage.reason')}
      placeholder={t('letters.printPage.reason')}
      maxLength={200}
      w={220}
      data={[t('letters.reason.jam'), t('letters.reason.place'), t('letters.reason.lost'), t('letters.reason.copy')]}
      value={value}
      onChange={onChange}
    />
  );
}

type OneProps = {
  letter: LetterDetail;
  made: Printable['made'];
  paper: Paper;
  bleedMm: number;
  onReady: (id: string, fits: boolean) => void;
  onError: (error: Error) => void;
};

function OneLetter({ letter, made, paper, bleedMm, onReady, onError }: OneProps) {
  const { id } = letter;
  const pictures = usePictures(letter);
  const onLayout = useCallback(({ overflows }: { overflows: boolean }) => onReady(id, !overflows), [id, onReady]);
  if (!pictures.isReady) return null;
  return (
    <div className={styles['letter']}>
      <LetterSheet
        {...made}
        {...pictures.images}
        {...{ paper, bleedMm }}
        isSettled
        onLayout={onLayout}
        onError={onError}
      />
    </div>
  );
}

function printableOf(letter: LetterDetail): Printable | undefined {
  const stored = letter.frozen ?? letter.fields;
  const made = readLetter(stored);
  const paper = PaperId.safeParse((stored as { paper?: unknown }).paper);
  return made && paper.success ? { letter, made, paper: paperById(paper.data) } : undefined;
}
