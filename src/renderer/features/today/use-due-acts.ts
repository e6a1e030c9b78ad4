// What to do next about each thing that is due, and how it is done and undone: one table for Today, the bell and the digest.
import { useRef } from 'react';
import { PromiseId } from '#shared/contract/ids.ts';
import { now } from '#renderer/platform/clock.ts';
import { client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { DueThing } from './due-thing.ts';
import { responsePlan, type OpenCase } from './use-open-case.ts';

export type DueAct = { label: string; run: () => void };
export type Ask = 'kept' | 'broken' | 'move' | 'answer' | 'told' | 'approve' | 'decline';
export type AskedThing = { thing: DueThing; ask: Ask };

type Acts = { next: string; primary: DueAct; second?: DueAct };
type Options = { onAsk: (asked: AskedThing) => void; openCase: OpenCase };

const answeredKinds = new Set(['first-response', 'on-site-contact']);

/** The sentence that says what to do next, what key D does, and what key X does. */
export function useDueActs({ onAsk, openCase }: Options): (thing: DueThing) => Acts {
  const t = useT();
  const once = useOnce();
  const quick = useQuickActs();
  return (thing) => {
    const ask = (what: Ask) => () => onAsk({ thing, ask: what });
    const open = (search?: Record<string, string>) => () => openCase(thing.caseId, search);
    switch (thing.kind) {
      case 'promise':
        return {
          next: t('today.next.promise'),
          primary: { label: t('today.act.kept'), run: thing.dueAt < now() ? ask('kept') : once(thing, quick.keep) },
          second: { label: t('today.act.broken'), run: ask('broken') },
        };
      case 'follow-up':
        return {
          next: t(thing.detail === '24h' ? 'today.next.24h' : 'today.next.3d'),
          primary: { label: t('today.act.call'), run: open({ step: 'close' }) },
        };
      case 'approval':
        return {
          next: t('today.next.approval'),
          primary: { label: t('today.act.approve'), run: ask('approve') },
          second: { label: t('today.act.decline'), run: ask('decline') },
        };
      case 'risk':
        return { next: t('today.next.risk'), primary: { label: t('today.act.plan'), run: open(responsePlan) } };
      case 'clock':
        if (thing.detail === 'update')
          return {
            next: t('today.next.update'),
            primary: { label: t('today.act.nothingNew'), run: once(thing, quick.nothingNew) },
            second: { label: t('today.act.told'), run: ask('told') },
          };
        if (thing.detail === 'on-site-report')
          return { next: t('today.next.on-site-report'), primary: { label: t('today.act.told'), run: ask('told') } };
        if (answeredKinds.has(thing.detail))
          return {
            next: t(thing.detail === 'first-response' ? 'today.next.first-response' : 'today.next.on-site-contact'),
            primary: { label: t('today.act.answer'), run: ask('answer') },
          };
        return { next: t('today.next.resolve'), primary: { label: t('today.act.goOn'), run: open() } };
      default:
        return thing.kind satisfies never;
    }
  };
}

/** Acts that need no more words; each can be undone. */
function useQuickActs() {
  const t = useT();
  const toast = useToast();
  return {
    keep: async ({ id, version }: DueThing) => {
      const promise = PromiseId.parse(id);
      await client.promises.settle({ id: promise, outcome: 'kept', expectedVersion: version });
      toast.undo(t('promises.settled.kept'), () =>
        client.promises.reopen({ id: promise, expectedVersion: version + 1 }),
      );
    },
    nothingNew: async ({ caseId }: DueThing) => {
      const text = t('today.nothingNewText');
      const { entryId } = await client.cases.toldCustomer({ caseId, text, isNothingNew: true });
      toast.undo(t('today.toldText'), () => client.cases.withdraw({ caseId, entryId }));
    },
  };
}

/** A key pressed twice acts once: until the answer is there the thing is taken. */
function useOnce() {
  const toast = useToast();
  const busy = useRef(new Set<string>());
  return (thing: DueThing, act: (thing: DueThing) => Promise<unknown>) => () => {
    const key = `${thing.kind} ${thing.id}`;
    if (busy.current.has(key)) return;
    busy.current.add(key);
    void act(thing)
      .catch(toast.failed)
      .finally(() => busy.current.delete(key));
  };
}
