// The only place that knows which shell the page is in. In the desktop window the page makes a message channel and posts
// one end of it to its own window, where the preload script takes it to the core; in the browser it calls its origin.
import { createORPCClient, DynamicLink, type ClientLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '#shared/contract/index.ts';
import { connectMessage, type ShellBridge } from '#shared/shell-bridge.ts';

declare global {
  interface Window {
    zhuanjiShell?: ShellBridge;
  }
}

type Link = ClientLink<Record<never, never>>;

/** Services of the desktop window (PDF, print dialog, tray); undefined in the browser. */
export const shell = window.zhuanjiShell;

function makeLink(): Link {
  if (!shell) return new FetchLink({ url: `${window.location.origin}/rpc` });
  const { port1, port2 } = new MessageChannel();
  port1.start();
  window.postMessage(connectMessage, window.location.origin, [port2]);
  return new PortLink({ port: port1 });
}

let link = makeLink();

/** Asks the shell for a new way to the core after the old one broke. */
export function reconnect(): void {
  if (shell) link = makeLink();
}

/** The typed client of the whole contract. */
export const client: ContractRouterClient<Contract> = createORPCClient(new DynamicLink(() => link));

/** The same client as TanStack Query options: `api.cases.show.queryOptions({ input: { caseId } })`. */
export const api = createTanstackQueryUtils(client);
