import { z } from 'zod';
import { Region } from '#shared/contract/session.ts';
import { Language } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';

/** What the shop is: answered in the first run, changed in Settings. */
export const Shop = z.object({
  name: z.string(),
  region: Region,
  zone: z.string(),
  language: Language,
  currency: z.string(),
});
export type Shop = z.infer<typeof Shop>;

const currencyOf: Record<Region, string> = { cn: 'CNY', tw: 'TWD', other: 'USD' };

/** The shop, or undefined before the first run. */
export function readShop(db: ReadDb): Shop | undefined {
  const row = readSetting(db, 'shop');
  return row === undefined ? undefined : Shop.parse(row);
}

export function writeShop(db: WriteDb, shop: Omit<Shop, 'currency'>): void {
  writeSetting(db, 'shop', { ...shop, currency: currencyOf[shop.region] });
}

export function readSetting(db: ReadDb, key: string): unknown {
  const row = db.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', [key]);
  return row && JSON.parse(row.value);
}

export function writeSetting(db: WriteDb, key: string, value: unknown): void {
  db.run('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [
    key,
    JSON.stringify(value),
  ]);
}

export function removeSetting(db: WriteDb, key: string): void {
  db.run('DELETE FROM setting WHERE key = ?', [key]);
}
