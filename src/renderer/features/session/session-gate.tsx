import { Center, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Me, SessionStatus } from '#shared/contract/session.ts';
import { learnTime } from '#renderer/platform/clock.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { SessionProvider } from '#renderer/platform/session.tsx';
import { flushAll } from '#renderer/ui/autosaver.ts';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { useIdleTimer } from './idle-timer.ts';
import { FirstRun } from './first-run.tsx';
import { SignIn } from './sign-in.tsx';
import styles from './session.module.css';

function useStatus() {
  const status = useQuery({ ...api.session.status.queryOptions(), refetchInterval: 60_000 });
  const coreNow = status.data?.now;
  useEffect(() => {
    if (coreNow !== undefined) learnTime(coreNow);
  }, [coreNow]);
  return status;
}

/** Lets the right people in: first run, sign-in, and the lock that lies over the page while the page stays (§13.4). */
export function SessionGate({ children }: { children: ReactNode }) {
  const status = useStatus();
  if (!status.data) {
    return (
      <Center h="100dvh">
        <Stack w={420}>
          {status.isError ? (
            <ErrorNotice error={status.error} onRetry={() => void status.refetch()} />
          ) : (
            <LoadingState lines={3} />
          )}
        </Stack>
      </Center>
    );
  }
  if (!status.data.isSetUp) return <FirstRun />;
  return <Lockable status={status.data}>{children}</Lockable>;
}

function useLock(status: SessionStatus, person: Me | null) {
  const queryClient = useQueryClient();
  const [isLocked, setIsLocked] = useState(false);
  const hasPin = status.staff.some((one) => one.id === person?.id && one.hasPin);
  const lock = useCallback(() => {
    setIsLocked(true);
    // Typed text first: after signing out the core takes nothing more from this window.
    void flushAll()
      .then(() => client.session.signOut())
      .then((answer) => queryClient.setQueryData(api.session.status.queryKey(), answer))
      .catch(() => undefined);
  }, [queryClient]);
  // Without a PIN a lock keeps nobody out; it would only be in the way.
  useIdleTimer(hasPin ? Math.max(1, status.idleLockMinutes) * 60_000 : null, lock);
  return { isLocked, lock, unlock: () => setIsLocked(false) };
}

function Lockable({ status, children }: { status: SessionStatus; children: ReactNode }) {
  const [person, setPerson] = useState<Me | null>(status.me);
  if (status.me && status.me !== person) setPerson(status.me);
  const { isLocked, lock, unlock } = useLock(status, status.me);
  if (!person) return <SignIn status={status} onSignedIn={unlock} />;
  const isClosed = isLocked || status.me === null;
  return (
    <SessionProvider session={{ ...status, me: person, lock }}>
      <div key={person.id} inert={isClosed} className={styles['behind']}>
        {children}
      </div>
      {isClosed ? (
        <div className={styles['lock']}>
          <SignIn status={status} lastId={person.id} onSignedIn={unlock} />
        </div>
      ) : null}
    </SessionProvider>
  );
}
