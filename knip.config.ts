import type { KnipConfig } from 'knip';

// Unused files, exports and packages. Entries are what the build, npm and the test runners start.
const config: KnipConfig = {
  entry: [
    'scripts/*.mjs',
    'src/{main,host,cli}/main.ts',
    'src/main/core-process.ts',
    'src/preload/preload.ts',
    'tests/bench/*.bench.ts',
    'tests/e2e/**/*.spec.ts',
    'tests/e2e/letters/contact-sheets.ts',
    // Started as processes of their own.
    'tests/support/{lay-out,write-until-killed}.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'tests/**/*.ts', 'scripts/*.mjs'],
  // Tools that scripts start by path; packages whose files are read by path (fonts by style sheets, holidays by a script).
  ignoreDependencies: ['oxfmt', 'oxlint', 'oxlint-tsgolint', 'electron-builder', '@fontsource.*/.+', 'chinese-days'],
  // A schema and the type of the same name are exported together, whichever of the two is needed elsewhere.
  ignoreExportsUsedInFile: true,
};

export default config;
