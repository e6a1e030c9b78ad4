import { Alert, Anchor, Button, Group, Kbd, List, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useCallback, useMemo, useState, type DragEvent } from 'react';
import type { CaseId, DraftId } from '#shared/contract/ids.ts';
import type { Draft } from '#shared/contract/intake.ts';
import type { Evidence } from '#shared/domain/assess/extract.ts';
import { useNow } from '#renderer/platform/clock.ts';
import { useStoreCalendar } from '#renderer/platform/store-calendar.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, Page, PageHeader } from '#renderer/ui/page.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import { AttributesPart } from './attributes-part.tsx';
import { type FormProblem, problemsOf } from './check-form.ts';
import { CustomerPart } from './customer-part.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { DraftsMenu } from './drafts-menu.tsx';
import { FilesPart, SendingFiles } from './files-part.tsx';
import styles from './intake.module.css';
import { useLists } from './lists.ts';
import { usePendingFiles } from './pending-files.ts';
import { RecordPart } from './record-part.tsx';
import { SimilarPanel, useSimilar } from './similar-panel.tsx';
import { SuggestionPanel } from './suggestion-panel.tsx';
import { type FormSuggestion, patchOf, signalsOf, suggestionsOf } from './suggestions.ts';
import { TriagePart } from './triage-part.tsx';
import { refusedField, useAccept } from './use-accept.ts';
import { useAssessment } from './use-assessment.ts';
import { useDraft, type OpenDraft } from './use-draft.ts';
import { WordsArea } from './words-area.tsx';

type Props = { draft: Pick<Draft, 'id' | 'form' | 'version'>; onOpenDraft: (id: DraftId | null) => void };

const nothing: readonly Evidence[] = [];
const noProblems: readonly FormProblem[] = [];

/** The form without its words, the same object while only words are typed: the other parts rest meanwhile. */
function useRest(form: OpenDraft['form']): OpenDraft['form'] {
  const key = JSON.stringify({ ...form, words: form.words.trim() === '' ? '' : '…' });
  return useMemo(() => JSON.parse(key) as OpenDraft['form'], [key]);
}

/** The desk of one complaint: words on the left, what they say on the right, the rest below. */
export function IntakeDesk({ draft, onOpenDraft }: Props) {
  const t = useT();
  const open = useDraft(draft);
  const { form, change } = open;
  const rest = useRest(form);
  const lists = useLists();
  const pending = usePendingFiles();
  const [linkTo, setLinkTo] = useState<CaseId | null>(null);
  const [pointed, setPointed] = useState(nothing);
  const [isTried, setIsTried] = useState(false);
  const { reading, suggestions, signals, marks } = useReading(form.words, rest);
  const similar = useSimilar(form);
  const { accept, made, retry, open: openMade } = useAccept(draft.id, pending);
  const problems = isTried ? problemsOf(form, lists) : noProblems;
  const submit = () => {
    setIsTried(true);
    const [first] = problemsOf(form, lists);
    if (first) return focusField(first.field);
    if (!accept.isPending && !made) accept.mutate({ form, linkTo });
  };
  const takeAll = useCallback(() => change(takeEvery(rest, suggestions)), [change, rest, suggestions]);
  useShortcut({ keys: 'mod + Enter', label: t('intake.accept'), worksWhileTyping: true }, submit);
  useShortcut({ keys: 'alt + A', label: t('intake.suggest.all'), worksWhileTyping: true }, takeAll);
  const errorOf = (field: FormProblem['field']) =>
    problems.some((one) => one.field === field)
      ? t(`intake.problem.${field === 'words' ? 'words' : 'phone'}`)
      : undefined;
  return (
    <Page>
      <DropTarget onFiles={pending.add}>
        <div className={styles['bar']}>
          <PageHeader
            title={t('app.nav.intake')}
            description={<DraftState saved={open.saved} />}
            actions={
              <>
                <DraftsMenu current={draft.id} onOpen={onOpenDraft} />
                <Button leftSection={<IconSend size={16} />} loading={accept.isPending} onClick={submit}>
                  {t('intake.accept')}{' '}
                  <Kbd ml={8} size="xs">
                    Ctrl ↵
                  </Kbd>
                </Button>
              </>
            }
          />
        </div>
        <DraftConflict saved={open.saved} />
        <Problems problems={problems} />
        {accept.isError ? <Refusal error={accept.error} /> : null}
        <div className={styles['desk']}>
          <div className={styles['main']}>
            <WordsArea
              words={form.words}
              onChange={(words) => change({ words })}
              onFiles={pending.add}
              readText={reading?.text ?? ''}
              marks={marks}
              active={pointed}
              error={errorOf('words')}
            />
            <TriagePart form={rest} change={change} />
            <CustomerPart form={rest} change={change} phoneError={errorOf('phone')} />
            <AttributesPart form={rest} change={change} problems={problems} />
            <RecordPart form={rest} change={change} />
            <FilesPart pending={pending} />
          </div>
          <div className={styles['side']}>
            <SuggestionPanel
              {...{ change, suggestions, signals }}
              form={rest}
              onPoint={setPointed}
              onTakeAll={takeAll}
            />
            <SimilarPanel similar={similar} linkTo={linkTo} onLink={setLinkTo} />
          </div>
        </div>
      </DropTarget>
      {made ? <SendingFiles number={made.number} pending={pending} onRetry={retry} onOpen={openMade} /> : null}
    </Page>
  );
}

// More marks than these are noise, and each is an element of the page.
const mostMarks = 120;

/** What the words say, for the form as it stands. */
function useReading(words: string, form: OpenDraft['form']) {
  const reading = useAssessment(words);
  const minute = useNow(60_000);
  const calendar = useStoreCalendar(form.attributes['store'] ?? '');
  return useMemo(() => {
    const suggestions = reading
      ? suggestionsOf(reading.assessment, form, { text: reading.text, calendar, now: minute })
      : [];
    const signals = reading ? signalsOf(reading.assessment, form) : null;
    const marks: Evidence[] = [...suggestions.flatMap(({ evidence }) => evidence), ...(signals?.kept ?? [])].slice(
      0,
      mostMarks,
    );
    return { reading, suggestions, signals, marks };
  }, [reading, form, calendar, minute]);
}

/** Takes the first open suggestion of every field. */
function takeEvery(form: OpenDraft['form'], suggestions: readonly FormSuggestion[]) {
  const taken = new Set<string>();
  let next = form;
  for (const { field, value, isTaken } of suggestions) {
    if (!isTaken && !taken.has(field)) next = { ...next, ...patchOf(next, field, value) };
    taken.add(field);
  }
  const { words: _words, ...patch } = next;
  return patch;
}

function focusField(field: FormProblem['field']): void {
  const place = document.querySelector<HTMLElement>(`[data-field="${field}"]`);
  const input = place?.matches('input, textarea')
    ? place
    : place?.querySelector<HTMLElement>('input, textarea, button');
  input?.scrollIntoView({ block: 'center' });
  input?.focus();
}

function useFieldName(): (field: FormProblem['field']) => string {
  const t = useT();
  return (field) =>
    field === 'words' ? t('intake.words') : field === 'phone' ? t('intake.field.phone') : t(`words.attribute.${field}`);
}

/** Names what is missing; a click leads to the field. */
function Problems({ problems }: { problems: readonly FormProblem[] }) {
  const t = useT();
  const nameOf = useFieldName();
  if (problems.length === 0) return null;
  return (
    <Alert color="red" role="alert" mb="md" title={t('intake.problem.title')}>
      <List size="sm">
        {problems.map(({ field }) => (
          <List.Item key={field}>
            <Anchor component="button" type="button" size="sm" onClick={() => focusField(field)}>
              {nameOf(field)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Refusal({ error }: { error: unknown }) {
  const t = useT();
  const field = refusedField(error);
  return (
    <div style={{ marginBottom: 16 }}>
      <ErrorNotice error={error} />
      {field ? (
        <Text size="sm" c="red" mt={4}>
          {t('intake.problem.field', { field })}
        </Text>
      ) : null}
    </div>
  );
}

function DraftState({ saved }: { saved: OpenDraft['saved'] }) {
  const t = useT();
  if (saved.value.receivedAt === null) return t('intake.lead');
  return saved.state === 'saved' ? t('intake.draft.saved') : <SaveMark state={saved.state} />;
}

/** Files dropped anywhere on the page are evidence. */
function DropTarget({ onFiles, children }: { onFiles: (files: File[]) => void; children: React.ReactNode }) {
  const [isOver, setIsOver] = useState(false);
  const isFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a second way; the button chooses files
    <div
      className={isOver ? styles['dropping'] : undefined}
      onDragOver={(event) => {
        if (!isFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        if (!isFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Group gap={0} display="block">
        {children}
      </Group>
    </div>
  );
}
