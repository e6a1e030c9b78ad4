import { describe, expect, test } from 'vitest';
import { openRaw } from '#core/storage/driver.ts';
import { migrate } from '#core/storage/migrate.ts';
import { papers } from '#core/storage/migrations/0010-papers.ts';
import { migrations } from '#core/storage/migrations/migrations.ts';

describe('migration 0010: indexes for the sheet of the week', () => {
  test('[§9.6] a database with cases keeps every row, and the week is found along the new indexes', () => {
    const raw = openRaw(':memory:');
    migrate(raw, migrations.slice(0, migrations.indexOf(papers)));
    raw.exec(`
      INSERT INTO policy_version (version, body, saved_at) VALUES (1, '{}', 1);
      INSERT INTO channel (code, kind, position) VALUES ('counter', 'face-to-face', 0);
      INSERT INTO complaint (id, public_id, number, state, method, step, channel, queue_key, received_at, entered_at, resolved_at, policy_version)
        VALUES (1, 'c', 'Z1', 'resolved', 'm', 's', 'counter', 0, 1000, 1000, 5000, 1);
      INSERT INTO timeline (complaint_id, at, kind, data) VALUES (1, 4000, 'reopened', '{}'), (1, 4100, 'note', '{}');`);
    migrate(raw);
    const inWeek =
      "SELECT count(*) FROM timeline WHERE kind = 'reopened' AND kind IN ('reopened', 'risk-rose') AND at >= 0";
    expect(raw.prepare(inWeek).pluck().get()).toBe(1);
    expect(raw.prepare('SELECT count(*) FROM timeline').pluck().get()).toBe(2);
    const plan = raw.prepare(`EXPLAIN QUERY PLAN ${inWeek}`).all() as { detail: string }[];
    expect(plan.map(({ detail }) => detail).join(' ')).toContain('timeline_notable');
    const resolved = raw
      .prepare(
        'EXPLAIN QUERY PLAN SELECT count(*) FROM complaint WHERE resolved_at IS NOT NULL AND resolved_at >= 1 AND resolved_at < 9',
      )
      .all() as { detail: string }[];
    expect(resolved.map(({ detail }) => detail).join(' ')).toContain('complaint_by_resolved');
    raw.close();
  });
});
