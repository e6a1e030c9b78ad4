// [§8 of the face] Nothing serious on any page, in light and dark.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../host-test.ts';

test.use({ hostOptions: ['--demo'] });

const pages = [
  'today',
  'intake',
  'cases',
  'scripts',
  'letters',
  'settings/staff',
  'settings/policy',
  'settings/lists',
  'settings/data',
];

for (const scheme of ['light', 'dark'] as const) {
  test(`[§14.3] no page has a serious accessibility fault, ${scheme}`, async ({ shop, page }) => {
    test.setTimeout(180_000);
    await page.goto(shop.host.address);
    if (scheme === 'dark') await page.getByRole('button', { name: '切换到深色' }).click();
    await page.goto(`${shop.host.origin}/#/cases`);
    await page.getByRole('option').first().dblclick();
    const addresses = pages.map((path) => `${shop.host.origin}/#/${path}`);
    if (/#\/cases\/[^?]+/.test(page.url())) addresses.push(page.url());
    const faults: unknown[] = [];
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByRole('main')).not.toBeEmpty();
      await expect(page.getByText('正在读取')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, impact, nodes } of violations) {
        if (impact !== 'serious' && impact !== 'critical') continue;
        faults.push({
          at: address.replace(shop.host.origin, ''),
          id,
          where: nodes.map((node) => node.html.slice(0, 200)),
        });
      }
    }
    expect(faults).toEqual([]);
  });
}
