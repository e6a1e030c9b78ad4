import { call, ORPCError } from '@orpc/server';
import { QueueFilter } from '#shared/contract/cases.ts';
import { systemClock } from '../core/clock.ts';
import { type CallContext, type Core, createCore } from '../core/create-core.ts';
import { silentLog } from '../core/log.ts';
import { newId } from '../core/new-id.ts';

type CaseCommand = { folder: string; args: readonly string[]; options: { view?: string; query?: string; limit?: string } };

/** `case list` and `case show`: reads as the shop's manager, who owns the machine's account. */
export async function runCaseCommand({ folder, args, options }: CaseCommand): Promise<number> {
  const core = await createCore({ dataFolder: folder, clock: systemClock, newId, log: silentLog });
  try {
    const context = await asManager(core);
    if (!context) return fail('The shop is not set up yet: start the program once.');
    if (args[0] === 'list') return await list(core, context, options);
    if (args[0] === 'show' && args[1] !== undefined) return await show(core, context, args[1]);
    return fail('case list | case show NUMBER');
  } finally {
    await core.close();
  }
}

async function asManager(core: Core): Promise<CallContext | undefined> {
  const status = await call(core.router.session.status, undefined, { context: { session: { staffId: null } } });
  const manager = status.staff.find((member) => member.role === 'manager');
  return manager && { session: { staffId: manager.id } };
}

async function list(core: Core, context: CallContext, options: CaseCommand['options']): Promise<number> {
  const filter = QueueFilter.parse({ view: options.view ?? 'all', query: options.query ?? '' });
  const page = await call(core.router.cases.queue, { filter, limit: Math.min(Number(options.limit ?? 50) || 50, 200) }, { context });
  for (const row of page.rows) {
    const due = row.dueAt === null ? '-' : new Date(row.dueAt).toISOString();
    process.stdout.write(`${[row.number, row.state, row.severity ?? '-', `risk ${row.risk}`, due, row.customerName ?? '-', row.excerpt].join('\t')}\n`);
  }
  return 0;
}

async function show(core: Core, context: CallContext, number: string): Promise<number> {
  const found = await call(core.router.cases.queue, { filter: QueueFilter.parse({ query: number }) }, { context });
  const row = found.rows.find((candidate) => candidate.number === number);
  if (!row) return fail(`No case with the number ${number}`);
  try {
    const detail = await call(core.router.cases.show, { caseId: row.id }, { context });
    const { entries } = await call(core.router.cases.timeline, { caseId: row.id, limit: 200 }, { context });
    process.stdout.write(`${JSON.stringify({ ...detail, timeline: entries }, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof ORPCError) return fail(error.code);
    throw error;
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
