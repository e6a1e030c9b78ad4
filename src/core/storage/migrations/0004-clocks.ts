// Opening hours per store (§3.6), the rungs of each clock's ladder with what they do (§3.2), and how a follow-up's time came about (§3.8).
export const clocks = {
  name: '0004-clocks',
  sql: /* sql */ `
CREATE TABLE opening_hours (
  store TEXT PRIMARY KEY,
  version INTEGER NOT NULL, saved_at INTEGER NOT NULL, saved_by INTEGER REFERENCES staff(id),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

ALTER TABLE follow_up ADD COLUMN explanation TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(explanation));

CREATE TABLE clock_rung (
  id INTEGER PRIMARY KEY,
  clock_id INTEGER NOT NULL REFERENCES complaint_clock(id) ON DELETE CASCADE,
  stage TEXT NOT NULL CHECK (stage IN ('warn', 'breach', 'escalate')),
  due_at INTEGER NOT NULL, at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'cancelled')),
  done_at INTEGER,
  actions TEXT NOT NULL CHECK (json_valid(actions)),
  UNIQUE (clock_id, due_at, stage, at)
) STRICT;
CREATE INDEX clock_rung_pending ON clock_rung (at, id) WHERE state = 'pending';

-- The ladders armed so far become rungs: what rang is done, what is to come is pending.
INSERT INTO clock_rung (clock_id, stage, due_at, at, state, done_at, actions)
SELECT DISTINCT k.id, json_extract(m.value, '$.stage'), k.due_at, json_extract(m.value, '$.at'),
  CASE WHEN r.fired_at IS NOT NULL THEN 'done' WHEN k.state = 'met' OR r.state = 'cancelled' THEN 'cancelled' ELSE 'pending' END,
  r.fired_at, json_extract(m.value, '$.actions')
FROM complaint_clock k CROSS JOIN json_each(k.plan, '$.ladder') m
JOIN reminder r ON r.complaint_id = k.complaint_id AND r.subject = 'clock' AND r.subject_id = k.id AND r.due_at = k.due_at
  AND r.rung = CASE json_extract(m.value, '$.stage') WHEN 'breach' THEN 'due' ELSE json_extract(m.value, '$.stage') END;
DELETE FROM reminder WHERE subject = 'clock' AND fired_at IS NULL;
`,
};
