// The engines: how many a second, and whether the work grows in step with the text.
import { holidayPacks } from '#shared/content/calendar/holiday-packs.ts';
import { assessText } from '#shared/domain/assess/assess-text.ts';
import { compileCalendar } from '#shared/domain/clocks/calendar.ts';
import { at } from '#shared/domain/clocks/clocks.builder.ts';
import { calendarOf, hoursOfNewShop } from '#shared/domain/clocks/opening-hours.ts';
import { computeDeadline, computeDueAt } from '#shared/domain/clocks/deadline.ts';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { complaintWords, products } from '../support/invented-words.ts';
import { inMs, inThousands, inTimes, perSecond, printTable, timeOf, verdict } from './measure.ts';

const invented = (i: number): string => {
  let state = i + 1;
  const below = (n: number): number => (state = (state * 48_271) % 2_147_483_647) % n;
  return complaintWords(products[i % products.length]!, { below, of: (values) => values[below(values.length)]! });
};
const texts = Array.from({ length: 200 }, (_, i) => invented(i));
const sentences = texts.flatMap((text) => text.split(/(?<=。)/));
// A full calendar: a lunch break, weekends, every holiday and swapped day of the library, all years a deadline may fall into.
const office = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 18 * 60 },
];
const hours = { ...hoursOfNewShop('Asia/Shanghai', 'cn'), week: [office, office, office, office, office, [], []] };
const calendar = compileCalendar(calendarOf({ shop: hours, store: null }, holidayPacks, 'zh-CN'));
const start = at('2026-10-09 17:30');
const minute = 60_000;
const workingMinutes = { amount: 960, unit: 'working-minutes' } as const;

const rates = {
  'due time, working minutes': perSecond(300, (i) =>
    computeDueAt({ start: start + (i % 50_000) * minute, allowance: workingMinutes, calendar }),
  ),
  'due time with its steps': perSecond(300, (i) =>
    computeDeadline({
      start: start + (i % 50_000) * minute,
      rule: { ruleId: 'resolve.minor', policyKey: 'handling.minor.resolve' as never, allowance: workingMinutes },
      calendar,
    }),
  ),
  'assess a complaint': perSecond(1000, (i) => assessText(texts[i % texts.length]!)),
  'tone check of a sentence': perSecond(1000, (i) => checkTone(sentences[i % sentences.length]!)),
};
printTable(
  'Engines',
  ['what', 'per second'],
  Object.entries(rates).map(([name, rate]) => [name, inThousands(rate)]),
);

// An import: ten thousand different texts, one after the other, as a person would wait for it.
const imported = Array.from({ length: 10_000 }, (_, i) => invented(i));
const begun = performance.now();
let found = 0;
for (const text of imported) found += assessText(text).signals.length;
const took = performance.now() - begun;
printTable(
  'Ten thousand texts',
  ['texts', 'characters each', 'all of them', 'texts a second', 'signals'],
  [
    [
      inThousands(imported.length),
      inThousands(imported.reduce((sum, text) => sum + text.length, 0) / imported.length),
      inMs(took),
      inThousands((1000 * imported.length) / took),
      inThousands(found),
    ],
  ],
);

const lengths = [1_000, 10_000, 100_000];
const rows: string[][] = [];
for (const [name, work] of [
  ['assess', assessText],
  ['tone check', checkTone],
] as const) {
  const times: number[] = [];
  for (const length of lengths) {
    const text = texts.join('').repeat(10).slice(0, length);
    times.push((await timeOf(length > 50_000 ? 3 : 9, () => work(text))).p50);
  }
  const growth = times[2]! / times[1]!;
  rows.push([name, ...times.map(inMs), inTimes(growth), verdict({ 'in step with the length': growth < 15 })]);
}
printTable(
  'Growth with the length of a text',
  ['what', ...lengths.map((length) => `${inThousands(length)} chars`), '10k → 100k', ''],
  rows,
);
