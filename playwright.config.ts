// Two projects: "host" drives the built page through the web host in a Chromium, "electron" the real window. The
// scripts find both runtimes and pass them in (scripts/test.mjs, scripts/test-electron.mjs).
import { defineConfig } from '@playwright/test';

const executablePath = process.env['ZHUANJI_CHROMIUM'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  // Limits for what has gone wrong, not for speed: a loaded machine with two cores is slow, and that is no fault.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json']],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    // An action that finds nothing fails where it stands, not when the time of the test is over.
    actionTimeout: 30_000,
    // Recording every test costs a third of the run; ZHUANJI_TRACE=1 records, to be looked at when one has failed.
    trace: process.env['ZHUANJI_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    // Nothing is waited for that only moves, and no frames are drawn for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: executablePath ? { executablePath } : {},
  },
  projects: [
    { name: 'host', testIgnore: 'electron/**' },
    // One window at a time: they share the clipboard, the focus and two processor cores.
    { name: 'electron', testMatch: 'electron/**/*.spec.ts', fullyParallel: false, workers: 1 },
  ],
});
