import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { z } from 'zod';
import { fillPaperText, PaperTextKind } from '#shared/domain/papers/paper-text.ts';
import { Language } from '#shared/domain/vocabulary.ts';
import { translatorOf } from '#shared/i18n/translate.ts';
import { api } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { PaperPage } from '#renderer/ui/paper/paper-page.tsx';
import { a4 } from '#renderer/ui/paper/paper-rule.ts';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { TextProblems } from './text-problems.tsx';
import { TextSheet } from './text-sheet.tsx';
import { usePaperFacts } from './use-paper-facts.ts';
import { useRecordPrint } from './use-record-print.ts';

const View = z.object({ language: Language.optional().catch(undefined) });

/** `/print/papers/text/$kind?language=…`: the leaflet or the service rules on A4. */
export function PrintTextPage() {
  const t = useT();
  const navigate = useNavigate();
  const params = useParams({ strict: false }) as { kind?: unknown };
  const kind = PaperTextKind.catch('leaflet').parse(params.kind);
  const { language: own } = useLanguage();
  const [{ language = own }] = useUrlState(View);
  const { shopName } = useSession();
  const found = useQuery(api.papers.text.queryOptions({ input: { kind, language } }));
  const facts = usePaperFacts(language);
  const record = useRecordPrint(kind);
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data || !facts) return <LoadingState lines={12} />;
  const { text, unknown, missing } = fillPaperText(found.data.text, facts);
  return (
    <PaperPage
      name={`${translatorOf(language)(`papers.kind.${kind}`)} ${shopName}`}
      paper={{ ...a4, foot: null }}
      isReady={unknown.length + missing.length === 0}
      backLabel={t('ui.print.back')}
      onBack={() => void navigate({ to: '/papers/$kind', params: { kind }, search: { language } })}
      onPrinted={record}
      notice={<TextProblems unknown={unknown} missing={missing} />}
    >
      <TextSheet text={text} language={language} />
    </PaperPage>
  );
}
