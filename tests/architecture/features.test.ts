import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

/** Files of the contract that are no feature: its foundations, the session, the settings pages and the news. */
const foundations = new Set(['index', 'base', 'ids', 'case-records', 'live', 'session', 'settings']);
/** Pages that show several features at once. */
const pagesOfTheirOwn = ['settings', 'session', 'first-run', 'case'];

describe('a feature has one word from screen to table', () => {
  const contract = wordsIn('src/shared/contract').filter((word) => !foundations.has(word));
  const core = wordsIn('src/core/features');
  const page = wordsIn('src/renderer/features');

  test('every feature of the contract is a folder of the core under the same word', () => {
    expect(contract.filter((word) => !core.includes(word))).toEqual([]);
  });

  test('every feature of the page is one of the contract or the core', () => {
    const known = new Set([...contract, ...core, ...pagesOfTheirOwn]);
    expect(page.filter((word) => !known.has(word))).toEqual([]);
  });
});

/** Names of folders and files, without endings. */
function wordsIn(folder: string): string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .filter((name) => !name.includes('.test.') && !name.includes('tsconfig'))
    .map((name) => name.replace(/\.tsx?$/, ''));
}
