// The tone check of a text that still has its blanks ({{name}}, {{name|else}}, {{>fragment}}): what fills them is not judged.
import type { ToneFinding } from '#shared/domain/tone/check-tone.ts';

const blank = /\{\{[^{}]*\}\}/g;
// As long as what it hides, so that findings keep their place; a mark that no rule knows.
const filler = '＿';

/** The text with every blank hidden, at its length. */
export function hideBlanks(text: string): string {
  return text.replace(blank, (found) => filler.repeat(found.length));
}

/** Kinds that say what is missing: a blank may hold it. The text is judged for them once it is filled. */
const ofTheWhole: ReadonlySet<ToneFinding['kind']> = new Set(['no-next-step', 'ignores-feeling']);

/** Leaves out what touches a blank (a better wording would write over it), and what a blank may say. */
export function besideBlanks(findings: readonly ToneFinding[]): ToneFinding[] {
  return findings.filter(({ kind, quote }) => !quote.includes(filler) && !ofTheWhole.has(kind));
}
