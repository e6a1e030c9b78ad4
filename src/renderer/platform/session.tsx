// Who works here, in which shop: the answer of session.status, for every page.
import { createContext, useContext, type ReactNode } from 'react';
import type { Me, SessionStatus } from '#shared/contract/session.ts';

export type Session = Omit<SessionStatus, 'me'> & {
  me: Me;
  /** Locks the screen; what is typed stays. */
  lock: () => void;
};

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of the signed-in person. Only for what stands inside the signed-in part of the program. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of the signed-in part');
  return session;
}

/** True when the signed-in role is at least `role` (agent < supervisor < manager). */
export function useIsAtLeast(role: Me['role']): boolean {
  const order: Me['role'][] = ['agent', 'supervisor', 'manager'];
  return order.indexOf(useSession().me.role) >= order.indexOf(role);
}
