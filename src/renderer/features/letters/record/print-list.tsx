import { Table, Text } from '@mantine/core';
import { type LetterDetail, PrintWay } from '#shared/contract/letters.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';

/** Every print of the letter, first to last (§9.4). */
export function PrintList({ letter }: { letter: LetterDetail }) {
  const t = useT();
  const format = useFormat();
  if (letter.prints.length === 0) return null;
  return (
    <Section title={t('letters.prints.title')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('letters.prints.at')}</Table.Th>
            <Table.Th>{t('letters.prints.by')}</Table.Th>
            <Table.Th>{t('letters.prints.how')}</Table.Th>
            <Table.Th>{t('letters.prints.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {letter.prints.map((print) => (
            <Table.Tr key={`${print.at}.${print.how}`}>
              <Table.Td>{format.dateTime(print.at)}</Table.Td>
              <Table.Td>{print.by ?? ''}</Table.Td>
              <Table.Td>{t(`letters.prints.${PrintWay.catch('printer').parse(print.how)}`)}</Table.Td>
              <Table.Td>{print.reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {letter.frozen === null ? null : (
        <Text size="xs" c="dimmed" mt="xs">
          {t('letters.prints.frozen')}
        </Text>
      )}
    </Section>
  );
}
