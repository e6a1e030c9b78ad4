import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** True when `node scripts/<name>` is what was started, false when the file was imported by another script. */
export function isStarted(name) {
  const started = process.argv[1];
  return Boolean(started) && realpathSync(started) === realpathSync(join(root, 'scripts', name));
}
