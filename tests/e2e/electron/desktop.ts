// Starts the laid-out program on a real Electron, with folders of its own for each test.
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Desktop {
  /** Starts the program, with more environment if given; a second call starts it again on the same folders. */
  start(variables?: Record<string, string>): Promise<{ program: ElectronApplication; page: Page }>;
  folder: string;
  dataFolder: string;
}

export const electron = process.env['ZHUANJI_ELECTRON'] ?? '';
export const appFolder = process.env['ZHUANJI_ELECTRON_APP'] ?? '';

export const test = base.extend<{ desktop: Desktop }>({
  // Playwright wants a destructured first parameter even where nothing is taken from it.
  // oxlint-disable-next-line no-empty-pattern -- Playwright's fixture signature
  desktop: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'zhuanji-desktop-'));
    const started: ElectronApplication[] = [];
    const dataFolder = join(folder, 'data');
    await use({
      folder,
      dataFolder,
      async start(variables = {}) {
        const program = await _electron.launch({
          executablePath: electron,
          args: desktopArguments(folder),
          env: { ...environment(), ...variables },
        });
        started.push(program);
        return { program, page: await program.firstWindow() };
      },
    });
    for (const program of started) await program.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Sets up a shop in the first-start page, without the sample, and waits for the program. */
export async function openShop(page: Page): Promise<void> {
  await page.getByLabel('一、店名是什么？').fill('小满家电');
  await page.getByLabel('三、怎么称呼您？').fill('林悦');
  await page.getByRole('checkbox', { name: '先放一家样例店进来，随便看看' }).uncheck();
  await page.getByRole('button', { name: '开始使用' }).click();
  await page.getByRole('link', { name: '信函' }).waitFor();
}

/** Arguments of the program for one test; Chromium's sandbox refuses root, which only tests run as. */
export function desktopArguments(folder: string): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...sandbox,
    '--disable-gpu',
    `--user-data-dir=${join(folder, 'shell')}`,
    appFolder,
    `--data=${join(folder, 'data')}`,
  ];
}

export function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
