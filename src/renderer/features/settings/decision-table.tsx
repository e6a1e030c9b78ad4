import { Table, Text } from '@mantine/core';
import { useFormat } from '#renderer/ui/language.tsx';

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
};

type Props = {
  headings: { name: string; shown: string; accepted: string; overruled: string; share: string };
  rows: readonly DecisionRow[];
  /** Stands in place of a share that too few decisions carry. */
  tooFew: string;
};

/** What people made of the program's advice, a row for each kind of it; never a percentage over a handful. */
export function DecisionTable({ headings, rows, tooFew }: Props) {
  const format = useFormat();
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
          <Table.Tr key={row.key}>
            <Table.Td>
              {row.name}
              {row.reasons.length > 0 ? (
                <Text size="xs" c="dimmed">
                  {row.reasons.join(' · ')}
                </Text>
              ) : null}
            </Table.Td>
            <Table.Td ta="end">{format.number(row.shown)}</Table.Td>
            <Table.Td ta="end">{format.number(row.accepted)}</Table.Td>
            <Table.Td ta="end">{format.number(row.overruled)}</Table.Td>
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
        ))}
      </Table.Tbody>
    </Table>
  );
}
