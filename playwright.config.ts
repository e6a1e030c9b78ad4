// Two projects: "host" drives the built page through the web host in a Chromium, "electron" the real window. The
// scripts find both runtimes and pass them in (scripts/test.mjs, scripts/test-electron.mjs).
import { defineConfig } from '@playwright/test';

const executablePath = process.env['ZHUANJI_CHROMIUM'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // On a loaded build machine a browser now and then misses a beat; a second run is reported as flaky, not hidden.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json']],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: executablePath ? { executablePath } : {},
  },
  projects: [
    { name: 'host', testIgnore: 'electron/**' },
    // One window at a time: they share the clipboard, the focus and two processor cores.
    { name: 'electron', testMatch: 'electron/**/*.spec.ts', fullyParallel: false, workers: 1 },
  ],
});
