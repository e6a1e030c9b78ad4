import { Alert, Button, Checkbox, FileButton, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { comparePack, type PackEntry } from '#shared/domain/scripts/pack/compare-pack.ts';
import type { PackContent, PackFault } from '#shared/domain/scripts/pack/pack.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { isFailure } from '#renderer/platform/failure.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { packTypes } from './pack-file.ts';
import {
  choiceFor,
  chosenScripts,
  firstChoice,
  fragmentsAfter,
  scriptsHere,
  sortedFragments,
  type Choice,
} from './pack-choices.ts';
import { PackList, type PackItem } from './pack-list.tsx';
import { useUndoImport } from './use-undo-import.ts';

type Props = {
  pack: PackContent;
  fileName: string;
  onFile: (file: File | null) => void;
  onDone: () => void;
};

const kinds = ['fault', 'conflict', 'changed', 'new', 'same'] as const;
type Kind = (typeof kinds)[number];
const kindOf = (item: PackItem): Kind => (item.entry ? item.entry.change : 'fault');

/** What the pack would change, script by script; nothing is written before the last button (§7.9). */
export function PackPreview({ pack, fileName, onFile, onDone }: Props) {
  const t = useT();
  const toast = useToast();
  const undo = useUndoImport();
  const maySupervise = useIsAtLeast('supervisor');
  const library = useQuery(api.library.list.queryOptions());
  const [importId] = useState(() => crypto.randomUUID());
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const [approve, setApprove] = useState(false);
  const { items, fragments } = useItems(pack, library.data, maySupervise);
  const choiceOf = (entry: PackEntry): Choice => choices.get(entry.script.at) ?? firstChoice(entry);
  const choose = (entries: readonly PackEntry[], choice: Choice) =>
    setChoices(new Map([...choices, ...entries.map((entry) => [entry.script.at, choiceFor(entry, choice)] as const)]));
  const entries = items.flatMap(({ entry }) => entry ?? []);
  const scripts = chosenScripts(entries, choiceOf, (title) => t('library.pack.copyTitle', { title }));
  const take = useMutation({
    mutationFn: () =>
      client.library.importPack({
        id: importId,
        fileName: fileName.slice(0, 200),
        scripts,
        approve,
        fragments: maySupervise ? fragments.added : [],
      }),
    onSuccess: ({ id, scripts: count, approved }) => {
      toast.undo(
        approved > 0 ? t('library.pack.doneApproved', { count, approved }) : t('library.pack.done', { count }),
        () => undo(id),
      );
      onDone();
    },
    onError: () => void library.refetch(),
  });
  if (library.isError) return <ErrorNotice error={library.error} onRetry={() => void library.refetch()} />;
  if (!library.data) return <LoadingState lines={4} />;
  const shown = kind === 'all' ? items : items.filter((item) => kindOf(item) === kind);
  const isStale = take.isError && isFailure(take.error, 'STALE_WRITE');
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Text fw={600} truncate maw="60%">
          {fileName}
        </Text>
        <FileButton accept={packTypes} onChange={onFile}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default">
              {t('library.pack.chooseOther')}
            </Button>
          )}
        </FileButton>
      </Group>
      <KindChoice items={items} kind={kind} onChange={setKind} />
      <Notes pack={pack} fragments={fragments} mayAdd={maySupervise} />
      <PackList
        items={shown}
        choiceOf={choiceOf}
        onChoose={(entry, choice) => choose([entry], choice)}
        onChooseAll={(choice) =>
          choose(
            shown.flatMap(({ entry }) => entry ?? []),
            choice,
          )
        }
      />
      {isStale ? <Alert color="orange">{t('library.pack.stale')}</Alert> : <ErrorNotice error={take.error} />}
      <Group justify="space-between" align="center" gap="md">
        {maySupervise ? (
          <Checkbox
            label={t('library.pack.approve')}
            description={t('library.pack.approveHint')}
            checked={approve}
            onChange={(event) => setApprove(event.currentTarget.checked)}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {t('library.pack.asDrafts')}
          </Text>
        )}
        <Button disabled={scripts.length === 0} loading={take.isPending} onClick={() => take.mutate()}>
          {scripts.length === 0 ? t('library.pack.nothing') : t('library.pack.go', { count: scripts.length })}
        </Button>
      </Group>
    </Stack>
  );
}

type Library = Awaited<ReturnType<typeof client.library.list>>;

/** Rows that cannot be taken first, then conflicts, then the rest; anew when somebody changes the library meanwhile. */
function useItems(pack: PackContent, library: Library | undefined, mayAdd: boolean) {
  return useMemo(() => {
    const here = library ?? { scripts: [], fragments: [] };
    const fragments = sortedFragments(pack.fragments, here.fragments);
    const entries = comparePack(pack.scripts, {
      scripts: scriptsHere(here.scripts),
      fragments: (language) => fragmentsAfter(here.fragments, mayAdd ? fragments.added : [], language),
    });
    const faults = new Map<number, PackFault[]>();
    for (const fault of pack.faults) faults.set(fault.at, [...(faults.get(fault.at) ?? []), fault]);
    const items: PackItem[] = [
      ...[...faults].map(([at, found]) => ({ at, faults: found, entry: null })),
      ...entries.map((entry) => ({ at: entry.script.at, faults: [], entry })),
    ];
    items.sort((left, right) => kinds.indexOf(kindOf(left)) - kinds.indexOf(kindOf(right)) || left.at - right.at);
    return { items, fragments };
  }, [pack, library, mayAdd]);
}

function KindChoice({
  items,
  kind,
  onChange,
}: {
  items: PackItem[];
  kind: Kind | 'all';
  onChange: (kind: Kind | 'all') => void;
}) {
  const t = useT();
  const count = (one: Kind) => items.filter((item) => kindOf(item) === one).length;
  const present = kinds.filter((one) => count(one) > 0);
  return (
    <SegmentedControl
      aria-label={t('library.pack.filter')}
      value={kind}
      data={[
        { value: 'all', label: t('library.pack.change.all', { count: items.length }) },
        ...present.map((one) => ({ value: one, label: t(`library.pack.change.${one}`, { count: count(one) }) })),
      ]}
      onChange={(chosen) => onChange(chosen as Kind | 'all')}
    />
  );
}

type NotesProps = { pack: PackContent; fragments: ReturnType<typeof sortedFragments>; mayAdd: boolean };

function Notes({ pack, fragments, mayAdd }: NotesProps) {
  const t = useT();
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join('、');
  const lines = [
    ...(pack.faults.length > 0 ? [t('library.pack.faultAbout')] : []),
    ...(pack.ignored.length > 0 ? [t('library.pack.ignored', { names: pack.ignored.join('、') })] : []),
    ...(mayAdd && fragments.added.length > 0
      ? [t('library.pack.fragmentsNew', { names: names(fragments.added) })]
      : []),
    ...(fragments.differing.length > 0 ? [t('library.pack.fragmentsKept', { names: names(fragments.differing) })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Stack gap={2}>
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
    </Stack>
  );
}
