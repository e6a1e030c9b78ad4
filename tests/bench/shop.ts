// A shop of a given size on a file of its own, with the core on it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Written, writeManyCases } from '../support/many-cases.ts';
import { openShop, type TestShop } from '../support/test-core.ts';

export type BenchShop = TestShop & {
  folder: string;
  size: number;
  written: Written;
  seededInMs: number;
  remove(): Promise<void>;
};

/** About 8 timeline entries a case, everything searchable, analysed as after a night of rest. */
export async function shopWith(cases: number): Promise<BenchShop> {
  const folder = mkdtempSync(join(tmpdir(), 'zhuanji-bench-'));
  const shop = await openShop({ dataFolder: folder });
  for (const name of ['小周', '阿珍', '小马', '老陈', '小何']) await shop.hire('agent', name);
  const start = performance.now();
  const written = writeManyCases(shop.core.database, { cases, now: shop.clock.now(), timelinePerCase: 8 });
  shop.core.database.write((db) => db.run('ANALYZE'));
  return {
    ...shop,
    folder,
    size: cases,
    written,
    seededInMs: performance.now() - start,
    remove: async () => {
      await shop.core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
