// Finds a Chromium for the browser tests: Playwright's own, the system's, else Debian's when we may install it.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { aptInstall, onPath } from './display.mjs';
import { root } from './root.mjs';
import { PlainError } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** Path of a Chromium, or a PlainError that says what to do. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (await aptInstall('chromium')) {
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new PlainError(
    'The browser tests need a Chromium and none was found: install Chromium or Chrome, ' +
      'or run "npx playwright install chromium", and start again.',
  );
}

function findChromium() {
  const candidates = [process.env.ZHUANJI_CHROMIUM, playwrightsOwn(), ...names.map(onPath)];
  return [...candidates, ...(usualPlaces[process.platform] ?? [])].find((path) => path && existsSync(path));
}

function playwrightsOwn() {
  try {
    return createRequire(join(root, 'package.json'))('playwright').chromium.executablePath();
  } catch {
    return undefined;
  }
}
