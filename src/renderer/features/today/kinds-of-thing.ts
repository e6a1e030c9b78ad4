// What the page does by what is due or rang: one table for Today, the bell, the digest and the messages in the corner.
import type { useWord } from '#renderer/ui/language.tsx';
import type { DueThing } from './due-thing.ts';

type KindOfThing = {
  /** It waits with the supervisors, its message stays, and it leads to the response plan (§4.4). */
  isAlert: boolean;
  /** It has a deadline, which explains itself (§3.8); what has none tells since when it waits. */
  hasDeadline: boolean;
  /** What it is called, from the detail it carries; a locked window has no words of a promise. */
  nameOf: (detail: string, word: ReturnType<typeof useWord>) => string;
};

const due = { isAlert: false, hasDeadline: true, nameOf: (detail, word) => word('due', detail) } satisfies KindOfThing;

export const kindsOfThing: Record<DueThing['kind'], KindOfThing> = {
  clock: due,
  'follow-up': due,
  promise: { ...due, nameOf: (detail, word) => detail || word('due', 'promise') },
  approval: { isAlert: false, hasDeadline: false, nameOf: (detail) => detail },
  risk: { isAlert: true, hasDeadline: false, nameOf: (_level, word) => word('due', 'risk') },
};
