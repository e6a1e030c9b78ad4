import { app } from 'electron';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

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
  if (typeof values.data !== 'string') return { data: join(usual, 'data'), shell: usual, isDemo };
  const data = resolve(values.data);
  return { data, shell: join(usual, 'folders', folderKey(data)), isDemo };
}

function folderKey(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12);
}
