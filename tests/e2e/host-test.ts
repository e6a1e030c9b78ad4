// `test` for journeys: each gets a web host of its own on a folder of its own.
import { expect, test as base } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWebHost, type WebHost } from '../support/web-host.ts';

export interface Shop {
  dataFolder: string;
  /** The host that runs now. */
  readonly host: WebHost;
  /** Starts the host again on the same data, after `host.stop()`. */
  restart(...options: string[]): Promise<WebHost>;
}

export const test = base.extend<{ hostOptions: string[]; shop: Shop }>({
  /** `test.use({ hostOptions: ['--demo'] })` starts on the sample shop. */
  hostOptions: [[], { option: true }],
  shop: async ({ hostOptions }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'zhuanji-shop-'));
    let host = await startWebHost(dataFolder, ...hostOptions);
    await use({
      dataFolder,
      get host() {
        return host;
      },
      async restart(...options) {
        host = await startWebHost(dataFolder, ...options);
        return host;
      },
    });
    await host.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  },
});

export { expect };
