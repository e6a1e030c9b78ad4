// Every text of the interface is on some screen: read from the sources, as `t('feature.key')` or t(`feature.part.${x}`).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogues } from '#shared/i18n/catalogue.ts';

const renderer = join(import.meta.dirname, '../../src/renderer');
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(renderer, file), 'utf8'))
  .join('\n');
const prefixes = [...sources.matchAll(/`([a-z][\w-]*\.(?:[\w-]+\.)*[\w-]*)\$\{/g)].map(([, prefix]) => prefix!);

function isUsed(key: string): boolean {
  if (sources.includes(`'${key}'`) || sources.includes(`\`${key}\``)) return true;
  return prefixes.some((prefix) => key.startsWith(prefix)) || key.endsWith('_one');
}

test('[§14.2] every text of the catalogue is used by a page', () => {
  // Words of the domain are typed by their unions and looked up by code; they are complete by type, not by use.
  const keys = Object.entries(catalogues['zh-CN'])
    .filter(([feature]) => feature !== 'words')
    .flatMap(([feature, group]) => Object.keys(group).map((key) => `${feature}.${key}`));
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
