// After a change of opening hours every open case is planned anew, in slices, so that no window waits (architecture §5). How far it
// got stands in the database: a program killed on the way carries on where it stopped.
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { clocksOf } from '../case-base/case-clocks.ts';
import { caseRowByKey } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { refreshCase } from '../case-base/refresh-case.ts';
import type { CommandContext } from '../command-context.ts';
import { readSetting, removeSetting, writeSetting } from '../shop/settings.ts';

/** What waits to be planned anew: cases with a greater key, of one store or (null) of all. */
type Replan = { afterKey: number; store: string | null };

const settingKey = 'replan';
const sliceSize = 100;

/** Asks for the open cases of a store (null: all) to be planned anew; a change on the way begins again, for all. */
export function requestReplan(db: WriteDb, store: string | null): void {
  const waiting = readSetting(db, settingKey) as Replan | undefined;
  const isSame = waiting === undefined || waiting.store === store;
  writeSetting(db, settingKey, { afterKey: 0, store: isSame ? store : null } satisfies Replan);
}

export function hasReplanWaiting(db: ReadDb): boolean {
  return readSetting(db, settingKey) !== undefined;
}

/** Plans the next slice anew and says on each timeline which deadlines moved; false when nothing is left. */
export function replanSlice(db: WriteDb, context: CommandContext): boolean {
  const waiting = readSetting(db, settingKey) as Replan | undefined;
  if (waiting === undefined) return false;
  const rows = db.all<{ id: number }>(
    `SELECT id FROM complaint WHERE state <> 'closed' AND id > :afterKey AND (:store IS NULL OR store = :store) ORDER BY id LIMIT ${sliceSize}`,
    waiting,
  );
  for (const { id } of rows) replanCase(db, context, id);
  const last = rows.at(-1);
  if (last === undefined || rows.length < sliceSize) removeSetting(db, settingKey);
  else writeSetting(db, settingKey, { ...waiting, afterKey: last.id } satisfies Replan);
  return rows.length === sliceSize;
}

function replanCase(db: WriteDb, context: CommandContext, key: number): void {
  const before = dueTimesOf(db, key);
  refreshCase(db, context, key);
  const moved = [...dueTimesOf(db, key)].flatMap(([kind, to]) => {
    const from = before.get(kind);
    return from === undefined || from === to ? [] : [{ clock: kind, from, to }];
  });
  if (moved.length === 0) return;
  const { publicId } = caseRowByKey(db, key);
  recordEvent(db, context, { complaint: { key, id: publicId }, kind: 'deadlines-moved', data: { moved } });
}

function dueTimesOf(db: ReadDb, key: number): Map<string, number> {
  const owed = clocksOf(db, key).filter((clock) => clock.state !== 'met');
  return new Map(owed.map((clock) => [clock.kind, clock.dueAt]));
}
