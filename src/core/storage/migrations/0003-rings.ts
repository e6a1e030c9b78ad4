// A reminder may ring more than once (snoozed): (reminder, ring) names one showing, and `shown_at` says that it was seen
// to be shown. Lists of settled cases get an index a filter, so that a filter without hits does not walk all of them.
const filters = ['category', 'channel', 'severity', 'level', 'store', 'owner_id'] as const;

const settledBy = (column: (typeof filters)[number]): string => {
  const others = filters.filter((name) => name !== column).join(', ');
  return `CREATE INDEX complaint_settled_by_${column} ON complaint (state, ${column}, id, ${others}) WHERE state IN ('resolved', 'closed');`;
};

export const rings = {
  name: '0003-rings',
  sql: /* sql */ `
ALTER TABLE reminder ADD COLUMN ring INTEGER NOT NULL DEFAULT 0;
UPDATE reminder SET ring = 1 WHERE fired_at IS NOT NULL;
CREATE INDEX reminder_unshown ON reminder (due_at, id) WHERE state = 'rung' AND shown_at IS NULL;
${filters.map(settledBy).join('\n')}
`,
};
