/** A code for something the shop adds itself; names may change, the code stays. */
export function newCode(): string {
  return `own-${crypto.randomUUID().slice(0, 13)}`;
}
