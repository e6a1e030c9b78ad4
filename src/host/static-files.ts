import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.wav': 'audio/wav',
};

/** Mantine writes style attributes, hence 'unsafe-inline' for styles; nothing else is let in from anywhere. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const safeHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Sends a file of the built page; false when there is none. Names outside the folder are none. */
export async function sendFile(folder: string, path: string, response: ServerResponse): Promise<boolean> {
  const file = normalize(join(folder, path === '/' ? 'index.html' : decodeURIComponent(path)));
  if (!file.startsWith(folder + sep)) return false;
  const info = await stat(file).catch(() => undefined);
  const type = types[extname(file)];
  if (!info?.isFile() || type === undefined) return false;
  const isNamedByContent = file.includes(`${sep}assets${sep}`);
  response.writeHead(200, {
    ...safeHeaders,
    'Content-Type': type,
    'Content-Length': info.size,
    'Cache-Control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-store',
  });
  createReadStream(file).pipe(response);
  return true;
}
