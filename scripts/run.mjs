import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program and waits for it.
 * `show`: 'inherit' (as it comes), 'error' (both streams to standard error) or 'none' (kept, given back in `text`).
 * Gives { code, text }; code is 1 after a signal, 127 when the program cannot be started, 124 when `timeoutMs` ran out.
 */
export function run(command, args, { show = 'inherit', timeoutMs, cwd = root, env, shell = false } = {}) {
  return new Promise((resolve) => {
    const stdio = show === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd, stdio, shell, env: { ...process.env, ...env }, windowsHide: true });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part) => (show === 'error' ? process.stderr.write(part) : parts.push(part)));
    }
    let timedOut = false;
    const timer = timeoutMs && setTimeout(() => ((timedOut = true), child.kill('SIGKILL')), timeoutMs);
    const finish = (code, extra = '') => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : code, text: Buffer.concat(parts).toString('utf8') + extra });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code ?? 1));
  });
}
