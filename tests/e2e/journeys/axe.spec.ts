// [§8 of the face] Nothing serious on any page, in light and dark.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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

async function serious(page: Page): Promise<unknown[]> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('正在读取')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 200)) }));
}

for (const scheme of ['light', 'dark'] as const) {
  for (const path of pages) {
    test(`[§14.3] ${path} has no serious accessibility fault, ${scheme}`, async ({ shop, page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(shop.host.address);
      await page.goto(`${shop.host.origin}/#/${path}`);
      expect(await serious(page)).toEqual([]);
    });
  }

  test(`[§14.3] a case has no serious accessibility fault, ${scheme}`, async ({ shop, page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(shop.host.address);
    await page.goto(`${shop.host.origin}/#/cases`);
    await page.getByRole('option').first().click();
    await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
    expect(await serious(page)).toEqual([]);
  });
}
