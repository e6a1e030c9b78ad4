// Shared fragments (§7.1): one text used inside many scripts; changing it changes them all.
import type { Fragment } from '#shared/contract/library.ts';
import { cycleThrough, fragmentMark, fragmentsIn, type Fragments } from '#shared/domain/scripts/fragments.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { readBody, tellLibrary } from './script-row.ts';

type FragmentRow = { name: string; language: Language; text: string; version: number; removedAt: number | null };
type FragmentKey = { name: string; language: Language };
const columns = 'name, language, text, version, removed_at';

/** The fragments of a language by name, for filling in. */
export function fragmentsOf(db: ReadDb, language: Language): Fragments {
  const rows = db.all<FragmentRow>(
    `SELECT ${columns} FROM script_fragment WHERE language = ? AND removed_at IS NULL ORDER BY name`,
    [language],
  );
  return new Map(rows.map((row) => [row.name, row.text]));
}

/** Every fragment with the number of the shop's scripts and fragments that use it. */
export function listFragments(db: ReadDb): Fragment[] {
  const rows = db.all<FragmentRow>(
    `SELECT ${columns} FROM script_fragment WHERE removed_at IS NULL ORDER BY language, name`,
  );
  if (rows.length === 0) return [];
  const uses = usesOf(db, rows);
  return rows.map(({ name, language, text, version }) => ({
    name,
    language,
    text,
    version,
    uses: uses.get(`${language} ${name}`) ?? 0,
  }));
}

function usesOf(db: ReadDb, fragments: readonly FragmentRow[]): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (language: Language, texts: readonly string[]): void => {
    for (const name of new Set(texts.flatMap(fragmentsIn)))
      uses.set(`${language} ${name}`, (uses.get(`${language} ${name}`) ?? 0) + 1);
  };
  for (const row of scriptsWithFragments(db))
    count(row.language, [readBody(row.approved)?.text ?? '', readBody(row.draft)?.text ?? '']);
  for (const row of fragments) count(row.language, [row.text]);
  return uses;
}

type Texts = { id: number; language: Language; approved: string | null; draft: string | null };

function scriptsWithFragments(db: ReadDb): Texts[] {
  return db.all<Texts>(
    "SELECT id, language, approved, draft FROM script WHERE removed_at IS NULL AND (approved LIKE '%{{>%' OR draft LIKE '%{{>%')",
  );
}

/** Adds, changes or renames a fragment; renaming follows into every text that uses it. Refuses one that contains itself. */
export function saveFragment(
  db: WriteDb,
  context: CommandContext,
  input: { name: string; was: string | null; language: Language; text: string; expectedVersion: number },
): { version: number } {
  const isRenamed = input.was !== null && input.was !== input.name;
  const standing = find(db, { name: input.was ?? input.name, language: input.language });
  if (input.was !== null && standing?.removedAt !== null) throw notFound('fragment');
  const other = isRenamed ? find(db, input) : input.was === null ? standing : undefined;
  if (other && other.removedAt === null)
    throw new DomainError('INVALID_FIELD', { field: 'fragment.name', reason: 'taken' });
  if (input.was !== null && standing && standing.version !== input.expectedVersion)
    throw new DomainError('STALE_WRITE', { current: standing.text, version: standing.version, by: null, at: null });
  const others = new Map([...fragmentsOf(db, input.language)].filter(([name]) => name !== input.was));
  const cycle = cycleThrough(input.name, input.text, others);
  if (cycle) throw new DomainError('INVALID_FIELD', { field: 'fragment.text', reason: `cycle: ${cycle.join(' → ')}` });
  const version = (standing?.version ?? 0) + 1;
  if (isRenamed) db.run('DELETE FROM script_fragment WHERE name = ? AND language = ?', [input.was, input.language]);
  db.run(
    `INSERT INTO script_fragment (name, language, text, version, updated_at, updated_by) VALUES (:name, :language, :text, :version, :now, :by)
     ON CONFLICT (name, language) DO UPDATE SET text = excluded.text, version = excluded.version, updated_at = excluded.updated_at,
       updated_by = excluded.updated_by, removed_at = NULL`,
    {
      name: input.name,
      language: input.language,
      text: input.text,
      version,
      now: context.now,
      by: actorOf(context).key,
    },
  );
  if (isRenamed) rename(db, input.language, { from: fragmentMark(input.was!), to: fragmentMark(input.name) });
  audit(db, context, { action: 'script.fragment-saved', entity: input.name, detail: { language: input.language } });
  tellLibrary(context);
  return { version };
}

function find(db: ReadDb, { name, language }: FragmentKey): FragmentRow | undefined {
  return db.get<FragmentRow>(`SELECT ${columns} FROM script_fragment WHERE name = ? AND language = ?`, [
    name,
    language,
  ]);
}

function rename(db: WriteDb, language: Language, { from, to }: { from: string; to: string }): void {
  for (const row of scriptsWithFragments(db)) {
    if (row.language !== language) continue;
    const replaced = (json: string | null): string | null => {
      const body = readBody(json);
      return body === null ? null : JSON.stringify({ ...body, text: body.text.replaceAll(from, to) });
    };
    db.run('UPDATE script SET approved = ?, draft = ?, version = version + 1 WHERE id = ?', [
      replaced(row.approved),
      replaced(row.draft),
      row.id,
    ]);
  }
  db.run('UPDATE script_fragment SET text = replace(text, ?, ?) WHERE language = ?', [from, to, language]);
}

/** Takes a fragment away; one that is still used stays. */
export function removeFragment(db: WriteDb, context: CommandContext, input: FragmentKey): void {
  const row = listFragments(db).find(({ name, language }) => name === input.name && language === input.language);
  if (!row) throw notFound('fragment');
  if (row.uses > 0) throw new DomainError('WRONG_STATE', { what: 'fragment', state: 'used' });
  setRemoved(db, context, input, context.now);
}

export function restoreFragment(db: WriteDb, context: CommandContext, input: FragmentKey): void {
  if (!find(db, input)) throw notFound('fragment');
  setRemoved(db, context, input, null);
}

function setRemoved(db: WriteDb, context: CommandContext, { name, language }: FragmentKey, at: number | null): void {
  db.run('UPDATE script_fragment SET removed_at = ? WHERE name = ? AND language = ?', [at, name, language]);
  audit(db, context, { action: at === null ? 'script.fragment-restored' : 'script.fragment-removed', entity: name });
  tellLibrary(context);
}
