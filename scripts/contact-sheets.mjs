// npm run contact-sheets [-- folder [part of a name]]: every template, envelope and label printed to PDF and drawn into
// pictures to be looked at, by default in .cache/contact-sheets.
import { join, resolve } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  const node = await ensureInstalled();
  const [folder = '.cache/contact-sheets', part = ''] = process.argv.slice(2);
  const script = join(root, 'tests/e2e/letters/contact-sheets.ts');
  // npm changes into the project's folder; a relative folder is meant from where the person stands.
  const target = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const { code } = await run(node, [script, target, part], { env: { ZHUANJI_CHROMIUM: await ensureChromium() } });
  return code;
});
