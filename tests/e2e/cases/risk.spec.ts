// A threat at the counter, from the first words to what the shop learns from it (§4).
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../host-test.ts';

test.use({ hostOptions: ['--demo'] });

const threat = '电饭煲第二次坏了，打了三次电话没人管！再不退钱我就打12315，再发到网上去。';
const riskCard = (page: Page) => page.getByRole('complementary', { name: '旁边要知道的' });
const plan = (page: Page) => page.locator('[data-panel="response-plan"]');
const sum = (page: Page) => riskCard(page).locator('[data-risk-sum]');
/** The risk as its own line sums it up. */
const risk = async (page: Page): Promise<number> => Number(/= (\d+)/.exec(await sum(page).innerText())![1]);
const settings = (page: Page) => page.goto(`${new URL(page.url()).origin}/#/settings/risk`);

async function takeIn(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: '受理投诉' }).click();
  await page.getByRole('textbox', { name: '客户的原话' }).fill(words);
  await page.getByLabel('姓名', { exact: true }).fill('周若溪');
}

async function accept(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^受理 / }).click();
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
}

test('[§4.4, §4.5] a threat alerts, opens the response plan, is found in the words, dismissed with a reason and counted', async ({
  shop,
  page,
}) => {
  test.setTimeout(120_000);
  await takeIn(page, shop.host.address, threat);
  await accept(page);

  const hotline = riskCard(page).getByRole('group', { name: '要打投诉热线', exact: true });
  await expect(hotline).toContainText('对外升级');
  await expect(hotline.locator('q')).toContainText('12315');
  const before = await risk(page);

  await test.step('the alert leads to the response plan', async () => {
    await page.getByRole('button', { name: '打开应对预案' }).first().click();
    await expect(plan(page)).toBeVisible();
    await expect(page).not.toHaveURL(/panel=/);
    await expect(plan(page).getByRole('group', { name: '谁负责到底' })).toContainText('负责，不再转手');
    await expect(plan(page).getByRole('group', { name: '先这样说' }).getByRole('button').first()).toBeVisible();
    await plan(page)
      .getByRole('button', { name: /^答应 30 分钟内回电/ })
      .click();
    await expect(plan(page).getByRole('status')).toContainText('前回电');
    await expect(plan(page)).toContainText('看着像嘲讽的小礼物');
  });

  await test.step('a quote is shown in its place, marked', async () => {
    await hotline.getByRole('button', { name: /^在客户的话里看/ }).click();
    const words = page.getByRole('dialog', { name: /客户的话/ });
    await expect(words.locator('mark[data-asked]')).toContainText('12315');
    await expect(words.locator('mark[data-asked]')).toBeInViewport();
    await expect(words).toContainText('电饭煲第二次坏了');
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('dismissed with a usual reason, the sum falls; taken back, it stands as it was; dismissed again', async () => {
    const dismiss = async () => {
      await hotline.getByRole('button', { name: '这不算信号' }).click();
      const dialog = page.getByRole('dialog', { name: /这不算信号/ });
      await expect(dialog.getByRole('button', { name: '这不算信号' })).toBeDisabled();
      await dialog.getByRole('button', { name: '只是气话，没有当真' }).click();
      await dialog.getByRole('button', { name: '这不算信号' }).click();
      await expect(hotline).toHaveCount(0);
    };
    await dismiss();
    expect(await risk(page)).toBeLessThan(before);
    await page.getByRole('alert').getByRole('button', { name: '撤销' }).click();
    await expect(hotline).toBeVisible();
    expect(await risk(page)).toBe(before);
    await dismiss();
    await expect(riskCard(page).getByRole('group', { name: '不算：要打投诉热线' })).toContainText('只是气话，没有当真');
  });

  await test.step('the curve stands as a table too, reached by keys', async () => {
    await riskCard(page).getByRole('button', { name: '看成表格' }).press('Enter');
    const rows = riskCard(page).getByRole('table', { name: '风险和火气的变化' }).getByRole('row');
    await expect(rows.nth(1)).toContainText(String(await risk(page)));
  });

  const number = await page.getByRole('heading', { level: 1 }).innerText();
  await settings(page);
  const row = page.getByRole('table').getByRole('row').filter({ hasText: '要打投诉热线' });
  await expect(row).toContainText('只是气话，没有当真 1');
  await expect(row).toContainText('满 10 次后才算');
  await row.getByRole('button', { name: /看判为不算的/ }).click();
  await expect(page.getByRole('list', { name: /判为不算的案件/ })).toContainText('12315');
  await page
    .getByRole('list', { name: /判为不算的案件/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
});

test('[§4.4] a case that turned high stands first on Today until a supervisor has seen it', async ({ shop, page }) => {
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  await takeIn(page, shop.host.address, threat);
  await accept(page);
  await page.getByRole('link', { name: /^今日/ }).click();
  const alert = page.getByRole('listitem', { name: /^周若溪：升级风险变高/ });
  await alert.focus();
  await page.keyboard.press('d');
  await expect(plan(page)).toBeVisible();
  await page.goBack();
  await alert.focus();
  await page.keyboard.press('x');
  await expect(alert).toHaveCount(0);
  expect(broken).toEqual([]);
});

test('[§5.2] the safety proposal of intake is taken by its button and the case opens in the safety method', async ({
  shop,
  page,
}) => {
  await takeIn(page, shop.host.address, '豆浆机第二次用就漏电，我妈被电到，手麻了半天。');
  const proposal = page.getByRole('alert').filter({ hasText: '可能有人身安全问题' });
  await expect(proposal.locator('q').first()).toBeVisible();
  await proposal.getByRole('button', { name: '按安全紧急受理' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '按安全事件处理' })).toBeVisible();
  await expect(page.getByRole('button', { name: '按安全紧急受理' })).toHaveCount(0);
  await accept(page);
  await expect(page.getByRole('main')).toContainText('安全事件');
  await expect(riskCard(page).getByRole('group', { name: '漏电、触电' }).first()).toBeVisible();
});
