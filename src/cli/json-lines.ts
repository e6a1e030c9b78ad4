import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Reads JSON Lines {"id","text"} and writes one JSON line each. A line that is none is reported on standard error and
 * skipped; the exit code is then 1.
 */
export async function eachJsonLine(
  lines: AsyncIterable<string>,
  output: Writable,
  answer: (line: { id: string | number; text: string }) => unknown,
): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (!parsed) {
      process.stderr.write(`line ${number}: not a JSON object with "id" and "text"\n`);
      code = 1;
      continue;
    }
    if (!output.write(`${JSON.stringify(answer(parsed))}\n`)) await once(output, 'drain');
  }
  return code;
}

function parseLine(line: string): { id: string | number; text: string } | undefined {
  try {
    const value = JSON.parse(line.replace(/^\uFEFF/, '')) as { id?: unknown; text?: unknown } | null;
    if (typeof value?.text !== 'string' || (typeof value.id !== 'string' && typeof value.id !== 'number'))
      return undefined;
    return { id: value.id, text: value.text };
  } catch {
    return undefined;
  }
}
