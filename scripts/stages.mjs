// The stages that check and test share. A stage gives { name, ok, seconds, text, passed, failed, skipped }; the three
// counts come from the test runners' own reports, and a failed stage without tests counts as one failure.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { toolPath } from './tool.mjs';

/** Runs one stage and prints its line; the tool's output only follows when it failed. */
export async function runStage({ name, command, args, env, report, readReport }) {
  const started = Date.now();
  if (report) rmSync(join(root, report), { force: true });
  const { code, text } = await run(command, args, { show: 'none', env: { NO_COLOR: '1', ...env } });
  const counts = report && existsSync(join(root, report)) ? readReport(readJson(report)) : {};
  const { passed = 0, failed = 0, skipped = 0 } = counts;
  const ok = code === 0 && failed === 0;
  const seconds = (Date.now() - started) / 1000;
  const stage = { name, ok, seconds, text, passed, failed: ok ? 0 : Math.max(failed, 1), skipped };
  printStage(stage);
  return stage;
}

/** The quick checks: everything that needs neither a build nor a browser. `node` is a Node ≥ 22.12. */
export async function runChecks(node, { withCoverage = false } = {}) {
  const tool = (name, toolName, ...args) => ({ name, command: node, args: [toolPath(toolName), ...args] });
  const quick = [
    tool('format', 'oxfmt', '--check'),
    tool('lint', 'oxlint', '--type-aware', '--deny-warnings'),
    tool('types', 'tsc', '-b'),
    tool('unused code', 'knip', '--no-progress', '--no-config-hints'),
  ];
  // Two at a time: as many as the smallest machine has cores.
  const results = [];
  const queue = [...quick];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results.push(await runStage(next));
  };
  await Promise.all([worker(), worker()]);
  results.push(await runStage(vitestStage(node, withCoverage)));
  return results;
}

/** Adds up stages into { passed, failed, skipped }. */
export function addUp(stages) {
  const sum = (key) => stages.reduce((total, stage) => total + stage[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The last line of a run: "N passed, N failed", and how many were skipped if any. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** Unit, property, storage, contract and architecture tests: imports, file sizes and the like are tests too. */
function vitestStage(node, withCoverage) {
  const report = '.cache/vitest.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: withCoverage ? 'vitest, with coverage floors' : 'vitest',
    command: node,
    args: [toolPath('vitest'), 'run', ...reporters, ...(withCoverage ? ['--coverage'] : [])],
    report,
    readReport: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    }),
  };
}

/** One Playwright project ("host" or "electron") as a stage, its counts from Playwright's JSON report. */
export function playwrightStage(node, name, project) {
  const report = `.cache/playwright-${project}.json`;
  return {
    name,
    command: node,
    args: [toolPath('playwright'), 'test', `--project=${project}`],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, report) },
    report,
    // A flaky test failed first and passed on its second run; only CI runs a test twice (playwright.config.ts).
    readReport: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
  };
}

/** A stage that could not run here, with the reason; it counts as one skipped test. */
export function skippedStage(name, reason) {
  console.log(`– ${name}: skipped, ${reason}`);
  return { name, ok: true, seconds: 0, text: '', passed: 0, failed: 0, skipped: 1 };
}

/** A stage that broke before it could count anything. */
export function failedStage(name, text) {
  const stage = { name, ok: false, seconds: 0, text, passed: 0, failed: 1, skipped: 0 };
  printStage(stage);
  return stage;
}

function printStage({ name, ok, seconds, text, passed, failed, skipped }) {
  const counts = passed + failed + skipped > 1 ? `: ${lastLine({ passed, failed, skipped })}` : '';
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)${counts}`);
  if (!ok) console.log(text.trimEnd());
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
