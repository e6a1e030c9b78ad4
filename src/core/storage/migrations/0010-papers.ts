// What the sheet of the week counts (§9.6): reopened and risen cases, resolutions, grants and calls by time.
export const papers = {
  name: '0010-papers',
  sql: /* sql */ `
CREATE INDEX timeline_notable ON timeline (at, kind) WHERE kind IN ('reopened', 'risk-rose');
CREATE INDEX complaint_by_resolved ON complaint (resolved_at) WHERE resolved_at IS NOT NULL;
CREATE INDEX compensation_by_time ON compensation (granted_at, kind, amount_fen) WHERE state <> 'cancelled';
CREATE INDEX follow_up_settled ON follow_up (settled_at, satisfaction) WHERE settled_at IS NOT NULL;
`,
};
