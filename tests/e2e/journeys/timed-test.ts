// `test` for journeys in which time passes: a host of its own, whose clock the test moves and which can be killed.
import { expect, test as base } from '@playwright/test';
import { startTimedHost, type TimedHost } from '../../support/host-with-clock.ts';

export type TimedShop = {
  /** The host that runs now. */
  host: TimedHost;
  /** Starts it again on the same data, after a kill or instead of it. */
  restart(): Promise<TimedHost>;
};

export const test = base.extend<{ shop: TimedShop }>({
  shop: async ({ browserName: _browser }, use) => {
    const shop: TimedShop = {
      host: await startTimedHost(),
      restart: async () => (shop.host = await shop.host.restart()),
    };
    await use(shop);
    await shop.host.remove();
  },
});

export { expect };
