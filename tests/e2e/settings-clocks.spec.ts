import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Route } from '@playwright/test';
import { expect, test } from './host-test.ts';

test.use({ hostOptions: ['--demo'] });

const publicReviews = (page: Page) => page.getByLabel('公众评论和社交媒体：多久内回复', { exact: true });
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

async function open(page: Page, address: string, origin: string, section: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main')).not.toBeEmpty();
  await page.goto(`${origin}/#/settings/${section}`);
}

test('[§3] a manager finds the rule for public reviews, sees what it would change, saves it, and goes back', async ({
  shop,
  page,
}) => {
  await open(page, shop.host.address, shop.host.origin, 'policy');
  await page.getByLabel('找一条规则').fill('公众评论');
  await publicReviews(page).fill('15');
  await page.getByRole('button', { name: '看看影响' }).click();
  const preview = page.getByRole('dialog', { name: '保存之前：会有什么不同' });
  await expect(
    preview.getByText('公众评论和社交媒体：多久内回复：60 分钟（按钟表） → 15 分钟（按钟表）'),
  ).toBeVisible();
  await expect(preview.getByRole('link').first()).toBeVisible();
  await expect(preview.getByText('这些案件保留原来的时限')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await preview.getByRole('button', { name: '保存' }).click();
  await expect(preview).toBeHidden();
  await page.getByRole('button', { name: '历史版本（现在是第 2 版）' }).click();
  const history = page.getByRole('dialog', { name: '规则的历史版本' });
  await expect(history.getByRole('region', { name: '第 2 版' })).toContainText('林悦');
  await history.getByRole('region', { name: '第 1 版' }).getByRole('button', { name: '回到这一版' }).click();
  await preview.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('button', { name: '历史版本（现在是第 3 版）' })).toBeVisible();
  await expect(publicReviews(page)).toHaveValue('60');
});

test('[§3.2] a rung is added to a ladder by keyboard; one that does nothing cannot be saved', async ({
  shop,
  page,
}) => {
  await open(page, shop.host.address, shop.host.origin, 'policy');
  await page.getByRole('button', { name: '给“解决”加一级' }).press('Enter');
  const rung = page.getByRole('group', { name: '解决第 4 级' });
  await rung.getByRole('checkbox', { name: '提醒负责人' }).press('Space');
  await expect(page.getByRole('alert').filter({ hasText: '每一级至少要勾一件事' })).toBeVisible();
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeDisabled();
  await rung.getByRole('checkbox', { name: '通知主管' }).press('Space');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('button', { name: '历史版本（现在是第 2 版）' })).toBeVisible();
});

test('[§3.6] a day is closed by a click, holidays come from a file with its faults named, and both are taken back', async ({
  shop,
  page,
}) => {
  await open(page, shop.host.address, shop.host.origin, 'calendar');
  await expect(page.getByText('还没有 2027 年的节假日').or(page.getByText('每周营业时间')).first()).toBeVisible();
  const year = new Date().getFullYear();
  const day = page.getByRole('button', { name: new RegExp(` ${year}-03-17 `) });
  await expect(day).toHaveAccessibleName(/营业/);
  await day.click();
  await expect(day).toHaveAccessibleName(/休息/);
  await day.press('ArrowRight');
  await expect(page.getByRole('button', { name: new RegExp(` ${year}-03-18 `) })).toBeFocused();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('营业时间已保存').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeHidden();
  await page.getByRole('button', { name: '导入节假日文件' }).last().click();
  const dialog = page.getByRole('dialog', { name: '导入节假日' });
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'holidays.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('日期,名称,类型\n2031-01-01,元旦,休\n2031-02-30,春节,休\n2031-01-04,元旦调休,班\n'),
  });
  await expect(dialog.getByText('1 处看不懂，会跳过')).toBeVisible();
  await expect(dialog.getByText(/第 3 行：/)).toContainText('不是日期');
  expect(await violations(page)).toEqual([]);
  // The offer to undo the first save goes away by itself; the next one is the import's.
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(0);
  // The page may hear of the save before its answer: the undo still knows what stood before.
  let letThrough!: () => void;
  const isLetThrough = new Promise<void>((resolve) => (letThrough = resolve));
  const isSave = (url: URL) => url.pathname.endsWith('/calendar/saveOpeningHours');
  const hold = async (route: Route) => {
    const response = await route.fetch();
    await isLetThrough;
    await route.fulfill({ response });
  };
  await page.route(isSave, hold, { times: 1 });
  await dialog.getByRole('button', { name: '收下 2 天' }).click();
  await expect(page.getByText('文件里导入了 2 天。')).toBeVisible();
  letThrough();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('文件里导入了 2 天。')).toBeHidden();
  await expect(day).toHaveAccessibleName(/休息/);
});

test('[§3.6] a store gets hours of its own and goes back to those of the shop', async ({ shop, page }) => {
  await open(page, shop.host.address, shop.host.origin, 'lists');
  await page.getByRole('combobox', { name: '门店', exact: true }).fill('人民路店');
  await page.getByRole('combobox', { name: '门店', exact: true }).press('Enter');
  await page.goto(`${shop.host.origin}/#/settings/calendar?store=${encodeURIComponent('人民路店')}`);
  await page.getByRole('button', { name: '给这家店单独设时间' }).click();
  await expect(page.getByRole('radio', { name: /和全店一样/ })).toBeChecked();
  await page.getByRole('switch', { name: '星期日' }).click({ force: true });
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('营业时间已保存').first()).toBeVisible();
  await page.getByRole('button', { name: '改回和全店一样' }).click();
  await expect(page.getByRole('button', { name: '给这家店单独设时间' })).toBeVisible();
});

test('[§3.8] Today says why something is due then', async ({ shop, page }) => {
  await page.goto(shop.host.address);
  await page
    .getByRole('button', { name: /为什么是这时候？$/ })
    .first()
    .click();
  await expect(page.getByText(/^所以是 /).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`[§14.3] the editors have no accessibility fault, ${scheme}`, async ({ shop, page }) => {
    await page.goto(shop.host.address);
    if (scheme === 'dark') await page.getByRole('button', { name: '切换到深色' }).click();
    // Away from the button: its open tooltip is none of the page.
    await page.mouse.move(0, 0);
    for (const section of ['policy', 'calendar']) {
      await page.goto(`${shop.host.origin}/#/settings/${section}`);
      // The page before has headings of its own.
      await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expect(page.getByText('正在读取')).toHaveCount(0);
      expect(await violations(page)).toEqual([]);
    }
  });
}

test('[§3] a figure that is wiped out and left shows what stands: nothing else is saved than is seen', async ({
  shop,
  page,
}) => {
  await open(page, shop.host.address, shop.host.origin, 'policy');
  await publicReviews(page).fill('');
  await publicReviews(page).blur();
  await expect(publicReviews(page)).toHaveValue('60');
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeHidden();
});
