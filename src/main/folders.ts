import { app } from 'electron';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolderOf, defaultDataFolder } from '#core/data-folder.ts';

export interface Folders {
  /** Database and attachments. */
  data: string;
  /** Window state and Chromium's own files; also what makes the single instance: one window per data folder. */
  shell: string;
  isDemo: boolean;
}

/** Reads the program's own switches and passes over the ones meant for Chromium (--no-sandbox, --user-data-dir=…). */
export function chooseFolders(args: string[]): Folders {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, demo: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  });
  const usual = app.getPath('userData');
  const isDemo = values.demo === true;
  if (typeof values.data !== 'string') return { data: defaultDataFolder(), shell: usual, isDemo };
  const data = dataFolderOf(values.data);
  return { data, shell: join(usual, 'folders', folderKey(data)), isDemo };
}

function folderKey(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12);
}
