import { implement, type ImplementerInternalWithMiddlewares, ORPCError } from '@orpc/server';
import { type Contract, contract } from '#shared/contract/index.ts';
import type { Actor, CommandContext } from '../features/command-context.ts';
import { DomainError } from '../features/domain-error.ts';
import { findActor, isAtLeast } from '../features/staff/staff.ts';
import type { AttachmentStore } from '../files/attachments.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { News } from '../news.ts';
import type { Presenters } from '../presenters.ts';
import type { Database } from '../storage/open-database.ts';
import type { ReadDb, WriteDb } from '../storage/handles.ts';
import { permissionOf } from './permissions.ts';

/** One window of the desktop program, or one browser session of the web host: who is signed in there. */
export type Session = { staffId: string | null };

/** What the shells pass with every call. */
export type CallContext = { session: Session };

export type ApiDependencies = {
  database: Database;
  attachments: AttachmentStore;
  clock: Clock;
  newId: () => string;
  log: Log;
  news: News;
  presenters: Presenters;
  /** Called after every committed change: the scheduler looks for what rings next. */
  afterWrite: () => void;
};

/** What handlers work with: the actor, a read handle, and the one way to write. */
export type ApiContext = CallContext & {
  actor: Actor | null;
  me: () => Actor;
  now: number;
  read: ReadDb;
  /** Runs a command in one transaction, then tells every window what changed. */
  write: <T>(command: (db: WriteDb, context: CommandContext) => T) => T;
  api: ApiDependencies;
};

/** The implementer of the contract, with permission and error mapping in front of every handler. */
export function contractImplementer(api: ApiDependencies): Implementer {
  return implement(contract)
    .$context<CallContext>()
    .use(async ({ context, next, path }) => {
      try {
        const actor =
          context.session.staffId === null ? null : (findActor(api.database.read, context.session.staffId) ?? null);
        authorise(actor, path);
        return await next({ context: apiContext(api, context, actor) });
      } catch (error) {
        throw toDeclared(error, api, path);
      }
    });
}

/** Written out: the inferred type is longer than the compiler serialises. */
export type Implementer = ImplementerInternalWithMiddlewares<Contract, CallContext, ApiContext>;

function apiContext(api: ApiDependencies, call: CallContext, actor: Actor | null): ApiContext {
  const now = api.clock.now();
  return {
    ...call,
    api,
    actor,
    now,
    me: () => {
      if (!actor) throw new DomainError('NOT_SIGNED_IN');
      return actor;
    },
    read: api.database.read,
    write: (command) => write(api, actor, now, command),
  };
}

/** One transaction, then the news. */
export function write<T>(
  api: ApiDependencies,
  actor: Actor | null,
  now: number,
  command: (db: WriteDb, context: CommandContext) => T,
): T {
  const context: CommandContext = { actor, now, newId: api.newId, changes: [] };
  const result = api.database.write((db) => command(db, context));
  api.news.publish(context.changes);
  api.afterWrite();
  return result;
}

function authorise(actor: Actor | null, path: readonly string[]): void {
  const needed = permissionOf(path);
  if (needed === 'anyone') return;
  if (!actor) throw new DomainError('NOT_SIGNED_IN');
  if (!isAtLeast(actor.role, needed)) throw new DomainError('NOT_ALLOWED', { needs: needed });
}

/** Declared errors keep code and data; anything else gets a reference and a log line without personal data (style: Errors). */
function toDeclared(error: unknown, api: ApiDependencies, path: readonly string[]): unknown {
  if (error instanceof DomainError) return new ORPCError(error.code, { data: error.data, defined: true });
  if (error instanceof ORPCError) return error;
  if (isDiskFull(error)) return new ORPCError('DISK_FULL', { defined: true });
  const reference = api.newId().slice(-8).toUpperCase();
  const name = error instanceof Error ? error.name : typeof error;
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  api.log('unexpected', { reference, procedure: path.join('.'), name, code, where: firstFrame(error) });
  return new ORPCError('UNEXPECTED', { data: { reference }, defined: true });
}

/** The database says SQLITE_FULL, a file that is written ENOSPC, a quota EDQUOT. */
function isDiskFull(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT';
}

/** Where it happened: file and line of the top frame, never the message, which may quote what was typed. */
function firstFrame(error: unknown): string {
  const frame =
    error instanceof Error ? (error.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? '') : '';
  return frame
    .trim()
    .replace(/^at /, '')
    .replace(/\(?(?:file:\/\/)?[^()]*[\\/]([^\\/()]+)\)?$/, '$1');
}
