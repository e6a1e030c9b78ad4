// The web host: the same core and the same page over HTTP on the loopback address, for one person's browser.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { CallContext, Core } from '../core/create-core.ts';
import { createGuard, type Guard } from './guard.ts';
import { safeHeaders, sendFile } from './static-files.ts';

/** A 30 MB file travels as base64 inside JSON. */
const maxBodyBytes = 45 * 1024 * 1024;

export type RunningHost = {
  port: number;
  /** Address with a one-time token. */
  newAddress(): string;
  stop(): Promise<void>;
};

export class PortTakenError extends Error {}

/** Serves the core on 127.0.0.1. Throws PortTakenError. */
export async function startHost({
  core,
  pageFolder,
  port,
}: {
  core: Core;
  pageFolder: string;
  port: number;
}): Promise<RunningHost> {
  const handler = new RPCHandler<CallContext>(core.router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: maxBodyBytes })],
  });
  let actualPort = port;
  const guard = createGuard(() => actualPort);
  const server = createServer((request, response) => {
    answer({ request, response, guard, handler, pageFolder }).catch(() => refuse(response, 500, 'Internal error'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTakenError(`Port ${port} is taken`) : error,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  actualPort = (server.address() as AddressInfo).port;
  return {
    port: actualPort,
    newAddress: () => `http://127.0.0.1:${actualPort}/?token=${guard.newToken()}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

type Call = {
  request: IncomingMessage;
  response: ServerResponse;
  guard: Guard;
  handler: RPCHandler<CallContext>;
  pageFolder: string;
};

async function answer({ request, response, guard, handler, pageFolder }: Call): Promise<void> {
  if (guard.isForeign(request)) return refuse(response, 403, 'Not from here');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'GET' && guard.redeem(request, response, url)) return undefined;
  const session = guard.sessionOf(request);
  if (!session) return refuse(response, 401, 'Open Zhuanji with the address it prints when it starts.');
  if (url.pathname.startsWith('/rpc/')) {
    const { matched } = await handler.handle(request, response, { prefix: '/rpc', context: { session } });
    return matched ? undefined : refuse(response, 404, 'No such procedure');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Method not allowed');
  const isSent = await sendFile(pageFolder, url.pathname, response);
  return isSent ? undefined : refuse(response, 404, 'Not found');
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, {
    ...safeHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${message}\n`);
}
