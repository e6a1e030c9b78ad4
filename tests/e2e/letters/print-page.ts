// Serves the letter sheet to a real Chromium and prints from it.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import type { SheetLayout } from '#renderer/features/letters/sheet/use-sheets.ts';
import type { FixtureLetter } from './print-fixture.ts';

export interface PrintPage {
  page: Page;
  show: (letter: FixtureLetter) => Promise<SheetLayout>;
  pdf: () => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** Opens the fixture page. `executablePath` names a Chromium; without it Playwright's own is used. */
export async function openPrintPage(executablePath?: string): Promise<PrintPage> {
  const server = await serveFixture();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await openFixture(server, browser);
  return {
    page,
    show: (letter) => page.evaluate((given) => window.showLetter(given), letter),
    pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function serveFixture(): Promise<ViteDevServer> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const server = await createServer({
    configFile: false,
    root,
    cacheDir: '.cache/vite-letters',
    plugins: [react()],
    logLevel: 'error',
    server: {
      host: '127.0.0.1',
      port: 0,
      watch: null,
      fs: { allow: [root, realpathSync(join(root, 'node_modules'))] },
    },
    optimizeDeps: { entries: ['tests/e2e/letters/print-fixture.html'] },
  });
  return server.listen();
}

async function openFixture(server: ViteDevServer, browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the fixture is not served');
  await page.goto(`http://127.0.0.1:${address.port}/tests/e2e/letters/print-fixture.html`);
  await page.waitForFunction(() => 'showLetter' in window);
  return page;
}
