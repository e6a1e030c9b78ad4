// [§8 of the face] Nothing serious on any page, in light and dark: one walk a scheme through a furnished shop.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../host-test.ts';

test.use({ hostOptions: ['--demo'] });

const pages = [
  'today',
  'promises',
  'intake',
  'cases',
  'scripts',
  'scripts/fragments',
  'letters',
  'papers',
  'papers/leaflet',
  'settings/staff',
  'settings/policy',
  'settings/calendar',
  'settings/lists',
  'settings/risk',
  'settings/tone',
  'settings/risk',
  'settings/data',
];

type Scheme = 'light' | 'dark';

async function serious(page: Page, scheme: Scheme): Promise<unknown[]> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByText('正在读取')).toHaveCount(0);
  const axe = new AxeBuilder({ page });
  // Everything but the colours is the same in both schemes, and was looked at in the light one.
  const { violations } = await (scheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 200)) }));
}

for (const scheme of ['light', 'dark'] as const) {
  test(`[§14.3] no page has a serious accessibility fault, ${scheme}`, async ({ shop, page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(shop.host.address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const path of pages)
      await test.step(path, async () => {
        await page.evaluate((to) => (window.location.hash = `#/${to}`), path);
        // Opened afresh, so that the page before is not what is looked at.
        await page.reload();
        await expect(page).toHaveURL(new RegExp(`#/${path}`));
        expect.soft(await serious(page, scheme), path).toEqual([]);
      });
    await page.evaluate(() => (window.location.hash = '#/cases'));
    await page.getByRole('option').first().click();
    await expect(page).toHaveURL(/#\/cases\/[^/?]+/);
    await expect(page.getByRole('navigation', { name: '步骤' })).toBeVisible();
    expect(await serious(page, scheme)).toEqual([]);
  });
}
