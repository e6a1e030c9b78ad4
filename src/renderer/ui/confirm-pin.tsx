import { Button, Group, Modal, PasswordInput, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { StaffId } from '#shared/contract/ids.ts';
import type { Role } from '#shared/domain/vocabulary.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useT } from './language.tsx';
import { ErrorNotice } from './page.tsx';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** What is confirmed, in words. */
  description?: string;
  /** The weakest role that may confirm. */
  needs: Role;
  confirmLabel: string;
  /** Rejects to show the error and stay open. */
  onConfirm: (staffId: StaffId, pin: string) => Promise<unknown>;
};

const order: Role[] = ['agent', 'supervisor', 'manager'];

/** Picks a person with the needed role and asks for the PIN (§8.1). */
export function ConfirmPin({ isOpen, onClose, title, description, needs, confirmLabel, onConfirm }: Props) {
  const t = useT();
  const { staff } = useSession();
  const able = staff.filter((one) => order.indexOf(one.role) >= order.indexOf(needs));
  const [staffId, setStaffId] = useState<string | null>(able.length === 1 ? (able[0]?.id ?? null) : null);
  const [pin, setPin] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const person = able.find((one) => one.id === staffId);
  const close = () => {
    setPin('');
    setError(null);
    onClose();
  };
  const confirm = async () => {
    if (!person) return;
    setIsBusy(true);
    try {
      await onConfirm(person.id, pin);
      close();
    } catch (thrown) {
      setPin('');
      setError(thrown);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Modal opened={isOpen} onClose={close} title={title} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <Stack gap="sm">
          {description ? <Text size="sm">{description}</Text> : null}
          <Select
            label={t('ui.pin.person')}
            data={able.map((one) => ({ value: one.id, label: `${one.name} · ${t(`words.role.${one.role}`)}` }))}
            value={staffId}
            onChange={setStaffId}
            allowDeselect={false}
          />
          <PasswordInput
            label={t('ui.pin.pin')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            disabled={person?.hasPin === false}
            description={person?.hasPin === false ? t('ui.pin.none') : undefined}
            value={pin}
            onChange={(event) => setPin(event.currentTarget.value.replace(/\D/g, ''))}
            visibilityToggleButtonProps={{ 'aria-label': t('ui.pin.show') }}
          />
          <ErrorNotice error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={!person || (person.hasPin && pin.length < 4)}>
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
