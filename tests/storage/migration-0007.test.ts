import { describe, expect, test } from 'vitest';
import { openRaw } from '#core/storage/driver.ts';
import { migrate } from '#core/storage/migrate.ts';
import { tone } from '#core/storage/migrations/0007-tone.ts';
import { migrations } from '#core/storage/migrations/migrations.ts';

describe('migration 0007: what people made of the tone check', () => {
  test('[§7.8] a database with cases keeps every row; a finding is kept once and needs a whole decision', () => {
    const raw = openRaw(':memory:');
    migrate(raw, migrations.slice(0, migrations.indexOf(tone)));
    raw.exec(`
      INSERT INTO policy_version (version, body, saved_at) VALUES (1, '{}', 1);
      INSERT INTO channel (code, kind, position) VALUES ('counter', 'face-to-face', 0);
      INSERT INTO complaint (id, public_id, number, state, method, step, channel, queue_key, received_at, entered_at, policy_version)
        VALUES (1, 'c', 'Z1', 'open', 'm', 's', 'counter', 0, 1000, 1000, 1);`);
    migrate(raw);
    expect(raw.prepare('SELECT public_id FROM complaint').pluck().all()).toEqual(['c']);
    const insert = (columns: string, values: string) =>
      raw.exec(`INSERT INTO tone_finding (text_key, complaint_id, rule, kind, quote, shown_at${columns})
        VALUES ('case.c.note', 1, 'r', 'canned', 'q', 1${values})`);
    expect(() => insert(', decision, decided_at', ", 'overruled', 2")).toThrow(/CHECK/u);
    expect(() => insert(', reason', ", 'fact'")).toThrow(/CHECK/u);
    expect(() => insert(', decision', ", 'accepted'")).toThrow(/CHECK/u);
    insert(', decision, decided_at, reason', ", 'overruled', 2, 'fact'");
    expect(() => insert('', '')).toThrow(/UNIQUE/u);
    raw.exec('DELETE FROM complaint');
    expect(raw.prepare('SELECT count(*) FROM tone_finding').pluck().get()).toBe(0);
    raw.close();
  });
});
