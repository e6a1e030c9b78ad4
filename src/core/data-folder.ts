import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the data lies unless `--data` says otherwise: the place the platform has for it. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Zhuanji', 'data');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Zhuanji', 'data');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'zhuanji');
}

/** The folder a shell was told to use, as an absolute path. */
export function dataFolderOf(given: string | undefined): string {
  return given === undefined || given === '' ? defaultDataFolder() : resolve(given);
}
