import { openShop, takeIn } from './clerk.ts';
import { expect, test } from './timed-test.ts';

const words = '买的吸尘器用了两次就不转了，门店说要寄回厂里，来回一个月，家里有孩子天天要打扫。';

test('[§14.1] the fields of a case are drawn once: none is put away and made anew while it is opened', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  await takeIn(page, words, '周若溪');
  await page.addInitScript(() => {
    const fate = { seen: 0, gone: 0 };
    Object.assign(window, { fate });
    const areas = (nodes: NodeList) =>
      [...nodes].reduce(
        (sum, node) => sum + (node instanceof Element ? node.querySelectorAll('[data-field] textarea').length : 0),
        0,
      );
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        fate.seen += areas(addedNodes);
        fate.gone += areas(removedNodes);
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.getByRole('textbox', { name: '复述一句' })).toBeEditable();
  await expect(page.getByRole('complementary').first()).toBeVisible();
  const fate = await page.evaluate(() => (window as unknown as { fate: { seen: number; gone: number } }).fate);
  expect(fate.seen).toBeGreaterThan(0);
  expect(fate.gone).toBe(0);
});

test('[§13.1] a reload cuts off the answer to a save: the words typed since stand, and meet no conflict', async ({
  page,
  shop,
}) => {
  await openShop(page, shop);
  await takeIn(page, words, '周若溪');
  const field = page.getByRole('textbox', { name: '复述一句' });
  let isWritten = () => {};
  const written = new Promise<void>((done) => (isWritten = done));
  await page.route(
    '**/rpc/cases/setField',
    async (route) => {
      const answer = await route.fetch();
      isWritten();
      await new Promise((done) => page.once('framenavigated', done));
      await route.fulfill({ response: answer }).catch(() => undefined);
    },
    { times: 1 },
  );
  await field.fill('您是说两次就不转了，');
  await written;
  await field.fill('您是说两次就不转了，家里天天要用，是这样吗？');
  await page.reload();
  await expect(field).toHaveValue('您是说两次就不转了，家里天天要用，是这样吗？');
  await expect(page.getByText(/^(正在输入|正在保存)$/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '两份合在一起' })).toHaveCount(0);
  await page.evaluate(() => window.localStorage.clear());
  await page.reload();
  await expect(field).toHaveValue('您是说两次就不转了，家里天天要用，是这样吗？');
});
