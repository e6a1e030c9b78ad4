// The command line over the same core: case list|show, db check|path, assess, tone.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { assessLine } from '#shared/domain/assess/assess-text.ts';
import { toneLine } from '#shared/domain/tone/tone-line.ts';
import { dataFolderOf } from '../core/data-folder.ts';
import { StorageError } from '../core/storage/storage-error.ts';
import { runCaseCommand } from './case-command.ts';
import { runDbCommand } from './db-command.ts';
import { eachJsonLine } from './json-lines.ts';
import { UsageError } from './usage-error.ts';

const usage = `zhuanji <command> [--data DIR]

  case list [--view mine|all|waiting|resolved|closed] [--query TEXT] [--limit N]   open cases, most urgent first
  case show NUMBER       one case with its timeline, as JSON
  db path                where the data lies
  db check               checks the database and the audit log
  assess                 JSON Lines {"id","text"} in, one JSON line each out: category, severity, demand, risk, signals
  tone                   the same in; {"id","findings":[{kind,start,end,quote,why,suggestion}]} out
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      view: { type: 'string' },
      query: { type: 'string' },
      limit: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [command, ...rest] = positionals;
  const folder = dataFolderOf(values.data);
  if (command === 'case') return runCaseCommand({ folder, args: rest, options: values });
  if (command === 'db') return runDbCommand({ folder, args: rest });
  if (command === 'assess') return answerLines((id, text) => assessLine(id, text));
  if (command === 'tone') return answerLines((id, text) => toneLine(id, text));
  (values.help ? process.stdout : process.stderr).write(usage);
  return values.help ? 0 : 2;
}

function answerLines(answer: (id: string, text: string) => object): Promise<number> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  return eachJsonLine(lines, process.stdout, ({ id, text }) => ({ ...answer(String(id), text), id }));
}

// Whoever reads may have had enough (`… | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

async function run(): Promise<void> {
  process.exitCode = await main();
}

run().catch((error: unknown) => {
  const isUsage =
    error instanceof UsageError || (error as { code?: string } | null)?.code?.startsWith('ERR_PARSE_ARGS') === true;
  const isExpected = isUsage || error instanceof StorageError;
  process.stderr.write(
    `${isExpected ? (error as Error).message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = isUsage ? 2 : 1;
});
