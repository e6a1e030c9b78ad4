// Serves the letter sheet to a real Chromium and prints from it.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import type { SheetLayout } from '#renderer/features/letters/sheet/use-sheets.ts';
import type { LabelEntry } from '../../../src/renderer/features/letters/sheet/label-sheets.tsx';
import type { FixtureEnvelope, FixtureLetter } from './print-fixture.ts';

export interface PrintPage {
  page: Page;
  show: (letter: FixtureLetter) => Promise<SheetLayout>;
  showAll: (letters: FixtureLetter[]) => Promise<SheetLayout[]>;
  showEnvelopes: (envelopes: FixtureEnvelope[]) => Promise<boolean[]>;
  showLabels: (entries: LabelEntry[], start: number) => Promise<boolean[]>;
  /** Share of pixels by which the printed page `number` differs from what the sheet shows on the screen. */
  differenceFromScreen: (number: number) => Promise<number>;
  pdf: () => Promise<Uint8Array>;
  /** Colours "r,g,b" of points of the first page of a PDF, in millimetres from its upper left corner. */
  coloursAt: (pdf: Uint8Array, pointsMm: [x: number, y: number][]) => Promise<string[]>;
  /** The pages of a PDF as one picture (PNG), so many side by side. */
  tilePdf: (pdf: Uint8Array, columns: number) => Promise<Buffer>;
  close: () => Promise<void>;
}

/** Opens the fixture page. `executablePath` names a Chromium; without it Playwright's own is used. */
export async function openPrintPage(executablePath?: string): Promise<PrintPage> {
  const server = await serveFixture();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await openFixture(server, browser);
  return {
    page,
    show: async (letter) => (await page.evaluate((given) => window.showLetters(given), [letter]))[0]!,
    showAll: (letters) => page.evaluate((given) => window.showLetters(given), letters),
    showEnvelopes: (envelopes) => page.evaluate((given) => window.showEnvelopes(given), envelopes),
    showLabels: (entries, start) =>
      page.evaluate(([given, from]) => window.showLabels(given, from), [entries, start] as const),
    differenceFromScreen: async (number) => {
      const sheet = page.locator('[data-sheet]').nth(number - 1);
      // Alone and at the upper edge, as on its page: between two pixels the screen sets text by up to one elsewhere.
      const others = await page.addStyleTag({
        content: `[data-sheet]:not([data-sheet="${number}"]) { display: none }`,
      });
      const picture = (await sheet.screenshot()).toString('base64');
      await others.evaluate((style) => (style as HTMLStyleElement).remove());
      const pdf = Buffer.from(await pdfOf(page)).toString('base64');
      return page.evaluate(([file, at, seen]) => window.differenceFrom(file, at, seen), [
        pdf,
        number,
        picture,
      ] as const);
    },
    pdf: () => pdfOf(page),
    coloursAt: (pdf, pointsMm) =>
      page.evaluate(([file, points]) => window.coloursAt(file, points), [
        Buffer.from(pdf).toString('base64'),
        pointsMm,
      ] as const),
    tilePdf: async (pdf, columns) =>
      Buffer.from(
        await page.evaluate(([file, across]) => window.tilePdf(file, across), [
          Buffer.from(pdf).toString('base64'),
          columns,
        ] as const),
        'base64',
      ),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function pdfOf(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

/** With the React that ships: a development build draws several times slower than the program. */
async function serveFixture(): Promise<ViteDevServer> {
  process.env['NODE_ENV'] = 'production';
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const server = await createServer({
    configFile: false,
    mode: 'production',
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
  const page = await browser.newPage({ viewport: { width: 1000, height: 1200 }, deviceScaleFactor: 2 });
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the fixture is not served');
  await page.goto(`http://127.0.0.1:${address.port}/tests/e2e/letters/print-fixture.html`);
  await page.waitForFunction(() => 'showLetters' in window);
  return page;
}
