import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { root } from '../../architecture/source-files.ts';
import { expect, test } from '../host-test.ts';

test('the printed address opens the program, without a complaint in the console', async ({ shop, page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(shop.host.address);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(page.url()).not.toContain('token');
  expect(complaints).toEqual([]);
});

test('[§13.7] the page asks nobody but its own host', async ({ shop, page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== shop.host.origin) foreign.push(request.url());
  });
  await page.goto(shop.host.address);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(foreign).toEqual([]);
});

test('the one-time address works once', async ({ shop, browser }) => {
  const first = await browser.newContext();
  const second = await browser.newContext();
  expect((await (await first.newPage()).goto(shop.host.address))?.status()).toBe(200);
  expect((await (await second.newPage()).goto(shop.host.address))?.status()).toBeGreaterThanOrEqual(400);
});

test('without cookie, with a foreign host name, or with broken escapes nothing is answered', async ({ shop }) => {
  const { port } = new URL(shop.host.origin);
  expect(await statusOf(port, '/rpc/session/status', { host: `127.0.0.1:${port}` })).toBeGreaterThanOrEqual(400);
  expect(await statusOf(port, '/', { host: 'evil.example' })).toBeGreaterThanOrEqual(400);
  expect(await statusOf(port, '/%E8', { host: `127.0.0.1:${port}` })).toBeGreaterThanOrEqual(400);
  expect(shop.host.process.exitCode).toBeNull();
});

test('a taken port and a folder in use are said in one plain line', async ({ shop }) => {
  const { port } = new URL(shop.host.origin);
  expect(await lastWords('--data', `${shop.dataFolder}-other`, '--port', port)).toMatch(/^[^\n]*taken[^\n]*\n$/);
  expect(await lastWords('--data', shop.dataFolder)).toMatch(/^[^\n]*using this data folder[^\n]*\n$/);
});

test('[§13.1] after a killed process the same data opens again', async ({ shop, page }) => {
  await shop.host.stop('SIGKILL');
  const host = await shop.restart();
  await page.goto(host.address);
  await expect(page.locator('#root')).not.toBeEmpty();
});

function statusOf(port: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end();
  });
}

/** What a host that cannot start says; it must end with an exit code of its own. */
async function lastWords(...options: string[]): Promise<string> {
  const args = [join(root, 'out/main/host.cjs'), '--no-open', ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part) => (said += String(part)));
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBeGreaterThan(0);
  return said;
}
