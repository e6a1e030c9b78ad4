// npm run package [-- options of electron-builder]: installers for this system into dist/. See docs/releasing.md.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { runScript } from './say.mjs';
import { toolPath } from './tool.mjs';

await runScript(async () => {
  const node = await ensureInstalled();
  await ensureBuilt(node, { isForced: true });
  const args = ['--config', 'electron-builder.config.ts', ...process.argv.slice(2)];
  const { code } = await run(node, [toolPath('electron-builder'), ...args]);
  return code;
});
