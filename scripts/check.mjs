// npm run check: the inner loop. Format, lint, types, unused code, unit and architecture tests, in under a minute.
import { ensureInstalled } from './install.mjs';
import { runScript } from './say.mjs';
import { addUp, lastLine, runChecks } from './stages.mjs';

await runScript(async () => {
  const stages = await runChecks(await ensureInstalled());
  console.log(lastLine(addUp(stages)));
  return stages.every((stage) => stage.ok) ? 0 : 1;
});
