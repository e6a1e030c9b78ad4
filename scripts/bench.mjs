// npm run bench [-- name …]: runs tests/bench/<name>.ts one after the other, all of them when none is named.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { PlainError, runScript, say } from './say.mjs';

await runScript(async () => {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
  const files = benches().filter((file) => named.length === 0 || named.includes(file.replace(/\.bench\.ts$/, '')));
  if (files.length === 0) throw new PlainError(`There is no such bench. There are: ${benches().join(', ') || 'none'}`);
  const node = await ensureInstalled();
  await ensureBuilt(node);
  // What is painted is measured in a real browser.
  const isPainted = files.some((file) => ['painting.bench.ts', 'letters.bench.ts'].includes(file));
  const env = isPainted ? { ZHUANJI_CHROMIUM: await ensureChromium() } : {};
  let worst = 0;
  for (const file of files) {
    say(`— ${file}`);
    const { code } = await run(node, [join(root, 'tests/bench', file), ...options], { env });
    worst = Math.max(worst, code);
  }
  return worst;
});

/** Benches are the files named *.bench.ts; the others in that folder help them. */
function benches() {
  try {
    return readdirSync(join(root, 'tests/bench'))
      .filter((name) => name.endsWith('.bench.ts'))
      .sort();
  } catch {
    return [];
  }
}
