import { describe, expect, test } from 'vitest';
import { findCycle, importsOf, type Import } from './import-graph.ts';
import { importRules, testMayAlso } from './import-rules.ts';
import { filesUnder } from './source-files.ts';

const sources = filesUnder('src', /\.tsx?$/);
const imports = importsOf(sources);
const isTest = (path: string) => /\.test\.tsx?$/.test(path);

describe('imports follow the table of docs/architecture.md', () => {
  test('every source file stands in a folder that has a rule', () => {
    const homeless = sources.filter(({ path }) => !importRules.some(({ from }) => from.test(path)));
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test('no file imports what its folder may not', () => {
    expect(imports.map(complaintAbout).filter(Boolean)).toEqual([]);
  });

  test('only one file imports the database driver', () => {
    const importers = imports
      .filter(({ from, to }) => to === 'better-sqlite3' && !isTest(from))
      .map(({ from }) => from);
    expect(importers.length).toBeLessThanOrEqual(1);
  });

  test('no files import each other in a circle', () => {
    expect(findCycle(imports.filter(({ from, to }) => from !== to && to.startsWith('src/')))).toBeUndefined();
  });
});

describe('features lean one way', () => {
  test.each(['src/core/features', 'src/renderer/features'])(
    'no features of %s lean on each other in a circle',
    (home) => {
      expect(featureCircle(imports, home)).toBeUndefined();
    },
  );

  test('a circle between two features is seen even where no two files import each other', () => {
    const edges = [
      { from: 'src/core/features/a/one.ts', to: 'src/core/features/b/one.ts' },
      { from: 'src/core/features/b/two.ts', to: 'src/core/features/a/two.ts' },
    ];
    expect(findCycle(edges)).toBeUndefined();
    expect(featureCircle(edges, 'src/core/features')).toBe('a → b → a');
  });
});

describe('the checks themselves', () => {
  test('a page feature that reaches into another or into the core is told off', () => {
    const about = (to: string) =>
      complaintAbout({ from: 'src/renderer/features/cases/page.tsx', to, isTypeOnly: true });
    expect(about('src/renderer/features/letters/x.ts')).toContain('may not');
    expect(about('src/core/create-core.ts')).toContain('may not');
    expect(about('src/renderer/features/cases/x.ts')).toBeUndefined();
    expect(about('@mantine/core')).toBeUndefined();
  });

  test('a circle is found and named', () => {
    const edges = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ];
    expect(findCycle(edges)).toBe('b → c → b');
  });

  test('type imports, re-exports and dynamic imports are seen', () => {
    const text = "import type { A } from '#shared/a.ts'; export { b } from './b.ts'; void import('node:fs');";
    const found = importsOf([{ path: 'src/core/x.ts', text }]).map(({ to }) => to);
    expect(found).toEqual(['src/shared/a.ts', 'src/core/b.ts', 'node:fs']);
  });
});

/** A circle of feature folders under `home`, types counted too; files beside the folders belong to no feature. */
function featureCircle(edges: Pick<Import, 'from' | 'to'>[], home: string): string | undefined {
  const featureOf = (path: string) =>
    path.startsWith(`${home}/`) ? /^([^/]+)\//.exec(path.slice(home.length + 1)) : null;
  const between = edges.flatMap(({ from, to }) => {
    const [a, b] = [featureOf(from)?.[1], featureOf(to)?.[1]];
    return a !== undefined && b !== undefined && a !== b ? [{ from: a, to: b }] : [];
  });
  return findCycle(between);
}

function complaintAbout({ from, to, isTypeOnly }: Import): string | undefined {
  const rule = importRules.find((candidate) => candidate.from.test(from));
  if (!rule) return undefined;
  const group = rule.from.exec(from)?.[1] ?? '';
  const may = [...rule.may, ...(isTypeOnly ? (rule.mayTypes ?? []) : [])];
  const allowed = [...may.map((pattern) => pattern.replaceAll('$1', group)), ...(isTest(from) ? testMayAlso : [])];
  if (allowed.some((pattern) => new RegExp(pattern).test(to))) return undefined;
  return `${from} may not import ${to}: ${rule.why}`;
}
