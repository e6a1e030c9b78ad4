// Channels, the category tree and the managers' lists (§2.1, §2.3, §2.6).
import { shippedLists } from '#shared/content/lists/shipped-lists.ts';
import {
  attributeCodes,
  type AttributeCode,
  type Category,
  type Channel,
  type Lists,
} from '#shared/contract/settings.ts';
import type { Localized } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';

type Named = { code: string; name: string | null; isActive: number };

export function readLists(db: ReadDb): Lists {
  const channels = db.all<Named & { kind: Channel['kind'] }>(
    'SELECT code, kind, name, is_active FROM channel ORDER BY position',
  );
  const categories = db.all<Named & { parentCode: string | null; required: string }>(
    'SELECT code, parent_code, name, is_active, required FROM category ORDER BY position',
  );
  const values = Object.fromEntries(attributeCodes.map((code) => [code, [] as string[]])) as Record<
    AttributeCode,
    string[]
  >;
  for (const row of db.all<{ attribute: AttributeCode; value: string }>(
    'SELECT attribute, value FROM list_value ORDER BY attribute, position',
  )) {
    values[row.attribute]?.push(row.value);
  }
  return {
    channels: channels.map(({ code, kind, name, isActive }) => ({
      code,
      kind,
      name: parseName(name),
      isActive: isActive === 1,
    })),
    categories: categories.map(({ code, parentCode, name, isActive, required }) => ({
      code,
      parentCode,
      name: parseName(name),
      isActive: isActive === 1,
      required: JSON.parse(required) as Category['required'],
    })),
    values,
  };
}

/** Lays out the shipped channels and categories of a new shop. */
export function writeShippedLists(db: WriteDb): void {
  shippedLists.channels.forEach(({ code, kind }, position) => {
    db.run('INSERT INTO channel (code, kind, name, position) VALUES (?, ?, NULL, ?)', [code, kind, position]);
  });
  shippedLists.categories.forEach((code, position) => {
    db.run('INSERT INTO category (code, parent_code, name, position) VALUES (?, NULL, NULL, ?)', [code, position]);
  });
}

/** Adds or changes a channel. A shipped one keeps its name from the catalogue unless the shop gives it another. */
export function saveChannel(db: WriteDb, context: CommandContext, channel: Channel): void {
  const isShipped = shippedLists.channels.some(({ code }) => code === channel.code);
  if (!isShipped && channel.name === null) throw new DomainError('INVALID_FIELD', { field: 'name', reason: 'missing' });
  db.run(
    `INSERT INTO channel (code, kind, name, is_active, position) VALUES (:code, :kind, :name, :isActive, (SELECT count(*) FROM channel))
     ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, name = excluded.name, is_active = excluded.is_active`,
    {
      code: channel.code,
      kind: channel.kind,
      name: channel.name && JSON.stringify(channel.name),
      isActive: channel.isActive ? 1 : 0,
    },
  );
  saved(db, context, 'channel', channel.code);
}

/** Adds or changes a category. A parent must exist and may not be below the category itself. */
export function saveCategory(db: WriteDb, context: CommandContext, category: Category): void {
  const isShipped = shippedLists.categories.some((code) => code === category.code);
  if (!isShipped && category.name === null)
    throw new DomainError('INVALID_FIELD', { field: 'name', reason: 'missing' });
  refuseCircle(db, category);
  db.run(
    `INSERT INTO category (code, parent_code, name, is_active, required, position) VALUES (:code, :parentCode, :name, :isActive, :required, (SELECT count(*) FROM category))
     ON CONFLICT (code) DO UPDATE SET parent_code = excluded.parent_code, name = excluded.name, is_active = excluded.is_active, required = excluded.required`,
    {
      code: category.code,
      parentCode: category.parentCode,
      name: category.name && JSON.stringify(category.name),
      isActive: category.isActive ? 1 : 0,
      required: JSON.stringify(category.required),
    },
  );
  saved(db, context, 'category', category.code);
}

export function saveListValues(
  db: WriteDb,
  context: CommandContext,
  input: { attribute: AttributeCode; values: string[] },
): void {
  db.run('DELETE FROM list_value WHERE attribute = ?', [input.attribute]);
  [...new Set(input.values)].forEach((value, position) => {
    db.run('INSERT INTO list_value (attribute, value, position) VALUES (?, ?, ?)', [input.attribute, value, position]);
  });
  saved(db, context, 'list', input.attribute);
}

function refuseCircle(db: ReadDb, category: Category): void {
  let parent = category.parentCode;
  while (parent !== null) {
    if (parent === category.code) throw new DomainError('INVALID_FIELD', { field: 'parentCode', reason: 'circle' });
    const row = db.get<{ parentCode: string | null }>('SELECT parent_code FROM category WHERE code = ?', [parent]);
    if (!row) throw new DomainError('INVALID_FIELD', { field: 'parentCode', reason: 'unknown' });
    parent = row.parentCode;
  }
}

function saved(db: WriteDb, context: CommandContext, what: string, code: string): void {
  audit(db, context, { action: `${what}.saved`, entity: code });
  context.changes.push({ kind: 'changed', topic: 'lists' });
}

function parseName(name: string | null): Localized | null {
  return name === null ? null : (JSON.parse(name) as Localized);
}
