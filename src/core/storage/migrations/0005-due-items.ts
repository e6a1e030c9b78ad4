// What is due, as one list by time (§14.1). The database keeps it by itself: whoever writes a clock, a promise, a follow-up or an
// approval, in whatever command, the row of the list is there in the same transaction.

type Source = {
  kind: 'clock' | 'promise' | 'follow-up' | 'approval';
  table: string;
  dueAt: string;
  isDue: (row: string) => string;
};

// A clock held by a pause without a cap cannot come due before it is resumed.
const heldUntil = '8640000000000000';

const sources: readonly Source[] = [
  {
    kind: 'clock',
    table: 'complaint_clock',
    dueAt: 'due_at',
    isDue: (row) => `${row}.state IN ('running', 'breached') AND ${row}.due_at < ${heldUntil}`,
  },
  { kind: 'promise', table: 'promise', dueAt: 'due_at', isDue: (row) => `${row}.state = 'open'` },
  { kind: 'follow-up', table: 'follow_up', dueAt: 'due_at', isDue: (row) => `${row}.state = 'due'` },
  // An approval is due from the moment it is asked for; it waits for whoever asked.
  { kind: 'approval', table: 'approval', dueAt: 'requested_at', isDue: (row) => `${row}.state = 'pending'` },
];

const insert = ({ kind, table, dueAt, isDue }: Source, which: string): string => `
  INSERT OR REPLACE INTO due_item (kind, subject_id, complaint_id, due_at, for_id)
  SELECT '${kind}', s.id, s.complaint_id, s.${dueAt}, coalesce(
      (SELECT h.to_id FROM hand_over h WHERE h.kind = '${kind}' AND h.subject_id = s.id AND h.until >= s.${dueAt}),
      ${kind === 'approval' ? 's.requested_by' : 'o.owner_id'}, 0)
  FROM ${table} s JOIN complaint o ON o.id = s.complaint_id
  WHERE ${which} AND o.state <> 'closed' AND ${isDue('s')};`;

const remove = ({ kind }: Source, row: 'OLD' | 'NEW'): string =>
  `DELETE FROM due_item WHERE kind = '${kind}' AND subject_id = ${row}.id;`;

const triggersOf = (source: Source): string => {
  const { table, dueAt } = source;
  return `
CREATE TRIGGER ${table}_due_added AFTER INSERT ON ${table} BEGIN ${insert(source, 's.id = NEW.id')} END;
CREATE TRIGGER ${table}_due_changed AFTER UPDATE OF state, ${dueAt} ON ${table}
  WHEN OLD.state <> NEW.state OR OLD.${dueAt} <> NEW.${dueAt}
  BEGIN ${remove(source, 'NEW')} ${insert(source, 's.id = NEW.id')} END;
CREATE TRIGGER ${table}_due_removed AFTER DELETE ON ${table} BEGIN ${remove(source, 'OLD')} END;`;
};

const forWhom = (row: 'NEW' | 'OLD'): string => `
  UPDATE due_item SET for_id = coalesce(
      (SELECT h.to_id FROM hand_over h WHERE h.kind = due_item.kind AND h.subject_id = due_item.subject_id AND h.until >= due_item.due_at),
      (SELECT o.owner_id FROM complaint o WHERE o.id = due_item.complaint_id), 0)
  WHERE kind = ${row}.kind AND subject_id = ${row}.subject_id;`;

export const dueItems = {
  name: '0005-due-items',
  sql: /* sql */ `
CREATE TABLE hand_over (
  kind TEXT NOT NULL CHECK (kind IN ('clock', 'promise', 'follow-up')), subject_id INTEGER NOT NULL,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  to_id INTEGER NOT NULL REFERENCES staff(id),
  until INTEGER NOT NULL,
  handed_at INTEGER NOT NULL, handed_by INTEGER REFERENCES staff(id),
  PRIMARY KEY (kind, subject_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hand_over_of ON hand_over (complaint_id);

CREATE TABLE due_item (
  kind TEXT NOT NULL CHECK (kind IN ('clock', 'promise', 'follow-up', 'approval')), subject_id INTEGER NOT NULL,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  due_at INTEGER NOT NULL,
  for_id INTEGER NOT NULL,
  PRIMARY KEY (kind, subject_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_item_by_time ON due_item (due_at, kind, subject_id, complaint_id);
CREATE INDEX due_item_by_person ON due_item (for_id, due_at, kind, subject_id, complaint_id);
CREATE INDEX due_item_approval ON due_item (due_at, subject_id, for_id) WHERE kind = 'approval';
CREATE INDEX due_item_of ON due_item (complaint_id);
${sources.map(triggersOf).join('\n')}
CREATE TRIGGER complaint_due_owner AFTER UPDATE OF owner_id ON complaint WHEN OLD.owner_id IS NOT NEW.owner_id BEGIN
  UPDATE due_item SET for_id = coalesce(
      (SELECT h.to_id FROM hand_over h WHERE h.kind = due_item.kind AND h.subject_id = due_item.subject_id AND h.until >= due_item.due_at),
      NEW.owner_id, 0)
  WHERE complaint_id = NEW.id AND kind <> 'approval';
END;
CREATE TRIGGER complaint_due_state AFTER UPDATE OF state ON complaint WHEN (OLD.state = 'closed') <> (NEW.state = 'closed') BEGIN
  DELETE FROM due_item WHERE complaint_id = NEW.id;
  ${sources.map((source) => insert(source, 's.complaint_id = NEW.id')).join('')}
END;
CREATE TRIGGER hand_over_added AFTER INSERT ON hand_over BEGIN ${forWhom('NEW')} END;
CREATE TRIGGER hand_over_changed AFTER UPDATE ON hand_over BEGIN ${forWhom('NEW')} END;
CREATE TRIGGER hand_over_removed AFTER DELETE ON hand_over BEGIN ${forWhom('OLD')} END;
${sources.map((source) => insert(source, '1')).join('')}

ALTER TABLE promise ADD COLUMN done_at INTEGER;
CREATE TABLE promise_move (
  id INTEGER PRIMARY KEY, promise_id INTEGER NOT NULL REFERENCES promise(id) ON DELETE CASCADE,
  at INTEGER NOT NULL, by_id INTEGER REFERENCES staff(id), from_at INTEGER NOT NULL, to_at INTEGER NOT NULL, words TEXT NOT NULL
) STRICT;
CREATE INDEX promise_move_of ON promise_move (promise_id, id);
CREATE INDEX promise_by_due ON promise (due_at, id);
CREATE INDEX promise_by_state ON promise (state, due_at, id);
CREATE INDEX promise_by_maker ON promise (made_by, due_at, id);
CREATE INDEX promise_by_maker_state ON promise (made_by, state, due_at, id);
DROP INDEX promise_settled;
CREATE INDEX promise_outcome ON promise (settled_at, state, made_by, done_at, due_at) WHERE state IN ('kept', 'broken');
`,
};
