// The web host with a clock that stands still until a message moves it: a process of its own, so that it can be killed.
//   node serve-with-clock.ts DATA-FOLDER PAGE-FOLDER START PORT
import { createCore } from '#core/create-core.ts';
import { newId } from '#core/new-id.ts';
import { startHost } from '#host/start-host.ts';
import { FakeClock } from './fake-clock.ts';

export type ToHost = { advanceMinutes: number };
export type FromHost = { kind: 'ready'; address: string } | { kind: 'now'; now: number };

const [dataFolder = '', pageFolder = '', start = '', port = '0'] = process.argv.slice(2);
const clock = new FakeClock(start);
const core = await createCore({ dataFolder, clock, newId, log: (what, data) => console.error(what, data) });
const host = await startHost({ core, pageFolder, port: Number(port) });
const tell = (message: FromHost): void => void process.send?.(message);

process.on('message', ({ advanceMinutes }: ToHost) => {
  clock.advance(advanceMinutes);
  tell({ kind: 'now', now: clock.now() });
});
process.on('disconnect', () => process.exit(0));
process.once(
  'SIGTERM',
  () =>
    void host
      .stop()
      .then(() => core.close())
      .then(() => process.exit(0)),
);
tell({ kind: 'ready', address: host.newAddress() });
