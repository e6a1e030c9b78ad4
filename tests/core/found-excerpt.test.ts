import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.core.close());

const words = `前天买的电饭煲，${'煮饭夹生，打电话没有人接。'.repeat(30)}最后插头冒煙了，把孩子吓哭了。`;

describe('[§14.3] a hit far down in the words', () => {
  test('is seen in the palette, in the queue and in notes; a search by number leaves the beginning', async () => {
    const caseId = await aCase(shop.manager, { words });
    await shop.manager.cases.addNote({ caseId, text: `${'客户等着回音，今天又问了一遍。'.repeat(20)}说是插头冒烟` });
    const { cases, notes } = await shop.manager.cases.search({ query: '冒烟' });
    expect(cases.map(({ excerpt }) => excerpt)).toEqual([expect.stringContaining('冒煙了，把孩子')]);
    expect(notes.map(({ excerpt }) => excerpt)).toEqual([expect.stringContaining('说是插头冒烟')]);
    const { rows } = await shop.manager.cases.queue({ filter: { query: '冒烟' } });
    expect(rows[0]?.excerpt).toContain('冒煙了');
    const byNumber = await shop.manager.cases.queue({ filter: { query: rows[0]!.number } });
    expect(byNumber.rows[0]?.excerpt).toMatch(/^前天买的电饭煲/);
    const all = await shop.manager.cases.queue({ filter: {} });
    expect(all.rows[0]?.excerpt).toMatch(/^前天买的电饭煲/);
  });
});
