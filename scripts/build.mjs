// Builds shells and page into out/ when sources changed: node scripts/build.mjs [--force]
import { ensureInstalled } from './install.mjs';
import { isStarted } from './root.mjs';
import { run } from './run.mjs';
import { PlainError, runScript, say } from './say.mjs';
import { hashOf, isStamped, stamp } from './stamps.mjs';
import { toolPath } from './tool.mjs';

const stampFile = 'out/.stamp';
const sources = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

/** Builds unless out/ was made from these very sources. `node` is the path of a Node ≥ 22.12. */
export async function ensureBuilt(node, { isForced = false } = {}) {
  const hash = hashOf(sources);
  if (!isForced && isStamped(stampFile, hash)) return;
  say('Building …');
  stamp(stampFile, '');
  const { code, text } = await run(node, [toolPath('electron-vite'), 'build', '--logLevel', 'warn'], {
    show: 'none',
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new PlainError(`The build failed.\n${text}`);
  stamp(stampFile, hash);
}

if (isStarted('build.mjs')) {
  await runScript(async () => {
    await ensureBuilt(await ensureInstalled(), { isForced: process.argv.includes('--force') });
    say('out/ is up to date.');
  });
}
