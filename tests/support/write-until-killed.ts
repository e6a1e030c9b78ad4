// Counts up in the database of a folder and says each number once it is committed; the test kills it.
import { writeSync } from 'node:fs';
import { openDatabase } from '#core/storage/open-database.ts';

const database = openDatabase(process.argv[2]!);
const last = database.read.get<{ value: string }>("SELECT value FROM setting WHERE key = 'counter'");
for (let n = Number(last?.value ?? 0) + 1; ; n++) {
  database.write((db) =>
    db.run(
      "INSERT INTO setting (key, value) VALUES ('counter', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      [String(n)],
    ),
  );
  writeSync(1, `${n}\n`);
}
