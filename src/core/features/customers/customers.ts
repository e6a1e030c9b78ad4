// Customers (§2.7). Reads: searchCustomers, showCustomer, findCustomerByPhone. Writes: saveCustomer.
import { pinyin } from 'pinyin-pro';
import type { CustomerDetail, CustomerFields, CustomerRow } from '#shared/contract/customers.ts';
import { CaseId, CustomerId } from '#shared/contract/ids.ts';
import { fold } from '#shared/domain/text/fold.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { findIds, placeholders } from '../search/find-ids.ts';
import { indexText } from '../search/index-text.ts';
import { maskPhone, phoneDigits, reversed } from './phone.ts';

type CustomerTableRow = {
  id: number;
  publicId: string;
  name: string;
  title: CustomerFields['title'];
  tier: string;
  birthday: string;
  anniversary: string;
  preferences: string;
  influenceNotes: string;
  contactPreference: CustomerFields['contactPreference'];
  isSample: number;
  version: number;
  updatedAt: number;
  updatedBy: string | null;
};

const mostHits = 30;

/** Integer key of a customer; throws NOT_FOUND. */
export function customerKey(db: ReadDb, publicId: string): number {
  const row = db.get<{ id: number }>('SELECT id FROM customer WHERE public_id = ?', [publicId]);
  if (!row) throw notFound('customer');
  return row.id;
}

/** By any part of name, notes or phone, by pinyin or initials, or by the last digits of a phone. */
export function searchCustomers(db: ReadDb, query: string): CustomerRow[] {
  const keys = new Set<number>([...byPhone(db, query), ...byPinyin(db, query), ...byText(db, query)]);
  return rowsOf(db, [...keys].slice(0, mostHits));
}

/** Customers in the order of `keys`, with masked phones. */
export function rowsOf(db: ReadDb, keys: number[]): CustomerRow[] {
  if (keys.length === 0) return [];
  const rows = db.all<{
    id: number;
    publicId: string;
    name: string;
    tier: string;
    phone: string | null;
    caseCount: number;
  }>(
    `SELECT c.id, c.public_id, c.name, c.tier,
       (SELECT typed FROM customer_phone p WHERE p.customer_id = c.id ORDER BY position LIMIT 1) AS phone,
       (SELECT count(*) FROM complaint o WHERE o.customer_id = c.id) AS case_count
     FROM customer c WHERE c.id IN (${placeholders(keys)})`,
    keys,
  );
  const byKey = new Map(rows.map((row) => [row.id, row]));
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    if (!row) return [];
    const maskedPhone = maskPhone(row.phone ?? '');
    return [
      { id: CustomerId.parse(row.publicId), name: row.name, tier: row.tier, maskedPhone, caseCount: row.caseCount },
    ];
  });
}

/** A customer with the history of cases and their outcomes. */
export function showCustomer(db: ReadDb, publicId: string): CustomerDetail {
  const row = db.get<CustomerTableRow>('SELECT * FROM customer WHERE public_id = ?', [publicId]);
  if (!row) throw notFound('customer');
  const { name, title, tier, birthday, anniversary, preferences, influenceNotes, contactPreference } = row;
  const phones = db
    .all<{ typed: string }>('SELECT typed FROM customer_phone WHERE customer_id = ? ORDER BY position', [row.id])
    .map((phone) => phone.typed);
  return {
    id: CustomerId.parse(row.publicId),
    version: row.version,
    fields: { name, title, phones, tier, birthday, anniversary, preferences, influenceNotes, contactPreference },
    cases: casesOf(db, row.id),
    isSample: row.isSample === 1,
  };
}

function casesOf(db: ReadDb, key: number): CustomerDetail['cases'] {
  const rows = db.all<{
    publicId: string;
    number: string;
    receivedAt: number;
    category: string | null;
    state: string;
    excerpt: string;
    outcome: string | null;
  }>(
    `SELECT public_id, number, received_at, category, state, excerpt,
       (SELECT json_extract(value, '$') FROM complaint_field f WHERE f.complaint_id = complaint.id AND f.key = 'outcomeText') AS outcome
     FROM complaint WHERE customer_id = ? ORDER BY id DESC LIMIT 50`,
    [key],
  );
  return rows.map(({ publicId, ...row }) => ({ ...row, caseId: CaseId.parse(publicId) }));
}

export function findCustomerByPhone(db: ReadDb, phone: string): number | undefined {
  const digits = phoneDigits(phone);
  if (digits.length < 7) return undefined;
  return db.get<{ customerId: number }>('SELECT customer_id FROM customer_phone WHERE digits = ? LIMIT 1', [digits])
    ?.customerId;
}

/** Adds (`id` null) or changes a customer; a stale version answers STALE_WRITE with the fields that stand. */
export function saveCustomer(
  db: WriteDb,
  context: CommandContext,
  input: { id: string | null; fields: CustomerFields; expectedVersion: number; isSample?: boolean },
): { id: string; key: number; version: number } {
  const key =
    input.id === null
      ? insertCustomer(db, context, input.isSample ?? false)
      : lockForChange(db, input.id, input.expectedVersion);
  writeFields(db, context, key, input.fields);
  const saved = db.get<{ publicId: string; version: number }>('SELECT public_id, version FROM customer WHERE id = ?', [
    key,
  ])!;
  audit(db, context, { action: input.id === null ? 'customer.added' : 'customer.changed', entity: saved.publicId });
  context.changes.push({ kind: 'changed', customerId: CustomerId.parse(saved.publicId), topic: 'customer' });
  return { id: saved.publicId, key, version: saved.version };
}

function insertCustomer(db: WriteDb, context: CommandContext, isSample: boolean): number {
  return db.run(
    `INSERT INTO customer (public_id, name, name_folded, is_sample, created_at, updated_at, version) VALUES (?, '', '', ?, ?, ?, 0)`,
    [context.newId(), isSample ? 1 : 0, context.now, context.now],
  ).lastId;
}

function lockForChange(db: ReadDb, publicId: string, expectedVersion: number): number {
  const row = db.get<{ id: number; version: number; updatedAt: number; by: string | null }>(
    `SELECT c.id, c.version, c.updated_at, s.name AS by FROM customer c LEFT JOIN staff s ON s.id = c.updated_by WHERE c.public_id = ?`,
    [publicId],
  );
  if (!row) throw notFound('customer');
  if (row.version !== expectedVersion) {
    const current = showCustomer(db, publicId).fields;
    throw new DomainError('STALE_WRITE', { current, version: row.version, by: row.by, at: row.updatedAt });
  }
  return row.id;
}

function writeFields(db: WriteDb, context: CommandContext, key: number, fields: CustomerFields): void {
  db.run(
    `UPDATE customer SET name = :name, name_folded = :folded, name_py = :py, name_initials = :initials, title = :title, tier = :tier,
       birthday = :birthday, anniversary = :anniversary, preferences = :preferences, influence_notes = :influenceNotes,
       contact_preference = :contactPreference, updated_at = :now, updated_by = :by, version = version + 1 WHERE id = :key`,
    {
      key,
      name: fields.name,
      folded: fold(fields.name),
      ...pinyinOf(fields.name),
      title: fields.title,
      tier: fields.tier,
      birthday: fields.birthday,
      anniversary: fields.anniversary,
      preferences: fields.preferences,
      influenceNotes: fields.influenceNotes,
      contactPreference: fields.contactPreference,
      now: context.now,
      by: context.actor?.key ?? null,
    },
  );
  db.run('DELETE FROM customer_phone WHERE customer_id = ?', [key]);
  fields.phones
    .filter((phone) => phoneDigits(phone) !== '')
    .forEach((typed, position) => {
      const digits = phoneDigits(typed);
      db.run('INSERT INTO customer_phone (customer_id, position, digits, reversed, typed) VALUES (?, ?, ?, ?, ?)', [
        key,
        position,
        digits,
        reversed(digits),
        typed,
      ]);
    });
  indexText(db, 'customer_search', key, searchText(fields));
}

function searchText(fields: Pick<CustomerFields, 'name' | 'tier' | 'preferences' | 'influenceNotes'>): string {
  return [fields.name, fields.tier, fields.preferences, fields.influenceNotes].join(' ');
}

function pinyinOf(name: string): { py: string; initials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true });
  const plain = syllables.map((syllable) => syllable.toLowerCase());
  return { py: plain.join(''), initials: plain.map((syllable) => syllable[0] ?? '').join('') };
}

function byPhone(db: ReadDb, query: string): number[] {
  const digits = phoneDigits(query);
  if (digits.length < 3 || /[^\d\s+()-]/.test(query)) return [];
  const find = (column: 'digits' | 'reversed', value: string): number[] =>
    db
      .all<{ customerId: number }>(
        `SELECT DISTINCT customer_id FROM customer_phone WHERE ${column} >= ? AND ${column} < ? LIMIT ${mostHits}`,
        [value, `${value}:`],
      )
      .map((row) => row.customerId);
  return [...find('digits', digits), ...find('reversed', reversed(digits))];
}

function byPinyin(db: ReadDb, query: string): number[] {
  const letters = query.toLowerCase().replace(/\s+/g, '');
  if (!/^[a-z]{2,}$/.test(letters)) return [];
  const find = (column: 'name_py' | 'name_initials'): number[] =>
    db
      .all<{ id: number }>(`SELECT id FROM customer WHERE ${column} >= ? AND ${column} < ? LIMIT ${mostHits}`, [
        letters,
        `${letters}{`,
      ])
      .map((row) => row.id);
  return [...find('name_initials'), ...find('name_py')];
}

function byText(db: ReadDb, query: string): number[] {
  const textOf = (ids: number[]): Map<number, string> =>
    new Map(
      db
        .all<{ id: number; name: string; tier: string; preferences: string; influenceNotes: string }>(
          `SELECT id, name, tier, preferences, influence_notes FROM customer WHERE id IN (${placeholders(ids)})`,
          ids,
        )
        .map((row) => [row.id, searchText(row)]),
    );
  return findIds(db, { table: 'customer_search', query, limit: mostHits, textOf }).ids;
}
