import { Button, Checkbox, Group, Modal, PasswordInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { StaffMember } from '#shared/contract/settings.ts';
import { Role, roles } from '#shared/domain/vocabulary.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useStaffMutations } from './queries.ts';

type Props = { person: StaffMember | null; onClose: () => void };

function usePersonForm(person: StaffMember | null) {
  const t = useT();
  return useForm<{ name: string; role: Role; pin: string; withoutPin: boolean }>({
    initialValues: { name: person?.name ?? '', role: person?.role ?? 'agent', pin: '', withoutPin: false },
    validate: {
      name: (value) => (value.trim() ? null : t('settings.staff.nameNeeded')),
      pin: (value) => (value === '' || /^\d{4,8}$/.test(value) ? null : t('settings.staff.pinShape')),
    },
  });
}

/** Adds a person (`person` is null) or changes one. */
export function StaffDialog({ person, onClose }: Props) {
  const t = useT();
  const toast = useToast();
  const { add, change } = useStaffMutations();
  const form = usePersonForm(person);
  const submit = form.onSubmit(({ name, role, pin, withoutPin }) => {
    const onSuccess = () => {
      toast.done(t('settings.staff.saved', { name }));
      onClose();
    };
    if (!person) return add.mutate({ name, role, pin: pin || undefined }, { onSuccess });
    const nextPin = withoutPin ? null : pin || undefined;
    change.mutate({ id: person.id, expectedVersion: person.version, name, role, pin: nextPin }, { onSuccess });
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={person ? t('settings.staff.changeTitle', { name: person.name }) : t('settings.staff.add')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput label={t('settings.staff.name')} data-autofocus {...form.getInputProps('name')} />
          <Stack gap={6}>
            <SegmentedControl
              aria-label={t('settings.staff.role')}
              fullWidth
              value={form.values.role}
              onChange={(value) => form.setFieldValue('role', Role.parse(value))}
              data={roles.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
            />
            <Text size="sm" c="dimmed">
              {t(`settings.roleMay.${form.values.role}`)}
            </Text>
          </Stack>
          <PasswordInput
            label={t(person?.hasPin ? 'settings.staff.newPin' : 'settings.staff.pin')}
            description={t('settings.staff.pinHint')}
            inputMode="numeric"
            autoComplete="new-password"
            maxLength={8}
            disabled={form.values.withoutPin}
            visibilityToggleButtonProps={{ 'aria-label': t('ui.pin.show') }}
            {...form.getInputProps('pin')}
          />
          {person?.hasPin ? (
            <Checkbox
              label={t('settings.staff.removePin')}
              {...form.getInputProps('withoutPin', { type: 'checkbox' })}
            />
          ) : null}
          <ErrorNotice error={add.error ?? change.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending || change.isPending}>
              {t('settings.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
