// What this computer remembers about the desktop shell: a small JSON file beside Chromium's own, not in the database.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Language } from '#shared/domain/vocabulary.ts';

const ShellState = z.object({
  closesToTray: z.boolean().catch(false),
  language: Language.catch('zh-CN'),
  window: z
    .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number(), isMaximized: z.boolean() })
    .optional()
    .catch(undefined),
});
export type ShellState = z.infer<typeof ShellState>;

export interface ShellStateFile {
  readonly current: ShellState;
  change(changes: Partial<ShellState>): ShellState;
}

/** Reads the state once; a missing or broken file means the defaults. A state that cannot be written is only forgotten. */
export function openShellState(file: string): ShellStateFile {
  let current = ShellState.parse(readJson(file));
  return {
    get current() {
      return current;
    },
    change(changes) {
      current = ShellState.parse({ ...current, ...changes });
      writeWhole(file, JSON.stringify(current, null, 2));
      return current;
    },
  };
}

function readJson(file: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Written beside and renamed, so that a killed process leaves the old or the new one, never half. */
function writeWhole(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  } catch {
    // A full or read-only disk: the database reports that where it matters; a window position is not worth a dialog.
  }
}
