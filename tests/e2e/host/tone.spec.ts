import type { Page } from '@playwright/test';
import { expect, test } from '../host-test.ts';

test.use({ hostOptions: ['--demo'] });

test('[§7.8] a promise is checked while typed, mended by the keyboard, overruled for good and counted', async ({
  shop,
  page,
}) => {
  await openImportance(page, shop.host.address);
  const promise = page.getByRole('textbox', { name: '答应客户什么、几点前' });
  const advice = page.getByRole('list', { name: '语气提示：答应客户什么、几点前' });
  await promise.fill('这是快递的问题。请您冷静一点。');
  await expect(advice.getByRole('listitem')).toHaveCount(2);

  await promise.press('Home');
  await promise.press('Shift+F8');
  await expect(page.getByRole('status').filter({ hasText: '命令口气' })).toBeAttached();
  await promise.press('Alt+Enter');
  await expect(promise).not.toHaveValue(/冷静/);
  await expect(advice.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(promise).toHaveValue('这是快递的问题。请您冷静一点。');

  await advice.getByRole('button', { name: /^就这么说：“这是快递的问题”/ }).click();
  await page.getByRole('menuitem', { name: '说的是核实过的事实' }).click();
  await expect(advice.getByRole('listitem')).toHaveCount(1);

  await page.reload();
  await page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name: /重视/ }).click();
  await promise.fill('这是快递的问题。请您冷静一点。');
  await expect(advice.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('您已判断 1 处可以这么说')).toBeVisible();

  await page.goto(`${new URL(shop.host.address).origin}/#/settings/tone`);
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: '推给别人' })).toContainText('说的是核实过的事实 1');
  await expect(rows.filter({ hasText: '命令口气' })).toContainText('满 10 次决定后才算');
});

async function openImportance(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const id = await page.evaluate(async () => {
    const answer = await fetch('/rpc/cases/queue', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json: { filter: {} } }),
    });
    const { json } = (await answer.json()) as { json: { rows: { id: string; method: string; state: string }[] } };
    return json.rows.find((row) => row.method === 'eight-step' && row.state === 'open')?.id;
  });
  await page.goto(`${new URL(address).origin}/#/cases/${id}`);
  await page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name: /重视/ }).click();
}
