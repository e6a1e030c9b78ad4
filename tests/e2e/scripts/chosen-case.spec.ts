// The library looked at for one case (§7.4, §7.5): filled from it, ranked for it, remembered while the program is open.
import type { Page } from '@playwright/test';
import { expect, test } from '../host-test.ts';

test.use({ hostOptions: ['--demo'], permissions: ['clipboard-read', 'clipboard-write'] });

const options = (page: Page) => page.getByRole('listbox', { name: '找到的话术' }).getByRole('option');
const chosen = (page: Page) => page.getByRole('combobox', { name: '给哪个案件用' });
const outgoing = (page: Page) => page.getByRole('textbox', { name: '发出去的话' });

test('[§7.5] a case chosen by a part of its customer’s name fills and ranks the scripts until it is taken away', async ({
  shop,
  page,
}) => {
  await page.goto(`${shop.host.address}#/scripts`);
  const title = (await options(page).first().innerText()).split('\n')[0]!;
  await chosen(page).fill('若溪');
  await page
    .getByRole('option', { name: /沈若溪/ })
    .first()
    .click();
  await expect(options(page).first()).toContainText(/同类问题：|各类问题都适用/);
  await page.getByRole('combobox', { name: '找话术' }).fill('请坐下，从头说');
  await expect(outgoing(page)).toHaveValue(/^沈/);
  await page.getByRole('link', { name: '今日', exact: true }).click();
  await page.getByRole('link', { name: '话术', exact: true }).click();
  await expect(chosen(page)).toHaveValue(/沈若溪/);
  await chosen(page).click();
  await page.getByRole('button', { name: '不选案件' }).click();
  await expect(chosen(page)).toHaveValue('');
  await expect(options(page).first()).toContainText(title);
});

test('[§7.5] the library opened from a case is filled from that case', async ({ shop, page }) => {
  await page.goto(`${shop.host.address}#/cases`);
  await page.getByRole('option').filter({ hasText: '沈若溪' }).first().click();
  await page.getByRole('link', { name: '全部话术' }).click();
  await expect(chosen(page)).toHaveValue(/沈若溪/);
  await page.getByRole('combobox', { name: '找话术' }).fill('请坐下，从头说');
  await expect(outgoing(page)).toHaveValue(/^沈/);
});
