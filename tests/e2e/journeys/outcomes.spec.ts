import { aCaseAt, addOption, ask, choose, look, openShop, pin, recordCall, resolve, signIn } from './clerk.ts';
import { expect, test } from './timed-test.ts';

const words = '买的扫地机第三天就不充电了，打电话说要等两个星期，家里老人腿脚不方便。';

test('[§8.1] above her limit an agent asks, and a supervisor’s PIN at the same desk grants it', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  await ask(page, 'settings/addStaff', { name: '小周', role: 'agent', pin: '1357' });
  await page.getByRole('button', { name: /个人菜单/ }).click();
  await page.getByRole('menuitem', { name: '锁定 / 换人' }).click();
  await signIn(page, '小周', '1357');
  await expect(page.getByRole('button', { name: /小周/ })).toBeVisible();
  await aCaseAt(page, words, '欧阳静');
  await look(page, '解决');
  await addOption(page, '换一台高一档的新机', '2999');
  const option = page.getByRole('article', { name: '换一台高一档的新机' });
  await expect(option).toContainText('超过您的权限，要负责人批准。', { timeout: 20_000 });
  await expect(option.getByRole('button', { name: '客户选这个' })).toBeDisabled();
  await option.getByRole('button', { name: '请求批准' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '为什么值得这样给' }).fill('第三天就坏，家里有老人');
  await page.getByRole('dialog').getByRole('button', { name: '送出请求' }).click();
  await page.getByRole('button', { name: '批准', exact: true }).first().click();
  const confirm = page.getByRole('dialog', { name: '批准' });
  await confirm.getByLabel('PIN', { exact: true }).fill('0000');
  await confirm.getByRole('button', { name: '批准' }).click();
  await expect(confirm.getByRole('alert')).toBeVisible();
  await confirm.getByLabel('PIN', { exact: true }).fill(pin);
  await confirm.getByRole('button', { name: '批准' }).click();
  await expect(confirm).toBeHidden();
  await choose(page, '换一台高一档的新机', '这样可以。');
});

test('[§10.1] a customer who is not satisfied reopens the case at the step that clarifies', async ({ page, shop }) => {
  await openShop(page, shop);
  await aCaseAt(page, words, '欧阳静');
  await resolve(page, '换了一台新的');
  await shop.host.pass({ hours: 24 });
  await expect(page.getByRole('button', { name: '提醒（1）' })).toBeVisible();
  await page.getByRole('button', { name: '提醒（1）' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '打开案件' }).click();
  await look(page, '闭环');
  await recordCall(page, '1 很不满', '新的这台也不充电。');
  await expect(page.getByText('客户不满意，案件重新打开了')).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name: /^正在这一步 澄清/ }),
  ).toBeVisible();
});

test('[§7.3] the palette finds one Chinese character, in either writing, in words, notes and names', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  const caseId = await aCaseAt(page, '電飯煲的內膽生鏽了，煮出來的飯有鐵鏽味。', '欧阳静');
  await ask(page, 'cases/addNote', { caseId, text: '客户说晚上七点以后方便接电话' });
  await page.getByRole('link', { name: '今日' }).click();
  await page.keyboard.press('Control+k');
  const box = page.getByPlaceholder('搜索案件、客户、记录，或输入操作');
  for (const query of ['锈', '鏽', '内胆', '七点以后', 'ouyang', '欧阳']) {
    await box.fill(query);
    await expect(
      page
        .getByRole('dialog')
        .getByText(/欧阳静|七点以后/)
        .first(),
    ).toBeVisible();
  }
  await box.fill('没有这样的话');
  await expect(page.getByText('没有找到。换一两个字再试试。')).toBeVisible();
  await box.fill('铁锈味');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/cases/${caseId}`));
});
