// Finds an Electron runtime without ever loading the electron package: its index downloads by itself and hangs on a
// silent network.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { isStamped, stamp } from './stamps.mjs';

const packageFolder = join(root, 'node_modules', 'electron');
const failureFile = 'node_modules/.zhuanji-electron-unreachable';
const executable =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

/** Path of an Electron executable on this disk, or undefined. */
export function findElectron() {
  const { ELECTRON_EXEC_PATH, ELECTRON_OVERRIDE_DIST_PATH } = process.env;
  return [
    ELECTRON_EXEC_PATH,
    ELECTRON_OVERRIDE_DIST_PATH && join(ELECTRON_OVERRIDE_DIST_PATH, executable),
    join(packageFolder, 'dist', executable),
  ].find((path) => path && existsSync(path));
}

/** Downloads Electron when its mirror answers; gives the executable's path, or undefined. Never longer than 5 minutes. */
export async function downloadElectron(node) {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  // After a failure for this very version the question is asked briefly: a second start should not wait again.
  const timeoutMs = isStamped(failureFile, version) ? 1000 : 4000;
  if (!(await answers(mirrorUrl(version), timeoutMs))) {
    stamp(failureFile, version);
    return undefined;
  }
  say(`Downloading the desktop runtime (Electron ${version}, about 110 MB, only the first time) …`);
  const { code } = await run(node, [join(packageFolder, 'install.js')], { show: 'none', timeoutMs: 300_000 });
  stamp(failureFile, code === 0 ? '' : version);
  return findElectron();
}

/** The same variables that Electron's own installer reads. */
function mirrorUrl(version) {
  const { npm_config_electron_mirror, ELECTRON_MIRROR } = process.env;
  const base =
    npm_config_electron_mirror || ELECTRON_MIRROR || 'https://github.com/electron/electron/releases/download/';
  return `${base.replace(/\/?$/, '/')}v${version}/SHASUMS256.txt`;
}

async function answers(url, timeoutMs) {
  try {
    const { ok } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(timeoutMs) });
    return ok;
  } catch {
    return false;
  }
}
