import { describe, expect, test } from 'vitest';
import { openRaw, type RawDatabase } from '#core/storage/driver.ts';
import { migrate } from '#core/storage/migrate.ts';
import { riskFaces } from '#core/storage/migrations/0011-risk-faces.ts';
import { migrations } from '#core/storage/migrations/migrations.ts';

function aShopBefore(): RawDatabase {
  const raw = openRaw(':memory:');
  migrate(raw, migrations.slice(0, migrations.indexOf(riskFaces)));
  raw.exec(`
    INSERT INTO policy_version (version, body, saved_at) VALUES (1, '{}', 1);
    INSERT INTO channel (code, kind, position) VALUES ('counter', 'face-to-face', 0);
    INSERT INTO complaint (id, public_id, number, state, method, step, channel, queue_key, received_at, entered_at, policy_version)
      VALUES (1, 'c', 'Z1', 'open', 'm', 's', 'counter', 0, 1000, 1000, 1);
    INSERT INTO reminder (id, public_id, complaint_id, subject, subject_id, rung, due_at, ring_at, state, fired_at, shown_at, version, detail, ring)
      VALUES (1, 'r1', 1, 'promise', 7, 'due', 2000, 2500, 'rung', 2500, NULL, 3, '回电', 2),
             (2, 'r2', 1, 'clock', 8, 'escalate', 3000, 3000, 'pending', NULL, NULL, 1, 'resolve', 0);
    INSERT INTO signal (public_id, complaint_id, kind, rule, weight, source, at, quote, dismissed_at, dismissed_reason)
      VALUES ('s1', 1, 'temper', 'temper-insult', 10, 'words', 1000, '骗子', 1500, '玩笑'),
             ('s2', 1, 'temper', 'temper-fury', 8, 'words', 1000, '气死了', NULL, NULL);`);
  return raw;
}

const planOf = (raw: RawDatabase, sql: string): string =>
  (raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(({ detail }) => detail).join(' ');

describe('migration 0011: alerts of risk, indexes of the signals', () => {
  test('[§3.9] every reminder keeps all it was, and its indexes; an alert of risk has a place', () => {
    const raw = aShopBefore();
    const before = raw.prepare('SELECT * FROM reminder ORDER BY id').all();
    migrate(raw);
    expect(raw.prepare('SELECT * FROM reminder ORDER BY id').all()).toEqual(before);
    raw.exec(
      "INSERT INTO reminder (public_id, complaint_id, subject, subject_id, rung, due_at, ring_at) VALUES ('r3', 1, 'risk', 1, 'due', 4000, 4000)",
    );
    expect(() =>
      raw.exec(
        "INSERT INTO reminder (public_id, complaint_id, subject, subject_id, rung, due_at, ring_at) VALUES ('r4', 1, 'weather', 1, 'due', 4000, 4000)",
      ),
    ).toThrow(/CHECK/);
    expect(planOf(raw, "SELECT min(ring_at) FROM reminder WHERE state = 'pending'")).toContain('reminder_pending');
    expect(
      planOf(raw, "SELECT 1 FROM reminder WHERE state = 'rung' AND shown_at IS NULL ORDER BY due_at, id"),
    ).toContain('reminder_unshown');
    raw.close();
  });

  test('[§4.5] signals keep their decisions, counted along an index that holds all of it', () => {
    const raw = aShopBefore();
    migrate(raw);
    const counted = 'SELECT kind, rule, count(*) AS shown, count(dismissed_at) AS off FROM signal GROUP BY kind, rule';
    expect(raw.prepare(counted).all()).toEqual([
      { kind: 'temper', rule: 'temper-fury', shown: 1, off: 0 },
      { kind: 'temper', rule: 'temper-insult', shown: 1, off: 1 },
    ]);
    expect(planOf(raw, counted)).toBe('SCAN signal USING COVERING INDEX signal_by_rule');
    raw.close();
  });
});
