// The scripts' voice: progress on standard error, so that standard output stays the program's own.

/** One line of progress or explanation. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A failure a person can act on: its message is printed as it stands, without a stack. */
export class PlainError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a script's main function; a PlainError becomes one line and its exit code, anything else keeps its stack. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error instanceof PlainError ? error.message : `${error?.stack ?? error}`);
    process.exitCode = error?.exitCode ?? 1;
  }
}
