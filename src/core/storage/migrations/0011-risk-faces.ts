// Risk has faces (§4.4, §4.5): an alert when a case turns high is a reminder like any other, so the table is made anew because
// its CHECK lists the subjects; and how right each rule was is read along indexes of the signals.
export const riskFaces = {
  name: '0011-risk-faces',
  sql: /* sql */ `
CREATE TABLE reminder_next (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('promise', 'clock', 'follow-up', 'risk')), subject_id INTEGER NOT NULL,
  rung TEXT NOT NULL CHECK (rung IN ('warn', 'due', 'escalate')),
  due_at INTEGER NOT NULL, ring_at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'rung', 'done', 'cancelled')),
  fired_at INTEGER, shown_at INTEGER, acted_at INTEGER, acted_by INTEGER REFERENCES staff(id),
  version INTEGER NOT NULL DEFAULT 1, detail TEXT NOT NULL DEFAULT '', ring INTEGER NOT NULL DEFAULT 0,
  UNIQUE (complaint_id, subject, subject_id, rung, due_at)
) STRICT;
INSERT INTO reminder_next (id, public_id, complaint_id, subject, subject_id, rung, due_at, ring_at, state, fired_at, shown_at,
    acted_at, acted_by, version, detail, ring)
  SELECT id, public_id, complaint_id, subject, subject_id, rung, due_at, ring_at, state, fired_at, shown_at,
    acted_at, acted_by, version, detail, ring
  FROM reminder;
DROP TABLE reminder;
ALTER TABLE reminder_next RENAME TO reminder;
CREATE INDEX reminder_pending ON reminder (ring_at) WHERE state = 'pending';
CREATE INDEX reminder_rung ON reminder (due_at, id) WHERE state = 'rung';
CREATE INDEX reminder_of_subject ON reminder (subject, subject_id) WHERE state IN ('pending', 'rung');
CREATE INDEX reminder_unshown ON reminder (due_at, id) WHERE state = 'rung' AND shown_at IS NULL;

CREATE INDEX signal_by_rule ON signal (kind, rule, dismissed_at);
CREATE INDEX signal_dismissed ON signal (rule, dismissed_at, id) WHERE dismissed_at IS NOT NULL;
CREATE INDEX signal_dismissed_why ON signal (kind, rule, dismissed_reason) WHERE dismissed_at IS NOT NULL;
`,
};
