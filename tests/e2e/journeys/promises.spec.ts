// Promises, reminders and Today as a clerk has them, while time passes.
import { AxeBuilder } from '@axe-core/playwright';
import { aCaseAt, ask, openShop } from './clerk.ts';
import { expect, test } from './timed-test.ts';

const minute = 60_000;

test('[§3.7] what came due while the page was closed is one digest: once, oldest first, each with what to do', async ({
  page,
  shop,
}) => {
  test.setTimeout(120_000);
  await openShop(page, shop);
  const caseId = await aCaseAt(page, '电饭煲煮饭夹生。', '沈若溪');
  const { json } = { json: await ask<{ now: number }>(page, 'session/status') };
  for (const [text, inMinutes] of [
    ['第二个', 20],
    ['第一个', 10],
  ] as const)
    await ask(page, 'promises/make', { caseId, text, dueAt: json.now + inMinutes * minute });
  await page.goto('about:blank');
  await shop.host.pass({ minutes: 30 });
  await page.goto(`${shop.host.origin}/#/today`);
  const digest = page.getByRole('dialog', { name: '不在的时候，有 2 件事到时间了' });
  await expect(digest.getByRole('listitem')).toContainText(['第一个', '第二个']);
  await expect(page).toHaveTitle(/^\(2\) /);
  await digest.getByRole('button', { name: '做到了' }).first().click();
  const asked = page.getByRole('dialog', { name: '做到了' });
  await asked.getByRole('radio', { name: /按时做了/ }).click();
  await asked.getByRole('textbox').fill('10:05 打通了。');
  await asked.getByRole('button', { name: '记下' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toContainText(['第二个']);
  await page.reload();
  await expect(page.getByRole('button', { name: '提醒（1）' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(`${shop.host.origin}/#/promises?view=kept`);
  await expect(page.getByRole('listitem').filter({ hasText: '第一个' })).toContainText('10:05 打通了。');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

test('[§3.4] one line in any step: the time is read out, the other reading offered, a past one refused', async ({
  page,
  shop,
}) => {
  test.setTimeout(120_000);
  await openShop(page, shop);
  await aCaseAt(page, '电饭煲煮饭夹生。', '沈若溪');
  await page.getByRole('button', { name: '承诺', exact: true }).click();
  const line = page.getByRole('textbox', { name: '随手记一个承诺' });
  await line.fill('今天上午9点前回电');
  await expect(page.getByText(/已经过了。请换一个时间/)).toBeVisible();
  await expect(page.getByRole('button', { name: '先选时间' })).toBeDisabled();
  await line.fill('明天8点前回电');
  await expect(page.getByRole('status').filter({ hasText: '按上午算' })).toContainText('11月19日周四 08:00');
  await page.getByRole('button', { name: '11月19日周四 20:00' }).click();
  await page.getByRole('button', { name: '答应：11月19日周四 20:00 前' }).click();
  await expect(page.getByText(/最晚 11月19日周四 20:00/)).toBeVisible();
});

test('[§14.5] one promise is called one in English', async ({ page, shop }) => {
  await openShop(page, shop);
  const caseId = await aCaseAt(page, '电饭煲煮饭夹生。', '沈若溪');
  const { now } = await ask<{ now: number }>(page, 'session/status');
  await ask(page, 'promises/make', { caseId, text: 'call back', dueAt: now + 60 * minute });
  await ask(page, 'session/setLanguage', { language: 'en' });
  await page.goto(`${shop.host.origin}/#/promises`);
  await page.reload();
  await expect(page.getByText('1 promise', { exact: true })).toBeVisible();
});
