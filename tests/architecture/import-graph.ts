import { posix } from 'node:path';
import { parseSync } from 'vite';
import { type SourceFile } from './source-files.ts';

export interface Import {
  from: string;
  /** A project path (src/…) or the name of a package ("zod", "@orpc/server", "node:fs"). */
  to: string;
}

/** Every static, dynamic, re-exporting and type-only import of these files. */
export function importsOf(files: SourceFile[]): Import[] {
  return files.flatMap(({ path, text }) =>
    specifiersOf(path, text).map((to) => ({ from: path, to: resolve(path, to) })),
  );
}

function specifiersOf(path: string, text: string): string[] {
  const { module } = parseSync(path, text, { sourceType: 'module' });
  const reExports = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest }) => moduleRequest?.value),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const all = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...reExports, ...dynamic];
  return [...new Set(all.filter((name) => name !== undefined))];
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? `${parts[0]}/${parts[1]}` : (parts[0] ?? specifier);
}

/** One cycle of folders or files as a path ("a → b → a"), or undefined. */
export function findCycle(edges: Import[]): string | undefined {
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
