import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/content/policy/default-policy.ts';
import { openRaw } from '#core/storage/driver.ts';
import { migrate } from '#core/storage/migrate.ts';
import { clocks } from '#core/storage/migrations/0004-clocks.ts';
import { migrations } from '#core/storage/migrations/migrations.ts';

const due = 2_000;
const ladder = [
  { stage: 'warn', at: 1_500, actions: ['remind-owner'] },
  { stage: 'breach', at: due, actions: ['remind-owner', 'raise-risk'] },
  { stage: 'escalate', at: 9_000, actions: ['alert-supervisor'] },
];

describe('migration 0004: ladders armed as reminders become rungs', () => {
  test('[§3.2] what rang is done, what is to come is pending, what was cancelled stays so; promises keep their reminders', () => {
    const raw = openRaw(':memory:');
    migrate(raw, migrations.slice(0, migrations.indexOf(clocks)));
    raw.exec(`
      INSERT INTO policy_version (version, body, saved_at) VALUES (1, '${JSON.stringify(defaultPolicy)}', 1);
      INSERT INTO channel (code, kind, position) VALUES ('counter', 'face-to-face', 0);
      INSERT INTO complaint (id, public_id, number, state, method, step, channel, queue_key, received_at, entered_at, policy_version)
        VALUES (1, 'c', 'Z1', 'open', 'm', 's', 'counter', 0, 1000, 1000, 1);
      INSERT INTO complaint_clock (id, public_id, complaint_id, kind, rule_id, policy_key, started_at, due_at, state, plan, explanation)
        VALUES (7, 'k', 1, 'resolve', 'r', 'p', 1000, ${due}, 'running', '${JSON.stringify({ candidates: [], ladder })}', '[]');
      INSERT INTO reminder (public_id, complaint_id, subject, subject_id, rung, due_at, ring_at, state, fired_at) VALUES
        ('a', 1, 'clock', 7, 'warn', ${due}, 1500, 'done', 1501),
        ('b', 1, 'clock', 7, 'due', ${due}, ${due}, 'pending', NULL),
        ('c', 1, 'clock', 7, 'escalate', ${due}, 9000, 'cancelled', NULL),
        ('d', 1, 'promise', 3, 'due', ${due}, ${due}, 'pending', NULL);`);
    migrate(raw);
    expect(
      raw.prepare('SELECT clock_id, stage, due_at, at, state, done_at, actions FROM clock_rung ORDER BY at').all(),
    ).toEqual([
      { clock_id: 7, stage: 'warn', due_at: due, at: 1500, state: 'done', done_at: 1501, actions: '["remind-owner"]' },
      {
        clock_id: 7,
        stage: 'breach',
        due_at: due,
        at: due,
        state: 'pending',
        done_at: null,
        actions: '["remind-owner","raise-risk"]',
      },
      {
        clock_id: 7,
        stage: 'escalate',
        due_at: due,
        at: 9000,
        state: 'cancelled',
        done_at: null,
        actions: '["alert-supervisor"]',
      },
    ]);
    expect(raw.prepare('SELECT public_id FROM reminder ORDER BY public_id').pluck().all()).toEqual(['a', 'd']);
    raw.close();
  });
});
