// Scripts of the shop beside the shipped ones (§7.1): the text in use and the draft apart, every step of its life kept.
export const library = {
  name: '0008-library',
  sql: /* sql */ `
CREATE TABLE script (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL, language TEXT NOT NULL CHECK (language IN ('zh-CN', 'zh-TW', 'en')),
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL, created_by INTEGER REFERENCES staff(id),
  updated_at INTEGER NOT NULL, updated_by INTEGER REFERENCES staff(id),
  submitted_at INTEGER, submitted_by INTEGER REFERENCES staff(id),
  approved_at INTEGER, approved_by INTEGER REFERENCES staff(id),
  retired_at INTEGER, removed_at INTEGER, removed_by INTEGER REFERENCES staff(id),
  complaint_id INTEGER REFERENCES complaint(id) ON DELETE SET NULL,
  note TEXT NOT NULL DEFAULT '',
  approved TEXT CHECK (approved IS NULL OR json_valid(approved)),
  draft TEXT CHECK (draft IS NULL OR json_valid(draft)),
  base TEXT CHECK (base IS NULL OR json_valid(base)),
  UNIQUE (public_id, language)
) STRICT;
CREATE INDEX script_submitted ON script (submitted_at) WHERE submitted_at IS NOT NULL AND removed_at IS NULL;
CREATE INDEX script_removed ON script (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX script_of_case ON script (complaint_id) WHERE complaint_id IS NOT NULL;

CREATE TABLE script_version (
  script_id INTEGER NOT NULL REFERENCES script(id) ON DELETE CASCADE,
  number INTEGER NOT NULL, at INTEGER NOT NULL, by_id INTEGER REFERENCES staff(id),
  what TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (script_id, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER script_version_no_update BEFORE UPDATE ON script_version
  BEGIN SELECT RAISE(ABORT, 'the history of a script is append-only'); END;

CREATE TABLE script_fragment (
  name TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL CHECK (text <> ''),
  version INTEGER NOT NULL DEFAULT 1, updated_at INTEGER NOT NULL, updated_by INTEGER REFERENCES staff(id), removed_at INTEGER,
  PRIMARY KEY (name, language)
) STRICT, WITHOUT ROWID;
`,
};
