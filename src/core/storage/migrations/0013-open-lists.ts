// Lists of open cases get an index a filter, as those of settled ones have: a filter with few hits or none does not walk
// through everything that is open.
const filters = ['category', 'channel', 'severity', 'level', 'store'] as const;

const openBy = (column: (typeof filters)[number]): string => {
  const others = filters.filter((name) => name !== column).join(', ');
  return `CREATE INDEX complaint_open_by_${column} ON complaint (${column}, queue_key, id, owner_id, state, ${others}) WHERE state IN ('open', 'waiting');`;
};

export const openLists = {
  name: '0013-open-lists',
  sql: filters.map(openBy).join('\n'),
};
