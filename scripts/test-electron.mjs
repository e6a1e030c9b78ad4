// npm run test:electron: the real window on a real Electron runtime, when there is one on this disk.
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findDisplay } from './display.mjs';
import { findElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { isStarted, root } from './root.mjs';
import { run } from './run.mjs';
import { runScript } from './say.mjs';
import { addUp, lastLine, playwrightStage, runStage, skippedStage } from './stages.mjs';

/** Runs the tests of the desktop shell as one stage; without runtime, display or driver the stage is skipped. */
export async function runElectronTests(node) {
  const name = 'desktop window';
  const electron = findElectron();
  if (!electron) {
    return skippedStage(
      name,
      'no Electron runtime on this disk (ELECTRON_OVERRIDE_DIST_PATH or node_modules/electron/dist)',
    );
  }
  const { prefix, reason } = await findDisplay();
  if (reason) return skippedStage(name, reason);
  const folder = join(root, '.cache/electron-app');
  const { code, text } = await run(node, [join(root, 'tests/support/lay-out.ts'), folder, electron], { show: 'none' });
  if (code !== 0)
    return skippedStage(name, `the program cannot be laid out for this runtime: ${text.trim().split('\n').pop()}`);
  const stage = playwrightStage(node, name, 'electron');
  const [command, ...args] = [...prefix, stage.command, ...stage.args];
  const env = { ...stage.env, ZHUANJI_ELECTRON: electron, ZHUANJI_ELECTRON_APP: folder };
  return runStage({ ...stage, command, args, env });
}

if (isStarted('test-electron.mjs')) {
  await runScript(async () => {
    const node = await ensureInstalled();
    await ensureBuilt(node);
    const stage = await runElectronTests(node);
    console.log(lastLine(addUp([stage])));
    return stage.ok ? 0 : 1;
  });
}
