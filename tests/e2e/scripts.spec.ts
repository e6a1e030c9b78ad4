import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './host-test.ts';

test.use({ hostOptions: ['--demo'], permissions: ['clipboard-read', 'clipboard-write'] });

const search = (page: Page) => page.getByRole('combobox', { name: '找话术' });
const options = (page: Page) => page.getByRole('listbox', { name: '找到的话术' }).getByRole('option');
const outgoing = (page: Page) => page.getByRole('textbox', { name: '发出去的话' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ shop, page }) => {
  await page.goto(shop.host.address);
  await page.getByRole('link', { name: '话术' }).click();
  await expect(options(page).first()).toBeVisible();
});

test('[§7.3] any Chinese substring finds scripts, marked, and traditional writing finds the same', async ({ page }) => {
  await search(page).fill('单子');
  await expect(page.locator('mark', { hasText: '单子' }).first()).toBeVisible();
  const found = await page.getByText(/^\d+ 条$/).innerText();
  await search(page).fill('單子');
  await expect(page.locator('mark', { hasText: '单子' }).first()).toBeVisible();
  await expect(page.getByText(/^\d+ 条$/)).toHaveText(found);
  await search(page).fill('没有这样的话');
  await expect(page.getByText('没有找到这样的话术')).toBeVisible();
});

test('[§7.3] pinyin and initials find scripts, before an input method has answered', async ({ page }) => {
  for (const sound of ['yuanhuajiang', 'yhj']) {
    await search(page).fill(sound);
    const found = options(page).filter({ hasText: '照原话讲，照原话记' });
    await expect(found.locator('mark', { hasText: '原话讲' }).first()).toBeVisible();
  }
});

test('[§7.3] filters narrow the list to the number beside them, and stay in the address', async ({ page }) => {
  const filter = page.getByRole('button', { name: /^倾听 \d+$/ });
  const count = (await filter.innerText()).match(/\d+/)![0];
  await filter.click();
  await expect(page.getByText(`${count} 条`, { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText(`${count} 条`, { exact: true })).toBeVisible();
});

test('[§7.5] the keyboard alone: find, fill the blank that is asked for, copy; nothing raw goes out', async ({
  page,
}) => {
  await page.keyboard.press('/');
  await page.keyboard.type('正在气头上，先约一个时间');
  await expect(options(page)).toHaveCount(1);
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await page.keyboard.press('Enter');
  const blank = page.getByRole('textbox', { name: '承诺时间' });
  await expect(blank).toBeFocused();
  expect(await clipboard(page)).toBe('nothing yet');
  await page.keyboard.type('今天下午四点');
  await expect(outgoing(page)).toHaveValue(/给我到今天下午四点/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('已复制，可以发给客户了')).toBeVisible();
  expect(await clipboard(page)).toBe(await outgoing(page).inputValue());
  expect(await clipboard(page)).not.toMatch(/[{}_]/);
});

test('[§7.5] the same words a second time on one day ask for a personal sentence', async ({ page }) => {
  await search(page).fill('请坐下，从头说');
  await expect(options(page)).toHaveCount(1);
  await search(page).press('Enter');
  await expect(page.getByText('已复制，可以发给客户了')).toBeVisible();
  await search(page).press('Enter');
  const personal = page.getByRole('textbox', { name: '加一句只对这位客户说的话' });
  await expect(personal).toBeFocused();
  await personal.fill('您说的那只壶我看过了');
  await personal.press('Enter');
  await expect(personal).toBeHidden();
  expect(await clipboard(page)).toContain('您说的那只壶我看过了。');
  await page.getByText('最近用过').click();
  await expect(options(page)).toHaveText([/请坐下，从头说/]);
});

test('[§7.3] a favourite is found again in another window', async ({ page, context }) => {
  await options(page).nth(1).click();
  const title = await page.getByRole('heading', { level: 2 }).innerText();
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: '取消收藏' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, '#/scripts?view=favourites'));
  await expect(options(other)).toHaveCount(1);
  await expect(options(other).first()).toContainText(title);
});

test('[§7.8] a fault is named while typing, replaced by one click that undo takes back, or overruled', async ({
  page,
}) => {
  await outgoing(page).fill('这是快递的问题。请您谅解。');
  const advice = page.getByRole('list', { name: '语气提示：发出去的话' });
  await expect(advice.getByRole('listitem')).toHaveCount(2);
  await advice.getByRole('button', { name: /^换成这句.*代替“这是快递的问题”$/ }).click();
  await expect(outgoing(page)).not.toHaveValue(/这是快递的问题/);
  await page.keyboard.press('Control+z');
  await expect(outgoing(page)).toHaveValue('这是快递的问题。请您谅解。');
  await advice.getByRole('button', { name: /^就这么说：“这是快递的问题”/ }).click();
  await page.getByRole('menuitem', { name: '说的是核实过的事实' }).click();
  await expect(advice.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: '重新提示' }).click();
  await expect(advice.getByRole('listitem')).toHaveCount(2);
});

test('[§14.6] words of the input method are judged once they are chosen, not before', async ({ page, context }) => {
  const keyboard = await context.newCDPSession(page);
  const advice = page.getByRole('list', { name: '语气提示：发出去的话' });
  await outgoing(page).fill('您好，这是快递的问题。');
  await expect(advice.getByRole('listitem')).toHaveCount(1);
  const composed = { text: '请您冷静一点', selectionStart: 6, selectionEnd: 6 };
  await keyboard.send('Input.imeSetComposition', composed);
  await expect(outgoing(page)).toHaveValue('您好，这是快递的问题。请您冷静一点');
  await expect(advice.getByRole('listitem')).toHaveCount(1);
  await keyboard.send('Input.insertText', { text: composed.text });
  await expect(advice.getByRole('listitem')).toHaveCount(2);
});

test('[§7.8] the underlines stand under the words of the text', async ({ page }) => {
  const text = '您好，这件事我们内部核对了很久，ABC 123，“原话”（括号）。'.repeat(40);
  await outgoing(page).fill(`${text}\n这是快递的问题。\n${text}`);
  await expect(page.locator('mark', { hasText: '这是快递的问题' })).toBeAttached();
  // The mirror and the text area break lines alike when their own heights are the same.
  const heights = await outgoing(page).evaluate((area: HTMLElement) => {
    const mirror = area.previousElementSibling!.getBoundingClientRect().height;
    area.style.height = '0';
    return { mirror: Math.round(mirror), area: area.scrollHeight };
  });
  expect(heights.area).toBe(heights.mirror);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`[§14.4] the page passes the accessibility rules, ${scheme}`, async ({ page }) => {
    if (scheme === 'dark') await page.getByRole('button', { name: /深色/ }).click();
    await search(page).fill('冷静');
    // Another script may come to the front, and with it another text.
    await expect(page.locator('mark', { hasText: '冷静' }).first()).toBeVisible();
    await outgoing(page).fill('这是快递的问题。');
    await expect(page.getByRole('listitem')).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
