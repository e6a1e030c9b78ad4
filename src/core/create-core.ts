// The composition root: a data folder, a clock, ids and a log go in; the router, the scheduler and the way to stop come out.
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient, type Router } from '@orpc/server';
import type { Contract } from '#shared/contract/index.ts';
import { casesRouter } from './api/cases.ts';
import { type ApiDependencies, type CallContext, contractImplementer, type Session } from './api/context.ts';
import { liveRouter, remindersRouter } from './api/live.ts';
import { papersRouter } from './api/papers.ts';
import { libraryRouter } from './api/library.ts';
import { riskRouter } from './api/risk.ts';
import { toneRouter } from './api/tone.ts';
import {
  approvalsRouter,
  clocksRouter,
  compensationsRouter,
  evidenceRouter,
  followUpsRouter,
  optionsRouter,
  promisesRouter,
} from './api/records.ts';
import { calendarRouter, planAnew } from './api/calendar.ts';
import { lettersRouter } from './api/letters.ts';
import { sessionRouter } from './api/session.ts';
import { customersRouter, intakeRouter, scriptsRouter, settingsRouter, todayRouter } from './api/shop.ts';
import type { Clock } from './clock.ts';
import { attachmentStore, memoryAttachments } from './files/attachments.ts';
import { startHousekeeping } from './housekeeping.ts';
import type { Log } from './log.ts';
import { createNews } from './news.ts';
import { createPresenters } from './presenters.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { type Database, openDatabase } from './storage/open-database.ts';

export type CoreOptions = {
  /** Folder of the database and the attachments; ':memory:' for tests. */
  dataFolder: string;
  clock: Clock;
  newId: () => string;
  log: Log;
};

export type Core = {
  router: Router<Contract, CallContext>;
  /** The same procedures without a transport: for the shells' own needs and for tests. */
  client(session: Session): ContractRouterClient<Contract>;
  scheduler: Scheduler;
  database: Database;
  close(): Promise<void>;
};

export type { CallContext, Session } from './api/context.ts';

/** Opens the data folder and starts the core. Throws StorageError when the folder or the database cannot be used. */
export async function createCore({ dataFolder, clock, newId, log }: CoreOptions): Promise<Core> {
  const database = openDatabase(dataFolder);
  const isInMemory = dataFolder === ':memory:';
  const attachments = isInMemory ? memoryAttachments() : attachmentStore(join(dataFolder, 'attachments'));
  void attachments.clearHalfWritten().catch(() => undefined);
  const news = createNews();
  const basics = { database, attachments, clock, newId, log, news, presenters: createPresenters() };
  const scheduler = createScheduler(basics);
  const api: ApiDependencies = { ...basics, afterWrite: () => scheduler.wake() };
  scheduler.wake();
  const stopHousekeeping = startHousekeeping(basics);
  planAnew(api).catch((error: unknown) =>
    log('replan-failed', { name: error instanceof Error ? error.name : 'unknown' }),
  );
  const router = assembleRouter(api, scheduler);
  return {
    router,
    client: (session) => createRouterClient(router, { context: { session } }) as ContractRouterClient<Contract>,
    scheduler,
    database,
    close: async () => {
      stopHousekeeping();
      scheduler.stop();
      database.close();
    },
  };
}

function assembleRouter(api: ApiDependencies, scheduler: Scheduler): Router<Contract, CallContext> {
  const os = contractImplementer(api);
  return os.router({
    session: sessionRouter(os),
    settings: settingsRouter(os),
    calendar: calendarRouter(os),
    intake: intakeRouter(os),
    cases: casesRouter(os),
    customers: customersRouter(os),
    promises: promisesRouter(os),
    clocks: clocksRouter(os),
    options: optionsRouter(os),
    approvals: approvalsRouter(os),
    compensations: compensationsRouter(os),
    followUps: followUpsRouter(os),
    evidence: evidenceRouter(os),
    letters: lettersRouter(os),
    papers: papersRouter(os),
    library: libraryRouter(os),
    scripts: scriptsRouter(os),
    tone: toneRouter(os),
    risk: riskRouter(os),
    reminders: remindersRouter(os, scheduler),
    live: liveRouter(os, scheduler),
    today: todayRouter(os),
  });
}
