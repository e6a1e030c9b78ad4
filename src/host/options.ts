import { parseArgs } from 'node:util';

export type HostOptions = { data: string | undefined; port: number; hasBrowser: boolean; isDemo: boolean };

export class UsageError extends Error {}

/** Reads the command line of the web host. Throws UsageError with one plain sentence. */
export function readOptions(args: readonly string[]): HostOptions {
  const { values } = parsed(args);
  const port = values.port === undefined ? 0 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port needs a number from 0 to 65535, not "${values.port}"`);
  return { data: values.data, port, hasBrowser: !values['no-open'], isDemo: values.demo ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        demo: { type: 'boolean' },
        host: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
