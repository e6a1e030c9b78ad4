// The two ways a page reaches the core, each as a client over a real connection.
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import type { Core, Session } from '#core/create-core.ts';
import { startHost } from '#host/start-host.ts';
import type { Client } from '../support/test-core.ts';

export type Connection = { client: Client; close(): Promise<void> };
export type Transport = { name: string; connect(core: Core, called: Set<string>): Promise<Connection> };

/** Notes the path of every call, so that the suite can prove that it reached every procedure. */
const noting = (called: Set<string>) => ({
  interceptors: [
    async ({ path, next }: { path: readonly string[]; next: () => Promise<unknown> }): Promise<unknown> => {
      called.add(path.join('.'));
      return next();
    },
  ],
});

const messagePort: Transport = {
  name: 'message port',
  connect: async (core, called) => {
    const { port1, port2 } = new MessageChannel();
    const session: Session = { staffId: null };
    new PortHandler(core.router).upgrade(port2, { context: { session } });
    port1.start();
    port2.start();
    const link = new PortLink({ port: port1, ...noting(called) } as ConstructorParameters<typeof PortLink>[0]);
    return {
      client: createORPCClient(link),
      close: async () => {
        port1.close();
        port2.close();
      },
    };
  },
};

const http: Transport = {
  name: 'HTTP',
  connect: async (core, called) => {
    const host = await startHost({ core, pageFolder: import.meta.dirname, port: 0 });
    const welcome = await fetch(host.newAddress(), { redirect: 'manual' });
    const cookie = welcome.headers.get('set-cookie')!.split(';')[0]!;
    const link = new HttpLink({
      url: `http://127.0.0.1:${host.port}/rpc`,
      headers: { cookie },
      ...noting(called),
    } as ConstructorParameters<typeof HttpLink>[0]);
    return { client: createORPCClient(link), close: () => host.stop() };
  },
};

export const transports = [messagePort, http];
