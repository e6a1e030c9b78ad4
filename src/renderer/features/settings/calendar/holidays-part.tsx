import { Alert, Anchor, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { IconCalendarExclamation, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { holidayPacks } from '#shared/content/calendar/holiday-packs.ts';
import type { MissingYear } from '#shared/domain/clocks/holidays.ts';
import { HolidaySource, type OpeningHours, holidaySources } from '#shared/domain/clocks/opening-hours.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ImportDialog } from './import-dialog.tsx';

type Props = {
  hours: OpeningHours;
  isStore: boolean;
  missing: readonly MissingYear[];
  isDisabled: boolean;
  onChange: (changes: Partial<OpeningHours>) => void;
  onSaveNow: (changes: Partial<OpeningHours>) => void;
};

/** Where holidays and swapped working days come from, which years are known, and what to do about a missing one (§3.6). */
export function HolidaysPart({ hours, isStore, missing, isDisabled, onChange, onSaveNow }: Props) {
  const t = useT();
  const [isImporting, setIsImporting] = useState(false);
  const sources = holidaySources.filter((source) => isStore || source !== 'as-shop');
  const inFile = Object.keys(hours.fileDays).length;
  return (
    <Stack gap="sm">
      {missing.map(({ year, urgency }) => (
        <Alert
          key={year}
          color={urgency === 'now' ? 'red' : 'orange'}
          icon={<IconCalendarExclamation size={18} />}
          title={t('settings.calendar.missingTitle', { year: String(year) })}
        >
          <Text size="sm">{t('settings.calendar.missingAbout')}</Text>
          {isDisabled ? null : (
            <Group gap="xs" mt="xs">
              <Button size="compact-sm" variant="default" onClick={() => setIsImporting(true)}>
                {t('settings.calendar.import')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => onSaveNow({ completeYears: [...hours.completeYears, year] })}
              >
                {t('settings.calendar.yearIsComplete', { year: String(year) })}
              </Button>
            </Group>
          )}
        </Alert>
      ))}
      <Radio.Group
        label={t('settings.calendar.source')}
        value={hours.holidays}
        onChange={(source) => onChange({ holidays: HolidaySource.parse(source) })}
      >
        <Stack gap={8} mt={6}>
          {sources.map((source) => (
            <Radio
              key={source}
              value={source}
              disabled={isDisabled}
              label={t(`settings.holidaySource.${source}`)}
              description={source === 'cn' || source === 'tw' ? <PackNote id={source} /> : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Group gap="sm">
        {isDisabled ? null : (
          <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => setIsImporting(true)}>
            {t('settings.calendar.import')}
          </Button>
        )}
        {inFile > 0 ? (
          <Text size="sm" c="dimmed">
            {t('settings.calendar.inFile', { count: inFile })}{' '}
            {isDisabled ? null : (
              <Anchor
                component="button"
                type="button"
                size="sm"
                underline="always"
                onClick={() => onSaveNow({ fileDays: {} })}
              >
                {t('settings.calendar.removeFile')}
              </Anchor>
            )}
          </Text>
        ) : null}
      </Group>
      {isImporting ? (
        <ImportDialog
          fileDays={hours.fileDays}
          onClose={() => setIsImporting(false)}
          onTake={(fileDays) => {
            setIsImporting(false);
            onSaveNow({ fileDays });
          }}
        />
      ) : null}
    </Stack>
  );
}

function PackNote({ id }: { id: 'cn' | 'tw' }) {
  const t = useT();
  const { years, source, sourceDate } = holidayPacks[id];
  return t('settings.calendar.packNote', { from: years[0]!, to: years.at(-1)!, date: sourceDate, source });
}
