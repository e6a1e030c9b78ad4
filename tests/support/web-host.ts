// Starts the built web host as a process of its own, as a person would have it: for journeys in a real browser.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../architecture/source-files.ts';

export interface WebHost {
  /** Address with the one-time token, as printed after "ready". */
  address: string;
  /** The same without the token. */
  origin: string;
  process: ChildProcess;
  /** Ends it as Ctrl+C does, or with 'SIGKILL' as a power cut does. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Resolves when the host is ready; throws with what it said when it ends before. */
export async function startWebHost(dataFolder: string, ...options: string[]): Promise<WebHost> {
  const args = [join(root, 'out/main/host.cjs'), '--data', dataFolder, '--no-open', ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += String(part);
      const ready = /^ready (\S+)/m.exec(said)?.[1];
      if (ready) resolve(ready);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', (code) => reject(new Error(`the web host ended with ${code}: ${said}`)));
  });
  return {
    address,
    origin: new URL(address).origin,
    process: child,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'close');
    },
  };
}
