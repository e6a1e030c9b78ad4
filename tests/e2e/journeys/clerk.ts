// What a clerk does at the page, by the words on it: shared by the journeys.
import { expect, type Page } from '@playwright/test';
import type { TimedShop } from './timed-test.ts';

export const pin = '2468';

/** The first run: three questions, no sample, PIN. Ends on Today. */
export async function openShop(page: Page, { host }: TimedShop): Promise<void> {
  await page.goto(host.address);
  await page.getByLabel('一、店名是什么？').fill('小满家电 · 人民路店');
  await page.getByLabel('三、怎么称呼您？').fill('林悦');
  await page.getByRole('textbox', { name: /^PIN/ }).fill(pin);
  await page.getByRole('checkbox', { name: '先放一家样例店进来，随便看看' }).uncheck();
  await page.getByRole('button', { name: '开始使用' }).click();
  await expect(page.getByRole('link', { name: '受理投诉', exact: true })).toBeVisible();
}

/** Goes to intake, fills the words and takes every suggestion; ends on the case's page. Answers its address. */
export async function takeIn(page: Page, words: string, customer: string): Promise<string> {
  await page.getByRole('link', { name: '受理投诉', exact: true }).click();
  await page.getByRole('textbox', { name: '客户的原话' }).fill(words);
  await page.getByLabel('姓名', { exact: true }).fill(customer);
  await page.getByRole('button', { name: '全部采纳' }).click();
  await page.getByRole('button', { name: /^受理 / }).click();
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
  return page.url();
}

/** Fills a text field and leaves it, so that it is saved. */
export async function say(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('main').getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.blur();
}

/** Picks from a group of radios or check boxes by the words beside them. */
export async function pick(page: Page, group: string, ...choices: string[]): Promise<void> {
  const box = page
    .getByRole('radiogroup', { name: group, exact: true })
    .or(page.getByRole('group', { name: group, exact: true }));
  for (const choice of choices) await box.getByText(choice, { exact: true }).click();
}

/** Goes on to the next step; nothing may be missing any more. */
export async function goOn(page: Page, next: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /还差|都齐了/ })).toContainText('这一步都齐了');
  await page.getByRole('button', { name: `下一步：${next}` }).click();
  await expect(page.getByRole('heading', { name: next, level: 2, exact: true })).toBeVisible();
}

/** Writes an option out: words, yuan, and a day far enough ahead. */
export async function addOption(page: Page, title: string, yuan: string): Promise<void> {
  await page.getByRole('button', { name: '加一个方案' }).click();
  const form = page.getByRole('dialog', { name: '加一个方案' });
  await form.getByRole('textbox', { name: '怎么说给客户听' }).fill(title);
  await form.getByRole('textbox', { name: '金额' }).fill(yuan);
  await form.getByRole('button', { name: '什么时候办好' }).click();
  await page.getByRole('cell').getByRole('button').last().click();
  await form.getByRole('textbox', { name: '具体怎么做' }).click();
  await form.getByRole('button', { name: '保存方案' }).click();
  await expect(page.getByRole('article', { name: title })).toBeVisible();
}

/** The customer takes an option, in their own words. */
export async function choose(page: Page, title: string, words: string): Promise<void> {
  await page.getByRole('article', { name: title }).getByRole('button', { name: '客户选这个' }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('textbox', { name: '客户答应时的原话' }).fill(words);
  await dialog.getByRole('button', { name: '客户选这个' }).click();
  await expect(page.getByRole('article', { name: title }).getByText('客户选定')).toBeVisible();
}

/** Marks the case as resolved, which plans both calls. */
export async function resolve(page: Page, outcome: string): Promise<void> {
  await page.getByRole('button', { name: '已解决' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '结果怎么跟客户说的' }).fill(outcome);
  await dialog.getByRole('button', { name: '记为已解决，排好两次回访' }).click();
  await expect(page.getByText('24 小时和 3 天的回访排好了')).toBeVisible();
}

/** Opens what rang from the bell, and records the call. */
export async function recordCall(page: Page, score: string, words: string): Promise<void> {
  await page.getByRole('button', { name: '打这通电话' }).first().click();
  await page.getByText(score, { exact: true }).click();
  await page.getByRole('textbox', { name: '客户怎么说' }).fill(words);
  await page.getByRole('button', { name: '记下这通电话' }).click();
}

/** Asks the core as the page does: for what a journey only needs to stand ready. */
export async function ask<T>(page: Page, procedure: string, input?: unknown): Promise<T> {
  const answer = await page.evaluate(
    async ([path, json]) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ json }) };
      const response = await fetch(`/rpc/${path}`, init);
      return (await response.json()) as { json: unknown };
    },
    [procedure, input] as const,
  );
  return answer.json as T;
}

/** A case that stands ready; answers its id with the page on it. */
export async function aCaseAt(page: Page, words: string, customerName: string): Promise<string> {
  const form = { words, severity: 'minor', customerName };
  const { caseId } = await ask<{ caseId: string }>(page, 'intake/accept', { form });
  await page.evaluate((id) => (window.location.hash = `#/cases/${id}`), caseId);
  await expect(page.getByRole('link', { name: customerName }).first()).toBeVisible();
  return caseId;
}

/** Opens a step by its name in the rail, without going there. */
export async function look(page: Page, step: string): Promise<void> {
  await page
    .getByRole('navigation', { name: '步骤' })
    .getByRole('button', { name: new RegExp(step) })
    .click();
  await expect(page.getByRole('heading', { name: step, level: 2, exact: true })).toBeVisible();
}

/** Signs in after a start or a lock. */
export async function signIn(page: Page, name: string, ownPin: string): Promise<void> {
  await page
    .getByRole('button', { name })
    .or(page.getByText(name, { exact: true }))
    .first()
    .click();
  await page.getByRole('textbox', { name: `${name}的 PIN` }).fill(ownPin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: '受理投诉', exact: true })).toBeVisible();
}
