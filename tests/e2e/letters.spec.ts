// A card from the case to the paper (§9), on the real web host in a real browser.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readPdf, withoutSpaces } from '../support/pdf.ts';
import { expect, test } from './host-test.ts';

const sentence = '您说蛋糕是给孙女过生日的，她等了整整一个星期，就想自己切第一刀。';
/** A family name no honorific table needs, a rare given name (喆) and one outside the basic plane (𠮷). */
const customerName = '王喆𠮷';

// From an empty shop to paper, with two accessibility checks: long on a busy machine.
test.slow();

/** Asks the core as the page does: for what this journey only needs to stand ready. */
async function ask<T>(page: Page, procedure: string, input?: unknown): Promise<T> {
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

async function aCase(page: Page, name: string): Promise<string> {
  const form = { words: '生日蛋糕送到的时候已经塌了，孩子哭了一晚上。', severity: 'minor', customerName: name };
  return (await ask<{ caseId: string }>(page, 'intake/accept', { form })).caseId;
}

/** Begins the agent's card for a case and waits for its sheet. */
async function beginCard(page: Page, caseId: string): Promise<void> {
  await page.evaluate((id) => (window.location.hash = `#/letters/new?caseId=${id}`), caseId);
  await page.getByRole('button', { name: /^致歉卡片（客服）/ }).click();
  await expect(page.locator('[data-letter][data-ready=true]')).toBeVisible();
}

const personal = (page: Page) => page.getByRole('textbox', { name: '写给这位客户的一句话' });
const submit = (page: Page) => page.getByRole('button', { name: '写好了，放进待打印' });

async function fillCard(page: Page): Promise<void> {
  await page.getByLabel('客人经历了什么（一句话）').fill('生日蛋糕送到时奶油已经塌了');
  await page.getByLabel('我们怎么办（动词开头）').fill('给您重做一个同款蛋糕并送到家');
  await page.getByLabel('办好的日期').fill('11月24日中午');
  await page.getByLabel('署名人电话').fill('010-5550 0136');
  await personal(page).fill(sentence);
}

/** Every box of writing, in thousandths of the sheet: the same on the desk and on paper, whatever the scale. */
const boxes = (page: Page) =>
  page.locator('[data-sheet="1"]').evaluate((sheet) => {
    const paper = sheet.getBoundingClientRect();
    const share = (part: number, whole: number) => Math.round((part / whole) * 1000);
    return [...sheet.querySelectorAll('[data-group]')].map((group) => {
      const box = group.getBoundingClientRect();
      const left = share(box.left - paper.left, paper.width);
      return { text: group.textContent, left, top: share(box.top - paper.top, paper.height) };
    });
  });

test.beforeEach(async ({ shop, page }) => {
  await page.goto(shop.host.address);
  await ask(page, 'session/setUp', {
    shopName: '青禾路店',
    managerName: '林晓',
    region: 'cn',
    zone: 'Asia/Shanghai',
    language: 'zh-CN',
    withSample: false,
  });
  await page.reload();
  await expect(page.getByRole('link', { name: '信函' })).toBeVisible();
});

test('[§9.1–9.4] a card with a rare name: written, printed as it was previewed, frozen, on the timeline', async ({
  page,
}) => {
  const caseId = await aCase(page, customerName);
  await beginCard(page, caseId);
  await submit(page).click();
  await expect(page.getByText('寄出之前还要')).toBeVisible();
  await fillCard(page);
  await expect(page.getByText('都写好了，可以寄出')).toBeVisible();
  const previewed = await boxes(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await submit(page).click();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  expect(await boxes(page)).toEqual(previewed);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages).toHaveLength(1);
  const [card] = pages;
  expect(Math.abs(card!.widthMm - 105)).toBeLessThanOrEqual(0.5);
  expect(Math.abs(card!.heightMm - 148)).toBeLessThanOrEqual(0.5);
  expect(card!.fonts.map(({ name }) => name)).toEqual(['LXGWWenKai-Regular']);
  expect(card!.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  expect(withoutSpaces(card!.text)).toBe(previewed.map(({ text }) => withoutSpaces(text ?? '')).join(''));
  expect(withoutSpaces(card!.text)).toContain(customerName);
  expect(withoutSpaces(card!.text)).toContain(sentence);

  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('button', { name: '纸上印好了' }).click();
  await expect(page.getByRole('heading', { name: '打印记录' })).toBeVisible();
  await expect(page.getByRole('button', { name: '另写一封更正的' })).toBeVisible();
  type Timeline = { entries: { kind: string; data: { text?: { personalSentence: string } } }[] };
  const { entries } = await ask<Timeline>(page, 'cases/timeline', { caseId });
  const prints = entries.filter(({ kind }) => kind === 'letter-printed');
  expect(prints.map(({ data }) => data.text?.personalSentence)).toEqual([sentence]);
});

test('[§9.1] a sentence another customer got already is refused while it is typed', async ({ page }) => {
  await beginCard(page, await aCase(page, '沈若溪'));
  await fillCard(page);
  await submit(page).click();
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeVisible();
  await beginCard(page, await aCase(page, customerName));
  await fillCard(page);
  await expect(page.getByText('这句话已经写给过别的客户', { exact: false }).first()).toBeVisible();
  await submit(page).click();
  await expect(page.getByText('寄出之前还要')).toBeVisible();
  await personal(page).fill('您说那天是您先生六十岁生日，一家人从三个城市赶回来。');
  await expect(page.getByText('都写好了，可以寄出')).toBeVisible();
});

test('[§9.2] a character no hand can write is named, and keeps the card from going out', async ({ page }) => {
  await beginCard(page, await aCase(page, customerName));
  await fillCard(page);
  await personal(page).fill(`${sentence}😀`);
  await expect(page.getByText(/没有一种手写字体写得出，请换掉：😀/)).toBeVisible();
  await expect(page.getByRole('radio', { name: /马善政/ })).toBeDisabled();
});

test('[§13.1] what was written is there after a reload, and a removed letter comes back', async ({ page }) => {
  await beginCard(page, await aCase(page, customerName));
  await fillCard(page);
  await page.reload();
  await expect(personal(page)).toHaveValue(sentence);
  await page.getByRole('button', { name: '移除这封信' }).click();
  await expect(page.getByText('信函已移除。')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(personal(page)).toHaveValue(sentence);
});

test('[§9.4] all cards of the queue print page by page in one job, each recorded once', async ({ page }) => {
  for (const [index, name] of ['沈若溪', customerName].entries()) {
    await beginCard(page, await aCase(page, name));
    await fillCard(page);
    await personal(page).fill(`${sentence}这是第${index + 1}家。`);
    await expect(page.getByText('都写好了，可以寄出')).toBeVisible();
    await submit(page).click();
    await expect(page.getByRole('button', { name: '打印', exact: true })).toBeVisible();
  }
  await page.getByRole('link', { name: '信函' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: '打印全部A6 卡片（2 份）' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages.map(({ text }) => withoutSpaces(text).includes('切第一刀'))).toEqual([true, true]);
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('button', { name: '纸上印好了' }).click();
  await expect(page.getByText('已记下 2 份打印。')).toBeVisible();
  const printed = await ask<{ id: string }[]>(page, 'letters/list', { state: 'printed' });
  expect(printed).toHaveLength(2);
});

test('[§9.3] a text longer than a card waits for a choice: shorter, or onto a second one', async ({ page }) => {
  await beginCard(page, await aCase(page, customerName));
  await fillCard(page);
  await personal(page).fill(`${sentence}那天的情形我一五一十都记下来了，一句也没有落下。`.repeat(12));
  await expect(page.getByText('写得比一张纸长', { exact: false })).toBeVisible();
  await submit(page).click();
  await expect(page.getByText('寄出之前还要')).toBeVisible();
  await page.getByRole('switch', { name: /接着写/ }).check();
  await expect(page.getByText('都写好了，可以寄出')).toBeVisible();
  await submit(page).click();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages.length).toBeGreaterThan(1);
  expect(withoutSpaces(pages.map(({ text }) => text).join('')).match(/切第一刀/g)).toHaveLength(12);
});

test('[§9.3] 5,000 characters on an A6 card go on over cards when asked, to the last one; more is counted and refused', async ({
  page,
}) => {
  await beginCard(page, await aCase(page, customerName));
  await fillCard(page);
  const passages = (count: number) =>
    Array.from({ length: count }, (_, index) => `${index}那天的事一五一十都记着。`).join('');
  const [first, second] = [passages(320), passages(80)];
  expect(first.length + second.length).toBeGreaterThan(5000);
  await page.getByRole('textbox', { name: '第 1 段' }).fill(first);
  await page.getByRole('textbox', { name: '第 3 段' }).fill(second);
  await expect(page.getByText('写得比一张纸长', { exact: false })).toBeVisible();
  await page.getByRole('switch', { name: /接着写/ }).check();
  await expect(page.getByText('都写好了，可以寄出')).toBeVisible();
  await submit(page).click();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages.length).toBeGreaterThan(20);
  // The number of a page stands between its last character and the first of the next.
  const text = pages.map((one) => withoutSpaces(one.text).replace(/\d+\/\d+$/, '')).join('');
  expect(text.match(/一五一十/g)).toHaveLength(400);

  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: '继续改' }).click();
  await page.getByRole('textbox', { name: '第 3 段' }).fill(passages(200));
  await expect(page.getByText(/全文太长/)).toBeVisible();
});

test('[§9.2] text from right to left is named, and keeps the card from going out', async ({ page }) => {
  await beginCard(page, await aCase(page, customerName));
  await fillCard(page);
  await personal(page).fill(`${sentence}שלום`);
  await expect(page.getByText(/没有一种手写字体写得出，请换掉：ש ל ו ם/)).toBeVisible();
  await submit(page).click();
  await expect(page.getByText('寄出之前还要')).toBeVisible();
  await personal(page).fill(sentence);
  await expect(page.getByText('都写好了，可以寄出')).toBeVisible();
});

test('[§9.2] a signature from a photo of forty million pixels is lifted off its paper, kept and printed', async ({
  page,
}) => {
  await beginCard(page, await aCase(page, customerName));
  await fillCard(page);
  await page.getByText('亲手签名', { exact: true }).click();
  // Drawn in the page: a real photo of this size would be a large file in the repository.
  const photo = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(7300, 5480);
    const context = canvas.getContext('2d')!;
    const paper = context.createLinearGradient(0, 0, 7300, 0);
    paper.addColorStop(0, '#f4efe4');
    paper.addColorStop(1, '#a9a295');
    context.fillStyle = paper;
    context.fillRect(0, 0, 7300, 5480);
    context.lineWidth = 60;
    context.strokeStyle = '#20263a';
    context.beginPath();
    context.moveTo(1500, 3000);
    context.bezierCurveTo(2500, 1000, 3500, 5000, 5800, 2600);
    context.stroke();
    const bytes = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })).arrayBuffer(),
    );
    return Array.from(bytes);
  });
  const file = { name: '签名.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByRole('img', { name: '保存的签名' })).toBeVisible();
  // Dropped on the field it does the same.
  await page.getByRole('button', { name: '删掉签名' }).click();
  await expect(page.getByRole('img', { name: '保存的签名' })).toBeHidden();
  const dropped = await page.evaluateHandle((bytes) => {
    const carried = new DataTransfer();
    carried.items.add(new File([new Uint8Array(bytes)], '签名.jpg', { type: 'image/jpeg' }));
    return carried;
  }, photo);
  await page.getByRole('img', { name: '签名区' }).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('img', { name: '保存的签名' })).toBeVisible();
  const blank = { name: '白纸.txt', mimeType: 'text/plain', buffer: Buffer.from('这不是图片') };
  await page.locator('input[type=file]').first().setInputFiles(blank);
  await expect(page.getByText('这个文件不是能读的图片', { exact: false })).toBeVisible();
  const drawn = page.locator('[data-sheet] img');
  await expect(drawn).toBeVisible();
  // The corner of the picture is paper, and paper is gone.
  const corner = await drawn.evaluate((image) => {
    const canvas = document.createElement('canvas');
    canvas.width = 600;
    canvas.height = 200;
    const context = canvas.getContext('2d')!;
    context.drawImage(image as HTMLImageElement, 0, 0);
    return context.getImageData(0, 0, 1, 1).data[3];
  });
  expect(corner).toBeLessThan(200);
  await submit(page).click();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('[data-sheet] img')).toBeVisible();
});

test('[§9.3, §9.4] printed, addressed, put into an envelope, posted; a second print says why', async ({ page }) => {
  await beginCard(page, await aCase(page, customerName));
  await fillCard(page);
  await submit(page).click();
  await page.getByRole('textbox', { name: '收件人' }).fill('王喆𠮷女士 收');
  await page.getByRole('textbox', { name: '邮政编码' }).fill('200030');
  await page.getByRole('textbox', { name: '地址（最多四行）' }).fill('上海市徐汇区青榆路 12 弄 3 号 502 室');
  await page.getByRole('button', { name: '印信封' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const envelope = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(envelope.pages.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)])).toEqual([
    [162, 114],
  ]);
  expect(withoutSpaces(envelope.pages[0]!.text)).toContain('200030上海市徐汇区青榆路12弄3号502室王喆𠮷女士收');
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('button', { name: '纸上印好了' }).click();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('button', { name: '纸上印好了' }).click();
  await page.getByRole('button', { name: '已寄出' }).click();
  await expect(page.getByText('已标记为寄出。')).toBeVisible();
  await page.getByRole('button', { name: '再打印一次' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeDisabled();
  await page.getByPlaceholder('为什么再打印一次').fill('客户没有收到');
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('button', { name: '纸上印好了' }).click();
  await expect(page.getByRole('cell', { name: '客户没有收到' })).toBeVisible();
});

test('[§9.4] a letter goes on paper as it stands now, not as an earlier page knew it', async ({ page }) => {
  await beginCard(page, await aCase(page, customerName));
  await fillCard(page);
  await submit(page).click();
  await page.getByRole('textbox', { name: '收件人' }).fill('王喆𠮷女士 收');
  const isShown = (url: URL) => url.pathname.endsWith('/letters/show');
  let letThrough!: () => void;
  const isLetThrough = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(isShown, (route) => isLetThrough.then(() => route.continue()));
  const isSaved = page.waitForResponse((answer) => answer.url().endsWith('/letters/saveAddress'));
  await page.getByRole('textbox', { name: '邮政编码' }).fill('200030');
  await isSaved;
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.waitForURL(/#\/print\/letter/);
  await page.evaluate(() => (window.print = () => undefined));
  letThrough();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('button', { name: '纸上印好了' }).click();
  await expect(page.getByRole('cell', { name: '打印机' })).toBeVisible();
});

test('[§9.3] what the ruler page measures moves the print, and never a PDF', async ({ page }) => {
  await page.evaluate(() => (window.location.hash = '#/print/letter/ruler?paper=a6'));
  await page.getByLabel('到左边（毫米）').fill('21.5');
  await page.getByLabel('到上边（毫米）').fill('19.2');
  await page.getByRole('button', { name: '记住' }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const shift = () =>
    page.evaluate(() => {
      const { style } = document.documentElement;
      return [style.getPropertyValue('--print-dx'), style.getPropertyValue('--print-dy')];
    });
  await page.evaluate(() => {
    window.print = () => {
      const { style } = document.documentElement;
      window.name = `${style.getPropertyValue('--print-dx')} ${style.getPropertyValue('--print-dy')}`;
    };
  });
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.name)).toBe('-1.5mm 0.8mm');
  expect(await shift()).toEqual(['0mm', '0mm']);
});
