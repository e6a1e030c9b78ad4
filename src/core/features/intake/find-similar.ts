// Repeat complaints on the same matter (§2.7): same customer, phone or order, or much the same words.
import type { Similar } from '#shared/contract/intake.ts';
import { CaseId } from '#shared/contract/ids.ts';
import { fold } from '#shared/domain/text/fold.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { orderKey } from '../case-base/write-field.ts';
import { customerKey, findCustomerByPhone } from '../customers/customers.ts';
import { placeholders } from '../search/find-ids.ts';

const mostSimilar = 8;
const newestOpen = 300;
/** Share of common three-character runs from which two texts are called similar. */
const similarFrom = 0.35;
const shortestCompared = 8;

type Reason = Similar['reasons'][number];

export function findSimilar(
  db: ReadDb,
  input: { words: string; phone: string; orderNumber: string; customerId: string | null },
): Similar[] {
  const reasons = new Map<number, Set<Reason>>();
  const add = (keys: number[], reason: Reason): void => {
    for (const key of keys) reasons.set(key, (reasons.get(key) ?? new Set()).add(reason));
  };
  if (input.customerId !== null) add(casesOfCustomer(db, customerKey(db, input.customerId)), 'same-customer');
  const byPhone = findCustomerByPhone(db, input.phone);
  if (byPhone !== undefined) add(casesOfCustomer(db, byPhone), 'same-phone');
  const order = orderKey(input.orderNumber);
  if (order.length >= 4)
    add(keysOf(db, 'SELECT id FROM complaint WHERE order_key = ? ORDER BY id DESC LIMIT 20', [order]), 'same-order');
  add(similarWords(db, input.words), 'similar-text');
  const keys = [...reasons.keys()]
    .sort((a, b) => reasons.get(b)!.size - reasons.get(a)!.size || b - a)
    .slice(0, mostSimilar);
  return describe(db, keys, reasons);
}

function similarWords(db: ReadDb, words: string): number[] {
  const runs = runsOf(words);
  if (runs.size < shortestCompared) return [];
  const open = db.all<{ id: number; excerpt: string }>(
    `SELECT id, excerpt FROM complaint WHERE state <> 'closed' ORDER BY id DESC LIMIT ${newestOpen}`,
  );
  return open.filter(({ excerpt }) => likeness(runs, runsOf(excerpt)) >= similarFrom).map((row) => row.id);
}

function runsOf(text: string): Set<string> {
  const characters = [...fold(text).replace(/[\s\p{P}]+/gu, '')].slice(0, 400);
  return new Set(characters.slice(2).map((character, i) => characters[i]! + characters[i + 1]! + character));
}

/** Share of the smaller set that the larger one holds too: an excerpt is compared fairly with a whole text. */
function likeness(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < shortestCompared) return 0;
  let common = 0;
  for (const run of small) if (large.has(run)) common += 1;
  return common / small.size;
}

function casesOfCustomer(db: ReadDb, key: number): number[] {
  return keysOf(db, 'SELECT id FROM complaint WHERE customer_id = ? ORDER BY id DESC LIMIT 20', [key]);
}

function keysOf(db: ReadDb, sql: string, params: (string | number)[]): number[] {
  return db.all<{ id: number }>(sql, params).map((row) => row.id);
}

function describe(db: ReadDb, keys: number[], reasons: Map<number, Set<Reason>>): Similar[] {
  if (keys.length === 0) return [];
  const rows = db.all<{
    id: number;
    publicId: string;
    number: string;
    excerpt: string;
    receivedAt: number;
    state: string;
  }>(
    `SELECT id, public_id, number, excerpt, received_at, state FROM complaint WHERE id IN (${placeholders(keys)})`,
    keys,
  );
  const byKey = new Map(rows.map((row) => [row.id, row]));
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    if (!row) return [];
    const { publicId, number, excerpt, receivedAt, state } = row;
    return [{ caseId: CaseId.parse(publicId), number, excerpt, receivedAt, state, reasons: [...reasons.get(key)!] }];
  });
}
