// Runs a tool from node_modules on a Node that is new enough: node scripts/tool.mjs vitest run
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode } from './node-path.mjs';
import { root } from './root.mjs';

/** Path of the JavaScript file behind a package's command. */
export function toolPath(name) {
  const packages = { playwright: '@playwright/test', tsc: 'typescript', depcruise: 'dependency-cruiser' };
  const packageName = packages[name] ?? name;
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

const [name, ...args] = process.argv.slice(2);
if (import.meta.filename === process.argv[1] || process.argv[1]?.endsWith('tool.mjs')) {
  const result = spawnSync(findNode(), [toolPath(name), ...args], { cwd: root, stdio: 'inherit' });
  process.exit(result.status ?? 1);
}
