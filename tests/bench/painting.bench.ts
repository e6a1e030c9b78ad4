// Painted in a real Chromium through the web host: list, filter, case, search, and a key press in intake (issue 2 §9).
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { riskLevels, severities, shippedCategories } from '#shared/domain/vocabulary.ts';
import { startHost } from '#host/start-host.ts';
import { root } from '../architecture/source-files.ts';
import { inMs, printTable, type Times, verdict } from './measure.ts';
import { preparePage, timesOf } from './paint.ts';
import { type BenchShop, shopWith } from './shop.ts';

const sizes = process.argv.includes('--quick') ? [1_000, 10_000] : [10_000, 100_000];
const lengths = [1_000, 20_000, 100_000];
const runs = 25;
const goals = { list: 45, case: 50, search: 80, key: 1000 / 60 };
const executablePath = process.env['ZHUANJI_CHROMIUM'];

const row = '#main [role="option"]';

const paragraph =
  '前天在你们店买的豆浆机，第二次用就漏电，手麻了半天。打电话问，客服说两小时内回电，等到晚上也没人管。' +
  '花了 329 元，一家人等着用，来回跑了三趟，每次都说再等等。\n';

type Painted = { name: string; goal: keyof typeof goals; times: Times };

const results = new Map<number, Painted[]>();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
for (const size of sizes) {
  const shop = await shopWith(size);
  const host = await startHost({ core: shop.core, pageFolder: join(root, 'out/renderer'), port: 0 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await preparePage(page);
  await page.goto(host.newAddress());
  await signIn(page);
  results.set(size, await measureAll(page, shop));
  if (size === sizes.at(-1)) printKeys(await measureKeys(page));
  await page.close();
  await host.stop();
  await shop.remove();
}
await browser.close();

async function signIn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ask = async (path: string, json?: unknown) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ json }) };
      return (await (await fetch(`/rpc/${path}`, init)).json()) as { json: { staff: { id: string }[] } };
    };
    const { json } = await ask('session/status');
    await ask('session/signIn', { staffId: json.staff[0]!.id, pin: '2468' });
  });
  await page.reload();
  await page.getByRole('link', { name: '案件', exact: true }).waitFor();
}

/** Goes to an address of the program and answers when `selector` was painted, in ms. */
function goTo(page: Page, hash: string, selector: string): Promise<number> {
  return page.evaluate(
    ([address, wanted]) =>
      globalThis.bench.paintUntil(
        () => (location.hash = address),
        () => document.querySelector(wanted) !== null,
      ),
    [hash, selector] as const,
  );
}

async function measureAll(page: Page, shop: BenchShop): Promise<Painted[]> {
  const take = async (name: string, goal: Painted['goal'], run: (nth: number) => Promise<number>) => {
    // The first few load the code of the page: a shop's day has one of them.
    for (let nth = 0; nth < 3; nth++) await run(1000 + nth);
    const all: number[] = [];
    for (let nth = 0; nth < runs; nth++) all.push(await run(nth));
    const times = timesOf(all);
    console.log(`  ${name}: ${inMs(times.p50)}`);
    return { name, goal, times };
  };
  const filters = await filtersWithHits(shop);
  return [
    await take('list: first open after a start', 'list', async () => {
      await goTo(page, '#/today', 'main h1');
      await page.reload();
      await page.locator('main h1').waitFor();
      return goTo(page, '#/cases', row);
    }),
    await take('list: open again', 'list', async () => {
      await goTo(page, '#/today', 'main h1');
      return goTo(page, '#/cases', row);
    }),
    await take('list: scroll a screen', 'list', async (nth) => {
      // Most cases of a shop are closed ones: the longest list there is.
      if (nth === 1000) await goTo(page, '#/cases?view=closed', row);
      return scrollOn(page);
    }),
    await take('filter: category and severity', 'list', (nth) => filterBy(page, filters[nth % filters.length]!)),
    await take('filter: no hits', 'list', async (nth) => {
      await goTo(page, '#/cases', row);
      return page.evaluate(
        ([address, option]) =>
          globalThis.bench.paintUntil(
            () => (location.hash = address),
            () => document.querySelector(option) === null && document.querySelector('main h1') !== null,
          ),
        [`#/cases?store=${encodeURIComponent(`没有这家店${nth}`)}`, row] as const,
      );
    }),
    await take('case: open', 'case', async (nth) => {
      await goTo(page, '#/cases', row);
      const id = `case-${shop.size - ((nth * 37) % Math.floor(shop.size / 20))}`;
      return goTo(page, `#/cases/${id}`, 'main h2');
    }),
    ...(await measureSearch(page, shop, take)),
  ];
}

/** From the wheel to the row in the middle of the list. */
function scrollOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('#main [role="listbox"]')!;
    const box = list.getBoundingClientRect();
    const middle = () => document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const before = middle()?.closest('[role="option"]')?.getAttribute('aria-posinset');
    return globalThis.bench.paintUntil(
      () => list.scrollBy(0, box.height),
      () => {
        const now = middle()?.closest('[role="option"]')?.getAttribute('aria-posinset');
        return now !== undefined && now !== before;
      },
    );
  });
}

/** Addresses of filters that find something; more than are taken, so that none comes out of the page's memory. */
async function filtersWithHits({ manager }: BenchShop): Promise<string[]> {
  const addresses: string[] = [];
  for (const category of shippedCategories) {
    for (const severity of severities) {
      for (const level of riskLevels) {
        const { count } = await manager.cases.queue({ filter: { category, severity, level } });
        if (count > 0) addresses.push(`#/cases?category=${category}&severity=${severity}&level=${level}`);
      }
    }
  }
  return addresses;
}

async function filterBy(page: Page, address: string): Promise<number> {
  await goTo(page, '#/cases', row);
  return page.evaluate((hash) => {
    const list = () => document.querySelector('#main [role="listbox"]');
    const before = list();
    // Each filter has a list of its own; the rows of the one before stay until then, greyed.
    return globalThis.bench.paintUntil(
      () => (location.hash = hash),
      () => list() !== before && list()?.parentElement?.hasAttribute('data-old') === false,
    );
  }, address);
}

type Take = (name: string, goal: Painted['goal'], run: (nth: number) => Promise<number>) => Promise<Painted>;

/** Runs of so many Chinese characters out of the newest words, each another; not those found by the name of a store alone. */
async function queriesOf({ written, manager }: BenchShop, length: number): Promise<string[]> {
  const run = new RegExp(`\\p{Script=Han}{${length}}`, 'u');
  const newest = [...written.texts.values()].slice(-2000);
  const queries: string[] = [];
  for (const query of new Set(newest.flatMap((text, nth) => run.exec(text.slice(nth % 7))?.[0] ?? []))) {
    const { cases } = await manager.cases.search({ query });
    if (cases.slice(0, 8).some(({ excerpt }) => excerpt.includes(query))) queries.push(query);
    if (queries.length === runs + 3) break;
  }
  return queries;
}

/** In the palette: from the key to the results of exactly these characters. */
async function measureSearch(page: Page, shop: BenchShop, take: Take): Promise<Painted[]> {
  const measured: Painted[] = [];
  for (const length of [1, 2, 3, 4]) {
    const words = await queriesOf(shop, length);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').locator('input').waitFor();
    measured.push(
      await take(`search: ${length} character${length === 1 ? '' : 's'}`, 'search', (nth) =>
        page.evaluate(
          (query) => {
            const input = document.querySelector<HTMLInputElement>('[role="dialog"] input')!;
            const type = (text: string) => {
              input.setRangeText(text, 0, input.value.length, 'end');
              input.dispatchEvent(new Event('input', { bubbles: true }));
            };
            return globalThis.bench.paintUntil(
              () => type(query),
              () =>
                [...document.querySelectorAll('[role="dialog"] [data-action] mark')].some((mark) =>
                  mark.textContent.includes(query),
                ),
            );
          },
          words[nth % words.length]!,
        ),
      ),
    );
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  return measured;
}

type Key = { length: number; times: Times; work: number };

/** A fast typist at the end of a long complaint; autosave, reading and marking go on meanwhile. */
async function measureKeys(page: Page): Promise<Key[]> {
  const measured: Key[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  for (const length of lengths) {
    await goTo(page, '#/today', 'main h1');
    await goTo(page, '#/intake', 'textarea[data-field="words"]');
    const area = page.locator('textarea[data-field="words"]');
    const room = length - 200;
    await area.fill(paragraph.repeat(Math.ceil(room / paragraph.length)).slice(0, room));
    await page.getByText('草稿已保存').waitFor();
    await area.press('Control+End');
    await page.keyboard.type('开始');
    await page.evaluate(() => (globalThis.bench.keyTimes = []));
    const before = await busy();
    const keys = 60;
    await page.keyboard.type('a'.repeat(keys), { delay: 90 });
    const work = ((await busy()) - before) / keys;
    const all = await page.evaluate(() => globalThis.bench.keyTimes);
    measured.push({ length, times: timesOf(all), work });
  }
  return measured;
}

function printKeys(keys: readonly Key[]): void {
  printTable(
    'A key press in intake: from the key to the painted frame (at most one frame of waiting is in it), and the work of the page per key',
    ['characters', 'painted p50', 'painted p95', 'work per key', 'goal: work ≤ one frame'],
    keys.map(({ length, times, work }) => [
      length.toLocaleString('en'),
      inMs(times.p50),
      inMs(times.p95),
      inMs(work),
      verdict({ [`${inMs(work)} > ${inMs(goals.key)}`]: work <= goals.key }),
    ]),
  );
}

const [small, large] = sizes as [number, number];
printTable(
  `Painted at ${small.toLocaleString('en')} and ${large.toLocaleString('en')} cases: from the act to the frame that shows it`,
  ['painted', `p50 at ${small / 1000}k`, `p50 at ${large / 1000}k`, `p95 at ${large / 1000}k`, 'goals'],
  results
    .get(large)!
    .map(({ name, goal, times }, index) => [
      name,
      inMs(results.get(small)![index]!.times.p50),
      inMs(times.p50),
      inMs(times.p95),
      verdict({ [`p50 ≤ ${goals[goal]} ms`]: times.p50 <= goals[goal] }),
    ]),
);
