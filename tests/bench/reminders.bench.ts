// One timer for the next reminder: looking it up must not depend on how many are pending (§3.7, architecture §5).
import { fireDue, nextRingAt } from '#core/features/reminders/ring.ts';
import { shopWith } from './shop.ts';
import { inMs, inThousands, inTimes, printTable, timeOf, verdict } from './measure.ts';

const sizes = [1_000, 100_000, 1_000_000];
const batch = 20;
const looks: number[] = [];
const fires: number[] = [];
const shop = await shopWith(100);
const { database } = shop.core;
let pending = 0;
const farAway = shop.clock.now() + 400 * 86_400_000;

for (const size of sizes) {
  database.write((db) => {
    for (; pending < size; pending++) {
      db.run(
        `INSERT INTO reminder (public_id, complaint_id, subject, subject_id, rung, due_at, ring_at)
         VALUES (?, ?, 'promise', ?, 'due', ?, ?)`,
        [
          `bench-${pending}`,
          1 + (pending % 100),
          1000 + pending,
          farAway + ((pending * 7_919) % 50_000_000),
          farAway + ((pending * 7_919) % 50_000_000),
        ],
      );
    }
    db.run('ANALYZE');
  });
  looks.push((await timeOf(2_000, () => nextRingAt(database.read))).p50);
  fires.push(await timeOfRinging());
}

/** Median of the transaction that rings twenty; making them due is not counted. */
async function timeOfRinging(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 40; run++) {
    const now = shop.clock.now() + run;
    database.write((db) =>
      db.run(
        `UPDATE reminder SET ring_at = ? WHERE id IN (SELECT id FROM reminder WHERE state = 'pending' ORDER BY ring_at DESC LIMIT ${batch})`,
        [now],
      ),
    );
    const ring = () => database.write((db) => fireDue(db, { actor: null, now, newId: shop.newId, changes: [] }));
    const start = performance.now();
    ring();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[20]!;
}

const growth = (times: number[]): number => times[2]! / times[0]!;
printTable(
  'Reminders',
  ['what', ...sizes.map((size) => `${inThousands(size)} pending`), '1k → 1M', ''],
  [
    [
      'when does the next one ring',
      ...looks.map(inMs),
      inTimes(growth(looks)),
      verdict({ 'log n': growth(looks) < 2.5 }),
    ],
    [`ring ${batch}`, ...fires.map(inMs), inTimes(growth(fires)), verdict({ 'log n': growth(fires) < 2.5 })],
  ],
);
await shop.remove();
