// Solution entries (§7.6): a closed case written down for the next person, without anybody in it.
import {
  ratingWords,
  solutionHeadings,
  solutionParts,
  type SolutionPart,
} from '#shared/content/scripts/solution-headings.ts';
import { anonymise, type Known, type Replacement } from '#shared/domain/anonymise/anonymise.ts';
import { maxText, maxTitle, ScriptBody } from '#shared/domain/scripts/own-script.ts';
import type { ScriptRef } from '#shared/domain/scripts/own-script.ts';
import { Demand, type Language } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { type CaseRow, caseRow } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { readShop } from '../shop/settings.ts';
import { insertScript } from './drafts.ts';
import { findScript, tellLibrary } from './script-row.ts';

export type SolutionSource = {
  language: Language;
  /** The case in its own words, part by part; only for the eyes of those who may see the case. */
  original: string;
  text: string;
  replacements: Replacement[];
  known: { customers: string[]; staff: string[]; numbers: string[] };
};

/** The case as a solution would tell it, before and after taking personal data out. */
export function solutionSource(
  db: ReadDb,
  { caseId, language: wanted }: { caseId: string; language?: Language | undefined },
): SolutionSource {
  const complaint = caseRow(db, caseId);
  const language = wanted ?? readShop(db)?.language ?? 'zh-CN';
  const known = knownOf(db, complaint);
  const parts = partsOf(db, complaint, language);
  const original = solutionParts
    .flatMap((part) => (parts[part] ? [`${solutionHeadings[language][part]}\n${parts[part]}`] : []))
    .join('\n\n');
  const { text, replacements } = anonymise(original, known, language);
  return { language, original, text, replacements, known };
}

/** Puts the case into the library as a draft; one case makes one entry. Answers the entry, also when it is there already. */
export function draftSolution(db: WriteDb, context: CommandContext, { caseId }: { caseId: string }): ScriptRef {
  const complaint = caseRow(db, caseId);
  const { language, text } = solutionSource(db, { caseId });
  const ref = { id: `own-solution-${caseId.toLowerCase()}`, language };
  const standing = findScript(db, ref);
  if (standing) {
    if (standing.removedAt !== null) {
      db.run('UPDATE script SET removed_at = NULL, removed_by = NULL WHERE id = ?', [standing.id]);
      tellLibrary(context);
    }
    return ref;
  }
  const demand = Demand.safeParse(complaint.demand);
  const draft = ScriptBody.parse({
    kind: 'solution',
    steps: ['resolve'],
    scenarios: complaint.category === null ? [] : [complaint.category],
    demands: demand.success ? [demand.data] : [],
    title: titleOf(text),
    text: text.slice(0, maxText),
  });
  insertScript(db, context, { ...ref, draft, complaintKey: complaint.id });
  recordEvent(db, context, {
    complaint: { key: complaint.id, id: complaint.publicId },
    kind: 'solution-drafted',
    data: { script: ref.id, by: actorOf(context).name },
  });
  return ref;
}

/** Longest title taken from the words; cut where the customer drew breath. */
const titleLength = 24;

/** The first sentence of what happened, as far as a title goes. */
function titleOf(text: string): string {
  const said = text.split('\n')[1] ?? '';
  const sentence = said.split(/[。！？!?；;]|\.\s/)[0]!.trim();
  if (sentence.length <= titleLength) return sentence;
  const [first = ''] = sentence.split(/[，,]/);
  return [...first].slice(0, maxTitle).join('');
}

function partsOf(db: ReadDb, complaint: CaseRow, language: Language): Partial<Record<SolutionPart, string>> {
  const fields = new Map(
    db
      .all<{ key: string; value: string }>('SELECT key, value FROM complaint_field WHERE complaint_id = ?', [
        complaint.id,
      ])
      .map(({ key, value }) => [key, JSON.parse(value) as unknown]),
  );
  const text = (...keys: string[]): string =>
    keys
      .map((key) => fields.get(key))
      .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
      .map((value) => value.trim())
      .join('\n');
  const chosen = db.get<{ title: string; action: string }>(
    "SELECT title, action FROM option_offer WHERE complaint_id = ? AND state = 'chosen' AND removed_at IS NULL",
    [complaint.id],
  );
  const rating = db.get<{ satisfaction: number }>(
    'SELECT satisfaction FROM follow_up WHERE complaint_id = ? AND satisfaction IS NOT NULL ORDER BY settled_at DESC, id DESC LIMIT 1',
    [complaint.id],
  );
  const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');
  return {
    happened: text('customerWords') || text('complaintText'),
    wanted: text('focus', 'underlyingNeed'),
    found: text('facts', 'lookupFindings', 'rootCauseText'),
    did: lines(chosen?.title, chosen?.action, text('immediateAction', 'gestureText')),
    result: lines(text('outcomeText'), rating && ratingWords[language](rating.satisfaction)),
    changed: text('improvementPlan', 'improvementText'),
    helped: text('solutionNote'),
  };
}

/** Names and numbers of this case that must not stand, however they are written. */
function knownOf(db: ReadDb, complaint: CaseRow): Required<Known> & SolutionSource['known'] {
  const customer = db.get<{ name: string }>('SELECT name FROM customer WHERE id = ?', [complaint.customerId]);
  const speaker = db.get<{ value: string }>(
    "SELECT value FROM complaint_field WHERE complaint_id = ? AND key = 'speakerName'",
    [complaint.id],
  );
  const spoken: unknown = speaker && JSON.parse(speaker.value);
  const phones = db.all<{ digits: string }>('SELECT digits FROM customer_phone WHERE customer_id = ?', [
    complaint.customerId,
  ]);
  return {
    customers: [customer?.name, spoken].filter((name): name is string => typeof name === 'string' && name !== ''),
    staff: db.all<{ name: string }>('SELECT name FROM staff ORDER BY id').map(({ name }) => name),
    numbers: [complaint.orderNumber, complaint.number, ...phones.map(({ digits }) => digits)].filter(
      (number) => number !== '',
    ),
  };
}
