// The whole record of a complaint. UTC instants in milliseconds, money in minor units, integer keys inside, public ids outside.
export const foundation = {
  name: '0001-foundation',
  sql: /* sql */ `
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL CHECK (role IN ('agent', 'supervisor', 'manager')),
  pin_salt TEXT, pin_hash TEXT,
  failed_tries INTEGER NOT NULL DEFAULT 0,
  locked_until INTEGER,
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((pin_salt IS NULL) = (pin_hash IS NULL))
) STRICT;

CREATE TABLE policy_version (
  version INTEGER PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body)),
  saved_at INTEGER NOT NULL,
  saved_by INTEGER REFERENCES staff(id)
) STRICT;

CREATE TABLE channel (
  code TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT CHECK (name IS NULL OR json_valid(name)),
  is_active INTEGER NOT NULL DEFAULT 1, position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
  code TEXT PRIMARY KEY, parent_code TEXT REFERENCES category(code), name TEXT CHECK (name IS NULL OR json_valid(name)),
  is_active INTEGER NOT NULL DEFAULT 1, required TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(required)), position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE list_value (
  attribute TEXT NOT NULL, value TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (attribute, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, name_folded TEXT NOT NULL, name_py TEXT NOT NULL DEFAULT '', name_initials TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT 'none',
  tier TEXT NOT NULL DEFAULT '', birthday TEXT NOT NULL DEFAULT '', anniversary TEXT NOT NULL DEFAULT '',
  contact_preference TEXT NOT NULL DEFAULT 'phone',
  is_sample INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by INTEGER REFERENCES staff(id),
  version INTEGER NOT NULL DEFAULT 1,
  preferences TEXT NOT NULL DEFAULT '', influence_notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX customer_by_py ON customer (name_py);
CREATE INDEX customer_by_initials ON customer (name_initials);

CREATE TABLE customer_phone (
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  position INTEGER NOT NULL, digits TEXT NOT NULL, reversed TEXT NOT NULL, typed TEXT NOT NULL,
  PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_phone_by_digits ON customer_phone (digits, customer_id);
CREATE INDEX customer_phone_by_reversed ON customer_phone (reversed, customer_id);

CREATE TABLE case_number (day TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE complaint (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('open', 'waiting', 'resolved', 'closed')),
  state_reason TEXT,
  method TEXT NOT NULL, step TEXT NOT NULL,
  channel TEXT NOT NULL REFERENCES channel(code),
  category TEXT REFERENCES category(code),
  severity TEXT CHECK (severity IN ('minor', 'significant', 'safety')),
  demand TEXT CHECK (demand IN ('compensation', 'repair', 'prevention', 'respect')),
  store TEXT NOT NULL DEFAULT '', product TEXT NOT NULL DEFAULT '',
  owner_id INTEGER REFERENCES staff(id),
  customer_id INTEGER REFERENCES customer(id),
  risk INTEGER NOT NULL DEFAULT 0 CHECK (risk BETWEEN 0 AND 100),
  level TEXT NOT NULL DEFAULT 'low' CHECK (level IN ('low', 'watch', 'high', 'critical')),
  temper INTEGER CHECK (temper BETWEEN 0 AND 5),
  has_priority INTEGER NOT NULL DEFAULT 0 CHECK (has_priority IN (0, 1)),
  chases INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER, due_kind TEXT,
  queue_key INTEGER NOT NULL,
  order_number TEXT NOT NULL DEFAULT '', order_key TEXT NOT NULL DEFAULT '',
  amount_fen INTEGER CHECK (amount_fen >= 0), purchase_date TEXT,
  received_at INTEGER NOT NULL, entered_at INTEGER NOT NULL, entered_by INTEGER REFERENCES staff(id),
  promised_by INTEGER, resolved_at INTEGER, resolved_by INTEGER REFERENCES staff(id), closed_at INTEGER,
  policy_version INTEGER NOT NULL REFERENCES policy_version(version),
  is_sample INTEGER NOT NULL DEFAULT 0,
  excerpt TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX complaint_queue ON complaint (queue_key, id, owner_id, category, channel, severity, level, store, state) WHERE state IN ('open', 'waiting');
CREATE INDEX complaint_queue_mine ON complaint (owner_id, queue_key, id, category, channel, severity, level, store, state) WHERE state IN ('open', 'waiting');
CREATE INDEX complaint_queue_waiting ON complaint (queue_key, id, owner_id, category, channel, severity, level, store) WHERE state = 'waiting';
CREATE INDEX complaint_by_state ON complaint (state, id, owner_id, category, channel, severity, level, store);
CREATE INDEX complaint_overdue ON complaint (due_at, id) WHERE state IN ('open', 'waiting') AND due_at IS NOT NULL;
CREATE INDEX complaint_by_customer ON complaint (customer_id, id) WHERE customer_id IS NOT NULL;
CREATE INDEX complaint_by_order ON complaint (order_key, id);
CREATE INDEX complaint_not_closed ON complaint (id) WHERE state <> 'closed';
CREATE INDEX complaint_by_received ON complaint (received_at);
CREATE INDEX complaint_by_closed ON complaint (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX complaint_sample ON complaint (id) WHERE is_sample = 1;

CREATE TABLE complaint_link (
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  reason TEXT NOT NULL, PRIMARY KEY (complaint_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX complaint_link_other ON complaint_link (other_id);

CREATE TABLE complaint_field (
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  key TEXT NOT NULL, value TEXT NOT NULL CHECK (json_valid(value)),
  version INTEGER NOT NULL, updated_at INTEGER NOT NULL, updated_by INTEGER REFERENCES staff(id),
  PRIMARY KEY (complaint_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_visit (
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  method TEXT NOT NULL, step TEXT NOT NULL,
  visits INTEGER NOT NULL DEFAULT 1, seconds INTEGER NOT NULL DEFAULT 0,
  entered_at INTEGER NOT NULL, left_at INTEGER, left_reason TEXT,
  PRIMARY KEY (complaint_id, method, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE timeline (
  id INTEGER PRIMARY KEY,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  at INTEGER NOT NULL, actor_id INTEGER REFERENCES staff(id), kind TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data))
) STRICT;
CREATE INDEX timeline_of_complaint ON timeline (complaint_id, id);
CREATE TRIGGER timeline_no_update BEFORE UPDATE ON timeline BEGIN SELECT RAISE(ABORT, 'timeline is append-only'); END;
CREATE TRIGGER timeline_no_delete BEFORE DELETE ON timeline
  WHEN NOT EXISTS (SELECT 1 FROM setting WHERE key = 'removingSample')
  BEGIN SELECT RAISE(ABORT, 'timeline is append-only'); END;

CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY,
  at INTEGER NOT NULL, actor_id INTEGER, acted_for INTEGER,
  action TEXT NOT NULL, entity TEXT, detail TEXT NOT NULL CHECK (json_valid(detail)),
  previous_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit log is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit log is append-only'); END;

CREATE TABLE complaint_clock (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  kind TEXT NOT NULL, rule_id TEXT NOT NULL, policy_key TEXT NOT NULL,
  started_at INTEGER NOT NULL, due_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'met', 'breached')),
  paused_at INTEGER, paused_reason TEXT, pauses TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(pauses)),
  met_at INTEGER, plan TEXT NOT NULL CHECK (json_valid(plan)), explanation TEXT NOT NULL CHECK (json_valid(explanation)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX complaint_clock_of ON complaint_clock (complaint_id, kind);

CREATE TABLE promise (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  due_at INTEGER NOT NULL, made_at INTEGER NOT NULL, made_by INTEGER REFERENCES staff(id),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'broken', 'cancelled')),
  settled_at INTEGER, settled_by INTEGER REFERENCES staff(id),
  version INTEGER NOT NULL DEFAULT 1, proof TEXT NOT NULL DEFAULT '', text TEXT NOT NULL
) STRICT;
CREATE INDEX promise_of ON promise (complaint_id, due_at);
CREATE INDEX promise_open ON promise (due_at, id) WHERE state = 'open';
CREATE INDEX promise_settled ON promise (settled_at, state) WHERE state IN ('kept', 'broken');

CREATE TABLE follow_up (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('24h', '3d')), due_at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'reached', 'declined', 'cancelled')),
  attempts INTEGER NOT NULL DEFAULT 0, satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
  caller_id INTEGER REFERENCES staff(id), settled_at INTEGER, version INTEGER NOT NULL DEFAULT 1, words TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX follow_up_of ON follow_up (complaint_id, due_at);
CREATE INDEX follow_up_due ON follow_up (due_at, id) WHERE state = 'due';

CREATE TABLE reminder (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('promise', 'clock', 'follow-up')), subject_id INTEGER NOT NULL,
  rung TEXT NOT NULL CHECK (rung IN ('warn', 'due', 'escalate')),
  due_at INTEGER NOT NULL, ring_at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'rung', 'done', 'cancelled')),
  fired_at INTEGER, shown_at INTEGER, acted_at INTEGER, acted_by INTEGER REFERENCES staff(id),
  version INTEGER NOT NULL DEFAULT 1, detail TEXT NOT NULL DEFAULT '',
  UNIQUE (complaint_id, subject, subject_id, rung, due_at)
) STRICT;
CREATE INDEX reminder_pending ON reminder (ring_at) WHERE state = 'pending';
CREATE INDEX reminder_rung ON reminder (due_at, id) WHERE state = 'rung';
CREATE INDEX reminder_of_subject ON reminder (subject, subject_id) WHERE state IN ('pending', 'rung');

CREATE TABLE option_offer (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  kind TEXT NOT NULL, title TEXT NOT NULL, amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  who TEXT NOT NULL DEFAULT '', due_at INTEGER,
  state TEXT NOT NULL DEFAULT 'drafted' CHECK (state IN ('drafted', 'offered', 'chosen', 'refused')),
  created_by INTEGER REFERENCES staff(id), removed_at INTEGER, version INTEGER NOT NULL DEFAULT 1, action TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX option_offer_of ON option_offer (complaint_id, id);

CREATE TABLE approval (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  option_id INTEGER NOT NULL REFERENCES option_offer(id) ON DELETE CASCADE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  kind TEXT NOT NULL, amount_fen INTEGER NOT NULL, needs_role TEXT NOT NULL,
  requested_by INTEGER REFERENCES staff(id), requested_at INTEGER NOT NULL, reason TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'approved', 'declined', 'withdrawn')),
  decided_by INTEGER REFERENCES staff(id), decided_at INTEGER, note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX approval_of ON approval (complaint_id, id);
CREATE INDEX approval_pending ON approval (requested_at) WHERE state = 'pending';

CREATE TABLE compensation (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  option_id INTEGER REFERENCES option_offer(id),
  kind TEXT NOT NULL, title TEXT NOT NULL, amount_fen INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('promised', 'approved', 'handed-over', 'cancelled')),
  granted_by INTEGER NOT NULL REFERENCES staff(id), granted_at INTEGER NOT NULL, customer_id INTEGER REFERENCES customer(id),
  scheduled_for INTEGER, settled_at INTEGER, version INTEGER NOT NULL DEFAULT 1, proof TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX compensation_of ON compensation (complaint_id, id);
CREATE INDEX compensation_by_grant ON compensation (granted_by, granted_at) WHERE state <> 'cancelled';
CREATE INDEX compensation_by_customer ON compensation (customer_id, granted_at) WHERE state <> 'cancelled' AND customer_id IS NOT NULL;

CREATE TABLE attachment (sha256 TEXT PRIMARY KEY, bytes INTEGER NOT NULL, mime TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  sha256 TEXT REFERENCES attachment(sha256), file_name TEXT, mime TEXT,
  source TEXT NOT NULL CHECK (source IN ('customer', 'ours')), whereabouts TEXT NOT NULL DEFAULT '',
  added_at INTEGER NOT NULL, added_by INTEGER REFERENCES staff(id),
  removed_at INTEGER, removed_by INTEGER REFERENCES staff(id), removed_reason TEXT,
  version INTEGER NOT NULL DEFAULT 1, note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX evidence_of ON evidence (complaint_id, id);

CREATE TABLE custody (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  at INTEGER NOT NULL, recorded_by INTEGER REFERENCES staff(id),
  item TEXT NOT NULL, place TEXT NOT NULL, holder TEXT NOT NULL, note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX custody_of ON custody (complaint_id, id);
CREATE TRIGGER custody_no_update BEFORE UPDATE ON custody BEGIN SELECT RAISE(ABORT, 'the chain of custody is append-only'); END;

CREATE TABLE acknowledgement (
  complaint_id INTEGER PRIMARY KEY REFERENCES complaint(id) ON DELETE CASCADE,
  at INTEGER NOT NULL, method TEXT NOT NULL, by_id INTEGER REFERENCES staff(id), said TEXT NOT NULL
) STRICT;

CREATE TABLE allegation (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  version INTEGER NOT NULL DEFAULT 1,
  conclusion TEXT CHECK (conclusion IN ('upheld', 'partly-upheld', 'not-upheld', 'undetermined')),
  text TEXT NOT NULL, conclusion_text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX allegation_of ON allegation (complaint_id, id);

CREATE TABLE signal (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  kind TEXT NOT NULL, rule TEXT NOT NULL, weight REAL NOT NULL, source TEXT NOT NULL CHECK (source IN ('words', 'clerk', 'record')),
  at INTEGER NOT NULL, is_current INTEGER NOT NULL DEFAULT 1,
  dismissed_at INTEGER, dismissed_by INTEGER REFERENCES staff(id), dismissed_reason TEXT,
  quote TEXT NOT NULL, UNIQUE (complaint_id, rule, quote)
) STRICT;

CREATE TABLE risk_point (
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  at INTEGER NOT NULL, risk INTEGER NOT NULL, temper INTEGER, PRIMARY KEY (complaint_id, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE letter (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  template_id TEXT NOT NULL, tier TEXT NOT NULL, language TEXT NOT NULL, paper TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'to-sign', 'to-print', 'printed')),
  created_at INTEGER NOT NULL, created_by INTEGER REFERENCES staff(id),
  signed_by INTEGER REFERENCES staff(id), signed_at INTEGER, printed_at INTEGER, removed_at INTEGER,
  version INTEGER NOT NULL DEFAULT 1, sentence_folded TEXT NOT NULL DEFAULT '',
  personal_sentence TEXT NOT NULL, content TEXT NOT NULL CHECK (json_valid(content)),
  style TEXT NOT NULL CHECK (json_valid(style)), frozen TEXT CHECK (frozen IS NULL OR json_valid(frozen))
) STRICT;
CREATE INDEX letter_of ON letter (complaint_id, id);
CREATE INDEX letter_by_state ON letter (state, id) WHERE removed_at IS NULL;
CREATE INDEX letter_by_sentence ON letter (sentence_folded, complaint_id) WHERE removed_at IS NULL;
CREATE TRIGGER letter_frozen BEFORE UPDATE OF frozen ON letter WHEN OLD.frozen IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a printed letter keeps its text'); END;
CREATE TABLE letter_print (
  id INTEGER PRIMARY KEY, letter_id INTEGER NOT NULL REFERENCES letter(id) ON DELETE CASCADE,
  at INTEGER NOT NULL, by_id INTEGER REFERENCES staff(id), how TEXT NOT NULL, reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX letter_print_of ON letter_print (letter_id, id);

CREATE TABLE script_use (
  id INTEGER PRIMARY KEY, script_id TEXT NOT NULL,
  complaint_id INTEGER REFERENCES complaint(id) ON DELETE CASCADE, customer_id INTEGER REFERENCES customer(id) ON DELETE SET NULL,
  at INTEGER NOT NULL, by_id INTEGER REFERENCES staff(id), text_hash TEXT NOT NULL
) STRICT;
CREATE INDEX script_use_by_text ON script_use (text_hash, at);
CREATE INDEX script_use_by_staff ON script_use (by_id, id);
CREATE INDEX script_use_of ON script_use (complaint_id);
CREATE TABLE script_favourite (staff_id INTEGER NOT NULL REFERENCES staff(id) ON DELETE CASCADE, script_id TEXT NOT NULL, PRIMARY KEY (staff_id, script_id)) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  public_id TEXT PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id),
  version INTEGER NOT NULL, updated_at INTEGER NOT NULL, discarded_at INTEGER, accepted_as INTEGER REFERENCES complaint(id) ON DELETE SET NULL,
  form TEXT NOT NULL CHECK (json_valid(form))
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_open ON draft (staff_id, updated_at) WHERE discarded_at IS NULL AND accepted_as IS NULL;

CREATE TABLE saved_filter (
  id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE, staff_id INTEGER NOT NULL REFERENCES staff(id),
  name TEXT NOT NULL, filter TEXT NOT NULL CHECK (json_valid(filter)), UNIQUE (staff_id, name)
) STRICT;
`,
};
