import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Wrong PINs in a row before a pause, and its length: four digits must not be guessable at the desk (§13.4). */
export const triesBeforePause = 5;
export const pauseMs = 5 * 60_000;

const keyBytes = 32;
const cost = { N: 16_384, r: 8, p: 1 };

/** Salt and hash of a PIN, both hex. */
export function hashPin(pin: string): { salt: string; hash: string } {
  const salt = randomBytes(16);
  return { salt: salt.toString('hex'), hash: scryptSync(pin, salt, keyBytes, cost).toString('hex') };
}

export function isPin(pin: string, salt: string, hash: string): boolean {
  const expected = Buffer.from(hash, 'hex');
  return timingSafeEqual(scryptSync(pin, Buffer.from(salt, 'hex'), keyBytes, cost), expected);
}
