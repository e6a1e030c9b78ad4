// Reminders, and the stream of news and rings to every window.
import type { LiveEvent, Reminder } from '#shared/contract/live.ts';
import { handBack, handOver, handOverToday } from '../features/today/hand-over.ts';
import { inbox, markDone, snooze, waitAgain } from '../features/reminders/ring.ts';
import type { News } from '../news.ts';
import type { Presenters } from '../presenters.ts';
import type { Scheduler } from '../scheduler.ts';
import { does } from './cases.ts';
import type { Implementer, Session } from './context.ts';

export function remindersRouter(os: Implementer, scheduler: Scheduler) {
  return {
    inbox: os.reminders.inbox.handler(({ context }) => inbox(context.read, context.me())),
    snooze: os.reminders.snooze.handler(({ input, context }) => {
      context.write((db, ctx) => snooze(db, ctx, input));
      return inbox(context.read, context.me());
    }),
    done: os.reminders.done.handler(({ input, context }) => {
      context.write((db, ctx) => markDone(db, ctx, input.id));
      return inbox(context.read, context.me());
    }),
    wait: os.reminders.wait.handler(({ input, context }) => {
      context.write((db, ctx) => waitAgain(db, ctx, input.id));
      return inbox(context.read, context.me());
    }),
    handOver: os.reminders.handOver.handler(does(handOver)),
    handOverToday: os.reminders.handOverToday.handler(({ input, context }) =>
      context.write((db, ctx) => handOverToday(db, ctx, input)),
    ),
    handBack: os.reminders.handBack.handler(does(handBack)),
    shown: os.reminders.shown.handler(({ input }) => {
      scheduler.shown(input.showings);
      return {};
    }),
  };
}

export function liveRouter(os: Implementer, scheduler: Scheduler) {
  return {
    events: os.live.events.handler(async function* ({ context, signal }) {
      const { news, presenters } = context.api;
      yield* listen({ news, presenters, session: context.session, signal, onListening: () => scheduler.announce() });
    }),
  };
}

type Listening = {
  news: News;
  presenters: Presenters;
  session: Session;
  signal: AbortSignal | undefined;
  onListening: () => void;
};

/** News and rings as a stream that ends when the window goes away. */
async function* listen({ news, presenters, session, signal, onListening }: Listening): AsyncGenerator<LiveEvent> {
  const waiting: LiveEvent[] = [];
  let wake: (() => void) | undefined;
  const hear = (event: LiveEvent): void => {
    waiting.push(event);
    wake?.();
  };
  const isAttended = (): boolean => session.staffId !== null;
  const present = (reminders: Reminder[]): void =>
    hear({ kind: 'ring', reminders: isAttended() ? reminders : reminders.map(withoutNames) });
  const leave = [news.subscribe(hear), presenters.add({ role: 'window', isAttended, present })];
  const stop = (): void => wake?.();
  signal?.addEventListener('abort', stop);
  try {
    onListening();
    for (;;) {
      if (signal?.aborted) return;
      const event = waiting.shift();
      if (event) yield event;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    for (const off of leave) off();
    // What this window was given and did not confirm goes to another one.
    onListening();
    signal?.removeEventListener('abort', stop);
  }
}

/** What a locked window may say: that something is due, not whose it is nor what was promised (§13.3). */
function withoutNames(reminder: Reminder): Reminder {
  return { ...reminder, customerName: null, detail: reminder.subject === 'promise' ? '' : reminder.detail };
}
