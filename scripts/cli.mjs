// npm run --silent cli -- …: the command line over the same core. Standard output is the command's alone.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  const node = await ensureInstalled();
  await ensureBuilt(node);
  // npm changes into the project's folder; relative paths are meant from where the person stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const child = spawn(node, [join(root, 'out/main/cli.cjs'), ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
});
