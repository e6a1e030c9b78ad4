// What the tone check said about outgoing texts and what people did with it (§7.8): overrules stay, and are counted.
export const tone = {
  name: '0007-tone',
  sql: /* sql */ `
CREATE TABLE tone_finding (
  id INTEGER PRIMARY KEY,
  text_key TEXT NOT NULL CHECK (text_key <> ''),
  complaint_id INTEGER REFERENCES complaint(id) ON DELETE CASCADE,
  rule TEXT NOT NULL, kind TEXT NOT NULL, quote TEXT NOT NULL,
  shown_at INTEGER NOT NULL,
  decision TEXT CHECK (decision IN ('accepted', 'overruled')),
  reason TEXT CHECK (reason IN ('fact', 'their-words', 'agreed', 'fits')),
  note TEXT NOT NULL DEFAULT '',
  decided_at INTEGER, decided_by INTEGER REFERENCES staff(id),
  UNIQUE (text_key, rule, quote),
  CHECK ((decision IS NULL) = (decided_at IS NULL)),
  CHECK ((reason IS NOT NULL) = (decision IS 'overruled'))
) STRICT;
CREATE INDEX tone_finding_of_case ON tone_finding (complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX tone_finding_by_kind ON tone_finding (kind, decision, reason);
`,
};
