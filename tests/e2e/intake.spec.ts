import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './host-test.ts';

test.use({ hostOptions: ['--demo'] });

const complaint =
  '前天在你们店买的豆浆机，第二次用就漏电，我妈的手麻了半天。打电话问，客服说两小时内回电，等到晚上也没人管。' +
  '订单号 SO20260908001，花了 329 元，我的电话 13900139000。不解决我就打12315！';

const words = (page: Page) => page.getByRole('textbox', { name: '客户的原话' });
const suggestions = (page: Page) => page.getByRole('region', { name: '从原话里读到的' });
const accept = (page: Page) => page.getByRole('button', { name: /^受理 / });
const isSaved = (page: Page) => expect(page.getByText('草稿已保存')).toBeVisible();

test.beforeEach(async ({ shop, page }) => {
  await page.goto(shop.host.address);
  await page.getByRole('link', { name: '受理投诉' }).click();
  await expect(words(page)).toBeFocused();
});

test('[§2.2] a long complaint becomes a case: suggestions are taken, removed, and never overwrite what a person set', async ({
  page,
}) => {
  await words(page).fill(complaint);
  await expect(suggestions(page).getByRole('button', { name: '采纳：电话 13900139000' })).toBeVisible();
  await page.getByLabel('姓名', { exact: true }).fill('周若溪');
  await page.getByRole('textbox', { name: '金额' }).fill('300');
  await suggestions(page).getByRole('button', { name: '按安全紧急受理' }).click();
  await suggestions(page)
    .getByRole('button', { name: /^去掉：购买日期/ })
    .click();
  await suggestions(page).getByRole('button', { name: '全部采纳' }).click();
  await words(page).press('End');
  await page.keyboard.type('还有，包装也是破的。');
  await expect(page.getByLabel('电话', { exact: true })).toHaveValue('13900139000');
  await expect(page.getByRole('textbox', { name: '订单号' })).toHaveValue('SO20260908001');
  await expect(page.getByRole('textbox', { name: '金额' })).toHaveValue(/300/);
  await expect(
    page
      .getByRole('textbox', { name: '购买日期' })
      .or(page.getByRole('button', { name: '购买日期', exact: true }))
      .first(),
  ).toHaveValue('');
  await isSaved(page);
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
  await page.goto(`${new URL(page.url()).origin}/#/cases?query=%E5%8C%85%E8%A3%85%E4%B9%9F%E6%98%AF%E7%A0%B4`);
  const row = page.getByRole('option').first();
  await expect(row).toContainText('周若溪');
  await expect(row).toContainText('安全紧急');
});

test('[§2.2] every suggestion shows its words, and pointing at it marks them in the text', async ({ page }) => {
  await words(page).fill(complaint);
  const phone = suggestions(page).getByRole('listitem').filter({ hasText: '13900139000' });
  await expect(phone.locator('q')).toHaveText('13900139000');
  await phone.getByRole('button', { name: /^采纳/ }).focus();
  await expect(page.locator('mark[data-active]')).toHaveText('13900139000');
});

test('[§13.1] a host killed in mid-typing loses nothing', async ({ shop, page }) => {
  await words(page).pressSequentially('等了三天没有人回电，', { delay: 15 });
  await isSaved(page);
  const { port } = new URL(shop.host.origin);
  await shop.host.stop('SIGKILL');
  await words(page).pressSequentially('打到总部也没有人接。', { delay: 15 });
  const host = await shop.restart('--port', port);
  await page.goto(host.address);
  await page.getByRole('link', { name: '受理投诉' }).click();
  await page.getByRole('button', { name: /^草稿/ }).click();
  await page.getByRole('button', { name: /等了三天没有人回电/ }).click();
  await expect(words(page)).toHaveValue('等了三天没有人回电，打到总部也没有人接。');
  await isSaved(page);
});

test('[§13.1] what reached the host is there in another browser', async ({ shop, page, browser }) => {
  await words(page).pressSequentially('少发了一件');
  await isSaved(page);
  await shop.host.stop('SIGKILL');
  const host = await shop.restart();
  const other = await (await browser.newContext()).newPage();
  await other.goto(host.address);
  await other.getByRole('link', { name: '受理投诉' }).click();
  await other.getByRole('button', { name: /^草稿/ }).click();
  await expect(other.getByRole('button', { name: /少发了一件/ })).toBeVisible();
});

test('[§14.3] a discarded draft comes back by undo', async ({ page }) => {
  await words(page).fill('颜色和图片差太多');
  await isSaved(page);
  await page.getByRole('link', { name: '受理投诉' }).click();
  await expect(words(page)).toHaveValue('');
  await page.getByRole('button', { name: /^草稿/ }).click();
  await page.getByRole('button', { name: '丢弃草稿' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '草稿（1）' }).click();
  await expect(page.getByRole('button', { name: /颜色和图片差太多/ })).toBeVisible();
});

test('[§14.7] what is missing is named where it is missing', async ({ page }) => {
  await page.getByLabel('电话', { exact: true }).fill('没留');
  await accept(page).click();
  await expect(page.getByRole('alert').filter({ hasText: '客户的原话' })).toBeVisible();
  await expect(words(page)).toBeFocused();
  await expect(page.getByText('这不像电话号码。')).toBeVisible();
});

test('[§2.7] a known customer is found by part of the name, and the same matter is pointed out', async ({ page }) => {
  await page.getByLabel('姓名', { exact: true }).pressSequentially('陆建');
  await page.getByRole('option', { name: /陆建国/ }).click();
  await expect(page.getByRole('button', { name: '不是这位' })).toBeVisible();
  const similar = page.getByRole('region', { name: '是同一件事吗？' });
  await expect(similar).toContainText('同一位客户');
  await similar.getByRole('button', { name: '关联' }).first().click();
  await expect(similar.getByRole('button', { name: '取消关联' })).toBeVisible();
});

test('[§2.8] a file chosen before there is a case is evidence of the case', async ({ page }) => {
  await words(page).fill('收到就是裂的，有照片');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: '裂口.txt', mimeType: 'text/plain', buffer: Buffer.from('invented') });
  await expect(page.getByText('受理后保存')).toBeVisible();
  const added = page.waitForResponse((response) => response.url().includes('/rpc/evidence/addFile'));
  await page.keyboard.press('Control+Enter');
  expect((await added).status()).toBe(200);
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
});

test('[§14.3] axe finds nothing on the intake page, empty and filled, light and dark', async ({ page }) => {
  test.slow();
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  expect(await violations()).toEqual([]);
  await words(page).fill(complaint);
  await expect(suggestions(page).getByRole('button', { name: /^采纳：电话/ })).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: /深色/ }).click();
  await page.mouse.move(600, 5);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  expect(await violations()).toEqual([]);
});
