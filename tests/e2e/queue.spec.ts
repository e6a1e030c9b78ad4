import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './host-test.ts';

test.use({ hostOptions: ['--demo'] });

const rows = (page: Page) => page.getByRole('listbox', { name: '案件' }).getByRole('option');
const search = (page: Page) => page.getByRole('searchbox', { name: /^搜索姓名/ });
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

test.beforeEach(async ({ shop, page }) => {
  await page.goto(shop.host.address);
  await page.getByRole('link', { name: '案件', exact: true }).click();
  await expect(rows(page).first()).toBeVisible();
});

test('[§2.11] safety stands first, and a row says who, what, where it stands and who has it', async ({ page }) => {
  await expect(rows(page).first()).toContainText('安全紧急');
  await expect(rows(page).first()).toContainText(/第 \d\/\d 步/);
  await expect(rows(page).first()).toContainText('林悦');
});

test('[§7.3] cases are found by one Chinese character, in traditional writing too, and the hit is marked', async ({
  page,
}) => {
  await search(page).fill('饭');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator('mark', { hasText: '饭' }).first()).toBeVisible();
  await search(page).fill('電飯煲');
  await expect(rows(page)).toHaveCount(1);
  await search(page).fill('没有这样的字');
  await expect(page.getByText('没有符合条件的案件')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).last().click();
  await expect(rows(page).nth(1)).toBeVisible();
});

test('[§14.3] the keyboard alone: search, walk, open, come back to the same filter', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('饭');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
  await page.goBack();
  await expect(search(page)).toHaveValue('饭');
  await expect(rows(page)).toHaveCount(1);
});

test('[§2.11] views and filters live in the address and survive a reload', async ({ page }) => {
  const view = page.getByRole('radiogroup', { name: '查看范围' });
  await view.getByText('已结案').click();
  await expect(page).toHaveURL(/view=closed/);
  await page.reload();
  await expect(view.getByRole('radio', { name: '已结案' })).toBeChecked();
  await view.getByText('全部未结').click();
  await page.getByLabel('严重程度').first().click();
  await page.getByRole('option', { name: '安全紧急', exact: true }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/severity=safety/);
});

test('[§2.11] a filter is kept under a name, applied again, and its removal is undone', async ({ page }) => {
  await search(page).fill('饭');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: '常用筛选' }).click();
  await page.getByLabel('给现在的筛选起个名字').fill('饭煲');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '饭煲', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows(page).nth(1)).toBeVisible();
  await page.getByRole('button', { name: '常用筛选' }).click();
  await page.getByRole('button', { name: '饭煲', exact: true }).click();
  await expect(search(page)).toHaveValue('饭');
  await page.getByRole('button', { name: '常用筛选' }).click();
  await page.getByRole('button', { name: '删除“饭煲”' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '常用筛选' }).click();
  await expect(page.getByRole('button', { name: '饭煲', exact: true })).toBeVisible();
});

test('[§14.1] Today is worked by the keyboard: walk, settle a promise, take it back', async ({ page }) => {
  await page.getByRole('link', { name: '今日' }).click();
  const promise = page.getByRole('listitem', { name: /兑现承诺/ });
  await expect(promise).toHaveCount(1);
  await page.keyboard.press('j');
  await expect(page.locator('[data-today-item]').first()).toBeFocused();
  await promise.focus();
  await page.keyboard.press('d');
  await expect(promise).toHaveCount(0);
  // The row that took its place has the keyboard.
  await expect(page.locator('[data-today-item]:focus')).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(promise).toHaveCount(1);
});

test('[§2.7] a customer saves while it is typed', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/搜索案件、客户/).fill('陆建国');
  await page.getByRole('button', { name: /^陆建国 139/ }).click();
  await page.getByLabel('喜好').fill('喜欢清淡一点的');
  await expect(page.getByText('正在输入').or(page.getByText('正在保存'))).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('喜好')).toHaveValue('喜欢清淡一点的');
  expect(await violations(page)).toEqual([]);
});

test('[§14.3] axe finds nothing on the queue and on Today, light and dark', async ({ page }) => {
  test.slow();
  for (const name of ['案件', '今日']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText('陆建国').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: /深色/ }).click();
  for (const name of ['案件', '今日']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByText('陆建国').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
});
