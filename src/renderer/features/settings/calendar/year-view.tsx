// A year at a glance: which days the store is open. A click opens or closes a day; arrows walk, Enter changes (§3.6).
import { ActionIcon, Button, Group, Text, TextInput, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { type StoreCalendar, type SpecialDay, spansOf } from '#shared/domain/clocks/calendar.ts';
import { DAY_MS, dayOfIsoDate, isoDateOf, weekdayOf } from '#shared/domain/clocks/zone.ts';
import { isComposing } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useMonthName, useWeekdayNames } from './day-names.ts';
import styles from './calendar.module.css';

type OwnDays = Record<string, SpecialDay>;
type Props = {
  /** The calendar with everything in it, and without the store's own days. */
  calendar: StoreCalendar;
  without: StoreCalendar;
  ownDays: OwnDays;
  today: string;
  isDisabled: boolean;
  onChange: (ownDays: OwnDays) => void;
};

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function YearView({ calendar, without, ownDays, today, isDisabled, onChange }: Props) {
  const t = useT();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [chosen, setChosen] = useState(today);
  const area = useRef<HTMLDivElement>(null);

  const toggle = (date: string) => {
    setChosen(date);
    if (isDisabled) return;
    const { [date]: own, ...others } = ownDays;
    if (own !== undefined) return onChange(others);
    const isOpen = spansOf(without, dayOfIsoDate(date)!).length > 0;
    onChange({ ...ownDays, [date]: { kind: isOpen ? 'holiday' : 'workday', name: '' } });
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = steps[event.key];
    if (by === undefined || isComposing(event)) return;
    event.preventDefault();
    const next = isoDateOf(dayOfIsoDate(chosen)! + by);
    setChosen(next);
    setYear(Number(next.slice(0, 4)));
    requestAnimationFrame(() => area.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus());
  };
  const goTo = (next: number) => {
    setYear(next);
    setChosen(`${next}${chosen.slice(4, 7)}-01`);
  };
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Group gap={6}>
          <Tooltip label={t('settings.calendar.yearBefore')}>
            <ActionIcon aria-label={t('settings.calendar.yearBefore')} onClick={() => goTo(year - 1)}>
              <IconChevronLeft size={18} />
            </ActionIcon>
          </Tooltip>
          <Text fw={600} aria-live="polite">
            {t('settings.calendar.year', { year: String(year) })}
          </Text>
          <Tooltip label={t('settings.calendar.yearAfter')}>
            <ActionIcon aria-label={t('settings.calendar.yearAfter')} onClick={() => goTo(year + 1)}>
              <IconChevronRight size={18} />
            </ActionIcon>
          </Tooltip>
        </Group>
        <Legend />
      </Group>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the days inside are buttons; this only walks between them */}
      <div ref={area} className={styles['year']} onKeyDown={walk}>
        {Array.from({ length: 12 }, (_, month) => (
          <Month
            key={month}
            year={year}
            month={month}
            {...{ calendar, ownDays, today, chosen, isDisabled }}
            onToggle={toggle}
          />
        ))}
      </div>
      <ChosenDay
        key={chosen}
        date={chosen}
        {...{ calendar, without, ownDays, isDisabled, onChange }}
        onToggle={() => toggle(chosen)}
      />
    </>
  );
}

function Legend() {
  const t = useT();
  return (
    <Group gap="md" c="dimmed" fz="sm">
      <span>
        <b className={styles['mark']} data-kind="off">
          {t('settings.calendar.markOff')}
        </b>{' '}
        {t('settings.calendar.legendOff')}
      </span>
      <span>
        <b className={styles['mark']} data-kind="on">
          {t('settings.calendar.markOn')}
        </b>{' '}
        {t('settings.calendar.legendOn')}
      </span>
      <span>
        <b className={styles['ownMark']} /> {t('settings.calendar.legendOwn')}
      </span>
    </Group>
  );
}

type MonthProps = Pick<Props, 'calendar' | 'ownDays' | 'today' | 'isDisabled'> & {
  year: number;
  month: number;
  chosen: string;
  onToggle: (date: string) => void;
};

function Month({ year, month, calendar, ownDays, today, chosen, isDisabled, onToggle }: MonthProps) {
  const t = useT();
  const names = useWeekdayNames();
  const monthName = useMonthName();
  const first = Date.UTC(year, month, 1) / DAY_MS;
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (
    <section aria-label={monthName(month)}>
      <Text size="sm" fw={600} mb={2}>
        {monthName(month)}
      </Text>
      <div className={styles['month']}>
        {names.narrow.map((name, i) => (
          <span key={names.long[i]} className={styles['head']} aria-hidden>
            {name}
          </span>
        ))}
        {Array.from({ length: count }, (_, i) => {
          const date = isoDateOf(first + i);
          const special = calendar.days[date];
          const isOpen = spansOf(calendar, first + i).length > 0;
          const state = t(isOpen ? 'settings.calendar.open' : 'settings.calendar.closed');
          return (
            <button
              key={date}
              type="button"
              className={styles['day']}
              style={i === 0 ? { gridColumnStart: weekdayOf(first) + 1 } : undefined}
              data-date={date}
              data-open={isOpen || undefined}
              // Drawn by the style sheet: the label says it in words.
              data-mark={
                special && t(special.kind === 'workday' ? 'settings.calendar.markOn' : 'settings.calendar.markOff')
              }
              data-kind={special?.kind}
              data-own={ownDays[date] !== undefined || undefined}
              data-chosen={date === chosen || undefined}
              aria-current={date === today ? 'date' : undefined}
              aria-disabled={isDisabled}
              aria-label={[i + 1, date, names.long[weekdayOf(first + i)], state, special?.name]
                .filter(Boolean)
                .join(' ')}
              title={special?.name}
              tabIndex={date === chosen ? 0 : -1}
              onClick={() => onToggle(date)}
            >
              {i + 1}
            </button>
          );
        })}
      </div>
    </section>
  );
}

type ChosenProps = Omit<Props, 'today'> & { date: string; onToggle: () => void };

/** The chosen day in words, with what can be done about it. */
function ChosenDay({ date, calendar, without, ownDays, isDisabled, onChange, onToggle }: ChosenProps) {
  const t = useT();
  const names = useWeekdayNames();
  const own = ownDays[date];
  const day = dayOfIsoDate(date)!;
  const isOpen = spansOf(calendar, day).length > 0;
  const usual = without.days[date]?.name;
  return (
    <Group mt="sm" gap="sm" align="flex-end" className={styles['chosen']}>
      <Text aria-live="polite">
        <b>
          {date} {names.long[weekdayOf(day)]}
        </b>{' '}
        {t(isOpen ? 'settings.calendar.open' : 'settings.calendar.closed')}
        {usual ? ` · ${usual}` : ''}
      </Text>
      {isDisabled ? null : (
        <Button size="compact-md" variant="default" onClick={onToggle}>
          {own === undefined
            ? t(isOpen ? 'settings.calendar.closeDay' : 'settings.calendar.openDay')
            : t('settings.calendar.asBefore')}
        </Button>
      )}
      {own === undefined || isDisabled ? null : (
        <TextInput
          size="xs"
          label={t('settings.calendar.why')}
          placeholder={t('settings.calendar.whyPlaceholder')}
          maxLength={60}
          value={own.name}
          onChange={(event) => onChange({ ...ownDays, [date]: { ...own, name: event.currentTarget.value } })}
        />
      )}
    </Group>
  );
}
