// Runs a tool from node_modules on a Node that is new enough: node scripts/tool.mjs vitest run
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode } from './node-path.mjs';
import { isStarted, root } from './root.mjs';

const packages = { playwright: '@playwright/test', tsc: 'typescript' };

/** Path of the JavaScript file behind a package's command. */
export function toolPath(name) {
  const folder = join(root, 'node_modules', packages[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

if (isStarted('tool.mjs')) {
  const [name, ...args] = process.argv.slice(2);
  const result = spawnSync(findNode(), [toolPath(name), ...args], { cwd: root, stdio: 'inherit' });
  process.exit(result.status ?? 1);
}
