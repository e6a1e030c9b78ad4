// The core lives in a utility process: the window never waits for a query. This is the window side of it.
import { utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import { type Showing } from '#shared/contract/live.ts';
import { type CoreArguments, type FromCore, type ToCore } from './core-messages.ts';

export interface CoreService {
  /** Hands one end of a page's channel to the core. */
  connect(port: MessagePortMain): void;
  /** These rings were shown on the desktop (§3.7). */
  shown(showings: Showing[]): void;
  /** Timers are re-read: after sleep, hibernation or a clock change (§3.7). */
  resumed(): void;
  /** Lets the core finish its transaction and close the file; resolves when its process is gone. */
  close(): Promise<void>;
}

export interface CoreEvents {
  message(message: FromCore): void;
  /** The process ended by itself. */
  lost(exitCode: number): void;
}

const closeTimeoutMs = 8000;

export function startCore(file: string, coreArguments: CoreArguments, events: CoreEvents): CoreService {
  const child = utilityProcess.fork(file, [JSON.stringify(coreArguments)], {
    serviceName: 'Zhuanji core',
    stdio: 'inherit',
  });
  let isClosing = false;
  const gone = new Promise<void>((resolve) => {
    child.on('exit', (code) => {
      if (!isClosing) events.lost(code);
      resolve();
    });
  });
  child.on('message', (message: FromCore) => events.message(message));
  return {
    connect: (port) => send(child, { kind: 'window' }, [port]),
    shown: (showings) => send(child, { kind: 'shown', showings }),
    resumed: () => send(child, { kind: 'resumed' }),
    async close() {
      isClosing = true;
      send(child, { kind: 'close' });
      const timer = setTimeout(() => child.kill(), closeTimeoutMs);
      await gone;
      clearTimeout(timer);
    },
  };
}

function send(child: UtilityProcess, message: ToCore, ports?: MessagePortMain[]): void {
  child.postMessage(message, ports);
}
