// Times and the table of a bench: medians, because other programs run too, and ratios against a floor of the same run.
export type Times = { p50: number; p95: number };

/** Milliseconds of `runs` calls after a tenth as many to warm up. */
export async function timeOf(runs: number, work: (run: number) => unknown): Promise<Times> {
  const warmUp = Math.ceil(runs / 10);
  const times: number[] = [];
  for (let run = 0; run < runs + warmUp; run++) {
    const start = performance.now();
    const pending = work(run);
    if (pending instanceof Promise) await pending;
    if (run >= warmUp) times.push(performance.now() - start);
  }
  return timesOf(times);
}

/**
 * Milliseconds of several works, taken in turns: what else runs on the machine slows all of them alike, and the ratio
 * between them stays true.
 */
export async function timesInTurn<Name extends string>(
  runs: number,
  works: Record<Name, (run: number) => unknown>,
): Promise<Record<Name, Times>> {
  const names = Object.keys(works) as Name[];
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  const warmUp = Math.ceil(runs / 10);
  for (let run = 0; run < runs + warmUp; run++) {
    for (const name of names) {
      const start = performance.now();
      const pending = works[name](run);
      if (pending instanceof Promise) await pending;
      if (run >= warmUp) times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timesOf(times.get(name)!)])) as Record<Name, Times>;
}

function timesOf(times: number[]): Times {
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length / 2)]!, p95: times[Math.floor(times.length * 0.95)]! };
}

/** Calls a second, over at least `leastMs`. */
export function perSecond(leastMs: number, work: (run: number) => unknown): number {
  for (let run = 0; run < 50; run++) work(run);
  const start = performance.now();
  let runs = 0;
  let spent = 0;
  for (; spent < leastMs; spent = performance.now() - start) for (let i = 0; i < 20; i++) work(runs++);
  return (runs / spent) * 1000;
}

export const inMs = (value: number): string => `${value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0)} ms`;
export const inTimes = (value: number): string => `${value.toFixed(2)}×`;
export const inThousands = (value: number): string => Math.round(value).toLocaleString('en');

/** A table on standard output; what misses its goal says so in its last cell. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ');
  console.log(`\n${title}\n${line(head)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const row of rows) console.log(line(row));
}

/** "ok", or the goals that were missed. */
export function verdict(goals: Record<string, boolean>): string {
  const missed = Object.keys(goals).filter((name) => !goals[name]);
  return missed.length === 0 ? 'ok' : `MISS ${missed.join(', ')}`;
}
