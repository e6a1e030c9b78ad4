import { _electron, expect } from '@playwright/test';
import { join } from 'node:path';
import { root } from '../../architecture/source-files.ts';
import { desktopArguments, electron, environment, test } from './desktop.ts';

/** Somewhere it is working time now, whenever the tests run: a shop that sleeps rings for nobody (quiet hours, §3.7). */
function zoneAtWork(): string {
  const hourIn = (timeZone: string) =>
    Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format());
  const zones = ['Asia/Shanghai', 'Europe/London', 'America/New_York', 'Pacific/Honolulu'];
  return zones.find((zone) => hourIn(zone) >= 9 && hourIn(zone) < 20)!;
}

test('[§3.7] a reminder becomes a desktop notification and a number on the icon, and a click on it leads to the case', async ({
  desktop,
}) => {
  const recorder = join(root, 'tests/support/record-notifications.cjs');
  const program = await _electron.launch({
    executablePath: electron,
    args: ['-r', recorder, ...desktopArguments(desktop.folder)],
    env: { ...environment(), TZ: zoneAtWork() },
  });
  const page = await program.firstWindow();
  const notices = () =>
    program.evaluate(() => ({
      shown: (Reflect.get(globalThis, 'shownNotifications') as { title: string }[]).map(({ title }) => title),
      onIcon: (Reflect.get(globalThis, 'badgeCounts') as number[]).at(-1) ?? 0,
    }));
  await page.getByLabel('一、店名是什么？').fill('小满家电');
  await page.getByLabel('三、怎么称呼您？').fill('林悦');
  await page.getByRole('checkbox', { name: '先放一家样例店进来，随便看看' }).uncheck();
  await page.getByRole('button', { name: '开始使用' }).click();
  await page.getByRole('link', { name: '受理投诉', exact: true }).click();
  // A case that turns high rings for a supervisor at once.
  await page
    .getByRole('textbox', { name: '客户的原话' })
    .fill('修了三次都没修好，客服骗人！再不退款我就打12315，找律师起诉你们，再找电视台记者曝光！');
  await page.getByRole('button', { name: /^受理 / }).click();
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
  await expect.poll(async () => (await notices()).shown).toContain('案件的升级风险变高，请主管看一看');
  await expect.poll(async () => (await notices()).onIcon).toBeGreaterThan(0);
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await program.evaluate(() => {
    const [first]: { emit(event: string): void }[] = Reflect.get(globalThis, 'shownNotifications');
    first?.emit('click');
  });
  await expect(page).toHaveURL(/#\/cases\/.+/);
  await program.close();
});
