// Whatever a hand or a clipboard puts into a field: a clear message, nothing lost, nothing half-written (§14.5).
import type { Page } from '@playwright/test';
import { ask, openShop } from './clerk.ts';
import { expect, test } from './timed-test.ts';

const words = (page: Page) => page.getByRole('textbox', { name: '客户的原话' });
const accept = (page: Page) => page.getByRole('button', { name: /^受理 / });

test.beforeEach(async ({ page, shop }) => {
  await openShop(page, shop);
  await page.getByRole('link', { name: '受理投诉', exact: true }).click();
});

test('[§14.5] 100,000 characters with rare ones and emoji are taken whole, and found again', async ({ page }) => {
  const rare = '吕喆和𠮷野说：😡锅又漏了。';
  // A hundred lines: the browser itself needs half a minute to put ten thousand of them into a text area.
  const line = `${'等了三天没有人回电。'.repeat(100)}\n`;
  const text = rare + line.repeat(100).slice(0, 100_000 - rare.length);
  await words(page).fill(text);
  await expect(page.getByText('草稿已保存')).toBeVisible();
  await page.reload();
  await expect(words(page)).toHaveValue(text);
  await accept(page).click();
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
  const caseId = /#\/cases\/([^/?]+)/.exec(page.url())![1];
  const { cases } = await ask<{ cases: { id: string }[] }>(page, 'cases/search', { query: '𠮷' });
  expect(cases.map(({ id }) => id)).toEqual([caseId]);
});

test('[§2.2] on a long text the words of a suggestion are marked where they stand, wherever it is scrolled to', async ({
  page,
}) => {
  const filler = '这一段只是说了很多别的话，一句也没有什么要紧。\n';
  await words(page).fill(`${filler.repeat(200)}我的电话 13900139000，打给我。\n${filler.repeat(200)}`);
  const row = page.getByRole('listitem').filter({ hasText: '13900139000' });
  await row.getByRole('button', { name: /^采纳/ }).focus();
  const mark = page.locator('mark[data-active]');
  await expect(mark).toHaveText('13900139000');
  // The caret that the browser finds in the middle of the mark is the one of the number, once the frame is painted
  // in which the layer has followed the area.
  const caretAtMark = () =>
    mark.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect();
      return document.caretPositionFromPoint(left + 2, top + height / 2)?.offset;
    });
  const offset = (await words(page).inputValue()).indexOf('13900139000');
  await expect.poll(caretAtMark).toBe(offset);
});

test('[§14.5] a field that is full says so, by its name, when a paste or an input method brings more than it takes', async ({
  page,
}) => {
  await page.getByRole('link', { name: '今日' }).click();
  await page.getByRole('link', { name: '案件', exact: true }).click();
  const search = page.getByRole('searchbox', { name: '搜索姓名、订单号或任意几个字' });
  await search.fill('锅'.repeat(199));
  await search.press('End');
  const notice = page.getByRole('alert').filter({ hasText: '最多写 200 个字，多出来的没有放进去' });
  await page.keyboard.insertText('漏');
  await expect(search).toHaveValue(`${'锅'.repeat(199)}漏`);
  await expect(notice).toBeHidden();
  await page.keyboard.insertText('水');
  await expect(notice).toContainText('“搜索姓名、订单号或任意几个字”');
  await expect(search).toHaveValue(`${'锅'.repeat(199)}漏`);
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
  // Composed words may stand beyond the limit until they are chosen.
  const client = await page.context().newCDPSession(page);
  await search.focus();
  await search.press('End');
  await client.send('Input.imeSetComposition', { text: 'lou', selectionStart: 3, selectionEnd: 3 });
  await expect(notice).toBeHidden();
  // What is being composed is not searched for, and wipes nothing, however long the choice takes.
  await page.waitForFunction((wait) => performance.now() > wait, (await page.evaluate(() => performance.now())) + 400);
  await expect(search).toHaveValue(`${'锅'.repeat(199)}漏lou`);
  await client.send('Input.insertText', { text: '漏了' });
  await expect(notice).toBeVisible();
  await expect(search).toHaveValue(`${'锅'.repeat(199)}漏`);
});

test('[§14.5] control characters do no harm: the words arrive, the case opens', async ({ page }) => {
  await words(page).fill('锅漏了\u0007\u0000，水\u200b流了\u202e一地');
  await expect(page.getByText('草稿已保存')).toBeVisible();
  await accept(page).click();
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
  const caseId = /#\/cases\/([^/?]+)/.exec(page.url())![1];
  const { cases } = await ask<{ cases: { id: string }[] }>(page, 'cases/search', { query: '一地' });
  expect(cases.map(({ id }) => id)).toEqual([caseId]);
});

test('[§2.6] a day that no calendar has is named, and is not taken for another', async ({ page }) => {
  await words(page).fill('锅漏了');
  const day = page.getByRole('textbox', { name: '购买日期' });
  await day.fill('2026-02-30');
  await day.blur();
  await expect(page.getByText('没有“2026-02-30”这一天。写成 2026-11-28 这样。')).toBeVisible();
  await day.fill('2026年3月8日');
  await day.blur();
  await expect(page.getByText(/这一天。写成/)).toHaveCount(0);
  await accept(page).click();
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
  const caseId = /#\/cases\/([^/?]+)/.exec(page.url())![1];
  const detail = await ask<unknown>(page, 'cases/show', { caseId });
  expect(JSON.stringify(detail)).toContain('2026-03-08');
});

test('[§14.5] money is never negative, and letters are no money', async ({ page }) => {
  const amount = page.getByRole('textbox', { name: '金额' });
  await amount.pressSequentially('-5abc0');
  await amount.blur();
  await expect(amount).toHaveValue('¥ 50');
});
