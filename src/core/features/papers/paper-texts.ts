// The shop's own words on the leaflet and the service rules (§9.6), and the note that a paper was printed (§9.4, §13.4).
import { shippedLeaflet } from '#shared/content/papers/leaflet.ts';
import { shippedServiceRules } from '#shared/content/papers/service-rules.ts';
import type { PaperKind, PaperText } from '#shared/contract/papers.ts';
import type { PaperTextKind } from '#shared/domain/papers/paper-text.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import { caseRow } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';
import { readSetting, readShop, writeSetting } from '../shop/settings.ts';

type Which = { kind: PaperTextKind; language: Language };
type Saved = { text: string; version: number };

const settingOf = ({ kind, language }: Which) => `paper.${kind}.${language}`;

/** The text in force: the shop's own, else the shipped one for its region. */
export function readPaperText(db: ReadDb, which: Which): PaperText {
  const saved = readSetting(db, settingOf(which)) as Saved | undefined;
  const shipped = shippedText(db, which);
  if (saved && saved.text.trim() !== '') return { ...saved, shipped, isShipped: false };
  return { text: shipped, version: saved?.version ?? 0, shipped, isShipped: true };
}

/** Saves the shop's text; an empty one brings the shipped one back. Throws STALE_WRITE with the text that stands. */
export function savePaperText(
  db: WriteDb,
  context: CommandContext,
  input: Which & { text: string; expectedVersion: number },
): { version: number } {
  const standing = readPaperText(db, input);
  if (standing.version !== input.expectedVersion) {
    throw new DomainError('STALE_WRITE', { current: standing.text, version: standing.version, by: null, at: null });
  }
  const version = standing.version + 1;
  const isShipped = input.text.trim() === shippedText(db, input).trim();
  writeSetting(db, settingOf(input), { text: isShipped ? '' : input.text, version });
  audit(db, context, { action: 'paper.saved', entity: input.kind, detail: { language: input.language, version } });
  context.changes.push({ kind: 'changed', topic: 'papers' });
  return { version };
}

/** A case file goes on the timeline of its case; papers of the shop into the audit log. */
export function recordPaperPrint(
  db: WriteDb,
  context: CommandContext,
  input: { kind: PaperKind; how: 'printer' | 'pdf'; caseId: string | null },
): void {
  if (input.kind === 'case-file') {
    if (input.caseId === null) throw new DomainError('INVALID_FIELD', { field: 'caseId', reason: 'missing' });
    const { id: key, publicId: id } = caseRow(db, input.caseId);
    recordEvent(db, context, { complaint: { key, id }, kind: 'file-printed', data: { how: input.how } });
    return;
  }
  audit(db, context, { action: 'paper.printed', entity: input.kind, detail: { how: input.how } });
}

function shippedText(db: ReadDb, { kind, language }: Which): string {
  const region = readShop(db)?.region ?? 'other';
  return kind === 'leaflet' ? shippedLeaflet(language, region) : shippedServiceRules(language);
}
