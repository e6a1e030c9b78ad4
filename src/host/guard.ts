// Who may talk to the web host: this machine's browser, with the one-time token or the cookie it was traded for.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Session } from '../core/create-core.ts';

const cookieName = 'zhuanji';
const cookieBytes = 32;

export type Guard = {
  /** The token for the address that is printed and opened. Each call makes a new one, good for one use. */
  newToken(): string;
  /** Trades a token in the address for a cookie and answers with a redirect; false when there is none or it is spent. */
  redeem(request: IncomingMessage, response: ServerResponse, url: URL): boolean;
  sessionOf(request: IncomingMessage): Session | undefined;
  /** Foreign Host (DNS rebinding) or Origin (another site's page). */
  isForeign(request: IncomingMessage): boolean;
};

export function createGuard(portOf: () => number): Guard {
  const tokens = new Set<string>();
  const sessions = new Map<string, Session>();
  const ownHosts = (): string[] => [`127.0.0.1:${portOf()}`, `localhost:${portOf()}`];
  return {
    newToken: () => {
      const token = randomBytes(cookieBytes).toString('base64url');
      tokens.add(token);
      return token;
    },
    redeem: (_request, response, url) => {
      const token = url.searchParams.get('token');
      if (token === null || !takeToken(tokens, token)) return false;
      const cookie = randomBytes(cookieBytes).toString('base64url');
      sessions.set(cookie, { staffId: null });
      response.writeHead(303, {
        Location: '/',
        'Set-Cookie': `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/`,
        'Cache-Control': 'no-store',
      });
      response.end();
      return true;
    },
    sessionOf: (request) => sessions.get(cookieOf(request) ?? ''),
    isForeign: (request) => {
      const { host, origin } = request.headers;
      if (host === undefined || !ownHosts().includes(host)) return true;
      return origin !== undefined && !ownHosts().some((own) => origin === `http://${own}`);
    },
  };
}

function takeToken(tokens: Set<string>, given: string): boolean {
  const bytes = Buffer.from(given);
  for (const token of tokens) {
    const expected = Buffer.from(token);
    if (bytes.length === expected.length && timingSafeEqual(bytes, expected)) return tokens.delete(token);
  }
  return false;
}

function cookieOf(request: IncomingMessage): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === cookieName)?.[1];
}
