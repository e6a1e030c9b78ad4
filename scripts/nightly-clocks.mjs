// Millions of random deadlines against the model that walks minute by minute (§3.6): node scripts/nightly-clocks.mjs [calendars]
// Every calendar is compared at six deadlines. A failure prints its seed and the smallest case that fails.
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { PlainError, runScript, say } from './say.mjs';
import { toolPath } from './tool.mjs';

const DEADLINES_PER_CALENDAR = 6;
const DEFAULT_CALENDARS = 200_000;

await runScript(async () => {
  const calendars = Number(process.argv[2] ?? DEFAULT_CALENDARS);
  if (!Number.isInteger(calendars) || calendars < 1)
    throw new PlainError('How many calendars? A whole number: node scripts/nightly-clocks.mjs 200000');
  const node = await ensureInstalled();
  say(`${calendars} calendars, ${calendars * DEADLINES_PER_CALENDAR} deadlines …`);
  const test = ['run', 'src/shared/domain/clocks/deadline.property.test.ts'];
  const { code } = await run(node, [toolPath('vitest'), ...test], { env: { CLOCKS_RUNS: String(calendars) } });
  return code;
});
