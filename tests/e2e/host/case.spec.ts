import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../host-test.ts';

test.use({ hostOptions: ['--demo'] });

test('[§6] a complaint walks through the eight steps, each exit rule met on the spot', async ({ shop, page }) => {
  test.setTimeout(180_000);
  await openEightStepCase(page, shop.host.address);

  await fill(page, '客户原话', '“汤全洒了，打了三次电话没人管。”');
  await page.getByRole('radio', { name: /^3 / }).click();
  await next(page, '理解');

  await pickFirst(page, 'motive');
  await pickFirst(page, 'customerType');
  await fillField(page, 'empathySentence', '等了两个小时，打开却是洒的，换谁都会难受。');
  await next(page, '重视');

  await page.getByRole('textbox', { name: '答应客户什么、几点前' }).fill('明天17:00前回电');
  await page.getByRole('button', { name: /^答应：/ }).click();
  await expect(panel(page, 'promises').getByRole('list').getByText('明天17:00前回电')).toBeVisible();
  await page.getByRole('button', { name: '记下回执' }).click();
  await expect(page.getByText('已告知（当面）')).toBeVisible();
  if (await page.locator('[data-field="supervisorCall"]').isVisible()) await pickFirst(page, 'supervisorCall', 1);
  await next(page, '致歉');

  await pickFirst(page, 'apologyTier');
  await pickFirst(page, 'apologyGiven', 1);
  await next(page, '澄清');

  await fillField(page, 'facts', '18:00 下单，19:55 送到，汤洒在袋里。');
  await fillField(page, 'feeling', '等太久，又洒了');
  await fillField(page, 'focus', '退款并有人负责');
  await page.locator('[data-field="restatementConfirmed"]').getByRole('button').first().click();
  await pickFirst(page, 'ownLookups');
  await next(page, '解决');

  await addOption(page, '全额退款');
  await addOption(page, '重做一份免费送到');
  await page.locator('[data-field="canKeepPromise"] label').first().click();
  await expect(page.getByRole('switch', { name: '这些方案都兑现得了' })).toBeChecked();
  await page.getByRole('article', { name: '全额退款' }).getByRole('button', { name: '客户选这个' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('“行，退给我吧。”');
  await page.getByRole('dialog').getByRole('button', { name: '客户选这个' }).click();
  await next(page, '惊喜');

  await page.locator('[data-field="gestureKind"]').getByText('这次不送').click();
  await fillField(page, 'noGestureReason', '客户只想快点办完');
  await next(page, '闭环');

  await page.getByRole('button', { name: '已解决' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '记为已解决，排好两次回访' }).click();
  await expect(page.getByRole('article', { name: '24 小时回访' })).toBeVisible();
  await expect(page.getByRole('article', { name: '3 天回访' })).toBeVisible();
});

test('[§14.7] a step left early asks for a reason and keeps it', async ({ shop, page }) => {
  await openEightStepCase(page, shop.host.address);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: '先走一步的原因' }).fill('客户赶时间');
  await page.getByRole('button', { name: '写明原因，先走' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '理解' })).toBeVisible();
  await expect(page.getByRole('img', { name: '写明原因先走了' })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`[§14.3] axe finds nothing on any step in the ${scheme} scheme`, async ({ shop, page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openEightStepCase(page, shop.host.address);
    const steps = page.getByRole('navigation', { name: '步骤' }).getByRole('listitem');
    for (let at = 0; at < (await steps.count()); at += 1) {
      await steps.nth(at).getByRole('button').click();
      const axe = new AxeBuilder({ page }).include('main');
      // Everything but the colours is the same in both schemes, and was looked at in the light one.
      const { violations } = await (scheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

async function openEightStepCase(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const found = await page.evaluate(async () => {
    const answer = await fetch('/rpc/cases/queue', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json: { filter: {} } }),
    });
    const { json } = (await answer.json()) as {
      json: { rows: { id: string; method: string; step: string; state: string }[] };
    };
    return json.rows.find((row) => row.method === 'eight-step' && row.step === 'listen' && row.state === 'open')?.id;
  });
  expect(found).toBeDefined();
  await page.goto(`${new URL(address).origin}/#/cases/${found}`);
  await expect(page.getByRole('heading', { level: 2, name: '倾听' })).toBeVisible();
}

const panel = (page: Page, code: string) => page.locator(`[data-panel="${code}"]`);
const fill = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text);
const fillField = (page: Page, key: string, text: string) =>
  page.locator(`[data-field="${key}"]`).getByRole('textbox').first().fill(text);

/** Chooses the n-th choice of a field shown as chips. */
async function pickFirst(page: Page, key: string, index = 0): Promise<void> {
  await page.locator(`[data-field="${key}"] .mantine-Chip-label`).nth(index).click();
}

async function addOption(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: '加一个方案' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '怎么说给客户听' }).fill(title);
  await dialog.getByRole('textbox', { name: '具体怎么做' }).fill('今天办好');
  await dialog.getByRole('button', { name: '什么时候办好' }).click();
  await page.locator('.mantine-DateTimePicker-day:not([data-outside]):not([data-disabled])').last().click();
  // Escape closes the calendar only; the dialog keeps what was written.
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: '保存方案' }).click();
  await expect(page.getByRole('article', { name: title })).toBeVisible();
}

async function next(page: Page, step: string): Promise<void> {
  await expect(page.getByText('这一步都齐了')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: step })).toBeVisible();
}
