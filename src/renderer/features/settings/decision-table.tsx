import { Table, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useFormat } from '#renderer/ui/language.tsx';
import styles from './settings.module.css';

export type DecisionRow = {
  key: string;
  name: string;
  shown: number;
  accepted: number;
  overruled: number;
  /** Why it was overruled, most frequent first, e.g. "说的是核实过的事实 3". */
  reasons: readonly string[];
  /** Share of decided ones that were right, 0–1; null while too few were decided. */
  share: number | null;
  /** Sums of the rows that follow, up to the next group. */
  isGroup?: boolean;
  /** Opened by the number of overruled ones: where it was. `label` names the button. */
  details?: { label: string; content: ReactNode };
};

type Props = {
  headings: { name: string; shown: string; accepted: string; overruled: string; share: string };
  rows: readonly DecisionRow[];
  /** Stands in place of a share that too few decisions carry. */
  tooFew: string;
};

/** What people made of the program's advice, a row for each kind of it; never a percentage over a handful. */
export function DecisionTable({ headings, rows, tooFew }: Props) {
  const hasGroups = rows.some((row) => row.isGroup);
  return (
    <Table verticalSpacing={8} aria-label={headings.name}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{headings.name}</Table.Th>
          <Table.Th ta="end">{headings.shown}</Table.Th>
          <Table.Th ta="end">{headings.accepted}</Table.Th>
          <Table.Th ta="end">{headings.overruled}</Table.Th>
          <Table.Th ta="end">{headings.share}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Decisions key={row.key} row={row} tooFew={tooFew} isIndented={!row.isGroup && hasGroups} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Decisions({ row, tooFew, isIndented }: { row: DecisionRow; tooFew: string; isIndented: boolean }) {
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  return (
    <>
      <Table.Tr data-group={row.isGroup || undefined} className={styles['decision'] ?? ''}>
        <Table.Td pl={isIndented ? 'xl' : undefined}>
          {row.name}
          {row.reasons.length > 0 ? (
            <Text size="xs" c="dimmed" className={styles['anywhere'] ?? ''}>
              {row.reasons.join(' · ')}
            </Text>
          ) : null}
        </Table.Td>
        <Table.Td ta="end">{format.number(row.shown)}</Table.Td>
        <Table.Td ta="end">{format.number(row.accepted)}</Table.Td>
        <Table.Td ta="end">
          {row.details && row.overruled > 0 ? (
            <UnstyledButton
              className={styles['unfold'] ?? ''}
              aria-label={row.details.label}
              aria-expanded={isOpen}
              aria-controls={detailsId}
              onClick={() => setIsOpen(!isOpen)}
            >
              {format.number(row.overruled)}
              <IconChevronDown size={14} aria-hidden data-open={isOpen || undefined} />
            </UnstyledButton>
          ) : (
            format.number(row.overruled)
          )}
        </Table.Td>
        <Table.Td ta="end">
          {row.share === null ? (
            <Text size="xs" c="dimmed">
              {tooFew}
            </Text>
          ) : (
            `${format.number(Math.round(row.share * 100))}%`
          )}
        </Table.Td>
      </Table.Tr>
      {isOpen && row.details && row.overruled > 0 ? (
        <Table.Tr id={detailsId}>
          <Table.Td colSpan={5}>{row.details.content}</Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
}
