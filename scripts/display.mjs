// A display for windows that nobody looks at.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** What to put before a command so that it has a display, or why there is none: { prefix } or { reason }. */
export async function findDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { prefix: [] };
  if (!onPath('xvfb-run') && !(await aptInstall('xvfb'))) {
    return { reason: 'there is no display, and xvfb is not installed (Debian: apt-get install xvfb)' };
  }
  return { prefix: ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'] };
}

/** Full path of a program on PATH, or undefined. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Installs a Debian package where we may: root, and apt-get is there. True when it worked. */
export async function aptInstall(name) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  say(`Installing Debian’s ${name} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { show: 'none', env, timeoutMs: 180_000 });
  const args = ['install', '-y', '-q', '--no-install-recommends', name];
  const { code } = await run('apt-get', args, { show: 'none', env, timeoutMs: 600_000 });
  return code === 0;
}
