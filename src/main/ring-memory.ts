// Which rings this shell has given to the desktop, under which tag, and which the desktop is known to have shown. Kept in
// a file beside the window state: the core hands a ring out again when it, or the whole program, was killed before it could
// note that it was shown. What was shown is then only confirmed; what may have been shown goes out under the tag it had, so
// that the desktop replaces it instead of showing a second one (§3.7).
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Reminder, type Showing } from '#shared/contract/live.ts';
import { showingKey } from '#shared/domain/clocks/showing.ts';
import { type Notice } from './reminder-notices.ts';

export interface RingMemory {
  /** Divides what the core hands out into what must be shown now and what was shown and needs only its word. */
  divide: (reminders: Reminder[]) => { toShow: Reminder[]; toConfirm: Showing[] };
  /** The tag a ring went out under in an earlier run, or undefined. */
  tagOf: (showing: Showing) => string | undefined;
  /** Said before the desktop gets it. */
  given: (notice: Notice) => void;
  /** The desktop showed it. */
  shown: (notice: Notice) => void;
}

const Entry = z.object({ tag: z.string(), keys: z.array(z.string()), isShown: z.boolean() });
type Entry = z.infer<typeof Entry>;

/** Of so many notices it knows; a working day has some dozens. */
const most = 1000;

export function openRingMemory(file: string): RingMemory {
  const tags = new Map<string, string>();
  const seen = new Set<string>();
  /** Given in this run: the desktop has it, whether or not it says so. */
  const waiting = new Set<string>();
  const learn = ({ tag, keys, isShown }: Entry): void => {
    for (const key of keys) {
      tags.set(key, tag);
      if (isShown) seen.add(key);
    }
  };
  const entries = readEntries(file).slice(-most);
  for (const entry of entries) learn(entry);
  rewrite(file, entries);

  const note = (notice: Notice, isShown: boolean): void => {
    if (notice.showings.length === 0) return;
    const entry = { tag: notice.tag, keys: notice.showings.map(showingKey), isShown };
    learn(entry);
    for (const key of entry.keys) waiting.add(key);
    append(file, entry);
  };

  return {
    divide: (reminders) => ({
      toShow: reminders.filter((one) => !seen.has(showingKey(one)) && !waiting.has(showingKey(one))),
      toConfirm: reminders.filter((one) => seen.has(showingKey(one))).map(({ id, ring }) => ({ id, ring })),
    }),
    tagOf: (showing) => tags.get(showingKey(showing)),
    given: (notice) => note(notice, false),
    shown: (notice) => note(notice, true),
  };
}

/** Every whole line; a line cut off by a kill is passed over. */
function readEntries(file: string): Entry[] {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // The first start, or a file that cannot be read: then nothing is known.
  }
  return text.split('\n').flatMap((line) => {
    try {
      return [Entry.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}

function append(file: string, entry: Entry): void {
  try {
    appendFileSync(file, `${JSON.stringify(entry)}\n`);
  } catch {
    // A full or read-only disk: the core's own note still stands, and the database reports the disk.
  }
}

function rewrite(file: string, entries: readonly Entry[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    renameSync(`${file}.tmp`, file);
  } catch {
    // As above.
  }
}
