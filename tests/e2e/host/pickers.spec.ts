// Calendars and the palette by their keys and names: what a screen reader says, what Escape and Enter do.
import type { Page } from '@playwright/test';
import { aCaseAt, ask, look, openShop } from '../journeys/clerk.ts';
import { expect, test } from '../journeys/timed-test.ts';

const words = '买的吸尘器用了两次就不转了，门店说要寄回厂里。';

const form = (page: Page) => page.getByRole('dialog', { name: '加一个方案' });
const calendar = (page: Page) => page.locator('[data-dates-dropdown]');

async function openOption(page: Page): Promise<void> {
  await aCaseAt(page, words, '欧阳静');
  await look(page, '解决');
  await page.getByRole('button', { name: '加一个方案' }).click();
  await form(page).getByRole('textbox', { name: '怎么说给客户听' }).fill('换一台新的');
}

test('[§14.3] Escape closes the calendar and not the dialog around it', async ({ page, shop }) => {
  await openShop(page, shop);
  const caseId = await aCaseAt(page, words, '欧阳静');
  await ask(page, 'promises/make', { caseId, dueAt: Date.parse('2026-11-18T09:00:00Z'), text: '下午五点回电' });
  await look(page, '重视');
  await page.getByRole('button', { name: '改时间' }).first().click();
  const dialog = page.getByRole('dialog', { name: '改时间' });
  const open = dialog.getByRole('button', { name: /^跟客户重新说好的时间/ });
  // With the focus on a button, in the time, and still on the button that opened it.
  for (const place of [
    calendar(page).getByRole('button', { name: '下个月' }),
    calendar(page).getByRole('spinbutton', { name: '时' }),
    open,
  ]) {
    await open.click();
    await expect(calendar(page)).toBeVisible();
    await place.focus();
    await page.keyboard.press('Escape');
    await expect(calendar(page)).toBeHidden();
    await expect(dialog).toBeVisible();
  }
  // The very next key is the dialog's, however quickly it follows.
  await open.click();
  await expect(calendar(page)).toBeVisible();
  await open.evaluate(async (button) => {
    const escape = () => button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    escape();
    await Promise.resolve();
    escape();
  });
  await expect(calendar(page)).toBeHidden();
  await expect(dialog).toBeHidden();
});

test('[§14.3] every part of a calendar has a name, in the order the language writes a date', async ({ page, shop }) => {
  await openShop(page, shop);
  await openOption(page);
  await form(page).getByRole('button', { name: '什么时候办好' }).click();
  // The program's clock stands at 2026-11-18, the calendar opens at the machine's month: only the form is looked at.
  await expect(
    calendar(page).getByRole('button', { name: /^\d{4}年\d{1,2}月\d{1,2}日星期[一二三四五六日]$/ }),
  ).not.toHaveCount(0);
  await expect(calendar(page).getByText(/^\d{4}年\d{1,2}月$/)).toBeVisible();
  await expect(calendar(page).getByRole('button', { name: '就选这个时间' })).toBeVisible();
  const nameless = await calendar(page)
    .locator('button, input:not([type=hidden])')
    .evaluateAll((parts) => parts.filter((part) => !part.getAttribute('aria-label') && !part.textContent).length);
  expect(nameless).toBe(0);
  const month = calendar(page).getByText(/^\d{4}年\d{1,2}月$/);
  const before = await month.innerText();
  await calendar(page).getByRole('button', { name: '上个月' }).click();
  await expect(month).not.toHaveText(before);
  await calendar(page).getByRole('button', { name: '下个月' }).click();
  await expect(month).toHaveText(before);
});

test('[§7.3] Enter in the palette opens the first result, also when results arrive after it', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  const caseId = await aCaseAt(page, '煮出来的饭有铁锈味，内胆已经生锈。', '周若溪');
  await ask(page, 'intake/accept', { form: { words: '门把手松了', severity: 'minor', customerName: '欧阳静' } });
  await page.getByRole('link', { name: '今日' }).click();
  // The answer waits until Enter was pressed.
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/rpc/cases/search', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('搜索案件、客户、记录，或输入操作').fill('铁锈');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/today/);
  letGo();
  await expect(page).toHaveURL(new RegExp(`#/cases/${caseId}`));
  await expect(page.getByPlaceholder('搜索案件、客户、记录，或输入操作')).toBeHidden();
});

test('[§7.3] in the palette the first result is chosen when it arrives, and a choice made by arrows stays', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  for (const customerName of ['周若溪', '周建国']) {
    await ask(page, 'intake/accept', { form: { words: '内胆生锈', severity: 'minor', customerName } });
  }
  await page.getByRole('link', { name: '今日' }).click();
  await page.keyboard.press('Control+k');
  const box = page.getByPlaceholder('搜索案件、客户、记录，或输入操作');
  const chosen = page.getByRole('dialog').locator('[data-action][data-selected]');
  await box.fill('内胆');
  await expect(page.getByRole('dialog').locator('[data-action]')).toHaveCount(2);
  await expect(chosen).toHaveCount(1);
  const first = await page.getByRole('dialog').locator('[data-action]').first().innerText();
  await expect(chosen).toHaveText(first, { useInnerText: true });
  await page.keyboard.press('ArrowDown');
  await expect(chosen).not.toHaveText(first, { useInnerText: true });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
});
