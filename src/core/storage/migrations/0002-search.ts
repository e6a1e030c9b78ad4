// Search over cases, customers and notes: 1+2+3-grams in contentless tables, rowid = id of the row (architecture §6).
const table = (name: string): string =>
  `CREATE VIRTUAL TABLE ${name} USING fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0');`;

export const search = {
  name: '0002-search',
  sql: [table('case_search'), table('customer_search'), table('note_search')].join('\n'),
};
