import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TimelineEntry } from '#shared/contract/case-records.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { TimeAgo } from '#renderer/ui/due-time.tsx';
import { onEnter } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { useCaseView } from '../case-view.ts';
import { useAct } from '../mutations.ts';
import styles from './context.module.css';
import { useEntryWords } from './entry-words.ts';

const pageLength = 30;
const strong: ReadonlySet<string> = new Set([
  'received',
  'resolved',
  'closed',
  'reopened',
  'option-chosen',
  'told-customer',
  'chased',
  'risk-rose',
]);

/** Everything that happened, newest first, and a note of one's own. */
export function TimelineCard() {
  const t = useT();
  const { detail } = useCaseView();
  const read = useInfiniteQuery(
    api.cases.timeline.infiniteOptions({
      input: (before: string | undefined) => ({ caseId: detail.id, limit: pageLength, ...(before ? { before } : {}) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => (page.hasMore ? page.entries.at(-1)?.id : undefined),
    }),
  );
  return (
    <Stack gap="xs">
      <NoteInput />
      {read.isPending ? <LoadingState lines={3} /> : null}
      <ErrorNotice error={read.error} />
      <ol className={styles['entries']}>
        {(read.data?.pages ?? [])
          .flatMap((page) => page.entries)
          .map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
      </ol>
      {read.hasNextPage ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={read.isFetchingNextPage}
          onClick={() => void read.fetchNextPage()}
        >
          {t('cases.timeline.more')}
        </Button>
      ) : null}
    </Stack>
  );
}

function NoteInput() {
  const t = useT();
  const { detail } = useCaseView();
  const [text, setText] = useState('');
  const add = useAct(detail.id, () => client.cases.addNote({ caseId: detail.id, text: text.trim() }), {
    onDone: () => setText(''),
  });
  const save = () => {
    if (text.trim() !== '') add.mutate(undefined);
  };
  return (
    <>
      <Textarea
        label={t('cases.timeline.note')}
        description={t('cases.timeline.noteHint')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onEnter(save)}
      />
      {text.trim() === '' ? null : (
        <div>
          <Button size="compact-sm" loading={add.isPending} onClick={save}>
            {t('cases.timeline.add')}
          </Button>
        </div>
      )}
    </>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const t = useT();
  const words = useEntryWords()(entry);
  return (
    <li className={styles['entry']} data-weight={strong.has(entry.kind) ? 'strong' : undefined}>
      <Text size="xs" c="dimmed">
        <TimeAgo at={entry.at} /> · {entry.actor ?? t('cases.timeline.program')}
      </Text>
      <Text size="sm" fw={600}>
        {words.title}
      </Text>
      {words.text === '' ? null : <div className={styles['entryText']}>{words.text}</div>}
    </li>
  );
}
