import { randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 20;

/** A public id: 100 random bits in Crockford's base 32. */
export function newId(): string {
  let id = '';
  for (const byte of randomBytes(length)) id += alphabet[byte % 32];
  return id;
}
