// The words are read in a worker: its script must come over the program's own protocol too.
import { expect } from '@playwright/test';
import { test } from './desktop.ts';

test('[§2.2] in the window too, what is typed becomes suggestions', async ({ desktop }) => {
  const { page } = await desktop.start();
  await page.getByLabel('一、店名是什么？').fill('小满家电');
  await page.getByLabel('三、怎么称呼您？').fill('林悦');
  await page.getByRole('checkbox', { name: '先放一家样例店进来，随便看看' }).uncheck();
  await page.getByRole('button', { name: '开始使用' }).click();
  await page.getByRole('link', { name: '受理投诉', exact: true }).click();
  await page.getByRole('textbox', { name: '客户的原话' }).fill('锅漏了，我的电话 13900139000。');
  await expect(page.getByRole('button', { name: '采纳：电话 13900139000' })).toBeVisible();
});
