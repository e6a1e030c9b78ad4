// The text of a sheet that a shop may change (complaint leaflet, service rules, §9.6): lines a person can type, with
// facts in braces that the program fills. "# " begins a heading, "- " a point; everything else is a paragraph.
import { z } from 'zod';

/** Sheets whose text belongs to the shop. */
export const paperTextKinds = ['leaflet', 'service-rules'] as const;
export const PaperTextKind = z.enum(paperTextKinds);
export type PaperTextKind = z.infer<typeof PaperTextKind>;

/** Facts a sheet may name: from the shop, its policy and its region. */
export const paperFacts = [
  'shop',
  'today',
  'counter',
  'phone',
  'message',
  'public',
  'other',
  'minor',
  'significant',
  'safety',
  'firstCall',
  'secondCall',
] as const;
export const PaperFact = z.enum(paperFacts);
export type PaperFact = z.infer<typeof PaperFact>;

export type PaperBlock =
  | { kind: 'title' | 'heading' | 'paragraph'; text: string }
  | { kind: 'points'; items: string[] };

const placeholder = /\{([^{}\n]{1,40})\}/g;

/**
 * Puts the facts into a text. `unknown` names the braces that are no fact, `missing` the facts nobody has given: a
 * sheet with either is never printed raw (§7.5).
 */
export function fillPaperText(
  text: string,
  facts: Readonly<Partial<Record<PaperFact, string>>>,
): { text: string; unknown: string[]; missing: PaperFact[] } {
  const unknown = new Set<string>();
  const missing = new Set<PaperFact>();
  const filled = text.replace(placeholder, (raw, name: string) => {
    const fact = PaperFact.safeParse(name.trim());
    if (!fact.success) {
      unknown.add(name);
      return raw;
    }
    const value = facts[fact.data];
    if (value === undefined || value === '') missing.add(fact.data);
    return value || raw;
  });
  return { text: filled, unknown: [...unknown], missing: [...missing] };
}

/** The blocks of a filled text, in order; the first heading of all is the title. Empty lines only separate. */
export function paperBlocks(text: string): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === '') continue;
    const last = blocks.at(-1);
    if (/^#\s/.test(line)) {
      const isFirst = !blocks.some(({ kind }) => kind === 'title');
      blocks.push({ kind: isFirst ? 'title' : 'heading', text: line.slice(1).trim() });
    } else if (/^[-·•]\s/.test(line)) {
      const item = line.slice(1).trim();
      if (last?.kind === 'points') last.items.push(item);
      else blocks.push({ kind: 'points', items: [item] });
    } else blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}
