/**
 * The id of a new script of the shop, made by the page so that a save whose answer was lost makes no second one:
 * `client.library.saveDraft({ id: newScriptId(), language, body: { title, text, steps }, caseId, expectedVersion: 0 })`.
 */
export function newScriptId(): string {
  return `own-${crypto.randomUUID()}`;
}
