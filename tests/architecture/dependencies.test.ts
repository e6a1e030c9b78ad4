import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

interface PackageFile {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
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

  test('the native driver is the only package the packaged program needs', () => {
    expect(Object.keys(packageFile.dependencies)).toEqual(['better-sqlite3']);
  });
});
