// The shop's own scripts from the first word to the case (§7.1, §7.6).
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { openRaw } from '#core/storage/driver.ts';
import { databaseFileName } from '#core/storage/open-database.ts';
import { expect, test } from '../host-test.ts';

test.use({ hostOptions: ['--demo'], permissions: ['clipboard-read', 'clipboard-write'] });

const options = (page: Page) => page.getByRole('listbox', { name: '找到的话术' }).getByRole('option');
const preview = (page: Page) => page.getByTestId('preview');

test.beforeEach(async ({ shop, page }) => {
  await page.goto(`${shop.host.address}#/scripts`);
  await expect(options(page).first()).toBeVisible();
});

async function choose(page: Page, field: string, option: string) {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.keyboard.press('Escape');
}

test('[§7.1] written, seen in a case, approved, and found by its sound', async ({ page }) => {
  await page.getByRole('button', { name: '写新话术' }).click();
  await page.getByRole('textbox', { name: '标题' }).fill('茶凉了，换一壶热的');
  const words = page.getByRole('textbox', { name: '要说的话' });
  await words.fill('{{nickname}}，我现在给您换一壶热的。');
  await expect(page.getByText('没有这样的空白：nickname')).toBeVisible();
  await expect(page.getByRole('button', { name: '批准使用' })).toBeDisabled();
  await words.fill('{{salutation|这位朋友}}，我现在给您换一壶热的，五分钟端来。');
  await choose(page, '步骤与场合', '解决');
  await expect(preview(page)).toContainText('王女士，我现在给您换一壶热的');
  await page.getByRole('button', { name: '批准使用' }).click();
  await expect(page.getByText('已批准，案件里用得上了')).toBeVisible();
  await page.getByRole('link', { name: '回到话术库' }).click();
  await page.getByRole('combobox', { name: '找话术' }).fill('hyhrd');
  await expect(options(page)).toHaveCount(1);
  await expect(options(page).first()).toContainText('茶凉了，换一壶热的');
});

test('[§7.1] a shipped script becomes the shop’s own, with its difference, history and the way back', async ({
  page,
}) => {
  await page.getByRole('combobox', { name: '找话术' }).fill('照原话讲');
  await page.getByRole('link', { name: '改写' }).click();
  const words = page.getByRole('textbox', { name: '要说的话' });
  const before = await words.inputValue();
  await words.fill(`${before}我姓周。`);
  await expect(page.getByRole('heading', { name: '与使用中的文字相比' })).toBeVisible();
  await expect(page.locator('ins')).toContainText('我姓周');
  await page.getByRole('button', { name: '批准使用' }).click();
  await expect(page.getByText('已批准，案件里用得上了')).toBeVisible();
  await words.fill('另写一句。');
  await expect(page.getByRole('button', { name: '放弃这次修改' })).toBeVisible();
  await page.getByRole('button', { name: '放弃这次修改' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(words).toHaveValue('另写一句。');
  await page.getByRole('button', { name: '对比' }).first().click();
  await page.getByRole('button', { name: '放回草稿' }).click();
  await expect(words).toHaveValue(`${before}我姓周。`);
});

test('[§7.1] a shared text stands in every script that names it, and changes there at once', async ({ page }) => {
  await page.getByRole('button', { name: '更多', exact: true }).click();
  await page.getByRole('menuitem', { name: '公用段落' }).click();
  await page.getByRole('button', { name: '新的公用段落' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('营业时间');
  await page.getByRole('textbox', { name: '要说的话' }).fill('九点到九点都有人');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('heading', { name: '营业时间' })).toBeVisible();
  await page.getByRole('link', { name: '回到话术库' }).click();
  await page.getByRole('button', { name: '写新话术' }).click();
  await page.getByRole('button', { name: '插入公用段落' }).click();
  await page.getByRole('menuitem', { name: '营业时间' }).click();
  await expect(page.getByRole('textbox', { name: '要说的话' })).toHaveValue('{{>营业时间}}');
  await expect(preview(page)).toHaveText('九点到九点都有人');
});

test('[§13.8] thrown away and put back', async ({ page }) => {
  await page.getByRole('button', { name: '写新话术' }).click();
  await page.getByRole('textbox', { name: '标题' }).fill('写坏了的一条');
  await page.getByRole('textbox', { name: '标题' }).blur();
  await page.getByRole('button', { name: '移到回收站' }).click();
  await expect(page.getByText('已移到回收站')).toBeVisible();
  await page.getByRole('button', { name: '更多', exact: true }).click();
  await page.getByRole('menuitem', { name: '回收站' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '放回' }).click();
  await expect(page.getByText('已放回话术库')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByText('本店', { exact: true }).click();
  await expect(options(page)).toHaveText([/写坏了的一条/]);
});

test('[§6] two windows on one script: the later one sees both texts', async ({ page, context }) => {
  await page.getByRole('button', { name: '写新话术' }).click();
  const words = (one: Page) => one.getByRole('textbox', { name: '要说的话' });
  await words(page).fill('第一句');
  const other = await context.newPage();
  await expect(async () => {
    await other.goto(page.url());
    await other.reload();
    await expect(words(other)).toHaveValue('第一句', { timeout: 2_000 });
  }).toPass();
  // What is typed here is on its way while the other window saves.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/rpc/library/saveDraft', async (route) => {
    await held;
    await route.continue();
  });
  await words(page).fill('第一句，这里写的');
  const saved = other.waitForResponse('**/rpc/library/saveDraft');
  await words(other).fill('第一句，那里写的');
  await saved;
  release();
  const both = page.getByRole('alert').filter({ hasText: '也改了这条话术' });
  await expect(both.locator('del')).toHaveText('那');
  await expect(both.locator('ins')).toHaveText('这');
  await both.getByRole('button', { name: '用我的' }).click();
  await expect(words(other)).toHaveValue('第一句，这里写的');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`[§14.4] the editor passes the accessibility rules, ${scheme}`, async ({ page }) => {
    if (scheme === 'dark') await page.getByRole('button', { name: /深色/ }).click();
    await page.getByRole('link', { name: '改写' }).click();
    await page.getByRole('textbox', { name: '要说的话' }).fill('这是快递的问题。{{nickname}}');
    await expect(page.getByRole('list', { name: '语气提示' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('[§7.1] an update of the program offers its new text beside the shop’s own, and never takes its place by itself', async ({
  page,
  shop,
}) => {
  const rewrite = async (words: string) => {
    await page.getByRole('combobox', { name: '找话术' }).fill('照原话讲');
    await page.getByRole('link', { name: '改写' }).click();
    await page.getByRole('textbox', { name: '要说的话' }).fill(words);
    await page.getByRole('button', { name: '批准使用' }).click();
    await expect(page.getByText('已批准，案件里用得上了')).toBeVisible();
  };
  await rewrite('本店这样说：您慢慢讲。');
  const address = new URL(page.url()).hash;
  await shop.host.stop();
  // As if the copy had been made from a text that the program shipped before.
  const raw = openRaw(join(shop.dataFolder, databaseFileName));
  raw.exec("UPDATE script SET base = json_set(base, '$.text', '以前自带的话') WHERE base IS NOT NULL");
  raw.close();
  const host = await shop.restart();
  await page.goto(`${host.address}${address}`);
  const offer = page.getByRole('alert').filter({ hasText: '自带话术有了新版本' });
  await offer.getByRole('button', { name: '看差别' }).click();
  await expect(offer.locator('del').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: '要说的话' })).toHaveValue('本店这样说：您慢慢讲。');
  await offer.getByRole('button', { name: '保留本店的' }).click();
  await expect(page.getByText('继续用本店的版本')).toBeVisible();
  await expect(offer).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('textbox', { name: '要说的话' })).toHaveValue('本店这样说：您慢慢讲。');
  await expect(offer).toHaveCount(0);
});
