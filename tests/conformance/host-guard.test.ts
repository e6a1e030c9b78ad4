import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningHost, startHost, PortTakenError } from '#host/start-host.ts';
import { openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
let host: RunningHost;
beforeEach(async () => {
  shop = await openShop();
  host = await startHost({ core: shop.core, pageFolder: import.meta.dirname, port: 0 });
});
afterEach(async () => {
  await host.stop();
  await shop.core.close();
});

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: string };

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: host.port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    call.on('error', reject);
    call.end(method === 'POST' ? '{}' : undefined);
  });
}

describe('who may talk to the web host', () => {
  test('nothing is served without the token or its cookie', async () => {
    expect((await ask('/')).status).toBe(401);
    expect((await ask('/rpc/session/status', {}, 'POST')).status).toBe(401);
    expect((await ask('/?token=wrong')).status).toBe(401);
  });

  test('a token is good for one use, and its cookie is for this site alone', async () => {
    const path = host.newAddress().replace(/^http:\/\/[^/]+/, '');
    const first = await ask(path);
    expect(first.status).toBe(303);
    expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await ask(path)).status).toBe(401);
  });

  test('a foreign Host (DNS rebinding) and a foreign Origin are refused even with the cookie', async () => {
    const welcome = await ask(host.newAddress().replace(/^http:\/\/[^/]+/, ''));
    const cookie = String(welcome.headers['set-cookie']).split(';')[0]!;
    expect((await ask('/rpc/session/status', { cookie, host: 'evil.example' }, 'POST')).status).toBe(403);
    expect((await ask('/rpc/session/status', { cookie, origin: 'http://evil.example' }, 'POST')).status).toBe(403);
    expect((await ask('/../contract.test.ts', { cookie })).status).toBe(404);
    expect((await ask('/%2e%2e/package.json', { cookie })).status).toBe(404);
  });

  test('a taken port is a declared error', async () => {
    await expect(startHost({ core: shop.core, pageFolder: '.', port: host.port })).rejects.toBeInstanceOf(
      PortTakenError,
    );
  });
});
