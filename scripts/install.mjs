// Puts the packages in place. Runs on any Node ≥ 20 with nothing installed: Node's own modules only.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findNode } from './node-path.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { PlainError, say } from './say.mjs';
import { hashOf, isStamped, stamp } from './stamps.mjs';

const stampFile = 'node_modules/.zhuanji-install';
const packageFiles = ['package-lock.json', '.npmrc'];

/** Installs what package-lock.json asks for unless it is there already, and gives the path of a Node ≥ 22.12. */
export async function ensureInstalled() {
  const hash = hashOf(packageFiles);
  if (!isStamped(stampFile, hash)) {
    if (!matchesLockfile()) await install();
    stamp(stampFile, hash);
  }
  return requireNode();
}

/** Path of a Node ≥ 22.12, or a PlainError saying how to get one. */
export function requireNode() {
  const node = findNode();
  if (node) return node;
  throw new PlainError(
    `This program needs Node 22.12 or newer on ${process.platform}-${process.arch}; this one is ${process.versions.node}. ` +
      'Please install a current Node from https://nodejs.org and start again.',
  );
}

async function install() {
  if (existsSync(join(root, 'node_modules')) && lstatSync(join(root, 'node_modules')).isSymbolicLink()) {
    throw new PlainError('node_modules is a link to an installation of other packages; install where it leads to.');
  }
  say('Installing packages (only the first time, a minute or two) …');
  // Scripts stay off: npm would otherwise run node-gyp for better-sqlite3, which ships its binaries ready.
  const { code, text } = await runNpm([
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
  ]);
  if (code !== 0) {
    const why = text.trim().split('\n').slice(0, 12).join('\n');
    throw new PlainError(`The packages could not be installed (is the npm registry reachable?).\n${why}`);
  }
}

/** `npm start` tells where npm is; that file runs on any system without a shell and its quoting. */
function runNpm(args) {
  const npmFile = process.env.npm_execpath;
  // Set NODE_ENV aside: "production" would leave the build tools out.
  const options = { show: 'none', env: { NODE_ENV: '' } };
  if (npmFile && basename(npmFile).startsWith('npm-cli')) return run(process.execPath, [npmFile, ...args], options);
  // npm is a .cmd file on Windows, which only a shell starts.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** True when npm's own record in node_modules holds every package of the lockfile at the same version. */
function matchesLockfile() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.link) return true;
    return installed[path]?.version === entry.version && existsSync(join(root, path));
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
