// The only place that knows which shell the page is in. A page served over HTTP talks to its own origin (web host);
// any other page (desktop window) waits for the message port that the preload script hands over.
import { createORPCClient, DynamicLink, type ClientLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '#shared/contract/index.ts';

type Link = ClientLink<Record<never, never>>;
type Client = ContractRouterClient<Contract>;

/** Name of the window message that carries the port. */
const portMessage = 'zhuanji:port';

const isServedOverHttp = window.location.protocol === 'http:' || window.location.protocol === 'https:';

let link: Promise<Link> = isServedOverHttp
  ? Promise.resolve(new FetchLink({ url: `${window.location.origin}/rpc` }))
  : new Promise((resolve) => {
      window.addEventListener('message', (event: MessageEvent<unknown>) => {
        const [port] = event.ports;
        const kind = (event.data as { type?: unknown } | null)?.type;
        if (event.source !== window || kind !== portMessage || !port) return;
        port.start();
        const made: Link = new PortLink({ port });
        // A core that was restarted hands over a new port: the old promise is answered already, so replace it.
        link = Promise.resolve(made);
        resolve(made);
      });
    });

/** The typed client of the whole contract. Calls made before the port arrives wait for it. */
export const client: Client = createORPCClient(new DynamicLink(async () => await link));

/** The same client as TanStack Query options: `api.cases.show.queryOptions({ input: { caseId } })`. */
export const api = createTanstackQueryUtils(client);
