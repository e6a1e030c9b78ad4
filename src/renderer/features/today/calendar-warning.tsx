import { Alert, Anchor } from '@mantine/core';
import { IconCalendarExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#renderer/platform/connect.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';

/** Warns a manager while the holidays of this or the next year are missing (§3.6): working days would be counted wrongly. */
export function CalendarWarning() {
  const t = useT();
  const isManager = useIsAtLeast('manager');
  const { data } = useQuery({ ...api.calendar.openingHours.queryOptions(), enabled: isManager });
  const missing =
    data?.stores.flatMap(({ store, missingYears }) => missingYears.map((one) => ({ ...one, store }))) ?? [];
  const [first] = missing;
  if (!isManager || first === undefined) return null;
  const years = [...new Set(missing.map(({ year }) => year))].join(', ');
  return (
    <Alert
      mb="md"
      py="xs"
      color={missing.some(({ urgency }) => urgency === 'now') ? 'red' : 'orange'}
      icon={<IconCalendarExclamation size={18} />}
    >
      {t('today.calendarMissing', { years })}{' '}
      <Anchor
        underline="always"
        size="sm"
        renderRoot={(props) => (
          <Link
            {...props}
            to="/settings/$section"
            params={{ section: 'calendar' }}
            search={(first.store === '' ? {} : { store: first.store }) as never}
          />
        )}
      >
        {t('today.calendarOpen')}
      </Anchor>
    </Alert>
  );
}
