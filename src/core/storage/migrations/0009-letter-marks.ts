/**
 * Letters go on after the printer: posted, corrected by another letter, addressed for an envelope; signatures and the
 * seal are pictures kept under their own hash (§9.2–9.4). The table is made anew because its CHECK lists the states.
 */
export const letterMarks = {
  name: '0009-letter-marks',
  sql: `
CREATE TABLE letter_picture (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64), added_at INTEGER NOT NULL, bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE staff_signature (
  staff_id INTEGER PRIMARY KEY REFERENCES staff(id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL REFERENCES letter_picture(sha256), saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE letter_next (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  template_id TEXT NOT NULL, tier TEXT NOT NULL, language TEXT NOT NULL, paper TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'to-sign', 'to-print', 'printed', 'posted')),
  created_at INTEGER NOT NULL, created_by INTEGER REFERENCES staff(id),
  signed_by INTEGER REFERENCES staff(id), signed_at INTEGER, printed_at INTEGER, posted_at INTEGER, removed_at INTEGER,
  corrects_id INTEGER REFERENCES letter(id) ON DELETE SET NULL,
  signature_sha256 TEXT REFERENCES letter_picture(sha256), seal_sha256 TEXT REFERENCES letter_picture(sha256),
  version INTEGER NOT NULL DEFAULT 1, sentence_folded TEXT NOT NULL DEFAULT '',
  personal_sentence TEXT NOT NULL, content TEXT NOT NULL CHECK (json_valid(content)),
  style TEXT NOT NULL CHECK (json_valid(style)), frozen TEXT CHECK (frozen IS NULL OR json_valid(frozen)),
  address TEXT CHECK (address IS NULL OR json_valid(address))
) STRICT;
INSERT INTO letter_next (id, public_id, complaint_id, template_id, tier, language, paper, state, created_at, created_by,
    signed_by, signed_at, printed_at, removed_at, version, sentence_folded, personal_sentence, content, style, frozen)
  SELECT id, public_id, complaint_id, template_id, tier, language, paper, state, created_at, created_by,
    signed_by, signed_at, printed_at, removed_at, version, sentence_folded, personal_sentence, content, style, frozen
  FROM letter;
DROP TABLE letter;
ALTER TABLE letter_next RENAME TO letter;
CREATE INDEX letter_of ON letter (complaint_id, id);
CREATE INDEX letter_by_state ON letter (state, id) WHERE removed_at IS NULL;
CREATE INDEX letter_by_sentence ON letter (sentence_folded, complaint_id) WHERE removed_at IS NULL;
CREATE INDEX letter_corrects ON letter (corrects_id) WHERE corrects_id IS NOT NULL AND removed_at IS NULL;
CREATE TRIGGER letter_frozen BEFORE UPDATE OF frozen ON letter WHEN OLD.frozen IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a printed letter keeps its text'); END;
`,
};
