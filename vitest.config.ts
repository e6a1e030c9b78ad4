import { defineConfig } from 'vitest/config';

/** Rules and features are where the truth is; the shells and the page are covered by the journeys. */
const floors = ['src/shared/domain/**/*.ts', 'src/core/features/**/*.ts'];

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    pool: 'threads',
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      reportsDirectory: '.cache/coverage',
      reporter: ['text-summary', 'json-summary'],
      include: floors,
      thresholds: Object.fromEntries(floors.map((files) => [files, { branches: 90 }])),
    },
  },
});
