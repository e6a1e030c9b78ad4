import { expect } from '@playwright/test';
import { test } from './desktop.ts';

test('the page cannot leave for another address', async ({ desktop }) => {
  const { program, page } = await desktop.start();
  const here = page.url();
  await page.evaluate(() => {
    // Chromium itself refuses this one, without asking.
    location.href = 'file:///etc/hosts';
  });
  for (const address of ['https://example.com/', 'app://elsewhere/index.html']) {
    await program.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const refusal = new Promise((resolve) => {
        contents?.once('will-navigate', (event) => resolve(event.defaultPrevented));
      });
      Reflect.set(globalThis, 'refusal', refusal);
    });
    await page.evaluate((target) => {
      location.href = target;
    }, address);
    expect(await program.evaluate(() => Reflect.get(globalThis, 'refusal')), address).toBe(true);
    expect(page.url()).toBe(here);
  }
});

test('[§13.7] nothing is fetched from the network, not even what a pasted text points to', async ({ desktop }) => {
  const { page } = await desktop.start();
  const reached = await page.evaluate(async () => {
    const image = new Promise<boolean>((resolve) => {
      const picture = new Image();
      picture.addEventListener('load', () => resolve(true));
      picture.addEventListener('error', () => resolve(false));
      picture.src = 'http://127.0.0.1:9/pixel.png';
    });
    const request = fetch('http://127.0.0.1:9/').then(
      () => true,
      () => false,
    );
    return [await image, await request];
  });
  expect(reached).toEqual([false, false]);
});

test('a new window is refused', async ({ desktop }) => {
  const { program, page } = await desktop.start();
  expect(await page.evaluate(() => window.open('app://zhuanji/index.html') === null)).toBe(true);
  expect(program.windows()).toHaveLength(1);
});

test('the page is served with a strict policy, and script in the text does not run', async ({ desktop }) => {
  const { page } = await desktop.start();
  const policy = await page.evaluate(async () => {
    const answer = await fetch('app://zhuanji/index.html');
    return answer.headers.get('content-security-policy') ?? '';
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  const hasRun = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.hasRun = true';
    document.body.append(script);
    return Reflect.has(globalThis, 'hasRun');
  });
  expect(hasRun).toBe(false);
});

test('camera, location and notifications of the page are refused', async ({ desktop }) => {
  const { page } = await desktop.start();
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'midi'] as PermissionName[];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(states.every((state) => state === 'denied')).toBe(true);
});
