import { expect } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { test } from './desktop.ts';

const pointsPerMillimetre = 72 / 25.4;

test('[§9.3] a page printed to PDF has the size its style asks for, and its text', async ({ desktop }) => {
  const { page } = await desktop.start();
  const bytes = await page.evaluate(async () => {
    const style = document.createElement('style');
    style.textContent = '@page { size: 105mm 148mm; margin: 8mm }';
    document.head.append(style);
    document.body.textContent = '谢谢您告诉我们 A6';
    return Array.from((await Reflect.get(globalThis, 'zhuanjiShell').printToPdf()) as Uint8Array);
  });
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const sheet = await pdf.getPage(1);
  const { width, height } = sheet.getViewport({ scale: 1 });
  expect(pdf.numPages).toBe(1);
  expect(width / pointsPerMillimetre).toBeCloseTo(105, 0);
  expect(height / pointsPerMillimetre).toBeCloseTo(148, 0);
  const { items } = await sheet.getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('谢谢您告诉我们');
});

test('[§9.4] a computer without a printer says so; a printer that is not there prints nothing and tells', async ({
  desktop,
}) => {
  const { page } = await desktop.start();
  const answers = await page.evaluate(async () => {
    const shell = Reflect.get(globalThis, 'zhuanjiShell');
    const printers = (await shell.listPrinters()) as { name: string }[];
    const job = { printer: 'no-such-printer', widthMm: 105, heightMm: 148 };
    const silently = printers.length === 0 ? ((await shell.print(job)) as boolean) : false;
    const refused = await shell.print({ ...job, widthMm: 1 }).catch((error: unknown) => String(error));
    return { names: printers.map(({ name }) => typeof name), silently, refused };
  });
  expect(answers.names.every((kind) => kind === 'string')).toBe(true);
  expect(answers.silently).toBe(false);
  expect(answers.refused).toContain('widthMm');
});

test('[§9.4] a chosen printer that fails is named with what to do, whether the runtime answers or throws', async ({
  desktop,
}) => {
  const { program, page } = await desktop.start();
  // The printer is the edge of the program: the only thing that stands in here.
  await program.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('shell:list-printers');
    ipcMain.handle('shell:list-printers', () => [{ name: 'office', label: '二楼打印机', isDefault: true }]);
    ipcMain.removeHandler('shell:print');
    ipcMain.handle('shell:print', () => {
      throw new Error('Invalid deviceName provided');
    });
  });
  await page.getByLabel('一、店名是什么？').fill('小满家电');
  await page.getByLabel('三、怎么称呼您？').fill('林悦');
  await page.getByRole('button', { name: '开始使用' }).click();
  await expect(page.getByRole('link', { name: '信函' })).toBeVisible();
  await page.evaluate(() => (location.hash = '#/print/letter/ruler?paper=a6'));
  await page.getByRole('combobox', { name: '打印机' }).click();
  await page.getByRole('option', { name: '二楼打印机（默认）' }).click();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  const notice = page.getByRole('alert').filter({ hasText: '“二楼打印机”没有打印出来' });
  await expect(notice).toContainText('换一台打印机，或者存成 PDF');
  await program.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('shell:print');
    ipcMain.handle('shell:print', () => true);
  });
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(notice).toBeHidden();
});
