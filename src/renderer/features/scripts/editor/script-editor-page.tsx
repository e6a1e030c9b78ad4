import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconArrowLeft, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ScriptDetail } from '#shared/contract/library.ts';
import { ScriptBody, scriptFaults, type ScriptRef } from '#shared/domain/scripts/own-script.ts';
import { Language } from '#shared/domain/vocabulary.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { isFailure } from '#renderer/platform/failure.ts';
import { flushAll } from '#renderer/ui/autosaver.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, Page, PageHeader, Section } from '#renderer/ui/page.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { useLibraryScripts } from '#renderer/ui/scripts/use-library-scripts.ts';
import { useAutosave } from '#renderer/ui/use-autosave.ts';
import { WordDiff } from '#renderer/ui/word-diff.tsx';
import { BodyForm } from './body-form.tsx';
import { bodyText } from './body-text.ts';
import { CasePreview } from './case-preview.tsx';
import styles from './editor.module.css';
import { ScriptHistory } from './script-history.tsx';
import { SolutionCheck } from './solution-check.tsx';
import { StateCard } from './state-card.tsx';
import { useScriptActs } from './use-script-acts.ts';

/** Writes one script of the shop, or the shop's copy of a shipped one (§7.1). */
export function ScriptEditorPage() {
  const params = useParams({ strict: false });
  const id = params.scriptId ?? '';
  const { fresh } = useSearch({ strict: false }) as { fresh?: boolean };
  const language = Language.catch('zh-CN').parse(params.language);
  // One object for as long as the page is open: a new one would look like news from the core.
  const unwritten = useMemo(() => freshScript({ id, language }), [id, language]);
  const found = useQuery(api.library.show.queryOptions({ input: { id, language } }));
  const [isUnwritten, setIsUnwritten] = useState(false);
  const isMissing = found.isError && isFailure(found.error, 'NOT_FOUND');
  if (fresh === true && isMissing && !isUnwritten) setIsUnwritten(true);
  // Asking again after the first save must not take the form away from under the fingers.
  if (isUnwritten && !found.data) return <Editor key={`${id} ${language}`} detail={unwritten} />;
  if (found.isPending) {
    return (
      <Page>
        <LoadingState />
      </Page>
    );
  }
  if (found.isError) {
    return (
      <Page>
        <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    );
  }
  return <Editor key={`${id} ${language}`} detail={found.data} />;
}

/** A new script before its first word: the core knows nothing of it, so that one given up leaves nothing behind. */
function freshScript(ref: ScriptRef): ScriptDetail {
  const body = ScriptBody.parse({});
  return {
    ...ref,
    origin: 'own',
    state: 'draft',
    body,
    hasChange: false,
    isSubmitted: false,
    author: null,
    updatedAt: 0,
    version: 0,
    shippedDiffers: false,
    draft: body,
    published: null,
    shipped: null,
    note: '',
    submittedBy: null,
    caseId: null,
    history: [],
  };
}

function Editor({ detail }: { detail: ScriptDetail }) {
  const t = useT();
  const { id, language } = detail;
  const { fragments } = useLibraryScripts(language);
  const field = useAutosave<ScriptBody>({
    key: `script.${id}.${language}`,
    value: detail.draft ?? detail.published ?? ScriptBody.parse({}),
    version: detail.version,
    save: (body, expectedVersion) => client.library.saveDraft({ id, language, body, expectedVersion }),
  });
  const { act, restore, isBusy } = useScriptActs(detail);
  const body = field.value;
  const faults = useMemo(() => scriptFaults(body, fragments), [body, fragments]);
  const afterSaving = (run: () => void) => void flushAll().then(run);
  return (
    <Page>
      <PageHeader
        title={body.title.trim() === '' ? t('library.edit.untitled') : body.title}
        description={t('library.edit.about', { language: t(`words.language.${language}`) })}
        actions={
          <Group gap="xs">
            <SaveMark state={field.state} error={field.error} />
            <Button
              variant="default"
              leftSection={<IconArrowLeft size={16} />}
              renderRoot={(props) => <Link to="/scripts" search={{ script: id, language } as never} {...props} />}
            >
              {t('library.edit.back')}
            </Button>
          </Group>
        }
      />
      {field.conflict ? (
        <Alert color="orange" mb="md" role="alert" title={t('library.edit.conflict', { who: field.conflict.by ?? '' })}>
          <WordDiff before={bodyText(field.conflict.current)} after={bodyText(body)} language={language} />
          <Group gap="xs" mt="sm">
            <Button size="compact-sm" onClick={() => field.settle(body)}>
              {t('ui.conflict.keepMine')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => field.conflict && field.settle(field.conflict.current)}
            >
              {t('ui.conflict.keepTheirs')}
            </Button>
          </Group>
        </Alert>
      ) : null}
      {detail.shippedDiffers && detail.shipped && detail.published ? (
        <ShippedOffer detail={detail} onTake={() => act('takeShipped')} onKeep={() => act('keepOwn')} />
      ) : null}
      <div className={styles['columns']}>
        <Section title={t('library.edit.title')}>
          <BodyForm
            id={id}
            body={body}
            language={language}
            fragments={fragments}
            onChange={field.setValue}
            onBlur={field.flush}
          />
        </Section>
        <Stack gap="md">
          <StateCard
            detail={detail}
            faults={faults}
            isBusy={isBusy}
            act={(what, note) => afterSaving(() => act(what, note))}
          />
          {detail.caseId && body.kind === 'solution' ? (
            <SolutionCheck caseId={detail.caseId} text={`${body.title}\n${body.text}`} language={language} />
          ) : (
            <CasePreview text={body.text} language={language} fragments={fragments} />
          )}
          {detail.published && detail.draft ? (
            <Section title={t('library.edit.difference')}>
              <WordDiff before={bodyText(detail.published)} after={bodyText(body)} language={language} />
            </Section>
          ) : null}
          <ScriptHistory detail={detail} now={body} onRestore={({ number }) => afterSaving(() => restore(number))} />
        </Stack>
      </div>
    </Page>
  );
}

type OfferProps = { detail: ScriptDetail; onTake: () => void; onKeep: () => void };

/** The program ships another text now: taken, kept, or looked at (§7.1). */
function ShippedOffer({ detail, onTake, onKeep }: OfferProps) {
  const t = useT();
  const [isShown, setIsShown] = useState(false);
  const { published, shipped, language } = detail;
  return (
    <Alert mb="md" icon={<IconRefresh />} title={t('library.shipped.title')}>
      {isShown && published && shipped ? (
        <WordDiff before={bodyText(published)} after={bodyText(shipped)} language={language} />
      ) : null}
      <Group gap="xs" mt="sm">
        <Button size="compact-sm" variant="default" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {t('library.shipped.show')}
        </Button>
        <Button size="compact-sm" onClick={onTake}>
          {t('library.shipped.take')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onKeep}>
          {t('library.shipped.keep')}
        </Button>
      </Group>
    </Alert>
  );
}
