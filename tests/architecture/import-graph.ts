import { posix } from 'node:path';
import { parseSync } from 'vite';
import { type SourceFile } from './source-files.ts';

export interface Import {
  from: string;
  /** A project path (src/…) or the name of a package ("zod", "@orpc/server", "node:fs"). */
  to: string;
  /** Only types: the import is gone when the program runs. */
  isTypeOnly: boolean;
}

/** Every static, dynamic, re-exporting and type-only import of these files. */
export function importsOf(files: SourceFile[]): Import[] {
  return files.flatMap(({ path, text }) =>
    specifiersOf(path, text).map(({ name, isTypeOnly }) => ({ from: path, to: resolve(path, name), isTypeOnly })),
  );
}

function specifiersOf(path: string, text: string): { name: string; isTypeOnly: boolean }[] {
  const { module } = parseSync(path, text, { sourceType: 'module' });
  const imported = module.staticImports.map(({ moduleRequest, entries }) => ({
    name: moduleRequest.value,
    isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const reExported = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ name: moduleRequest.value, isTypeOnly: isType }] : []));
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    name: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    isTypeOnly: false,
  }));
  return [...imported, ...reExported, ...dynamic];
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? `${parts[0]}/${parts[1]}` : (parts[0] ?? specifier);
}

/** One cycle of folders or files as a path ("a → b → a"), or undefined. */
export function findCycle(edges: Pick<Import, 'from' | 'to'>[]): string | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (node: string, trail: string[]): string | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node].join(' → ');
    if (done.has(node)) return undefined;
    for (const to of next.get(node) ?? []) {
      const cycle = visit(to, [...trail, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of next.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return undefined;
}
