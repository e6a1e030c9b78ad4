// Today (§14.1): the figures above the list of what is due.
import type { TodayView, Whose } from '#shared/contract/today.ts';
import { instantOf, localDayOf } from '#shared/domain/clocks/calendar.ts';
import type { ReadDb } from '../../storage/handles.ts';
import type { Actor } from '../command-context.ts';
import { countSubmitted } from '../library/library.ts';
import { listLetters } from '../letters/letters.ts';
import { keptRate } from '../promises/promise-rows.ts';
import { storeCalendar } from '../shop/calendar.ts';
import { countDue } from './agenda.ts';

const hourMs = 3_600_000;
const letterRows = 30;
// Beyond this nobody reads the exact figure, and counting on would make Today slower the more is open.
const countCap = 500;

/** Counts, the kept rate and the letters that wait, as of `now`; of one's own work or of everybody's. */
export function todayView(db: ReadDb, actor: Actor, now: number, whose: Whose): TodayView {
  const calendar = storeCalendar(db);
  const day = localDayOf(calendar, now);
  const endOfToday = instantOf(calendar, day + 1, 0);
  const due = (from: number, until: number) => countDue(db, actor, { whose, from, until, cap: countCap });
  const count = (where: string, params: (string | number)[] = []): number =>
    db.get<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT 1 FROM complaint WHERE ${where} LIMIT ${countCap + 1})`,
      params,
    )!.n;
  const isMine = whose === 'mine' ? ' AND owner_id = ?' : '';
  const me = whose === 'mine' ? [actor.key] : [];
  const startOfDay = instantOf(calendar, day, 0);
  return {
    counts: {
      overdue: due(0, now),
      nextHour: due(now, now + hourMs),
      restOfToday: due(now + hourMs, Math.max(endOfToday, now + hourMs)),
      open: count(`state IN ('open', 'waiting')${isMine}`, me),
      waiting: count(`state = 'waiting'${isMine}`, me),
      receivedToday: count('received_at >= ?', [startOfDay]),
      closedToday: count('closed_at IS NOT NULL AND closed_at >= ?', [startOfDay]),
    },
    promisesKept: keptRate(db, now, whose === 'mine' ? actor.id : undefined),
    letters: [...listLetters(db, 'to-sign'), ...listLetters(db, 'to-print')].slice(0, letterRows),
    scriptsToApprove: actor.role === 'agent' ? 0 : countSubmitted(db),
    endOfToday,
  };
}
