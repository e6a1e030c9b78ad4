import { describe, expect, test } from 'vitest';
import { openRaw } from '#core/storage/driver.ts';
import { migrate } from '#core/storage/migrate.ts';
import { scriptPacks } from '#core/storage/migrations/0012-script-packs.ts';
import { migrations } from '#core/storage/migrations/migrations.ts';

describe('migration 0012: imports of script packs', () => {
  test('[§7.9] scripts of before stay, and an import goes with the scripts it brought', () => {
    const raw = openRaw(':memory:');
    migrate(raw, migrations.slice(0, migrations.indexOf(scriptPacks)));
    raw.exec(
      "INSERT INTO script (id, public_id, language, created_at, updated_at, draft) VALUES (1, 'own-tea', 'zh-CN', 1, 1, '{}')",
    );
    migrate(raw);
    expect(raw.prepare('SELECT public_id, draft FROM script').all()).toEqual([{ public_id: 'own-tea', draft: '{}' }]);
    raw.exec(`
      INSERT INTO script_import (id, public_id, at, file_name, scripts, approved) VALUES (1, 'i', 2, 'tea.xlsx', 1, 0);
      INSERT INTO script_import_row (import_id, script_id, version, before) VALUES (1, 1, 2, NULL);
      DELETE FROM script WHERE id = 1;`);
    expect(raw.prepare('SELECT count(*) FROM script_import_row').pluck().get()).toBe(0);
    expect(() =>
      raw.exec(
        "INSERT INTO script_import (public_id, at, file_name, scripts, approved) VALUES ('j', 2, 'tea.xlsx', 1, 2)",
      ),
    ).toThrow(/CHECK/);
    raw.close();
  });
});
