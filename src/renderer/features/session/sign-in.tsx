import { Avatar, Button, PasswordInput, Stack, Text, UnstyledButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StaffId } from '#shared/contract/ids.ts';
import type { SessionStatus } from '#shared/contract/session.ts';
import { api } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/page.tsx';
import { Screen } from './screen.tsx';
import styles from './session.module.css';

type Props = {
  status: SessionStatus;
  /** Who was at work when the screen locked. */
  lastId?: StaffId;
  onSignedIn: () => void;
};

function useSignIn(onSignedIn: () => void, onRefused: () => void) {
  const queryClient = useQueryClient();
  return useMutation(
    api.session.signIn.mutationOptions({
      onSuccess: (answer) => {
        queryClient.setQueryData(api.session.status.queryKey(), answer);
        void queryClient.invalidateQueries({ predicate: (query) => query.state.status === 'error' || query.isStale() });
        onSignedIn();
      },
      onError: onRefused,
    }),
  );
}

/** The one field of a screen that was just opened: the clerk types at once. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

/** Who is at the desk? A person, and the PIN where there is one. */
export function SignIn({ status, lastId, onSignedIn }: Props) {
  const t = useT();
  const { staff, shopName } = status;
  const first = staff.find((one) => one.id === lastId) ?? (staff.length === 1 ? staff[0] : undefined);
  const [staffId, setStaffId] = useState(first?.id);
  const [pin, setPin] = useState('');
  const signIn = useSignIn(onSignedIn, () => setPin(''));
  const person = staff.find((one) => one.id === staffId);
  const choose = (one: (typeof staff)[number]) => {
    setStaffId(one.id);
    setPin('');
    signIn.reset();
    if (!one.hasPin) signIn.mutate({ staffId: one.id });
  };
  return (
    <Screen
      title={lastId ? t('session.locked.title') : t('session.signIn.title', { shop: shopName })}
      text={lastId ? t('session.locked.text') : t('session.signIn.text')}
      width={420}
    >
      <Stack gap="xs" role="group" aria-label={t('session.signIn.people')}>
        {staff.map((one) => (
          <UnstyledButton
            key={one.id}
            className={styles['person']}
            aria-pressed={one.id === staffId}
            onClick={() => choose(one)}
          >
            <Avatar color="jade" radius="xl" size={36} alt="">
              {one.name.slice(0, 1)}
            </Avatar>
            <span>
              <Text span fw={550} display="block">
                {one.name}
              </Text>
              <Text span size="sm" c="dimmed">
                {t(`words.role.${one.role}`)}
              </Text>
            </span>
          </UnstyledButton>
        ))}
      </Stack>
      {person?.hasPin ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            signIn.mutate({ staffId: person.id, pin });
          }}
        >
          <Stack gap="sm">
            <PasswordInput
              key={person.id}
              ref={focusOnce}
              label={t('session.signIn.pin', { name: person.name })}
              inputMode="numeric"
              autoComplete="off"
              maxLength={8}
              value={pin}
              onChange={(event) => setPin(event.currentTarget.value.replace(/\D/g, ''))}
              visibilityToggleButtonProps={{ 'aria-label': t('ui.pin.show') }}
            />
            <Button type="submit" fullWidth loading={signIn.isPending} disabled={pin.length < 4}>
              {t('session.signIn.button')}
            </Button>
          </Stack>
        </form>
      ) : null}
      {person && !person.hasPin ? (
        <Button fullWidth loading={signIn.isPending} onClick={() => signIn.mutate({ staffId: person.id })}>
          {t('session.signIn.button')}
        </Button>
      ) : null}
      <ErrorNotice error={signIn.error} />
    </Screen>
  );
}
