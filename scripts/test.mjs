// npm test: sets up whatever is missing and runs everything. The last line is "N passed, N failed".
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { runScript, say } from './say.mjs';
import { addUp, failedStage, lastLine, playwrightStage, runChecks, runStage } from './stages.mjs';
import { runElectronTests } from './test-electron.mjs';

await runScript(async () => {
  const stages = [];
  try {
    const node = await ensureInstalled();
    stages.push(...(await runChecks(node, { withCoverage: true })));
    stages.push(...(await runBuilt(node)));
  } catch (error) {
    stages.push(failedStage('setting up', error?.stack ?? String(error)));
  }
  const failed = stages.filter((stage) => !stage.ok).map((stage) => stage.name);
  if (failed.length > 0) say(`Failed: ${failed.join(', ')}`);
  console.log(lastLine(addUp(stages)));
  return failed.length === 0 ? 0 : 1;
});

/** What needs the built program: the journeys in a browser, then the desktop window. */
async function runBuilt(node) {
  try {
    await ensureBuilt(node);
  } catch (error) {
    return [failedStage('build', error.message)];
  }
  return [await runBrowserTests(node), await runElectronTests(node)];
}

async function runBrowserTests(node) {
  const name = 'journeys in the browser';
  try {
    const stage = playwrightStage(node, name, 'host');
    return await runStage({ ...stage, env: { ...stage.env, ZHUANJI_CHROMIUM: await ensureChromium() } });
  } catch (error) {
    return failedStage(name, error.message);
  }
}
