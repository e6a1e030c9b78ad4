import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { desktopArguments, electron, environment, test } from './desktop.ts';

test('the window opens and shows the page that the core answers through its port', async ({ desktop }) => {
  const { page } = await desktop.start();
  await expect(page).toHaveURL(/^app:\/\/zhuanji\//);
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect(page).toHaveTitle(/转机/);
});

test('the page has no Node and only the services of the shell', async ({ desktop }) => {
  const { page } = await desktop.start();
  const found = await page.evaluate(() => ({
    node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')],
    shell: Object.keys(Reflect.get(globalThis, 'zhuanjiShell')).sort(),
  }));
  expect(found.node).toEqual(['undefined', 'undefined']);
  expect(found.shell).toEqual([
    'listPrinters',
    'print',
    'printToPdf',
    'readPreferences',
    'savePdf',
    'savePreferences',
    'showCount',
    'showDataFolder',
  ]);
});

test('a second start brings the first window to the front and ends', async ({ desktop }) => {
  const { program } = await desktop.start();
  await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = spawn(electron, desktopArguments(desktop.folder), { env: environment(), stdio: 'ignore' });
  const [exitCode] = await once(second, 'exit');
  expect(exitCode).toBe(0);
  const isShown = () =>
    program.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      return windows.length === 1 && windows[0]?.isVisible() && !windows[0].isMinimized();
    });
  await expect.poll(isShown).toBe(true);
});

test('size and place of the window are remembered', async ({ desktop }) => {
  const bounds = { x: 140, y: 90, width: 1010, height: 640 };
  const first = await desktop.start();
  await first.program.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  );
  await first.program.close();
  const { program } = await desktop.start();
  const opened = await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(opened).toEqual(bounds);
});

test('[§3.7] with “close to tray” the closed window hides and the program stays', async ({ desktop }) => {
  const { program, page } = await desktop.start();
  await page.evaluate(() => Reflect.get(globalThis, 'zhuanjiShell').savePreferences({ closesToTray: true }));
  const state = await program.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
    return BrowserWindow.getAllWindows().map((window) => window.isVisible());
  });
  expect(state).toEqual([false]);
});

test('the menu speaks the language of the page', async ({ desktop }) => {
  const { program, page } = await desktop.start();
  const labels = () => program.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  const words = { 'zh-CN': '文件', 'zh-TW': '檔案', en: 'File' };
  for (const [language, word] of Object.entries(words)) {
    // The page tells its own language once while it loads; ours must come after that.
    await expect(async () => {
      await page.evaluate(
        (chosen) => Reflect.get(globalThis, 'zhuanjiShell').savePreferences({ language: chosen }),
        language,
      );
      expect(await labels()).toContain(word);
    }).toPass();
  }
});
