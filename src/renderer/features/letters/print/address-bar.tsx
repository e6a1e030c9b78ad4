import type { ReactNode } from 'react';
import { Alert } from '@mantine/core';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { useT } from '#renderer/ui/language.tsx';
import { PrintBar } from '#renderer/ui/print/print-bar.tsx';
import type { useReadiness } from './print-readiness.ts';
import { useLeavePrint } from './use-leave-print.ts';
import { useRecordPrints } from './use-record-prints.ts';

type Props = {
  as: 'envelope' | 'label';
  /** Letters whose address prints. */
  letters: LetterDetail[];
  /** All letters of the job, to go back to. */
  leaveTo: LetterDetail[];
  without: number;
  missing: string[];
  paper: { widthMm: number; heightMm: number };
  isReady: boolean;
  readiness: Pick<ReturnType<typeof useReadiness>, 'error' | 'unfit'>;
  controls: ReactNode;
  onRuler: () => void;
};

/** The bar above envelopes and labels: what prints, what is left out and why. */
export function AddressBar({ as, letters, leaveTo, without, missing, readiness, ...bar }: Props) {
  const t = useT();
  const record = useRecordPrints(letters, '');
  const leave = useLeavePrint(leaveTo);
  const unfit = letters.filter(({ id }) => readiness.unfit.includes(id));
  const nameOf = ({ caseNumber, address }: LetterDetail) => address?.recipient ?? caseNumber;
  const problems = [
    without > 0 ? t('letters.address.without', { count: without }) : '',
    missing.length > 0 ? t('letters.problem.uncovered-characters', { characters: missing.join(' ') }) : '',
    unfit.length > 0 ? t('letters.address.tooLong', { names: unfit.map(nameOf).join(' · ') }) : '',
    readiness.error ? t('letters.problem.font') : '',
  ].filter(Boolean);
  return (
    <>
      <PrintBar
        {...bar}
        title={t(`letters.${as}.count`, { count: letters.length })}
        name={leaveTo[0]?.caseNumber ?? ''}
        isBusy={record.isPending || record.isSuccess}
        onBack={leave}
        onPrinted={() => record.mutateAsync(as).then(leave)}
      />
      {problems.length > 0 ? (
        <Alert color="yellow" m="md" data-screen="" title={problems[0]}>
          {problems.length > 1 ? problems.slice(1).map((problem) => <div key={problem}>{problem}</div>) : null}
        </Alert>
      ) : null}
    </>
  );
}
