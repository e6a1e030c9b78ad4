// What would be cut never reaches a printer (§9.3): not in a batch, not silently, not by Ctrl+P.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aLetter } from '../../support/a-letter.ts';
import { readPdf, withoutSpaces } from '../../support/pdf.ts';
import { expect, test } from '../host-test.ts';

test.slow();

test.beforeEach(async ({ shop, page }) => {
  await page.goto(shop.host.address);
  const place = { region: 'cn', zone: 'Asia/Shanghai', language: 'zh-CN', withSample: false };
  await ask(page, 'session/setUp', { shopName: '青禾路店', managerName: '林晓', ...place });
  await page.reload();
  await expect(page.getByRole('link', { name: '信函' })).toBeVisible();
});

const fits = ['祝您一切顺心'];
/** What is signed under stays together; this much of it fits no card. */
const tooMuch = Array.from({ length: 40 }, (_, line) => `第${line + 1}行祝愿`);

test('[§9.3] one letter of a batch that would be cut stops the print and is named; the others print without it', async ({
  page,
}) => {
  const ids = [
    await readyLetter(page, '沈若溪', { sentence: '您家的小孙女喜欢的那碗蒸蛋，我们记着。', closing: fits }),
    await readyLetter(page, '程予安', { sentence: '您说那天是您先生六十岁生日，一家人都回来了。', closing: tooMuch }),
  ];
  await page.evaluate((job) => (window.location.hash = `#/print/letter/${job[0]}?ids=${job.join(',')}`), ids);
  const notice = page.getByRole('alert').filter({ hasText: '一张纸放不下' });
  await expect(notice).toContainText('程予安');
  await expect(notice).not.toContainText('沈若溪');
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeDisabled();
  // Ctrl+P, the menu of the desktop and a PDF all print what stands on the page.
  const refused = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(withoutSpaces(refused.pages.map(({ text }) => text).join(''))).toContain('这一页不能打印');
  expect(refused.pages.map(({ text }) => text).join('')).not.toContain('祝愿');

  await notice.getByRole('button', { name: '先不印这几封，打印其余的' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeEnabled();
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages.map(({ text }) => withoutSpaces(text).includes('蒸蛋'))).toEqual([true]);
});

test('[§9.3] an address that is too long stops the envelopes and is named', async ({ page }) => {
  const id = await readyLetter(page, '沈若溪', { sentence: '您家的小孙女喜欢的那碗蒸蛋，我们记着。', closing: fits });
  const { version } = await ask<{ version: number }>(page, 'letters/show', { id });
  const lines = Array.from({ length: 4 }, () => '很长的一段地址'.repeat(8));
  const address = { recipient: '沈若溪女士 收', lines, postalCode: '200030' };
  await ask(page, 'letters/saveAddress', { id, address, expectedVersion: version });
  await page.evaluate((letter) => (window.location.hash = `#/print/letter/${letter}?as=label`), id);
  await expect(page.getByRole('alert').filter({ hasText: '地址太长放不下：沈若溪女士 收' })).toBeVisible();
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeDisabled();
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages.map(({ text }) => text).join('')).not.toContain('很长');
});

test('[§9.3] an envelope stands upright when asked, its address in columns', async ({ page }) => {
  const id = await readyLetter(page, '沈若溪', { sentence: '您家的小孙女喜欢的那碗蒸蛋，我们记着。', closing: fits });
  const { version } = await ask<{ version: number }>(page, 'letters/show', { id });
  const address = { recipient: '沈若溪女士 收', lines: ['上海市徐汇区青榆路 12 弄 3 号'], postalCode: '200030' };
  await ask(page, 'letters/saveAddress', { id, address, expectedVersion: version });
  await page.evaluate((letter) => (window.location.hash = `#/print/letter/${letter}?as=envelope`), id);
  await page.getByRole('radiogroup').getByText('直排').click();
  await expect(page.locator('[data-custom=upright]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const [envelope] = (await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).pages;
  expect(Math.abs(envelope!.widthMm - 114)).toBeLessThan(0.5);
  expect(Math.abs(envelope!.heightMm - 162)).toBeLessThan(0.5);
  expect(withoutSpaces(envelope!.text)).toContain('上海市徐汇区青榆路12弄3号沈若溪女士收');
});

test('[§9.3] a bleed is remembered for its paper, enlarges the page and says where to cut', async ({ page }) => {
  const id = await readyLetter(page, '沈若溪', { sentence: '您家的小孙女喜欢的那碗蒸蛋，我们记着。', closing: fits });
  await page.evaluate((letter) => (window.location.hash = `#/print/letter/${letter}`), id);
  await page.getByRole('combobox', { name: '出血' }).click();
  await page.getByRole('option', { name: '出血 3 mm，带裁切线' }).click();
  await expect(page.getByRole('heading', { name: '页面 111 × 154 mm' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('combobox', { name: '出血' })).toHaveValue('出血 3 mm，带裁切线');
  const [sheet] = (await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).pages;
  expect(Math.abs(sheet!.widthMm - 111)).toBeLessThan(0.5);
  expect(Math.abs(sheet!.heightMm - 154)).toBeLessThan(0.5);
});

async function readyLetter(page: Page, customerName: string, text: { sentence: string; closing: string[] }) {
  const form = { words: '生日蛋糕送到的时候已经塌了。', severity: 'minor', customerName };
  const { caseId } = await ask<{ caseId: string }>(page, 'intake/accept', { form });
  const fields = aLetter(text.sentence, { text: { closing: text.closing } });
  const { id } = await ask<{ id: string }>(page, 'letters/save', { caseId, id: null, fields, expectedVersion: 0 });
  await ask(page, 'letters/submit', { id, expectedVersion: 1 });
  return id;
}

/** Asks the core as the page does: for what these tests only need to stand ready. */
async function ask<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const answer = await page.evaluate(
    async ([path, json]) => {
      const response = await fetch(`/rpc/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ json }),
      });
      return (await response.json()) as { json: unknown };
    },
    [procedure, input] as const,
  );
  return answer.json as T;
}
