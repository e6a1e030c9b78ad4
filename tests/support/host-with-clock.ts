// The web host as a process whose clock the test moves: for journeys in which days pass.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../architecture/source-files.ts';
import type { FromHost, ToHost } from './serve-with-clock.ts';

export type TimedHost = {
  /** Address with the one-time token. */
  address: string;
  /** The same without the token. */
  origin: string;
  /** Moves the core's clock on, stopping at everything that rings on the way; answers the new time, UTC ms. */
  pass(time: { minutes?: number; hours?: number; days?: number }): Promise<number>;
  /** Ends the process as a power cut does. */
  kill(): Promise<void>;
  /** Starts again on the same folder and port, at the time it had, with a new token. */
  restart(): Promise<TimedHost>;
  /** Ends it and removes the folder. */
  remove(): Promise<void>;
};

/** Wednesday 18 November 2026, 10:00 in Shanghai. */
const defaultStart = Date.parse('2026-11-18T02:00:00Z');

/** Starts on an empty folder of its own unless one is given. */
export async function startTimedHost(
  options: { dataFolder?: string; now?: number; port?: string } = {},
): Promise<TimedHost> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'zhuanji-timed-'));
  let now = options.now ?? defaultStart;
  const child = fork(
    join(root, 'tests/support/serve-with-clock.ts'),
    [dataFolder, join(root, 'out/renderer'), new Date(now).toISOString(), options.port ?? '0'],
    // The loaders of the test runner stay with the test runner.
    { execArgv: [], env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const hear = async (): Promise<FromHost> => {
    const ended = once(child, 'close').then(() => Promise.reject(new Error('the host ended')));
    ended.catch(() => undefined);
    const [message] = await Promise.race([once(child, 'message'), ended]);
    return message as FromHost;
  };
  const ready = await hear();
  if (ready.kind !== 'ready') throw new Error('the host did not say that it is ready');
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
  };
  return {
    address: ready.address,
    origin: new URL(ready.address).origin,
    pass: async ({ minutes = 0, hours = 0, days = 0 }) => {
      const answer = hear();
      child.send({ advanceMinutes: minutes + hours * 60 + days * 24 * 60 } satisfies ToHost);
      const message = await answer;
      if (message.kind === 'now') now = message.now;
      return now;
    },
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM');
      return startTimedHost({ dataFolder, now, port: new URL(ready.address).port });
    },
    remove: async () => {
      await end('SIGTERM');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
