// The papers of the shop (§9.6) from the page to the PDF, on the sample shop.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readPdf, withoutSpaces } from '../support/pdf.ts';
import { expect, test } from './host-test.ts';
import { ask } from './journeys/clerk.ts';
import { openPrintPage } from './letters/print-page.ts';

test.use({ hostOptions: ['--demo'] });

const sizes = { a4: [210, 297], a5: [148, 210] } as const;

/** Opens a print page, waits until it may be printed, and answers the pages of its PDF. */
async function print(page: Page, path: string, paper: keyof typeof sizes) {
  await page.evaluate((to) => {
    // The mark of the sheet before would say ready at once.
    delete document.documentElement.dataset['ready'];
    window.location.hash = `#${to}`;
  }, path);
  await page.locator('html[data-ready=true]').waitFor({ state: 'attached' });
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  const { pages } = await readPdf(bytes);
  const [width, height] = sizes[paper];
  for (const one of pages) {
    expect(Math.abs(one.widthMm - width)).toBeLessThan(0.5);
    expect(Math.abs(one.heightMm - height)).toBeLessThan(0.5);
    expect(one.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    expect(one.hasMarks).toBe(true);
  }
  return { bytes, pages, text: withoutSpaces(pages.map(({ text }) => text).join('')) };
}

async function openSample(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('link', { name: '受理投诉', exact: true })).toBeVisible();
}

test('[§9.6] every paper of the shop prints on its own size with all of its text and its fonts inside', async ({
  page,
  shop,
}) => {
  await openSample(page, shop.host.address);
  const leaflet = await print(page, '/print/papers/text/leaflet', 'a4');
  expect(leaflet.pages).toHaveLength(1);
  expect(leaflet.text).toContain('您不满意，请告诉我们');
  expect(leaflet.text).toContain('公开评价：1小时内回您');
  expect(leaflet.text).not.toMatch(/[{}]/);
  const rules = await print(page, '/print/papers/text/service-rules?language=zh-TW', 'a4');
  expect(rules.text).toContain('買之前，先說清楚');
  const english = await print(page, '/print/papers/text/leaflet?language=en', 'a4');
  expect(english.text).toContain(withoutSpaces('Not happy? Please tell us'));
  const card = await print(page, '/print/papers/hand-over?hours=24', 'a5');
  expect(card.text).toContain('还在气头上的');
  // It goes into the PDF: without the count of reminders, which other pages carry before their name.
  await expect(page.getByRole('button', { name: '返回' })).toBeVisible();
  await expect(page).toHaveTitle('交接卡');
  const week = await print(page, '/print/papers/week-review', 'a4');
  expect(week.text).toContain('我们决定改什么');
  expect(week.pages.at(-1)!.text).toMatch(/1 ?\/ ?1|2 ?\/ ?2/);
});

test('[§9.6] the case file prints whole: evidence with checksums, pictures, all that happened; the print is on the timeline', async ({
  page,
  shop,
}) => {
  await openSample(page, shop.host.address);
  await page.getByRole('link', { name: '案件', exact: true }).click();
  await page.getByRole('row').or(page.getByRole('option')).or(page.locator('[data-index="0"]')).first().click();
  await page.waitForURL(/#\/cases\/[^/?]+/);
  const caseId = /#\/cases\/([^/?]+)/.exec(page.url())![1]!;
  const picture = (await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } })).toString('base64');
  await page.evaluate(
    async ([id, contentBase64]) => {
      const fields = { note: '客户发来的照片', source: 'customer', whereabouts: '' };
      for (const [fileName, content] of [
        ['外箱.png', contentBase64],
        ['坏了.png', btoa('no picture')],
      ]) {
        await fetch('/rpc/evidence/addFile', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ json: { caseId: id, fileName, mime: 'image/png', contentBase64: content, fields } }),
        });
      }
    },
    [caseId, picture] as const,
  );
  const file = await print(page, `/print/case-file/${caseId}`, 'a4');
  expect(file.text).toContain('处理决定');
  expect(file.text).toContain('按规则第1版计算');
  expect(file.text).toMatch(/SHA-256[0-9a-f]{64}/);
  expect(file.text).toContain('图2读不出来，请看原文件');
  expect(file.text).toMatch(/经过（全部\d+条）/);
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('button', { name: '纸上印好了' }).click();
  await expect(page.getByText('已记下这次打印。')).toBeVisible();
  await page.getByRole('button', { name: '回到案件' }).click();
  await expect(page).toHaveURL(/#\/cases\//);
  await page.getByRole('button', { name: '经过', exact: true }).click();
  await expect(page.getByText('打印了完整案卷').first()).toBeVisible();
});

test('[§9.6] a case goes on paper as it is now, also in a window that has not heard of the last entry', async ({
  page,
  shop,
}) => {
  await page.route('**/rpc/live/**', (route) => route.abort());
  await openSample(page, shop.host.address);
  await page.getByRole('link', { name: '案件', exact: true }).click();
  await page.getByRole('row').or(page.getByRole('option')).or(page.locator('[data-index="0"]')).first().click();
  await page.waitForURL(/#\/cases\/[^/?]+/);
  const caseId = /#\/cases\/([^/?]+)/.exec(page.url())![1]!;
  await expect(page.getByRole('button', { name: '经过', exact: true })).toBeVisible();
  const contentBase64 = Buffer.from('no picture').toString('base64');
  const fields = { note: '刚刚送来', source: 'customer', whereabouts: '' };
  await ask(page, 'evidence/addFile', { caseId, fileName: '收据.png', mime: 'image/png', contentBase64, fields });
  const file = await print(page, `/print/case-file/${caseId}`, 'a4');
  expect(file.text).toContain('收据.png·客户提供');
  expect(file.text).toContain('加了凭证收据.png');
});

test('[§9.6] papers are white to their edges, also while the screen is dark', async ({ page, shop }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await openSample(page, shop.host.address);
  const { rows } = await ask<{ rows: { id: string }[] }>(page, 'cases/queue', { filter: {} });
  const eyes = await openPrintPage(process.env['ZHUANJI_CHROMIUM']);
  try {
    const ofCase = ['case', 'case-file'].map((paper) => `/print/${paper}/${rows[0]!.id}`);
    for (const path of [...ofCase, '/print/papers/week-review', '/print/papers/text/leaflet']) {
      const { bytes, pages } = await print(page, path, 'a4');
      const { widthMm, heightMm } = pages[0]!;
      const edges = await eyes.coloursAt(bytes, [
        [2, 2],
        [widthMm - 2, heightMm / 2],
        [widthMm / 2, heightMm - 2],
      ]);
      expect(edges, path).toEqual(['255,255,255', '255,255,255', '255,255,255']);
    }
  } finally {
    await eyes.close();
  }
});

test('[§9.6] a supervisor changes the leaflet, a word that means nothing stops the print, the original comes back', async ({
  page,
  shop,
}) => {
  await openSample(page, shop.host.address);
  await page.evaluate(() => (window.location.hash = '#/papers'));
  await page.getByRole('link', { name: '打开: 投诉指引' }).click();
  const words = page.getByRole('textbox', { name: '文字' });
  await words.fill('# 有话请说\n- 打 {phnoe}\n{shop}');
  await expect(page.getByRole('alert').filter({ hasText: '看不懂 {phnoe}' })).toBeVisible();
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeDisabled();
  await expect(page.getByRole('link', { name: '打印', exact: true })).toHaveCount(0);
  await words.fill('# 有话请说\n- 随时来柜台\n{shop}');
  await words.blur();
  await expect(page.getByRole('heading', { name: '有话请说' })).toBeVisible();
  await page.getByRole('button', { name: '换回原来的文字' }).click();
  await expect(page.getByRole('heading', { name: '您不满意，请告诉我们' })).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('heading', { name: '有话请说' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
});

test('[§9.3, §9.4] a paper is moved by what the printer is off, its foot too; no line breaks elsewhere and a PDF stays', async ({
  page,
  shop,
}) => {
  await openSample(page, shop.host.address);
  const before = await print(page, '/print/papers/week-review', 'a4');
  await page.getByRole('button', { name: '位置微调' }).click();
  await page.getByLabel('向右（毫米）').fill('3');
  await page.getByLabel('向下（毫米）').fill('-2');
  await page.getByLabel('向下（毫米）').blur();
  // The browser prints what stands on the page at this moment: taken down as the rule in force.
  await page.evaluate(() => {
    window.print = () => {
      const rules = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
      window.name = rules.find((rule) => rule.startsWith('@page'))!;
    };
  });
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+P');
  await expect(page.getByText('打印出来了吗？')).toBeVisible();
  const rule = await page.evaluate(() => window.name);
  await page.getByRole('button', { name: '没有，再试一次' }).click();
  const after = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(after.pages.map(({ text }) => text)).toEqual(before.pages.map(({ text }) => text));
  expect(after.pages[0]!.firstTextMm).toEqual(before.pages[0]!.firstTextMm);

  // Behind the rule of the page, which it takes the place of.
  await page.evaluate((text) => {
    document.body.append(Object.assign(document.createElement('style'), { textContent: text }));
  }, rule);
  const moved = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(moved.pages.map(({ text }) => text)).toEqual(before.pages.map(({ text }) => text));
  for (const [index, { firstTextMm }] of moved.pages.entries()) {
    // Chromium sets margins in whole pixels of 0.26 mm.
    expect(Math.abs(firstTextMm.x - before.pages[index]!.firstTextMm.x - 3)).toBeLessThan(0.15);
    expect(Math.abs(firstTextMm.y - before.pages[index]!.firstTextMm.y + 2)).toBeLessThan(0.15);
  }
});

test('[§9.3, §9.4] a paper that may not go out prints one sentence, and a screen is no paper', async ({
  page,
  shop,
}) => {
  await openSample(page, shop.host.address);
  await ask(page, 'papers/saveText', {
    kind: 'leaflet',
    language: 'zh-CN',
    text: '# 有话请说\n- 打 {phnoe}',
    expectedVersion: 0,
  });
  await page.evaluate(() => (window.location.hash = '#/print/papers/text/leaflet'));
  await expect(page.getByRole('heading', { name: '有话请说' })).toBeVisible();
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeDisabled();
  await page.keyboard.press('ControlOrMeta+P');
  await expect(page.getByText('还不能打印，请先看这一页上的提示。')).toBeVisible();
  const textOf = async () => {
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    return withoutSpaces(pages.map(({ text }) => text).join(''));
  };
  expect(await textOf()).toBe('还没有准备好，这一页不能打印。请回到程序里，看清提示再打印。');

  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('link', { name: '案件', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '案件' })).toBeVisible();
  expect(await textOf()).toMatch(/^这是程序的画面，印在纸上会缺内容。/);
  await page.keyboard.press('ControlOrMeta+P');
  await expect(page.getByRole('alert').filter({ hasText: '这是程序的画面' })).toBeVisible();
});

test('[§9.4] a print that could not be recorded is asked about until it is', async ({ page, shop }) => {
  await openSample(page, shop.host.address);
  await print(page, '/print/papers/hand-over', 'a5');
  await page.evaluate(() => (window.print = () => undefined));
  await page.route('**/rpc/papers/recordPrint', (route) => route.abort());
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('button', { name: '纸上印好了' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '已记下' })).toBeHidden();
  await page.unroute('**/rpc/papers/recordPrint');
  await page.getByRole('button', { name: '纸上印好了' }).click();
  await expect(page.getByText('已记下这次打印。')).toBeVisible();
  await expect(page.getByText('打印出来了吗？')).toBeHidden();
});
