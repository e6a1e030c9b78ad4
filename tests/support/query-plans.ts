// What SQLite would do for a statement, and what of it grows with the number of cases (architecture §5).
import type { ReadDb } from '#core/storage/handles.ts';
import type { Statement } from './recorded-statements.ts';

/** Tables above this many rows are big. */
const manyRows = 5_000;

export type PlanReader = {
  /** Faults of one statement: a walk over a whole big table or a sort; empty when none. */
  faultsOf(statement: Statement): string[];
};

/**
 * Reads plans on a database that was filled and analysed. A walk along a partial index (open work only) is no fault when
 * the statement stops at a limit.
 */
export function planReader(db: ReadDb): PlanReader {
  const tables = db
    .all<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE '%search%'",
    )
    .map((row) => row.name);
  const big = new Set(
    tables.filter((name) => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${name}`)!.n > manyRows),
  );
  const partial = new Set(
    db
      .all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'")
      .map((row) => row.name),
  );
  return {
    faultsOf: (statement) => {
      const names = aliasesOf(statement.sql);
      return db
        .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${statement.sql}`, statement.params)
        .map((row) => row.detail)
        .filter(
          (detail) =>
            isWalk(detail, { names, big, partial: /\bLIMIT\b/.test(statement.sql) ? partial : new Set() }) ||
            detail.includes('TEMP B-TREE'),
        );
    },
  };
}

function isWalk(
  detail: string,
  { names, big, partial }: { names: Map<string, string>; big: Set<string>; partial: Set<string> },
): boolean {
  const scan = /^SCAN (\w+)(?:.* INDEX (\w+))?/.exec(detail);
  if (!scan || detail.includes('VIRTUAL TABLE')) return false;
  const [, alias = '', index = ''] = scan;
  return big.has(names.get(alias) ?? alias) && !partial.has(index);
}

/** Alias to table, of every FROM and JOIN, also inside subqueries. */
function aliasesOf(sql: string): Map<string, string> {
  const found = sql.matchAll(/\b(?:FROM|JOIN|UPDATE|INTO)\s+(\w+)(?:\s+(?:AS\s+)?(\w+))?/gi);
  return new Map([...found].map(([, table = '', alias]) => [alias ?? table, table]));
}
