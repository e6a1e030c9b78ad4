import { describe, expect, test } from 'vitest';
import { openRaw } from '#core/storage/driver.ts';
import { migrate } from '#core/storage/migrate.ts';
import { library } from '#core/storage/migrations/0008-library.ts';
import { migrations } from '#core/storage/migrations/migrations.ts';

describe('migration 0008: scripts of the shop', () => {
  test('[§7.1] uses and favourites of before stay, and the history of a script cannot be rewritten', () => {
    const raw = openRaw(':memory:');
    migrate(raw, migrations.slice(0, migrations.indexOf(library)));
    raw.exec(`
      INSERT INTO staff (id, public_id, name, role, created_at) VALUES (1, 's', '小周', 'agent', 1);
      INSERT INTO script_use (script_id, at, by_id, text_hash) VALUES ('listen-general-1', 1, 1, 'h');
      INSERT INTO script_favourite (staff_id, script_id) VALUES (1, 'listen-general-1');`);
    migrate(raw);
    expect(raw.prepare('SELECT script_id, at FROM script_use').get()).toEqual({ script_id: 'listen-general-1', at: 1 });
    expect(raw.prepare('SELECT count(*) FROM script_favourite').pluck().get()).toBe(1);
    raw.exec(`
      INSERT INTO script (id, public_id, language, created_at, updated_at, draft) VALUES (1, 'own-tea', 'zh-CN', 1, 1, '{}');
      INSERT INTO script_version (script_id, number, at, what, body) VALUES (1, 1, 1, 'approved', '{}');`);
    expect(() => raw.exec("UPDATE script_version SET body = '[]'")).toThrow(/append-only/);
    expect(() =>
      raw.exec("INSERT INTO script (public_id, language, created_at, updated_at) VALUES ('own-tea', 'zh-CN', 1, 1)"),
    ).toThrow(/UNIQUE/);
    raw.close();
  });
});
