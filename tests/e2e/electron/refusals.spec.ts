import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { desktopArguments, electron, environment, test, type Desktop } from './desktop.ts';

test('[§13.2] a damaged database is refused in one plain line and not touched', async ({ desktop }) => {
  const file = join(desktop.dataFolder, 'zhuanji.db');
  const rubbish = 'this was a database once'.repeat(40);
  mkdirSync(desktop.dataFolder, { recursive: true });
  writeFileSync(file, rubbish);
  const { exitCode, said } = await startAndEnd(desktop);
  expect(said).toContain('damaged');
  expect(exitCode).toBe(3);
  expect(readFileSync(file, 'utf8')).toBe(rubbish);
});

test('[§13.2] a database of a newer program is refused in one plain line and not touched', async ({ desktop }) => {
  const first = await desktop.start();
  await first.program.close();
  const file = join(desktop.dataFolder, 'zhuanji.db');
  const bytes = readFileSync(file);
  // Byte 60 of an SQLite file holds its user_version.
  bytes.writeUInt32BE(9999, 60);
  writeFileSync(file, bytes);
  const { exitCode, said } = await startAndEnd(desktop);
  expect(said).toContain('newer');
  expect(exitCode).toBe(3);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

async function startAndEnd(desktop: Desktop): Promise<{ exitCode: number; said: string }> {
  const program = spawn(electron, desktopArguments(desktop.folder), {
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  program.stderr.on('data', (part) => (said += String(part)));
  const [exitCode] = (await once(program, 'close')) as [number];
  return { exitCode, said };
}
