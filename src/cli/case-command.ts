import { ORPCError } from '@orpc/server';
import { QueueFilter } from '#shared/contract/cases.ts';
import { systemClock } from '../core/clock.ts';
import { type Core, createCore } from '../core/create-core.ts';
import { silentLog } from '../core/log.ts';
import { newId } from '../core/new-id.ts';

type CaseCommand = {
  folder: string;
  args: readonly string[];
  options: { view?: string; query?: string; limit?: string };
};

/** `case list` and `case show`: reads as the shop's manager, who owns the machine's account. */
export async function runCaseCommand({ folder, args, options }: CaseCommand): Promise<number> {
  const core = await createCore({ dataFolder: folder, clock: systemClock, newId, log: silentLog });
  try {
    const client = await asManager(core);
    if (!client) return fail('The shop is not set up yet: start the program once.');
    if (args[0] === 'list') return await list(client, options);
    if (args[0] === 'show' && args[1] !== undefined) return await show(client, args[1]);
    return fail('case list | case show NUMBER');
  } finally {
    await core.close();
  }
}

type Client = ReturnType<Core['client']>;

async function asManager(core: Core): Promise<Client | undefined> {
  const status = await core.client({ staffId: null }).session.status();
  const manager = status.staff.find((member) => member.role === 'manager');
  return manager && core.client({ staffId: manager.id });
}

async function list(client: Client, options: CaseCommand['options']): Promise<number> {
  const filter = QueueFilter.parse({ view: options.view ?? 'all', query: options.query ?? '' });
  const page = await client.cases.queue({ filter, limit: Math.min(Number(options.limit ?? 50) || 50, 200) });
  for (const row of page.rows) {
    const due = row.dueAt === null ? '-' : new Date(row.dueAt).toISOString();
    process.stdout.write(
      `${[row.number, row.state, row.severity ?? '-', `risk ${row.risk}`, due, row.customerName ?? '-', row.excerpt].join('\t')}\n`,
    );
  }
  return 0;
}

async function show(client: Client, number: string): Promise<number> {
  const found = await client.cases.queue({ filter: QueueFilter.parse({ query: number }) });
  const row = found.rows.find((candidate) => candidate.number === number);
  if (!row) return fail(`No case with the number ${number}`);
  try {
    const detail = await client.cases.show({ caseId: row.id });
    const { entries } = await client.cases.timeline({ caseId: row.id, limit: 200 });
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
