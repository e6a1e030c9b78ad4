// Entry of the utility process: the core, and nothing that knows a window. Pages reach it through one port each.
import { call } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { systemClock } from '#core/clock.ts';
import { createCore, type CallContext, type Core } from '#core/create-core.ts';
import { fileLog } from '#core/log.ts';
import { type CoreArguments, type FromCore, type ToCore } from './core-messages.ts';

const parent = process.parentPort;
const send = (message: FromCore) => parent.postMessage(message);

const { dataFolder, isDemo, language } = JSON.parse(process.argv[2] ?? '{}') as CoreArguments;
const opening = open();

// Messages that come before the core is open wait for it; a port keeps what it receives until it is started.
parent.on('message', ({ data, ports }) => {
  void opening.then((core) => answer(core, data as ToCore, ports[0]));
});

opening.then(
  () => send({ kind: 'ready' }),
  (error: { code?: string; message: string; path?: string }) =>
    send({ kind: 'failed', code: error.code ?? 'UNEXPECTED', message: error.message, path: error.path ?? dataFolder }),
);

async function open(): Promise<Core> {
  const log = fileLog(join(dataFolder, 'zhuanji.log'));
  const core = await createCore({ dataFolder, clock: systemClock, newId: randomUUID, log });
  if (isDemo) await layOutDemo(core);
  core.scheduler.onRing((reminders) => send({ kind: 'ring', reminders }));
  return core;
}

/** The sample shop, on a fresh data folder; an existing shop is left alone. */
async function layOutDemo(core: Core): Promise<void> {
  const context = nobodyYet();
  const { isSetUp } = await call(core.router.session.status, undefined, { context });
  if (isSetUp) return;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const shop = {
    shopName: '转机示例店',
    managerName: '林店长',
    region: 'cn',
    zone,
    language,
    withSample: true,
  } as const;
  await call(core.router.session.setUp, shop, { context });
}

async function answer(core: Core, message: ToCore, port: Electron.MessagePortMain | undefined): Promise<void> {
  switch (message.kind) {
    case 'window':
      if (!port) return;
      // One session for each page: who is signed in there.
      new RPCHandler(core.router).upgrade(port, { context: nobodyYet() });
      port.start();
      return;
    case 'resumed':
      core.scheduler.wake();
      return;
    case 'close':
      await core.close();
      process.exit(0);
  }
}

function nobodyYet(): CallContext {
  return { session: { staffId: null } };
}
