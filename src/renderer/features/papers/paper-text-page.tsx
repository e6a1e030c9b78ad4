import { Alert, Button, Code, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { z } from 'zod';
import { fillPaperText, paperFacts, PaperTextKind } from '#shared/domain/papers/paper-text.ts';
import { Language, languages } from '#shared/domain/vocabulary.ts';
import type { PaperText } from '#shared/contract/papers.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { FieldText } from '#renderer/ui/fields.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, Page, PageHeader } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useAutosave } from '#renderer/ui/use-autosave.ts';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import styles from './papers.module.css';
import { TextSheet } from './text-sheet.tsx';
import { TextProblems } from './text-problems.tsx';
import { usePaperFacts } from './use-paper-facts.ts';

const View = z.object({ language: Language.optional().catch(undefined) });

/** Leaflet or service rules: the words on the left, what prints on the right. Supervisors change the words. */
export function PaperTextPage() {
  const t = useT();
  const params = useParams({ strict: false }) as { kind?: unknown };
  const kind = PaperTextKind.catch('leaflet').parse(params.kind);
  const { language: own } = useLanguage();
  const [{ language = own }, change] = useUrlState(View);
  const found = useQuery(api.papers.text.queryOptions({ input: { kind, language } }));
  return (
    <Page>
      <PageHeader
        title={t(`papers.kind.${kind}`)}
        description={t(`papers.about.${kind}`)}
        actions={
          <SegmentedControl
            aria-label={t('papers.text.language')}
            size="xs"
            value={language}
            data={languages.map((one) => ({ value: one, label: t(`words.language.${one}`) }))}
            onChange={(value) => change({ language: Language.parse(value) })}
          />
        }
      />
      {found.isPending ? (
        <LoadingState lines={10} />
      ) : found.isError ? (
        <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Editor key={`${kind}.${language}`} kind={kind} language={language} stored={found.data} />
      )}
    </Page>
  );
}

type EditorProps = { kind: PaperTextKind; language: Language; stored: PaperText };

function Editor({ kind, language, stored }: EditorProps) {
  const t = useT();
  const mayEdit = useIsAtLeast('supervisor');
  const facts = usePaperFacts(language);
  const field = useAutosave({
    key: `paper.${kind}.${language}`,
    value: stored.text,
    version: stored.version,
    save: (text, expectedVersion) => client.papers.saveText({ kind, language, text, expectedVersion }),
  });
  const filled = fillPaperText(field.value, facts ?? {});
  const isReady = facts !== undefined && filled.unknown.length + filled.missing.length === 0;
  return (
    <div className={styles['editor']}>
      <Stack gap="sm">
        {mayEdit ? (
          <FieldText label={t('papers.text.label')} field={field} lines={18} />
        ) : (
          <Alert color="gray">{t('papers.text.notYours')}</Alert>
        )}
        {mayEdit ? <Help /> : null}
        {facts ? <TextProblems unknown={filled.unknown} missing={filled.missing} /> : null}
        <Group gap="xs">
          <Button
            leftSection={<IconPrinter size={16} />}
            // A link cannot be switched off: it would stay within reach of the keyboard.
            {...(isReady && field.value.trim() !== ''
              ? {
                  renderRoot: (props: object) => (
                    <Link to="/print/papers/text/$kind" params={{ kind }} search={{ language }} {...props} />
                  ),
                }
              : { disabled: true })}
          >
            {t('ui.print.print')}
          </Button>
          {mayEdit && field.value !== stored.shipped ? <ShippedButton field={field} shipped={stored.shipped} /> : null}
        </Group>
      </Stack>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
      <div className={styles['preview']} tabIndex={0} role="region" aria-label={t('papers.text.preview')}>
        <TextSheet text={filled.text} language={language} />
      </div>
    </div>
  );
}

type ShippedProps = {
  field: { value: string; setValue: (value: string) => void; flush: () => void };
  shipped: string;
};

/** The way back to the shipped text is one press, and so is the way back from that. */
function ShippedButton({ field, shipped }: ShippedProps) {
  const t = useT();
  const toast = useToast();
  const put = (text: string) => {
    field.setValue(text);
    field.flush();
  };
  const restore = () => {
    const own = field.value;
    put(shipped);
    toast.undo(t('papers.text.restored'), async () => put(own));
  };
  return (
    <Button variant="subtle" leftSection={<IconArrowBackUp size={16} />} onClick={restore}>
      {t('papers.text.shipped')}
    </Button>
  );
}

function Help() {
  const t = useT();
  return (
    <Text size="sm" c="dimmed" component="div">
      {t('papers.text.how')}{' '}
      {paperFacts.map((fact) => (
        <span key={fact}>
          <Code>{`{${fact}}`}</Code> {t(`papers.fact.${fact}`)}{' '}
        </span>
      ))}
    </Text>
  );
}
