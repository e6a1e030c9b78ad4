// Lays out the program as a packaged one would be, in a folder of its own, and makes sure the database driver loads in
// the runtime at hand. An old runtime may not load it; then a driver with the same interface stands in, in this copy
// only: the tests are about the window, and the product knows nothing of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const standIn = { name: 'libsql', version: '0.5.29' };

/** The stand-in answers `pragma(…, { simple: true })` with a row where the real driver gives its one value. */
const standInSource = `
const Driver = require(${JSON.stringify(standIn.name)});
module.exports = class extends Driver {
  pragma(source, options) {
    const rows = super.pragma(source);
    return options && options.simple ? Object.values(rows[0] || {})[0] : rows;
  }
};
`;

export interface ElectronApp {
  folder: string;
  /** The package that answers to better-sqlite3 in this copy. */
  driver: string;
}

/** Copies the built program to `folder`; `electron` is the runtime's executable. Throws when no driver loads. */
export function layOutElectronApp(root: string, folder: string, electron: string): ElectronApp {
  mkdirSync(folder, { recursive: true });
  for (const part of ['out', 'resources', 'package.json']) {
    rmSync(join(folder, part), { recursive: true, force: true });
    if (existsSync(join(root, part))) cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  const modules = join(folder, 'node_modules');
  const driver = join(modules, 'better-sqlite3');
  if (loadsIn(electron, folder)) return { folder, driver: nameOf(driver) };

  rmSync(modules, { recursive: true, force: true });
  cpSync(join(root, 'node_modules/better-sqlite3'), driver, { recursive: true });
  if (loadsIn(electron, folder)) return { folder, driver: 'better-sqlite3' };

  rmSync(modules, { recursive: true, force: true });
  installStandIn(folder);
  mkdirSync(driver, { recursive: true });
  writeFileSync(
    join(driver, 'package.json'),
    JSON.stringify({ name: standIn.name, version: standIn.version, main: 'index.cjs' }),
  );
  writeFileSync(join(driver, 'index.cjs'), standInSource);
  if (loadsIn(electron, folder)) return { folder, driver: standIn.name };
  throw new Error(`neither better-sqlite3 nor ${standIn.name} loads in ${electron}`);
}

/** True when the runtime, run as plain Node, opens a database. An aborting driver ends only that process. */
function loadsIn(electron: string, folder: string): boolean {
  if (!existsSync(join(folder, 'node_modules/better-sqlite3'))) return false;
  const code = `
    const database = new (require('better-sqlite3'))(':memory:');
    process.exit(database.pragma('user_version', { simple: true }) === 0 ? 42 : 1);
  `;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return spawnSync(electron, ['-e', code], { cwd: folder, env, stdio: 'ignore', timeout: 30_000 }).status === 42;
}

function nameOf(driver: string): string {
  return (JSON.parse(readFileSync(join(driver, 'package.json'), 'utf8')) as { name: string }).name;
}

function installStandIn(folder: string): void {
  const args = ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--omit=dev', '--omit=optional'];
  const platform = `${process.platform}-${process.arch}`;
  const natives: Record<string, string> = {
    'linux-x64': '@libsql/linux-x64-gnu',
    'linux-arm64': '@libsql/linux-arm64-gnu',
    'darwin-x64': '@libsql/darwin-x64',
    'darwin-arm64': '@libsql/darwin-arm64',
    'win32-x64': '@libsql/win32-x64-msvc',
  };
  const packages = [standIn.name, natives[platform]].filter(Boolean).map((name) => `${name}@${standIn.version}`);
  // The copied package.json names the real driver; npm must not bring it back.
  const shelf = join(folder, 'driver');
  mkdirSync(shelf, { recursive: true });
  writeFileSync(join(shelf, 'package.json'), '{"private":true}');
  const npm = process.env['npm_execpath'];
  if (npm) execFileSync(process.execPath, [npm, ...args, ...packages], { cwd: shelf, stdio: 'pipe' });
  else execFileSync('npm', [...args, ...packages], { cwd: shelf, stdio: 'pipe', shell: process.platform === 'win32' });
  cpSync(join(shelf, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
  createRequire(join(folder, 'package.json')).resolve(standIn.name);
}
