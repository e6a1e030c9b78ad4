import { Alert, Button, FileInput, Group, List, Modal, Stack, Table, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { HolidayFile } from '#shared/domain/clocks/holiday-files/parse-holiday-file.ts';
import type { OpeningHours } from '#shared/domain/clocks/opening-hours.ts';
import { useT } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { comparedWith, mostBytes, readHolidayFile, withFile } from './read-holiday-file.ts';
import styles from './calendar.module.css';

type Props = {
  fileDays: OpeningHours['fileDays'];
  onClose: () => void;
  onTake: (fileDays: OpeningHours['fileDays']) => void;
};

/** Holidays from a file: what was read, what could not be, and nothing taken before it was seen (§3.6). */
export function ImportDialog({ fileDays, onClose, onTake }: Props) {
  const t = useT();
  const [file, setFile] = useState<HolidayFile | null>(null);
  const [isTooLarge, setIsTooLarge] = useState(false);
  const read = async (chosen: File | null) => {
    setIsTooLarge(chosen !== null && chosen.size > mostBytes);
    setFile(chosen === null || chosen.size > mostBytes ? null : await readHolidayFile(chosen));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('settings.calendar.importTitle')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="sm">
        <FileInput
          label={t('settings.calendar.file')}
          description={t('settings.calendar.fileAbout')}
          placeholder={t('settings.calendar.filePlaceholder')}
          leftSection={<IconFileImport size={16} />}
          accept=".ics,.csv,.json,text/calendar,text/csv,application/json"
          data-autofocus
          onChange={(chosen) => void read(chosen)}
        />
        {isTooLarge ? <Alert color="red">{t('settings.calendar.fileTooLarge')}</Alert> : null}
        {file === null ? null : <Preview file={file} fileDays={fileDays} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button
            disabled={file === null || file.days.length === 0}
            onClick={() => file && onTake(withFile(fileDays, file))}
          >
            {t('settings.calendar.take', { count: file?.days.length ?? 0 })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const tones = { new: 'good', changed: 'notice', same: 'neutral' } as const;

function Preview({ file, fileDays }: { file: HolidayFile; fileDays: OpeningHours['fileDays'] }) {
  const t = useT();
  const days = comparedWith(fileDays, file);
  const years = [...new Set(days.map(({ date }) => date.slice(0, 4)))].join(', ');
  return (
    <>
      {file.errors.length > 0 ? (
        <Alert color="orange" title={t('settings.calendar.errors', { count: file.errors.length })}>
          <List size="sm" className={styles['rows'] ?? ''}>
            {file.errors.map(({ line, code, text }, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- a row of the file may fail twice for the same reason
              <List.Item key={i}>
                {line === null ? '' : `${t('settings.calendar.line', { line })} `}
                {t(`settings.calendarError.${code}`)} {text === '' ? '' : `“${text.slice(0, 80)}”`}
              </List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
      {days.length === 0 ? null : (
        <>
          <Text size="sm">{t('settings.calendar.found', { count: days.length, years })}</Text>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region without a control of its own */}
          <div className={styles['rows']} tabIndex={0} role="group" aria-label={t('settings.calendar.importTitle')}>
            <Table verticalSpacing={4} fz="sm" stickyHeader>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('settings.calendar.date')}</Table.Th>
                  <Table.Th>{t('settings.calendar.kind')}</Table.Th>
                  <Table.Th>{t('settings.calendar.name')}</Table.Th>
                  <Table.Th>{t('settings.calendar.change')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {days.map(({ date, kind, name, change }) => (
                  <Table.Tr key={date}>
                    <Table.Td>{date}</Table.Td>
                    <Table.Td>{t(`settings.dayKind.${kind}`)}</Table.Td>
                    <Table.Td>{name}</Table.Td>
                    <Table.Td>
                      <Tag tone={tones[change]}>{t(`settings.dayChange.${change}`)}</Tag>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        </>
      )}
    </>
  );
}
