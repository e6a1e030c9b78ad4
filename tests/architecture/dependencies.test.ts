import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

interface PackageFile {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

interface Lockfile {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

const packageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFile;
const versions = Object.entries({
  ...packageFile.dependencies,
  ...packageFile.devDependencies,
  ...packageFile.optionalDependencies,
});

describe('packages', () => {
  test('every version is pinned exactly', () => {
    const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  test('every package has its line in docs/decisions/0001-dependencies.md', () => {
    const decisions = readFileSync(join(root, 'docs/decisions/0001-dependencies.md'), 'utf8');
    const unexplained = versions.filter(([name]) => !decisions.includes(`| ${name} |`));
    expect(unexplained).toEqual([]);
  });

  test('the lockfile names the packages of every system, or `npm ci` refuses it (scripts/complete-lockfile.mjs)', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
    const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  test('the native driver is the only package the packaged program needs', () => {
    expect(Object.keys(packageFile.dependencies)).toEqual(['better-sqlite3']);
  });
});
