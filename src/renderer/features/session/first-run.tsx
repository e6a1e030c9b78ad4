import { Button, Checkbox, PasswordInput, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Region } from '#shared/contract/session.ts';
import { api } from '#renderer/platform/connect.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/page.tsx';
import { Screen } from './screen.tsx';

type Answers = {
  shopName: string;
  region: Region;
  zone: string;
  managerName: string;
  pin: string;
  withSample: boolean;
};

const zoneOf = { cn: 'Asia/Shanghai', tw: 'Asia/Taipei' } as const;
const zones = () => Intl.supportedValuesOf('timeZone');
const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Where the computer says it stands, as a first answer to "where are you". */
function regionHere(): Region {
  if (hereZone() === zoneOf.tw) return 'tw';
  return hereZone() === zoneOf.cn || hereZone() === 'UTC' ? 'cn' : 'other';
}

function useAnswers() {
  const t = useT();
  return useForm<Answers>({
    initialValues: {
      shopName: '',
      region: regionHere(),
      zone: hereZone() === 'UTC' ? zoneOf.cn : hereZone(),
      managerName: '',
      pin: '',
      withSample: true,
    },
    validate: {
      shopName: (value) => (value.trim() ? null : t('session.firstRun.needed')),
      managerName: (value) => (value.trim() ? null : t('session.firstRun.needed')),
      pin: (value) => (value === '' || /^\d{4,8}$/.test(value) ? null : t('session.firstRun.pinShape')),
    },
  });
}

function WhereQuestion({ form }: { form: UseFormReturnType<Answers> }) {
  const t = useT();
  const { setLanguage } = useLanguage();
  const choose = (value: string) => {
    const region = Region.parse(value);
    form.setFieldValue('region', region);
    if (region !== 'other') form.setFieldValue('zone', zoneOf[region]);
    if (region === 'tw') setLanguage('zh-TW');
    if (region === 'cn') setLanguage('zh-CN');
  };
  return (
    <Stack gap={6} role="group" aria-labelledby="first-run-where">
      <Text id="first-run-where" fw={550} size="sm">
        {t('session.firstRun.where')}
      </Text>
      <SegmentedControl
        fullWidth
        aria-labelledby="first-run-where"
        value={form.values.region}
        onChange={choose}
        data={Region.options.map((one) => ({ value: one, label: t(`session.region.${one}`) }))}
      />
      {form.values.region === 'other' ? (
        <Select
          label={t('session.firstRun.zone')}
          data={zones()}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('ui.nothingFound')}
          {...form.getInputProps('zone')}
        />
      ) : (
        <Text size="xs" c="dimmed">
          {t(`session.regionHint.${form.values.region}`)}
        </Text>
      )}
    </Stack>
  );
}

/** Three questions, then the shop is open (§14.4). */
export function FirstRun() {
  const t = useT();
  const { language } = useLanguage();
  const queryClient = useQueryClient();
  const form = useAnswers();
  const setUp = useMutation(
    api.session.setUp.mutationOptions({
      onSuccess: (answer) => queryClient.setQueryData(api.session.status.queryKey(), answer),
    }),
  );
  const submit = form.onSubmit(({ pin, ...answers }) => setUp.mutate({ ...answers, language, pin: pin || undefined }));
  return (
    <Screen title={t('session.firstRun.title')} text={t('session.firstRun.text')} width={520}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label={t('session.firstRun.shop')}
            placeholder={t('session.firstRun.shopExample')}
            size="md"
            {...form.getInputProps('shopName')}
          />
          <WhereQuestion form={form} />
          <Stack gap="xs">
            <TextInput
              label={t('session.firstRun.name')}
              description={t('session.firstRun.nameHint')}
              size="md"
              {...form.getInputProps('managerName')}
            />
            <PasswordInput
              label={t('session.firstRun.pin')}
              description={t('session.firstRun.pinHint')}
              inputMode="numeric"
              autoComplete="off"
              maxLength={8}
              visibilityToggleButtonProps={{ 'aria-label': t('ui.pin.show') }}
              {...form.getInputProps('pin')}
            />
          </Stack>
          <Checkbox
            label={t('session.firstRun.sample')}
            description={t('session.firstRun.sampleHint')}
            {...form.getInputProps('withSample', { type: 'checkbox' })}
          />
          <ErrorNotice error={setUp.error} />
          <Button type="submit" size="md" loading={setUp.isPending}>
            {t('session.firstRun.start')}
          </Button>
          <Text size="xs" c="dimmed">
            {t('session.firstRun.privacy')}
          </Text>
        </Stack>
      </form>
    </Screen>
  );
}
