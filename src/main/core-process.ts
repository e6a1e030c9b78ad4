// Entry of the utility process: the core, and nothing that knows a window. Pages reach it through one port each.
import { RPCHandler } from '@orpc/server/message-port';
import { join } from 'node:path';
import { systemClock } from '#core/clock.ts';
import { createCore, type CallContext, type Core } from '#core/create-core.ts';
import { layOutDemo } from '#core/demo.ts';
import { fileLog } from '#core/log.ts';
import { newId } from '#core/new-id.ts';
import { type CoreArguments, type FromCore, type ToCore } from './core-messages.ts';

const parent = process.parentPort;
const send = (message: FromCore) => parent.postMessage(message);

const { dataFolder, isDemo } = JSON.parse(process.argv[2] ?? '{}') as CoreArguments;
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
  const core = await createCore({ dataFolder, clock: systemClock, newId, log });
  if (isDemo) await layOutDemo(core.client(nobodyYet().session));
  core.scheduler.onRing((reminders) => send({ kind: 'ring', reminders }));
  return core;
}

async function answer(core: Core, message: ToCore, port: Electron.MessagePortMain | undefined): Promise<void> {
  switch (message.kind) {
    case 'window':
      if (!port) return;
      // One session for each page: who is signed in there.
      new RPCHandler(core.router).upgrade(port, { context: nobodyYet() });
      port.start();
      return;
    case 'shown':
      core.scheduler.shown(message.showings);
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
