// Papers of the shop in the real window (§9.4, §9.6): printer, menu, PDF file, and what is said when nothing comes out.
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf, withoutSpaces } from '../../support/pdf.ts';
import { startTestPrinter } from '../../support/test-printer.ts';
import { openShop, test } from './desktop.ts';

type Answer = 'prints' | 'fails' | 'is silent';

/** What stands in for the printer, the edge of the program; what it is asked is kept in `asked` of the main process. */
async function standInPrinter(program: ElectronApplication, printers: string[], answer: Answer): Promise<void> {
  await program.evaluate(
    ({ ipcMain }, [labels, how]) => {
      const asked: unknown[] = [];
      Reflect.set(globalThis, 'asked', asked);
      ipcMain.removeHandler('shell:list-printers');
      ipcMain.handle('shell:list-printers', () =>
        labels.map((label, at) => ({ name: `p${at}`, label, isDefault: at === 0 })),
      );
      ipcMain.removeHandler('shell:print');
      ipcMain.handle('shell:print', (_event, job: unknown) => {
        asked.push(job ?? 'dialog');
        if (how === 'fails') throw new Error('Invalid deviceName provided');
        return how === 'is silent' ? new Promise(() => undefined) : true;
      });
    },
    [printers, answer] as const,
  );
}

const askedOf = (program: ElectronApplication) => program.evaluate(() => Reflect.get(globalThis, 'asked') as unknown[]);

async function openPaper(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => (location.hash = `#${to}`), path);
  await page.locator('html[data-ready=true]').waitFor({ state: 'attached' });
}

const printButton = (page: Page) => page.getByRole('button', { name: '打印', exact: true });

function clickMenuPrint(program: ElectronApplication): Promise<void> {
  return program.evaluate(({ Menu }) => {
    const entries = Menu.getApplicationMenu()!.items.flatMap(({ submenu }) => submenu?.items ?? []);
    entries.find(({ accelerator }) => accelerator === 'CmdOrCtrl+P')!.click();
  });
}

test('[§9.4] the printers of the computer are listed by the names people gave them', async ({ desktop }) => {
  test.skip(process.platform !== 'linux', 'other systems have no print service that could stand in');
  const printer = await startTestPrinter('hp_m404_2', '二楼打印机');
  try {
    const { page } = await desktop.start({ CUPS_SERVER: printer.address });
    await openShop(page);
    await openPaper(page, '/print/papers/text/leaflet');
    await page.getByRole('combobox', { name: '打印机' }).click();
    await expect(page.getByRole('option')).toHaveText(['每次都让系统询问', /^二楼打印机/]);
  } finally {
    printer.close();
  }
});

test('[§9.4, §9.6] a paper of the shop goes to the chosen printer at its size, by the button, the menu and Ctrl+P; a failure is named', async ({
  desktop,
}) => {
  const { program, page } = await desktop.start();
  await standInPrinter(program, ['二楼打印机', '收银台'], 'fails');
  await openShop(page);
  await openPaper(page, '/print/papers/hand-over');
  await page.getByRole('combobox', { name: '打印机' }).click();
  await page.getByRole('option', { name: '收银台' }).click();
  await printButton(page).click();
  await expect(page.getByRole('alert').filter({ hasText: '“收银台”没有打印出来' })).toContainText('存成 PDF');
  await expect(page.getByText('已记下这次打印。')).toBeHidden();

  await standInPrinter(program, ['二楼打印机', '收银台'], 'prints');
  await clickMenuPrint(program);
  await expect(page.getByText('已记下这次打印。')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '没有打印出来' })).toBeHidden();
  const job = { printer: 'p1', widthMm: 148, heightMm: 210 };
  expect(await askedOf(program)).toEqual([job]);
  await page.keyboard.press('ControlOrMeta+P');
  await expect.poll(() => askedOf(program)).toEqual([job, job]);
});

test('[§9.3] the menu prints no screen and no half-made sheet', async ({ desktop }) => {
  const { program, page } = await desktop.start();
  await standInPrinter(program, ['二楼打印机'], 'prints');
  await openShop(page);
  await clickMenuPrint(program);
  await expect(page.getByRole('alert').filter({ hasText: '这是程序的画面' })).toBeVisible();
  const bytes = await page.evaluate(async () =>
    Array.from((await Reflect.get(globalThis, 'zhuanjiShell').printToPdf()) as Uint8Array),
  );
  const { pages } = await readPdf(Uint8Array.from(bytes));
  // The system's own font may give a character the code of its radical.
  expect(pages.map(({ text }) => withoutSpaces(text.normalize('NFKC')).slice(0, 7))).toEqual(['这是程序的画面']);
  expect(await askedOf(program)).toEqual([]);
});

test('[§9.4] a computer without a printer says so on every paper, and still saves a PDF', async ({ desktop }) => {
  const { program, page } = await desktop.start();
  await standInPrinter(program, [], 'prints');
  await openShop(page);
  for (const path of ['/print/papers/text/leaflet', '/print/letter/ruler?paper=a6']) {
    await openPaper(page, path);
    const notice = page.getByRole('alert').filter({ hasText: '这台电脑上没有找到打印机' });
    await expect(notice).toContainText('存成 PDF');
    await expect(printButton(page)).toBeDisabled();
  }
  await openPaper(page, '/print/papers/text/leaflet');
  await expect(page.getByRole('button', { name: '存成 PDF' })).toBeEnabled();
  await clickMenuPrint(program);
  await page.keyboard.press('ControlOrMeta+P');
  expect(await askedOf(program)).toEqual([]);
});

test('[§9.4] a printer that never answers does not hold the page: the person is asked whether it came out', async ({
  desktop,
}) => {
  const { program, page } = await desktop.start();
  await standInPrinter(program, ['二楼打印机'], 'is silent');
  await openShop(page);
  await page.clock.install();
  await openPaper(page, '/print/papers/text/leaflet');
  await page.getByRole('combobox', { name: '打印机' }).click();
  await page.getByRole('option', { name: '二楼打印机' }).click();
  await printButton(page).click();
  await expect.poll(() => askedOf(program)).toHaveLength(1);
  await page.clock.fastForward(60_000);
  await page.getByRole('button', { name: '纸上印好了' }).click();
  await expect(page.getByText('已记下这次打印。')).toBeVisible();
});

test('[§9.4] a PDF is kept where the person wants it, under its name; what keeps it from the disk is said', async ({
  desktop,
}) => {
  const { program, page } = await desktop.start();
  await openShop(page);
  await openPaper(page, '/print/papers/text/leaflet');
  const choose = (filePath: string) =>
    program.evaluate(({ dialog }, path) => {
      const answer = (...given: unknown[]) => {
        Reflect.set(globalThis, 'proposed', (given.at(-1) as { defaultPath: string }).defaultPath);
        return Promise.resolve({ canceled: path === '', filePath: path });
      };
      Reflect.set(dialog, 'showSaveDialog', answer);
    }, filePath);
  const save = page.getByRole('button', { name: '存成 PDF' });

  await choose('');
  await save.click();
  await expect.poll(() => program.evaluate(() => Reflect.get(globalThis, 'proposed'))).toBe('投诉指引 小满家电.pdf');
  await choose(join(desktop.folder, 'no-such-folder', 'leaflet.pdf'));
  await save.click();
  await expect(page.getByRole('alert').filter({ hasText: '没有存成 PDF' })).toContainText('磁盘');
  await expect(page.getByText('已记下这次打印。')).toBeHidden();

  const file = join(desktop.folder, 'leaflet.pdf');
  await choose(file);
  await save.click();
  await expect(page.getByText('已记下这次打印。')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '没有存成 PDF' })).toBeHidden();
  expect(existsSync(file)).toBe(true);
  const { pages } = await readPdf(readFileSync(file));
  expect(pages.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)])).toEqual([[210, 297]]);
  expect(pages[0]!.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
});
