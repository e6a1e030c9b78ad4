// Opening hours of the shop and of each store (§3.6): week, holidays, single days.
import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { holidayPacks } from '#shared/content/calendar/holiday-packs.ts';
import type { OpeningHoursView } from '#shared/contract/calendar.ts';
import { calendarOf, type OpeningHours } from '#shared/domain/clocks/opening-hours.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useNow } from '#renderer/platform/clock.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, Section } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { SaveBar } from '../save-bar.tsx';
import { HolidaysPart } from './holidays-part.tsx';
import { useOpeningHours } from './use-opening-hours.ts';
import { WeekEditor } from './week-editor.tsx';
import { YearView } from './year-view.tsx';

type StoreEntry = OpeningHoursView['stores'][number];
const Which = z.object({ store: z.string().catch('') });

export function CalendarSection() {
  const t = useT();
  const found = useQuery(api.calendar.openingHours.queryOptions());
  const [{ store }, setWhich] = useUrlState(Which);
  if (found.isPending) return <LoadingState lines={8} />;
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  const { stores } = found.data;
  const [shop] = stores;
  const entry = stores.find((one) => one.store === store) ?? shop!;
  return (
    <Stack gap="md">
      {stores.length > 1 ? (
        <Select
          label={t('settings.calendar.which')}
          description={t('settings.calendar.whichAbout')}
          maw={360}
          allowDeselect={false}
          data={stores.map((one) => ({ value: one.store, label: labelOf(one, t) }))}
          value={entry.store}
          onChange={(next) => setWhich({ store: next ?? '' })}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t('settings.calendar.noStores')}
        </Text>
      )}
      {entry.hours === null ? (
        <AsShop entry={entry} shop={shop!.hours!} />
      ) : (
        <HoursForm key={entry.store} entry={entry} hours={entry.hours} shop={shop!.hours!} />
      )}
    </Stack>
  );
}

function labelOf({ store, hours }: StoreEntry, t: ReturnType<typeof useT>): string {
  if (store === '') return t('settings.calendar.wholeShop');
  return hours === null ? t('settings.calendar.storeAsShop', { store }) : store;
}

/** A store without hours of its own, and the way to give it some. */
function AsShop({ entry, shop }: { entry: StoreEntry; shop: OpeningHours }) {
  const t = useT();
  const toast = useToast();
  const canEdit = useIsAtLeast('manager');
  const save = useMutation(api.calendar.saveOpeningHours.mutationOptions({ onError: toast.failed }));
  const { store, version } = entry;
  const begin = (): OpeningHours => ({ ...shop, holidays: 'as-shop', fileDays: {}, ownDays: {}, completeYears: [] });
  return (
    <Section title={entry.store} description={t('settings.calendar.asShopAbout')}>
      {canEdit ? (
        <Group>
          <Button
            loading={save.isPending}
            onClick={() => save.mutate({ store, hours: begin(), expectedVersion: version })}
          >
            {t('settings.calendar.giveOwn')}
          </Button>
        </Group>
      ) : null}
    </Section>
  );
}

type FormProps = { entry: StoreEntry; hours: OpeningHours; shop: OpeningHours };

function HoursForm({ entry, hours: standing, shop }: FormProps) {
  const t = useT();
  const { language } = useLanguage();
  const canEdit = useIsAtLeast('manager');
  const form = useOpeningHours({ store: entry.store, hours: standing, version: entry.version });
  const { hours, wrong } = form;
  const isStore = entry.store !== '';
  const resolved = (own: OpeningHours) =>
    calendarOf(isStore ? { shop, store: own } : { shop: own, store: null }, holidayPacks, language);
  const now = useNow(60_000);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: standing.zone, dateStyle: 'short' }).format(now);
  return (
    <Stack gap="md">
      {canEdit ? null : <Alert color="gray">{t('settings.policy.readOnly')}</Alert>}
      <Section
        title={t('settings.calendar.week')}
        description={t('settings.calendar.weekAbout')}
        actions={isStore && canEdit ? <GiveUp entry={entry} hours={standing} /> : null}
      >
        <WeekEditor week={hours.week} wrong={wrong} isDisabled={!canEdit} onChange={(week) => form.change({ week })} />
        <Select
          mt="sm"
          maw={320}
          label={t('settings.calendar.zone')}
          description={t('settings.calendar.zoneAbout')}
          searchable
          allowDeselect={false}
          disabled={!canEdit}
          data={zones}
          value={hours.zone}
          onChange={(zone) => zone && form.change({ zone })}
        />
      </Section>
      <Section title={t('settings.calendar.holidays')} description={t('settings.calendar.holidaysAbout')}>
        <HolidaysPart
          hours={hours}
          isStore={isStore}
          missing={entry.missingYears}
          isDisabled={!canEdit}
          onChange={form.change}
          onSaveNow={form.saveNow}
        />
      </Section>
      <Section title={t('settings.calendar.days')} description={t('settings.calendar.daysAbout')}>
        <YearView
          calendar={resolved(hours)}
          without={resolved({ ...hours, ownDays: {} })}
          ownDays={hours.ownDays}
          today={today}
          isDisabled={!canEdit}
          onChange={(ownDays) => form.change({ ownDays })}
        />
      </Section>
      <ErrorNotice error={form.error} />
      {form.isChanged ? (
        <SaveBar
          text={t(wrong.length > 0 ? 'settings.policy.wrongSome' : 'settings.calendar.changed')}
          isWrong={wrong.length > 0}
          isSaving={form.isSaving}
          onDiscard={form.discard}
          onSave={form.save}
        />
      ) : null}
    </Stack>
  );
}

const zones = Intl.supportedValuesOf('timeZone');

/** Back to the hours of the shop; undone by saving the old ones again. */
function GiveUp({ entry: { store, version }, hours }: { entry: StoreEntry; hours: OpeningHours }) {
  const t = useT();
  const toast = useToast();
  const remove = useMutation(
    api.calendar.removeOpeningHours.mutationOptions({
      onError: toast.failed,
      onSuccess: () =>
        toast.undo(t('settings.calendar.gaveUp', { store }), () =>
          client.calendar.saveOpeningHours({ store, hours, expectedVersion: 0 }),
        ),
    }),
  );
  return (
    <Button
      size="compact-md"
      variant="default"
      loading={remove.isPending}
      onClick={() => remove.mutate({ store, expectedVersion: version })}
    >
      {t('settings.calendar.giveUp')}
    </Button>
  );
}
