// The panels that hold things beside words: evidence, custody, allegations, causes, care, and what to do at high risk.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { aCaseAt, ask, look, openShop, pick, say } from '../journeys/clerk.ts';
import { expect, test } from '../journeys/timed-test.ts';

const words = '买的电水壶第三天就漏水，把桌上的文件都泡湿了，打电话说要等两个星期。';

/** One red pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);
const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: png });

const customers = (page: Page) => page.getByRole('region', { name: '客户提供' });
const ours = (page: Page) => page.getByRole('region', { name: '我们自查' });
const choose = (page: Page) => page.locator('[data-side="customer"] input[type="file"]');
const settled = (page: Page) => expect(page.getByText(/^(正在输入|正在保存)$/)).toHaveCount(0);

/** Files on their way by mouse or clipboard, as the browser hands them over. */
async function hand(page: Page, how: 'drop' | 'paste', side: string, name: string): Promise<void> {
  await page.evaluate(
    ([event, place, fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName, { type: 'image/png' }));
      const target = document.querySelector(`[data-side="${place}"]`)!;
      if (event === 'drop') {
        for (const type of ['dragover', 'drop']) {
          target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
        }
      } else {
        target.querySelector('button')!.focus();
        document.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }));
      }
    },
    [how, side, name, png.toString('base64')] as const,
  );
}

test.beforeEach(async ({ page, shop }) => {
  await openShop(page, shop);
});

test('[§2.8] evidence is chosen, dropped and pasted, shown small and large, taken out and put back', async ({
  page,
}) => {
  await aCaseAt(page, words, '欧阳静');
  await look(page, '澄清');
  await choose(page).setInputFiles([picture('漏水.png'), picture('文件.png')]);
  await hand(page, 'drop', 'ours', '物流签收.png');
  await hand(page, 'paste', 'ours', '截图.png');
  await expect(customers(page).getByRole('listitem')).toHaveCount(2);
  await expect(ours(page).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('list', { name: '正在存的文件' })).toHaveCount(0);
  const item = customers(page).getByRole('listitem').filter({ hasText: '漏水.png' });
  await expect.poll(() => item.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await item.getByRole('button', { name: '打开看：漏水.png' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: '漏水.png' })).toBeVisible();
  await page.keyboard.press('Escape');
  await item.getByRole('button', { name: '拿掉' }).click();
  await expect(customers(page).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(customers(page).getByRole('listitem')).toHaveCount(2);
  await page.reload();
  await expect(customers(page).getByRole('listitem')).toHaveCount(2);
  await expect(ours(page).getByText('物流签收.png')).toBeVisible();
});

test('[§14.5] a file that is too large, empty, or not what its name says is told of, and nothing else is lost', async ({
  page,
}) => {
  await aCaseAt(page, words, '欧阳静');
  await look(page, '澄清');
  const folder = mkdtempSync(join(tmpdir(), 'zhuanji-files-'));
  const large = join(folder, '录像.mp4');
  writeFileSync(large, '');
  truncateSync(large, 200 * 1024 * 1024);
  const liar = join(folder, '照片.jpg');
  writeFileSync(liar, '这不是一张照片');
  const empty = join(folder, '空.txt');
  writeFileSync(empty, '');
  const note = page.getByRole('textbox', { name: '事实', exact: true });
  await note.fill('11 月 15 日购买');
  await choose(page).setInputFiles([large, empty, liar]);
  const list = page.getByRole('list', { name: '正在存的文件' });
  await expect(list.getByRole('listitem').filter({ hasText: '录像.mp4' })).toContainText('太大，最大 30');
  await expect(list.getByRole('listitem').filter({ hasText: '空.txt' })).toContainText('是空的');
  const kept = customers(page).getByRole('listitem').filter({ hasText: '照片.jpg' });
  await kept.scrollIntoViewIfNeeded();
  await expect(kept).toContainText('打不开，内容不是图片');
  await expect(kept.getByRole('button', { name: '存到电脑上' })).toBeEnabled();
  await list.getByRole('button', { name: '不存了：录像.mp4' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(note).toHaveValue('11 月 15 日购买');
  rmSync(folder, { recursive: true });
});

test('[§6] two windows write the note of one piece of evidence: both texts are shown', async ({ page, context }) => {
  await aCaseAt(page, words, '欧阳静');
  await look(page, '澄清');
  await choose(page).setInputFiles(picture('漏水.png'));
  await expect(customers(page).getByRole('listitem')).toHaveCount(1);
  const other = await context.newPage();
  // The second window does not hear of the first one's change before it writes itself.
  await other.route('**/rpc/live/**', (route) => route.abort());
  await other.goto(page.url());
  await look(other, '澄清');
  for (const window of [page, other]) await customers(window).getByRole('button', { name: '改说明和存放处' }).click();
  await customers(page).getByRole('textbox', { name: '说明' }).fill('壶底裂了一道');
  await customers(page).getByRole('button', { name: '改好了' }).click();
  await settled(page);
  await customers(other).getByRole('textbox', { name: '说明' }).fill('桌上的合同也湿了');
  await customers(other).getByRole('button', { name: '改好了' }).click();
  const conflict = customers(other).getByRole('alert');
  await expect(conflict).toContainText('壶底裂了一道');
  await expect(conflict).toContainText('桌上的合同也湿了');
  await conflict.getByRole('button', { name: '用我的' }).click();
  await expect(conflict).toHaveCount(0);
  await expect(customers(page)).toContainText('桌上的合同也湿了');
});

test('[§6] two windows give one field another value: both are shown in words, whatever kind they are of', async ({
  page,
  context,
}) => {
  await aCaseAt(page, words, '欧阳静');
  await look(page, '倾听');
  const other = await context.newPage();
  await other.route('**/rpc/live/**', (route) => route.abort());
  await other.goto(page.url());
  await look(other, '倾听');
  const scale = (window: Page) => window.getByRole('radiogroup', { name: '现在的火气' });
  await scale(page).getByRole('radio').nth(1).click();
  await settled(page);
  await scale(other).getByRole('radio').nth(4).click();
  const conflict = other.getByRole('alert').filter({ hasText: '也改了这里' });
  const ofStep = (at: number) => scale(page).getByRole('radio').nth(at).locator('span').innerText();
  await expect(conflict).toContainText(await ofStep(1));
  await expect(conflict).toContainText(await ofStep(4));
  await expect(conflict.getByRole('button', { name: '两份合在一起' })).toHaveCount(0);
  await conflict.getByRole('button', { name: '用对方的' }).click();
  await expect(conflict).toHaveCount(0);
  await expect(scale(other).getByRole('radio').nth(1)).toHaveAttribute('aria-checked', 'true');
});

test('[§2.8] the chain of custody grows link by link by the keyboard and stays in order', async ({ page }) => {
  await aCaseAt(page, words, '欧阳静');
  await look(page, '澄清');
  await page.getByRole('button', { name: /^东西的交接/ }).click();
  await page.getByRole('button', { name: '记下取回' }).click();
  await expect(page.getByRole('textbox', { name: '什么东西' })).toBeFocused();
  await page.keyboard.type('水壶，序列号 A-2047');
  await page.getByRole('textbox', { name: '现在谁拿着' }).fill('陈师傅，售后');
  await page
    .getByRole('group', { name: '记下一次交接' })
    .getByRole('textbox', { name: '放在哪儿' })
    .fill('售后柜 17 号');
  await page.keyboard.press('Enter');
  const chain = page.getByRole('list', { name: '交接经过' });
  await expect(chain.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: '记下一次交接' }).click();
  await expect(page.getByRole('textbox', { name: '什么东西' })).toHaveValue('水壶，序列号 A-2047');
  await expect(page.getByRole('textbox', { name: '现在谁拿着' })).toBeFocused();
  await page.keyboard.type('检测室，老周');
  await page.getByRole('group', { name: '记下一次交接' }).getByRole('textbox', { name: '放在哪儿' }).fill('检测台');
  await page.keyboard.press('Enter');
  await expect(chain.getByRole('listitem')).toHaveCount(2);
  await page.reload();
  if (!(await chain.isVisible())) await page.getByRole('button', { name: /^东西的交接/ }).click();
  await expect(chain.getByRole('listitem').nth(0)).toContainText('陈师傅');
  await expect(chain.getByRole('listitem').nth(1)).toContainText('检测室');
});

test('[§2.12] every allegation gets its conclusion', async ({ page }) => {
  await aCaseAt(page, words, '欧阳静');
  await look(page, '澄清');
  const fresh = page.getByRole('textbox', { name: '客户还说了一件事' });
  await fresh.fill('第三天就漏水');
  await fresh.press('Enter');
  await expect(page.getByRole('group', { name: '第 1 条' })).toBeVisible();
  await fresh.fill('说好当天回电，没有回');
  await fresh.press('Enter');
  await expect(page.getByText('还有 2 条没有结论。')).toBeVisible();
  await page.getByRole('group', { name: '第 1 条' }).getByText('属实', { exact: true }).click();
  await page
    .getByRole('group', { name: '第 1 条' })
    .getByRole('textbox', { name: '为什么这样看' })
    .fill('检测确认壶底有裂纹');
  await expect(page.getByText('还有 1 条没有结论。')).toBeVisible();
  await page.getByRole('group', { name: '第 2 条' }).getByText('查不清', { exact: true }).click();
  await expect(page.getByText(/条没有结论/)).toHaveCount(0);
  await settled(page);
  await page.reload();
  await expect(page.getByRole('group', { name: '第 1 条' }).getByRole('textbox', { name: '为什么这样看' })).toHaveValue(
    '检测确认壶底有裂纹',
  );
});

test('[§11.1] the whys branch by the keyboard, and a branch cut off comes back by undo', async ({ page }) => {
  await aCaseAt(page, words, '欧阳静');
  await look(page, '闭环');
  await page.getByRole('button', { name: '问第一个为什么' }).click();
  await page.keyboard.type('壶底焊缝裂了');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '第 2 层：为什么' })).toBeFocused();
  await page.keyboard.type('这一批没有抽检');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('textbox', { name: '第 2 层：为什么' })).toHaveCount(2);
  await page.keyboard.type('运输时摔过');
  await expect(page.getByText('才问到第 2 层，再往下问一问。')).toBeVisible();
  await page.getByRole('button', { name: '删掉这条和下面的' }).first().click();
  await expect(page.getByRole('textbox', { name: /层：为什么/ })).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('textbox', { name: /层：为什么/ })).toHaveCount(3);
  await pick(page, '根因归类', '人');
  await expect(page.getByText('归到“人”之前再问一次', { exact: false })).toBeVisible();
  await settled(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: '第 1 层：为什么' })).toHaveValue('壶底焊缝裂了');
  await expect(page.getByRole('textbox', { name: '第 2 层：为什么' })).toHaveCount(2);
});

test('[§6 step 7] a gift that mocks or costs too much is spoken against, and one that fits is not', async ({
  page,
}) => {
  await aCaseAt(page, words, '欧阳静');
  await look(page, '惊喜');
  await pick(page, '心意', '小礼物');
  await say(page, '具体是什么', '一把新水壶');
  const verdict = page.getByRole('status').filter({ hasText: /先别送|三问还没答完|合适，可以送/ });
  await expect(verdict).toContainText('三问还没答完');
  await pick(page, '和这件事合适吗', '是');
  await pick(page, '会不会像在嘲讽', '是');
  await pick(page, '会不会像封口', '否');
  await expect(verdict).toContainText('可能像在嘲讽');
  await say(page, '花费', '500');
  await expect(verdict).toContainText('超过心意的上限');
  await say(page, '花费', '20');
  await pick(page, '会不会像在嘲讽', '否');
  await expect(verdict).toContainText('合适，可以送');
});

test('[§4.4] at high risk the plan names an owner and promises the call by one press each', async ({ page }) => {
  await aCaseAt(
    page,
    '你们就是骗子！骗子！！打了三次电话没人管，再不解决我就打12315投诉，找记者曝光你们，法院见！！',
    '欧阳静',
  );
  await look(page, '重视');
  await expect(page.getByRole('group', { name: '不能说' })).toBeVisible();
  await expect(page.getByRole('group', { name: '不能给' })).toBeVisible();
  await expect(page.getByRole('group', { name: '谁负责到底' })).toContainText('林悦');
  await page.getByRole('button', { name: /^答应 30 分钟内回电/ }).click();
  await expect(page.getByText('承诺记下了，到点会提醒')).toBeVisible();
  await expect(page.getByRole('group', { name: '什么时候回话' })).toContainText('10:30 前回电');
});

test('[§5.2] in a safety incident somebody is with the customer by two presses', async ({ page }) => {
  const { caseId } = await ask<{ caseId: string }>(page, 'intake/accept', {
    form: { words: '豆浆机漏电，我妈的手麻了半天，现在在医院。', severity: 'safety', customerName: '欧阳静' },
  });
  await page.evaluate((id) => (window.location.hash = `#/cases/${id}`), caseId);
  await look(page, '先顾人');
  await page.getByRole('button', { name: '我陪着' }).click();
  await page.getByRole('button', { name: '现在到了' }).click();
  await expect(page.getByRole('button', { name: '我陪着' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '现在到了' })).toHaveCount(0);
  await settled(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: '先顾人', level: 2 })).toBeVisible();
  await expect(page.getByRole('button', { name: '我陪着' })).toHaveCount(0);
});

test('[§6] the words of the intake stand in the first step and become the notes by one press', async ({ page }) => {
  await aCaseAt(page, words, '欧阳静');
  await expect(page.getByRole('figure')).toContainText(words);
  await page.getByRole('button', { name: '抄进客户原话' }).click();
  await expect(page.getByRole('textbox', { name: '客户原话' })).toHaveValue(words);
  await expect(page.getByRole('button', { name: '抄进客户原话' })).toHaveCount(0);
  await settled(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: '客户原话' })).toHaveValue(words);
  await expect(page.getByRole('button', { name: '还没记下客户的原话' })).toHaveCount(0);
});

test('[§2.8] a file that could not be sent is still there after leaving the step, and goes in at the second try', async ({
  page,
}) => {
  await aCaseAt(page, words, '欧阳静');
  await look(page, '澄清');
  await page.route('**/rpc/evidence/addFile', (route) => route.abort());
  await choose(page).setInputFiles([picture('漏水.png')]);
  const underWay = page.getByRole('list', { name: '正在存的文件' });
  await expect(underWay).toContainText('没存上');
  await look(page, '理解');
  await look(page, '澄清');
  await expect(underWay).toContainText('漏水.png');
  await page.unroute('**/rpc/evidence/addFile');
  await underWay.getByRole('button', { name: '再试一次' }).click();
  await expect(customers(page).getByRole('listitem').filter({ hasText: '漏水.png' })).toHaveCount(1);
  await expect(underWay).toHaveCount(0);
});
