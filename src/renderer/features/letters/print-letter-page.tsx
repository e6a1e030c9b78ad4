import { useQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { z } from 'zod';
import { LetterId } from '#shared/contract/ids.ts';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { anew, readAnew } from '#renderer/ui/paper/read-anew.ts';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { EnvelopesPrint } from './print/envelopes-print.tsx';
import { LabelsPrint } from './print/labels-print.tsx';
import { LettersPrint } from './print/letters-print.tsx';
import { RulerPage } from './print/ruler-page.tsx';
import { letterQuery } from './queries.ts';

const Job = z.object({ ids: z.string().catch(''), as: z.enum(['letter', 'envelope', 'label']).catch('letter') });
const sheetsOf = { letter: LettersPrint, envelope: EnvelopesPrint, label: LabelsPrint };
/** Letters of one job: more than a shop prints in a day. */
const mostLetters = 200;

/**
 * `/print/letter/$letterId`, or `?ids=a,b` for several: the letters, their envelopes or labels (`as`), black on white in
 * either colour scheme. `/print/letter/ruler` measures a printer. `data-ready="true"` stands on the document once every
 * sheet is final and may be printed.
 */
export function PrintLetterPage() {
  const { letterId } = useParams({ strict: false });
  return letterId === 'ruler' ? <RulerPage /> : <Wanted letterId={letterId ?? ''} />;
}

function Wanted({ letterId }: { letterId: string }) {
  const [{ ids, as }] = useUrlState(Job);
  const wanted = (ids === '' ? [letterId] : ids.split(',')).slice(0, mostLetters);
  const found = useQueries({ queries: wanted.map((id) => ({ ...letterQuery(LetterId.parse(id)), ...readAnew })) });
  const failed = found.find(({ isError }) => isError);
  const letters = found.map(anew).filter((letter): letter is LetterDetail => letter !== undefined);
  const Sheets = sheetsOf[as];
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  return letters.length === wanted.length ? <Sheets letters={letters} /> : <LoadingState />;
}
