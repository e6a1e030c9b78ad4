import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

/** One feature word everywhere: what the contract offers has a home in the core under the same word. */
describe('a feature has one word from screen to table', () => {
  const contract = foldersIn('src/shared/contract');
  const api = foldersIn('src/core/api');

  test('nothing is implemented that the contract does not name', () => {
    expect(api.filter((word) => !contract.includes(word))).toEqual([]);
  });
});

/** Feature words are folders or single files ("cases/", "policy.ts"); index.ts only assembles. */
function foldersIn(folder: string): string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .filter((name) => !name.includes('.test.'))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index');
}
