import { Badge, Button, Group, Menu, Stack, Tabs } from '@mantine/core';
import { IconMail, IconPrinter } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { z } from 'zod';
import { LetterState, type LetterSummary } from '#shared/contract/letters.ts';
import { PaperId, paperIds } from '#shared/domain/letters/letter.ts';
import { api } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState, Page, PageHeader } from '#renderer/ui/page.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { LetterTable } from './letter-table.tsx';
import { useOpenPrint } from './use-open-print.ts';

const View = z.object({ state: LetterState.catch('to-print') });
const order = ['to-sign', 'to-print', 'printed', 'posted', 'draft'] as const satisfies readonly LetterState[];

/** The print queue (§9.4): what waits for a signature, what waits for the printer, what went out. */
export function LettersPage() {
  const t = useT();
  const [{ state }, change] = useUrlState(View);
  const lists = useQueries({ queries: order.map((one) => api.letters.list.queryOptions({ input: { state: one } })) });
  const current = lists[order.indexOf(state)]!;
  const waiting = current.data ?? [];
  return (
    <Page>
      <PageHeader
        title={t('app.nav.letters')}
        description={t('letters.queue.help')}
        actions={
          <>
            {state === 'to-print' ? <PrintAll letters={waiting} /> : null}
            {state === 'to-print' || state === 'printed' ? <AddressAll letters={waiting} /> : null}
            <Button variant="subtle" renderRoot={(props) => <Link to="/papers" {...props} />}>
              {t('papers.title')}
            </Button>
          </>
        }
      />
      <Stack gap="md">
        <Tabs value={state} onChange={(value) => change({ state: LetterState.parse(value) })}>
          <Tabs.List>
            {order.map((one, index) => (
              <Tabs.Tab key={one} value={one} rightSection={<Count letters={lists[index]?.data} />}>
                {t(`words.letterState.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {order.map((one) => (
            <Tabs.Panel key={one} value={one} pt="md">
              {one === state ? <StateList state={state} list={current} /> : null}
            </Tabs.Panel>
          ))}
        </Tabs>
      </Stack>
    </Page>
  );
}

type ListProps = {
  state: LetterState;
  list: { data?: LetterSummary[] | undefined; isError: boolean; error: unknown; refetch: () => Promise<unknown> };
};

function StateList({ state, list }: ListProps) {
  const t = useT();
  if (list.data && list.data.length > 0) return <LetterTable letters={list.data} state={state} />;
  if (list.isError) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <LoadingState />;
  return (
    <EmptyState
      icon={<IconMail />}
      title={t(`letters.empty.${state}`)}
      action={
        <Button variant="light" renderRoot={(props) => <Link to="/cases" {...props} />}>
          {t('letters.new.toCases')}
        </Button>
      }
    >
      {t('letters.empty.help')}
    </EmptyState>
  );
}

function Count({ letters }: { letters: LetterSummary[] | undefined }) {
  if (!letters || letters.length === 0) return null;
  return (
    <Badge size="sm" variant="default">
      {letters.length}
    </Badge>
  );
}

/** One print job per paper: a printer holds one paper at a time. */
function PrintAll({ letters }: { letters: LetterSummary[] }) {
  const t = useT();
  const openPrint = useOpenPrint();
  const byPaper = paperIds
    .map((paper) => ({ paper, group: letters.filter((letter) => PaperId.catch('a6').parse(letter.paper) === paper) }))
    .filter(({ group }) => group.length > 1);
  return (
    <Group gap="xs">
      {byPaper.map(({ paper, group }) => (
        <Button
          key={paper}
          variant="light"
          leftSection={<IconPrinter size={16} />}
          onClick={() => openPrint(group.map(({ id }) => id))}
        >
          {t('letters.printAll', { paper: t(`letters.paper.${paper}`), count: group.length })}
        </Button>
      ))}
    </Group>
  );
}

/** Envelopes or labels for everything in the list that has an address. */
function AddressAll({ letters }: { letters: LetterSummary[] }) {
  const t = useT();
  const openPrint = useOpenPrint();
  const ids = letters.map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconMail size={16} />}>
          {t('letters.addressAll')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => openPrint(ids, 'envelope')}>{t('letters.envelope.all')}</Menu.Item>
        <Menu.Item onClick={() => openPrint(ids, 'label')}>{t('letters.label.all')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
