// What the screens of clocks, reminders and words say and keep, as a clerk sees it.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aCaseAt, ask, openShop } from './clerk.ts';
import { expect, test } from './timed-test.ts';

const minute = 60_000;
const serious = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0]?.html]);

test('[§3.8] two promises due at the same minute each say why, on Today and in the case; a moved one says who moved it', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  const caseId = await aCaseAt(page, '电饭煲煮饭夹生。', '沈若溪');
  const { now } = await ask<{ now: number }>(page, 'session/status');
  const dueAt = now + 60 * minute;
  await ask(page, 'promises/make', { caseId, text: '回电说进展', dueAt });
  const moved = await ask<{ id: string }>(page, 'promises/make', {
    caseId,
    text: '寄出新内胆',
    dueAt: now + 30 * minute,
  });
  await ask(page, 'promises/move', {
    id: moved.id,
    expectedVersion: 1,
    dueAt,
    words: '客户同意',
    isTold: true,
  });

  const why = page.getByRole('dialog', { name: '承诺：为什么是这时候？' });
  const asked = async (row: ReturnType<Page['getByRole']>) => {
    await row.getByRole('button', { name: '承诺：为什么是这时候？' }).click();
    await expect(why).toContainText('答应客户的，记录人：林悦');
    await expect(why).toContainText('所以是 11月18日周三 11:00');
  };
  await page.getByRole('button', { name: /^承诺/ }).click();
  const cards = page.getByRole('list', { name: '承诺' }).getByRole('listitem');
  await asked(cards.filter({ hasText: '寄出新内胆' }).first());
  await expect(why).toContainText('由林悦改了时间：11月18日周三 10:30 改到 11月18日周三 11:00');
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await asked(cards.filter({ hasText: '回电说进展' }).first());
  await expect(why).not.toContainText('改了时间');
  await page.keyboard.press('Escape');

  await page.evaluate(() => (window.location.hash = '#/today'));
  await asked(page.getByRole('listitem', { name: /寄出新内胆/ }));
  await expect(why).toContainText('改了时间');
  await page.keyboard.press('Escape');
  await asked(page.getByRole('listitem', { name: /回电说进展/ }));
  await expect(why).not.toContainText('改了时间');
});

test('[§4.4] an alert that rang this minute rang just now', async ({ page, shop }) => {
  await openShop(page, shop);
  await aCaseAt(page, '再不退钱我就打12315，再发到网上去。', '周若溪');
  await page.evaluate(() => (window.location.hash = '#/today'));
  const alert = page.getByRole('region', { name: /升级风险变高/ }).getByRole('listitem');
  await expect(alert).toContainText('刚刚');
  await shop.host.pass({ minutes: 2 });
  await page.reload();
  await expect(alert).toContainText('2分钟前');
});

test('[§7.8, §13.1] what the customer is told is tone-checked in every dialog, and Escape takes no word of it', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  await aCaseAt(page, '电饭煲煮饭夹生。', '沈若溪');
  const blame = '这是快递公司的问题，跟我们没关系。';
  await page.getByRole('button', { name: '告诉客户进展' }).click();
  const told = page.getByRole('dialog', { name: '告诉客户进展' });
  await told.getByRole('textbox').fill(blame);
  await expect(told.getByText('推给别人').first()).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(told).toBeHidden();
  await page.getByRole('button', { name: '告诉客户进展' }).click();
  await expect(told.getByRole('textbox')).toHaveValue(blame);
  await told.getByRole('textbox').fill('厂家的检测排在明早九点，十点前我给您回话。');
  await told.getByRole('button', { name: '记下' }).click();
  await expect(told).toBeHidden();
  await page.getByRole('button', { name: '告诉客户进展' }).click();
  await expect(told.getByRole('textbox')).toHaveValue('');
  await page.keyboard.press('Escape');

  await page.evaluate(() => (window.location.hash = '#/today'));
  await page.getByRole('button', { name: '告诉了进展' }).first().click();
  const today = page.getByRole('dialog', { name: /告诉了进展/ });
  await today.getByRole('textbox').fill(blame);
  await expect(today.getByText('推给别人').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '告诉了进展' }).first().click();
  await expect(today.getByRole('textbox')).toHaveValue(blame);
});

test('[§14.3] the buttons of a row stay where they are when the row shows its keys: a press is never lost', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  await aCaseAt(page, '电饭煲煮饭夹生。', '沈若溪');
  await page.evaluate(() => (window.location.hash = '#/today'));
  const button = page.getByRole('button', { name: '告诉了进展' }).first();
  const before = await button.boundingBox();
  await page.keyboard.press('j');
  await expect(page.getByRole('listitem', { name: /没有新消息/ })).toBeFocused();
  expect(await button.boundingBox()).toEqual(before);
});

test('[§6] the 3F sheet of a case without facts, feeling and focus is no sheet yet: it says where they are written', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  const caseId = await aCaseAt(page, '电饭煲煮饭夹生。', '沈若溪');
  await page.evaluate((id) => (window.location.hash = `#/print/restatement/${id}`), caseId);
  await expect(page.getByText('还没有可以念给客户听的话')).toBeVisible();
  await expect(page.getByRole('button', { name: '打印' })).toHaveCount(0);
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: '去写' }).click();
  await expect(page).toHaveURL(/step=clarify/);
});

test('[§14.2] in Taiwan a customer is quoted in corner brackets', async ({ page, shop }) => {
  await openShop(page, shop);
  await ask(page, 'session/setLanguage', { language: 'zh-TW' });
  await page.reload();
  await aCaseAt(page, '再不退錢我就找律師。', '周若溪');
  const quotes = await page
    .locator('q')
    .first()
    .evaluate((element) => getComputedStyle(element).quotes);
  expect(quotes).toMatch(/^"「" "」"/);
});

test('[§7.8] a script is tone-checked while it is written: blanks are left alone, the rest is mended by one click', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  await page.evaluate(() => (window.location.hash = '#/scripts'));
  await page
    .getByRole('button', { name: '写新话术' })
    .or(page.getByRole('link', { name: '写新话术' }))
    .click();
  const words = page.getByRole('textbox', { name: '要说的话' });
  await words.fill('{{salutation}}，{{promiseTime}}前我给您回话。');
  await expect(page.getByTestId('preview')).toContainText('前我给您回话');
  await expect(page.getByText('推给别人')).toHaveCount(0);
  await words.fill('{{salutation}}，这是快递公司的问题。{{promiseTime}}前我给您回话。');
  await expect(page.getByText('推给别人').first()).toBeVisible();
  await page.getByRole('button', { name: /^换成/ }).first().click();
  await expect(words).toHaveValue(/^\{\{salutation\}\}，(?!这是快递).*\{\{promiseTime\}\}前我给您回话。$/);
  expect(await serious(page)).toEqual([]);
});
