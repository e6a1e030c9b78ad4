// Imports of script packs (§7.9): what each script was before, so that a whole import can be taken back.
export const scriptPacks = {
  name: '0012-script-packs',
  sql: /* sql */ `
CREATE TABLE script_import (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL, by_id INTEGER REFERENCES staff(id),
  file_name TEXT NOT NULL, scripts INTEGER NOT NULL CHECK (scripts >= 0), approved INTEGER NOT NULL CHECK (approved BETWEEN 0 AND scripts),
  fragments TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fragments)),
  undone_at INTEGER, undone_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE TABLE script_import_row (
  import_id INTEGER NOT NULL REFERENCES script_import(id) ON DELETE CASCADE,
  script_id INTEGER NOT NULL REFERENCES script(id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  PRIMARY KEY (import_id, script_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX script_import_row_by_script ON script_import_row (script_id);
`,
};
