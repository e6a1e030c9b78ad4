import { _electron, expect } from '@playwright/test';
import { join } from 'node:path';
import { root } from '../../architecture/source-files.ts';
import { desktopArguments, electron, environment, test } from './desktop.ts';

test('[§3.7] a reminder becomes a desktop notification, and a click on it leads to what it is about', async ({
  desktop,
}) => {
  const recorder = join(root, 'tests/support/record-notifications.cjs');
  const args = ['-r', recorder, ...desktopArguments(desktop.folder), '--demo'];
  const program = await _electron.launch({ executablePath: electron, args, env: environment() });
  const page = await program.firstWindow();
  const titles = () =>
    program.evaluate(() => {
      const shown: { title: string; body: string }[] = Reflect.get(globalThis, 'shownNotifications');
      return shown.map(({ title, body }) => `${title} ${body}`.trim());
    });
  // What came due in the sample shop rings for nobody; a promise for the next minutes is warned of at once.
  await page.getByRole('link', { name: '案件', exact: true }).click();
  await page.getByRole('option').nth(1).dblclick();
  await page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name: /重视/ }).click();
  await page.getByRole('textbox', { name: '答应客户什么、几点前' }).first().fill('10分钟内回电');
  await page.getByRole('button', { name: /^答应：/ }).click();
  await expect.poll(titles).not.toEqual([]);
  const [title = ''] = await titles();
  const target = /^有 \d+ 件事/.test(title) ? /#\/today/ : /#\/cases\/.+/;
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await program.evaluate(() => {
    const [first]: { emit(event: string): void }[] = Reflect.get(globalThis, 'shownNotifications');
    first?.emit('click');
  });
  await expect(page).toHaveURL(target);
  await program.close();
});
