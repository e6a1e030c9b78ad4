import { describe, expect, test } from 'vitest';
import { openRaw } from '#core/storage/driver.ts';
import { migrate } from '#core/storage/migrate.ts';
import { openLists } from '#core/storage/migrations/0013-open-lists.ts';
import { migrations } from '#core/storage/migrations/migrations.ts';

describe('migration 0013: an index a filter for open cases', () => {
  test('[§2.11] a database with cases keeps every row, and one store’s queue is walked along its own index', () => {
    const raw = openRaw(':memory:');
    migrate(raw, migrations.slice(0, migrations.indexOf(openLists)));
    raw.exec(`
      INSERT INTO policy_version (version, body, saved_at) VALUES (1, '{}', 1);
      INSERT INTO channel (code, kind, position) VALUES ('counter', 'face-to-face', 0);
      INSERT INTO complaint (id, public_id, number, state, method, step, channel, store, queue_key, received_at, entered_at, policy_version)
        VALUES (1, 'a', 'Z1', 'open', 'm', 's', 'counter', '城南店', 7, 1, 1, 1), (2, 'b', 'Z2', 'waiting', 'm', 's', 'counter', '城南店', 3, 1, 1, 1),
          (3, 'c', 'Z3', 'closed', 'm', 's', 'counter', '城南店', 0, 1, 1, 1);`);
    migrate(raw);
    const queue = `SELECT id FROM complaint o INDEXED BY complaint_open_by_store
      WHERE o.state IN ('open', 'waiting') AND o.store = '城南店' AND o.queue_key >= 0 ORDER BY o.queue_key, o.id`;
    expect(raw.prepare(queue).pluck().all()).toEqual([2, 1]);
    const plan = raw.prepare(`EXPLAIN QUERY PLAN ${queue}`).all() as { detail: string }[];
    expect(plan.map(({ detail }) => detail)).toEqual([
      'SEARCH o USING COVERING INDEX complaint_open_by_store (store=? AND queue_key>?)',
    ]);
    raw.close();
  });
});
