import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '""']],
  linux: ['xdg-open', []],
};

/** Opens the browser where there is one. The address was printed anyway, so a machine without a browser is no error. */
export function openBrowser(address: string): void {
  const [command, args] = openers[process.platform] ?? ['xdg-open', []];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
