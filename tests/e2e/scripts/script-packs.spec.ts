// Packs of scripts through the page (§7.9): saved as a sheet, edited, dropped, looked at, taken, taken back.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { expect, test } from '../host-test.ts';

test.use({ hostOptions: ['--demo'] });

const options = (page: Page) => page.getByRole('listbox', { name: '找到的话术' }).getByRole('option');
const dialog = (page: Page) => page.getByRole('dialog', { name: '导入话术包' });
const rows = (page: Page) => dialog(page).locator('[role=listitem]');

test.beforeEach(async ({ shop, page }) => {
  await page.goto(`${shop.host.address}#/scripts`);
  await expect(options(page).first()).toBeVisible();
});

async function write(page: Page, title: string, words: string) {
  await page.getByRole('button', { name: '写新话术' }).click();
  await page.getByRole('textbox', { name: '标题' }).fill(title);
  await page.getByRole('textbox', { name: '要说的话' }).fill(words);
  await page.getByRole('combobox', { name: '步骤与场合' }).click();
  await page.getByRole('option', { name: '解决', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '批准使用' }).click();
  await expect(page.getByText('已批准，案件里用得上了')).toBeVisible();
  await page.getByRole('link', { name: '回到话术库' }).click();
}

async function menu(page: Page, item: string) {
  await page.getByRole('button', { name: '更多', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Saves the shop's own scripts and answers the cells of the sheet. */
async function savedSheet(page: Page): Promise<(string | null)[][]> {
  await menu(page, '导出话术包');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/话术 .*\.xlsx$/);
  const [sheet] = await readXlsxFile(readFileSync(await file.path()));
  return sheet!.data as unknown as (string | null)[][];
}

async function drop(page: Page, name: string, bytes: Buffer) {
  const transfer = await page.evaluateHandle(
    ([file, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))], file));
      return data;
    },
    [name, bytes.toString('base64')] as const,
  );
  const target = page.getByRole('heading', { level: 1 });
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('松开手，就导入这个话术包')).toBeVisible();
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

test('[§7.9] a sheet goes out, is edited, dropped, seen word by word, taken, and taken back in one click', async ({
  page,
}) => {
  await write(page, '换一壶热茶', '我给您换一壶热的。');
  const [header, tea] = await savedSheet(page);
  const at = (label: string) => header!.indexOf(label);
  tea![at('要说的话')] = '我给您换一壶滚烫的。';
  const fresh = header!.map(
    (label) => ({ 标题: '=茶点也请您', 要说的话: '茶点算我们的。', 步骤与场合: '惊喜' })[label!] ?? null,
  );
  const faulty = header!.map(
    (label) => ({ 标题: '没写完', 要说的话: '{{nickname}}，您好。', 步骤与场合: '唱歌' })[label!] ?? null,
  );
  const edited = await writeXlsxFile([header!, tea!, fresh, faulty], { sheet: '话术' }).toBuffer();
  await drop(page, '茶馆话术.xlsx', edited);
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).nth(0)).toContainText('第 4 行');
  await expect(rows(page).nth(0)).toContainText('步骤与场合：没有这个词：唱歌');
  await expect(rows(page).nth(0)).toContainText('要说的话：没有这样的空白：nickname');
  await expect(rows(page).nth(1).locator('ins')).toHaveText('滚烫');
  await expect(rows(page).nth(2)).toContainText('=茶点也请您');
  await dialog(page).getByRole('button', { name: '导入 2 条' }).click();
  await expect(page.getByText('已导入 2 条，都在草稿里')).toBeVisible();
  await expect(options(page)).toHaveText([/换一壶热茶/, /=茶点也请您/]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('这次导入已撤销，新来的话术移到了回收站')).toBeVisible();
  await expect(options(page)).toHaveText([/换一壶热茶[^]*我给您换一壶热的/]);
  await menu(page, '导入话术包');
  await expect(dialog(page).getByText('茶馆话术.xlsx')).toBeVisible();
  await expect(dialog(page).getByText('已撤销', { exact: true })).toBeVisible();
});

test('[§7.9] what was changed on both sides is asked about, and both can be had; a supervisor approves at once', async ({
  page,
}) => {
  await write(page, '换一壶热茶', '我给您换一壶热的。');
  const [header, tea] = await savedSheet(page);
  await page.getByText('本店', { exact: true }).click();
  await page.getByRole('link', { name: '改写' }).click();
  await page.getByRole('textbox', { name: '要说的话' }).fill('我马上给您换一壶热的。');
  await page.getByRole('button', { name: '批准使用' }).click();
  await expect(page.getByText('已批准，案件里用得上了').last()).toBeVisible();
  await page.getByRole('link', { name: '回到话术库' }).click();
  tea![header!.indexOf('要说的话')] = '我给您换一壶新沏的。';
  const edited = await writeXlsxFile([header!, tea!], { sheet: '话术' }).toBuffer();
  await menu(page, '导入话术包');
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles({ name: '话术.xlsx', mimeType: '', buffer: edited });
  await expect(rows(page)).toContainText('两边都改过');
  await expect(dialog(page).getByRole('button', { name: '没有要导入的' })).toBeDisabled();
  await rows(page).getByText('两条都要').click();
  await dialog(page)
    .getByRole('checkbox', { name: /导入后直接批准使用/ })
    .check();
  await dialog(page).getByRole('button', { name: '导入 1 条' }).click();
  await expect(page.getByText('已导入 1 条，其中 1 条已批准使用')).toBeVisible();
  await page.getByText('本店', { exact: true }).click();
  await expect(options(page)).toHaveText([/换一壶热茶[^]*马上/, /换一壶热茶（导入）[^]*新沏/]);
});

test('[§7.9] a file that is no pack says what it is and what to do', async ({ page }) => {
  await drop(page, '排班.xlsx', await writeXlsxFile([['日期', '姓名']], { sheet: '九月排班' }).toBuffer());
  const alert = dialog(page).getByRole('alert');
  await expect(alert).toContainText('表格里没有找到话术');
  await expect(alert).toContainText('九月排班');
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: '换一个文件' }).click();
  await (await chooser).setFiles({ name: 'x.json', mimeType: '', buffer: Buffer.from('{"a":1}') });
  await expect(alert).toContainText('这不是话术包');
});

test('[§7.1] a new script that is given up before its first word leaves nothing behind', async ({ page }) => {
  await page.getByRole('button', { name: '写新话术' }).click();
  await expect(page.getByRole('textbox', { name: '标题' })).toBeVisible();
  await page.getByRole('link', { name: '回到话术库' }).click();
  await page.getByText('本店', { exact: true }).click();
  await expect(page.getByText('本店还没有自己的话术')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`[§14.4] the preview of a pack passes the accessibility rules, ${scheme}`, async ({ page }) => {
    if (scheme === 'dark') await page.getByRole('button', { name: /深色/ }).click();
    const cells = [
      ['标题', '要说的话', '步骤与场合', '备注'],
      ['茶', '换一壶。', '解决', '好'],
      ['水', '加水。', '', ''],
      ['', '没有标题。', '', ''],
    ];
    await drop(page, '茶.xlsx', await writeXlsxFile(cells, { sheet: '话术' }).toBuffer());
    await expect(rows(page)).toHaveCount(3);
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
