import { ActionIcon, Anchor, Table, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconMailForward, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { LetterState, LetterSummary } from '#shared/contract/letters.ts';
import { PaperId } from '#shared/domain/letters/letter.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { templateById } from './draft.ts';
import { useOpenPrint } from './use-open-print.ts';
import { useSetPosted } from './use-set-posted.ts';

/** Letters of one state, newest first. */
export function LetterTable({ letters, state }: { letters: LetterSummary[]; state: LetterState }) {
  const t = useT();
  const columns = [
    'letter',
    'customer',
    'case',
    'tier',
    'paper',
    state === 'printed' || state === 'posted' ? 'printedAt' : 'createdAt',
  ] as const;
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table highlightOnHover verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{t(`letters.column.${column}`)}</Table.Th>
            ))}
            <Table.Th>
              <VisuallyHidden>{t('letters.print')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function LetterRow({ letter }: { letter: LetterSummary }) {
  const t = useT();
  const format = useFormat();
  const openPrint = useOpenPrint();
  const paper = PaperId.catch('a6').parse(letter.paper);
  const name = templateById(letter.templateId)?.name ?? t('letters.one');
  const posted = useSetPosted(letter);
  const canPrint = letter.state !== 'draft' && letter.state !== 'to-sign';
  const printLabel = t('letters.printOf', { name: letter.customerName ?? letter.caseNumber });
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          fw={500}
          renderRoot={(props) => <Link to="/letters/$letterId" params={{ letterId: letter.id }} {...props} />}
        >
          {name}
        </Anchor>
      </Table.Td>
      <Table.Td>{letter.customerName ?? <Text c="dimmed">{t('letters.noName')}</Text>}</Table.Td>
      <Table.Td>
        <Anchor renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: letter.caseId }} {...props} />}>
          {letter.caseNumber}
        </Anchor>
      </Table.Td>
      <Table.Td>{t(`letters.tier.${letter.tier}`)}</Table.Td>
      <Table.Td>{t(`letters.paper.${paper}`)}</Table.Td>
      <Table.Td>{format.dayTime(letter.printedAt ?? letter.createdAt)}</Table.Td>
      <Table.Td ta="end" style={{ whiteSpace: 'nowrap' }}>
        {letter.state === 'printed' ? (
          <Tooltip label={t('letters.posted.mark')}>
            <ActionIcon
              aria-label={t('letters.posted.markOf', { name: letter.customerName ?? letter.caseNumber })}
              onClick={() => posted.mutate()}
            >
              <IconMailForward size={18} />
            </ActionIcon>
          </Tooltip>
        ) : null}
        {canPrint ? (
          <Tooltip label={printLabel}>
            <ActionIcon aria-label={printLabel} onClick={() => openPrint([letter.id])}>
              <IconPrinter size={18} />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}
