// Cards on the way to paper, in a real Chromium: the preview while somebody types, and the PDF of ten and of a hundred.
import { letterFactLabels } from '#shared/content/letters/fact-labels.ts';
import { letterTemplates } from '#shared/content/letters/templates.ts';
import { chooseFont } from '#shared/domain/letters/choose-font.ts';
import { composeLetter, printedText } from '#shared/domain/letters/compose-letter.ts';
import { letterFacts } from '#shared/domain/letters/letter.ts';
import { paperById } from '#shared/domain/letters/papers.ts';
import { openPrintPage } from '../e2e/letters/print-page.ts';
import { inMs, inTimes, printTable, verdict } from './measure.ts';

const template = letterTemplates[0]!;
const facts = Object.fromEntries(letterFacts.map((fact) => [fact, letterFactLabels[fact].example['zh-CN']]));
const sentence = '您说孙女盼了一个星期，就想亲手切第一刀。这句话我一直记着，也讲给了每一位同事听。';

/** The usual card with another personal sentence and another hand's variation. */
function aCard(personalSentence: string, seed: string) {
  const { content } = composeLetter(template, {
    caseFacts: { addressee: { name: '王喆', sex: 'female' }, facts },
    personalSentence,
    date: '2026-11-22',
  });
  const { font } = chooseFont(printedText(content), 'zh-CN');
  const style = { font, variation: 0.5, seed, ink: 'blue-black', orientation: 'horizontal' } as const;
  return { content, style, paper: paperById('a6') };
}

/** Times the sentence is typed: the quickest of each key is what the program needs, the rest is the busy machine. */
const rounds = 6;

async function quickestOf(versions: ReturnType<typeof aCard>[]): Promise<number[]> {
  const quickest = versions.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    const times = await print.page.evaluate((given) => window.timeChanges(given), versions);
    times.forEach((time, key) => (quickest[key] = Math.min(quickest[key]!, time)));
  }
  return quickest;
}

const print = await openPrintPage(process.env['ZHUANJI_CHROMIUM']);
try {
  const versions = [...sentence].map((_, index) => aCard(sentence.slice(0, index + 1), 'typing'));
  const times = (await quickestOf(versions)).slice(5);
  times.sort((a, b) => a - b);
  const [p50, p95] = [times[Math.floor(times.length / 2)]!, times[Math.floor(times.length * 0.95)]!];
  printTable(
    'Preview of an A6 card, per key',
    ['keys', 'p50', 'p95', ''],
    [[String(times.length), inMs(p50), inMs(p95), verdict({ 'a frame': p95 < 16.7 })]],
  );
  const rows: string[][] = [];
  const perCard: number[] = [];
  for (const count of [10, 100]) {
    const cards = Array.from({ length: count }, (_, index) => aCard(`${sentence}第${index + 1}位`, `card ${index}`));
    const start = performance.now();
    await print.showAll(cards);
    const laidOut = performance.now();
    const bytes = (await print.pdf()).length;
    const done = performance.now();
    const heap = await print.page.evaluate(() => Reflect.get(performance, 'memory').usedJSHeapSize as number);
    perCard.push((done - start) / count);
    rows.push([
      String(count),
      inMs((laidOut - start) / count),
      inMs((done - laidOut) / count),
      inMs(perCard.at(-1)!),
      `${(heap / 2 ** 20).toFixed(0)} MiB`,
      `${(bytes / 1024).toFixed(0)} KiB`,
      verdict({ 'in step with the number': perCard.at(-1)! < perCard[0]! * 1.5 }),
    ]);
  }
  printTable('PDF of a batch of A6 cards', ['cards', 'layout', 'pdf', 'a card', 'page heap', 'file', ''], rows);
  console.log(`growth of a card from 10 to 100: ${inTimes(perCard[1]! / perCard[0]!)}`);
} finally {
  await print.close();
}
