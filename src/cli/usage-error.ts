/** What was typed on the command line cannot be carried out; the message is one line and names the remedy. */
export class UsageError extends Error {
  override name = 'UsageError';
}
