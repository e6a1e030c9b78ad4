import { openShop, pin, say, signIn, takeIn } from './clerk.ts';
import { expect, test } from './timed-test.ts';

const words = '买的吸尘器用了两次就不转了，门店说要寄回厂里，来回一个月，家里有孩子天天要打扫。';

test('[§6] two windows on one case: the second writer sees both texts and joins them', async ({
  page,
  shop,
  context,
}) => {
  await openShop(page, shop);
  const url = await takeIn(page, words, '周若溪');
  const field = (window: typeof page) => window.getByRole('textbox', { name: '复述一句' });
  const other = await context.newPage();
  await other.goto(url);
  await expect(field(other)).toBeEditable();
  // The second window does not hear of the first one's change before it writes itself.
  await other.route('**/rpc/live/**', (route) => route.abort());
  await other.reload();
  await expect(field(other)).toBeEditable();
  await say(page, '复述一句', '您是说两次就不转了，是这样吗？');
  await expect(page.getByText(/^(正在输入|正在保存)$/)).toHaveCount(0);
  await field(other).fill('您是说家里天天要用，是这样吗？');
  await field(other).blur();
  await expect(other.getByText('两次就不转了，是这样吗')).toBeVisible();
  await expect(other.getByText('家里天天要用，是这样吗').first()).toBeVisible();
  await other.getByRole('button', { name: '两份合在一起' }).click();
  await expect(field(other)).toHaveValue(/两次就不转了[\s\S]*家里天天要用|家里天天要用[\s\S]*两次就不转了/);
});

test('[§13.1] kill -9 while a field of a case is typed: what was saved stands, and typing goes on', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  const url = await takeIn(page, words, '周若溪');
  const field = page.getByRole('textbox', { name: '复述一句' });
  await field.pressSequentially('您是说两次就不转了，');
  await expect(page.getByText(/^(正在输入|正在保存)$/)).toHaveCount(0);
  await shop.host.kill();
  await field.pressSequentially('家里天天要用，');
  await expect(page.getByText('暂时连不上程序后台')).toBeVisible();
  await expect(field).toHaveValue('您是说两次就不转了，家里天天要用，');
  const host = await shop.restart();
  await page.goto(host.address);
  await signIn(page, '林悦', pin);
  await page.goto(url);
  await expect(field).toHaveValue(/^您是说两次就不转了，/);
  await field.fill('您是说两次就不转了，家里天天要用，是这样吗？');
  await field.blur();
  await page.reload();
  await expect(field).toHaveValue('您是说两次就不转了，家里天天要用，是这样吗？');
});

test('[§14.2] the language is changed live, with what was typed standing', async ({ page, shop }) => {
  await openShop(page, shop);
  await takeIn(page, words, '周若溪');
  const said = '您是说两次就不转了，是这样吗？';
  await page.getByRole('textbox', { name: '复述一句' }).fill(said);
  await page.getByRole('button', { name: '界面语言' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('navigation').getByText('Cases', { exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Say it back in one sentence' })).toHaveValue(said);
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: /繁體中文/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
  await expect(page.getByRole('navigation').getByText('信函', { exact: true })).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox').filter({ hasText: said })).toHaveCount(1);
});

test('[§14.3] keyboard alone: from Today to a saved note', async ({ page, shop }) => {
  await openShop(page, shop);
  await takeIn(page, words, '周若溪');
  await page.getByRole('link', { name: '今日' }).click();
  await expect(page.getByRole('heading', { name: '今日', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  // A person types once the palette stands there.
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('吸尘器用了两次');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
  await expect(page.getByRole('textbox', { name: '复述一句' })).toBeEditable();
  const note = page.getByRole('textbox', { name: '记一笔' });
  const isThere = async () => (await note.and(page.locator(':focus')).count()) > 0;
  const folded = page.getByRole('button', { name: '经过', expanded: false }).and(page.locator(':focus'));
  for (let i = 0; i < 250 && !(await isThere()); i++) {
    await page.keyboard.press('Tab');
    if ((await folded.count()) > 0) await page.keyboard.press('Enter');
  }
  await expect(note).toBeFocused();
  await page.keyboard.type('客户说晚上七点以后方便接电话');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: '晚上七点以后' })).toBeVisible();
});
