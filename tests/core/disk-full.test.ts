import { describe, expect, test } from 'vitest';
import { aForm, openShop } from '../support/test-core.ts';

describe('[§13.1] a full disk', () => {
  test('is said in its own words, half-writes nothing, and the same save succeeds once there is room', async () => {
    const shop = await openShop();
    const { caseId } = await shop.manager.intake.accept({ form: aForm({ words: '锅底漏水。' }) });
    const before = await shop.manager.cases.show({ caseId });
    const timeline = async () => (await shop.manager.cases.timeline({ caseId })).entries.length;
    const entriesBefore = await timeline();
    const note = { caseId, text: '客户晚上七点以后接电话。'.repeat(400) };
    const pages = shop.core.database.read.get<{ pageCount: number }>('PRAGMA page_count')!.pageCount;
    const mayGrowTo = (most: number) => shop.core.database.read.get(`PRAGMA max_page_count = ${most}`);
    mayGrowTo(pages);
    await expect(shop.manager.cases.addNote(note)).rejects.toMatchObject({ code: 'DISK_FULL', defined: true });
    expect(await shop.manager.cases.show({ caseId })).toEqual(before);
    expect(await timeline()).toBe(entriesBefore);
    expect(shop.core.database.check()).toEqual([]);
    mayGrowTo(pages + 1000);
    await shop.manager.cases.addNote(note);
    expect(await timeline()).toBe(entriesBefore + 1);
    expect(await shop.manager.settings.verifyAudit()).toMatchObject({ ok: true });
    await shop.core.close();
  });
});
