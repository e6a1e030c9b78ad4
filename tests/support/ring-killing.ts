// Kills a ringing core over and over, at moments that are drawn, and keeps what stood on the desktop: which notices, and how
// often each was put there. The desktop outlives every kill, as the notification centre of a system does.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../architecture/source-files.ts';
import { showingKey } from '#shared/domain/clocks/showing.ts';
import { type Notice, noticesFor } from '../../src/main/reminder-notices.ts';
import { openRingMemory, type RingMemory } from '../../src/main/ring-memory.ts';
import { shellTexts } from '../../src/main/shell-texts.ts';
import type { FromRinger, ToRinger } from './ring-until-killed.ts';

/** Where the axe falls: after so many milliseconds, or around the n-th notice of this life. */
export type Axe =
  | { at: 'time'; ms: number }
  | { at: 'before showing' | 'between showing and its word' | 'with its word on the way'; nth: number }
  | { at: 'end' };

/** What people saw: tag of each notice, how often it was put there, and the tags of each showing. */
export type Desktop = { shows: Map<string, number>; tagsOf: Map<string, Set<string>> };

type Life = { dataFolder: string; start: number; minutes: number; axe: Axe };

const folder = join(root, '.cache/ring-until-killed');
const bundle = join(folder, 'ringer.cjs');

/** One file, so that a process is up in a tenth of a second. */
export async function bundleRinger(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(root, 'tests/support/ring-until-killed.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'ringer.cjs' } },
    },
  });
}

/**
 * `shellDies`: the shell lives in the killed process and remembers by its file; otherwise it lives here and remembers all.
 */
export function ringKiller({ ringsFile, shellDies }: { ringsFile: string; shellDies: boolean }) {
  const desktop: Desktop = { shows: new Map(), tagsOf: new Map() };
  const memory = shellDies ? undefined : openRingMemory(ringsFile);
  let next = startRinger();
  return {
    desktop,
    /** One life: from opening the folder to the kill. Answers whether the axe fell where it was meant to, and whether the life came to say anything before. */
    async live({ axe, ...life }: Life): Promise<{ isHit: boolean; hasSpoken: boolean }> {
      const ringer = next;
      await ringer.loaded;
      const ending = once(ringer.child, 'exit');
      const shell = shellOf({ desktop, memory, child: ringer.child, axe });
      ringer.child.on('message', shell.hear);
      const go: ToRinger = {
        kind: 'go',
        ...life,
        isPatient: axe.at === 'end',
        ringsFile: shellDies ? ringsFile : null,
      };
      ringer.child.send(go, () => undefined);
      if (axe.at === 'time') setTimeout(() => ringer.child.kill('SIGKILL'), axe.ms);
      // The next process loads while this one works.
      next = startRinger();
      await ending;
      return { isHit: shell.hasFallen(), hasSpoken: shell.hasHeard() };
    },
    async stop(): Promise<void> {
      const ending = once(next.child, 'exit');
      next.child.kill('SIGKILL');
      await ending;
    },
  };
}

function startRinger(): { child: ChildProcess; loaded: Promise<unknown> } {
  const env = { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const child = fork(bundle, [], { execArgv: [], env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return { child, loaded: once(child, 'message') };
}

/** The desktop, and the shell in front of it where that is not in the killed process. */
function shellOf({
  desktop,
  memory,
  child,
  axe,
}: {
  desktop: Desktop;
  memory: RingMemory | undefined;
  child: ChildProcess;
  axe: Axe;
}) {
  let notices = 0;
  let hasFallen = axe.at === 'time' || axe.at === 'end';
  let isDead = false;
  let hasHeard = false;
  const fall = (): void => {
    isDead = true;
    child.kill('SIGKILL');
  };
  const falls = (at: Axe['at']): boolean => {
    if (axe.at !== at || !('nth' in axe) || axe.nth !== notices) return false;
    hasFallen = true;
    fall();
    return true;
  };
  const send = (message: ToRinger): void => {
    // A process that was just killed takes no word any more.
    if (child.connected) child.send(message, () => undefined);
  };
  const show = (notice: Notice): void => {
    if (isDead) return;
    notices += 1;
    if (falls('before showing')) return;
    memory?.given(notice);
    put(desktop, notice);
    memory?.shown(notice);
    if (falls('between showing and its word')) return;
    send(memory ? { kind: 'shown', showings: notice.showings } : { kind: 'displayed', notice });
    falls('with its word on the way');
  };
  return {
    hasFallen: () => hasFallen,
    hasHeard: () => hasHeard,
    hear: (message: FromRinger): void => {
      hasHeard = true;
      if (message.kind === 'idle') fall();
      if (message.kind === 'show') show(message.notice);
      if (message.kind !== 'ring' || !memory) return;
      const { toShow, toConfirm } = memory.divide(message.reminders);
      if (toConfirm.length > 0) send({ kind: 'shown', showings: toConfirm });
      for (const notice of noticesFor(toShow, shellTexts['zh-CN'], memory.tagOf)) show(notice);
    },
  };
}

/** A notice of a tag that is there already takes its place. */
function put({ shows, tagsOf }: Desktop, { tag, showings }: Notice): void {
  shows.set(tag, (shows.get(tag) ?? 0) + 1);
  for (const key of showings.map(showingKey)) tagsOf.set(key, new Set([...(tagsOf.get(key) ?? []), tag]));
}
