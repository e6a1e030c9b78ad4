import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What the program writes down about itself. Never personal data: codes, ids and references only (§13.7). */
export type Log = (event: string, detail?: Record<string, string | number | boolean | null>) => void;

const maxLogBytes = 2_000_000;

/** A log file of one JSON line an event, turned over at 2 MB. A log that cannot be written never stops the program. */
export function fileLog(file: string): Log {
  return (event, detail = {}) => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      turnOver(file);
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`);
    } catch {
      // A full disk or a read-only folder is reported by the database itself; losing a log line is the lesser harm.
    }
  };
}

function turnOver(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxLogBytes) renameSync(file, `${file}.old`);
}

export const silentLog: Log = () => undefined;
