// Letters through the whole program and the print path of the real window (§9.3), read back by the checks of the host's.
import { expect, type Page } from '@playwright/test';
import { letterTemplates } from '#shared/content/letters/templates.ts';
import type { Paper } from '#shared/domain/letters/letter.ts';
import { allPapers, paperById } from '#shared/domain/letters/papers.ts';
import { createCore } from '#core/create-core.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import {
  brokenGroups,
  checkPages,
  type EngineLimits,
  furthestOutsideMm,
  sidesOf,
} from '../../support/letter-checks.ts';
import { jobOf, type LetterJob } from '../../support/letter-jobs.ts';
import { readPdf } from '../../support/pdf.ts';
import { aForm, countingIds, startOfTests } from '../../support/test-core.ts';
import { test } from './desktop.ts';

/** Chromium of the runtime that ships, and of every one since long before it. */
const firstWithAlternates = 120;

/** Every template of every language on one paper; then every paper with a letter of each language, in lines and columns. */
function wantedJobs(): LetterJob[] {
  const a5 = paperById('a5');
  const thanks = letterTemplates.filter(({ kind }) => kind === 'thank-you');
  return [
    ...letterTemplates.map((template) => jobOf(template, a5)),
    ...allPapers().flatMap((paper) => [
      ...thanks.map((template) => jobOf(template, paper, 'horizontal')),
      ...thanks.filter(({ language }) => language !== 'en').map((template) => jobOf(template, paper, 'vertical')),
    ]),
  ];
}

/** Writes the letters into the data folder as drafts, before the window opens on it. */
async function writeLetters(dataFolder: string, jobs: LetterJob[]): Promise<string[]> {
  const core = await createCore({
    dataFolder,
    clock: new FakeClock(startOfTests),
    newId: countingIds(),
    log: () => undefined,
  });
  const client = core.client({ staffId: null });
  const place = { region: 'cn', zone: 'Asia/Shanghai', language: 'zh-CN', withSample: false } as const;
  await client.session.setUp({ shopName: '小满家电', managerName: '林悦', ...place });
  const { caseId } = await client.intake.accept({ form: aForm() });
  const ids: string[] = [];
  for (const { content, style, paper } of jobs) {
    const { templateId, language, personalSentence } = content;
    const fields = { templateId, tier: 'agent', language, paper: paper.id, personalSentence, content, style } as const;
    ids.push((await client.letters.save({ caseId, id: null, fields, expectedVersion: 0 })).id);
  }
  await core.close();
  return ids;
}

/** Opens the print page of these letters, of one paper, and answers its PDF as the program makes it. */
async function printIn(page: Page, ids: string[]): Promise<Uint8Array> {
  await page.evaluate((job) => {
    delete document.documentElement.dataset['ready'];
    location.hash = `#/print/letter/${job[0]}?ids=${job.join(',')}`;
  }, ids);
  await page.locator('html[data-ready=true]').waitFor({ state: 'attached' });
  await expect(page.locator('[data-letter]')).toHaveCount(ids.length);
  const base64 = await page.evaluate(async () => {
    const pdf = (await Reflect.get(globalThis, 'zhuanjiShell').printToPdf()) as Uint8Array;
    return Array.from(pdf, (byte) => String.fromCharCode(byte)).join('');
  });
  return Uint8Array.from(base64, (byte) => byte.charCodeAt(0));
}

test('[§9.2, §9.3] in the window every template and every paper prints at its size, in its hand, with its text', async ({
  desktop,
}) => {
  test.slow();
  const jobs = wantedJobs();
  const ids = await writeLetters(desktop.dataFolder, jobs);
  const { program, page } = await desktop.start();
  const chrome = await program.evaluate(() => Number.parseInt(process.versions['chrome'] ?? '', 10));
  const limits = { losesAlternates: chrome < firstWithAlternates };
  await page.getByRole('link', { name: '信函' }).waitFor();
  for (const paper of allPapers()) {
    const own = jobs.filter((job) => job.paper.id === paper.id);
    const pdf = await printIn(
      page,
      ids.filter((_, index) => jobs[index]!.paper.id === paper.id),
    );
    await checkBatch({ page, paper, limits }, own, pdf);
  }
});

type Place = { page: Page; paper: Paper; limits: EngineLimits };

async function checkBatch({ page, paper, limits }: Place, jobs: LetterJob[], pdf: Uint8Array): Promise<void> {
  expect(await furthestOutsideMm(page, paper)).toBeLessThan(1.5);
  expect(await brokenGroups(page)).toEqual([]);
  const written = await page
    .locator('[data-letter]')
    .evaluateAll((letters) =>
      letters.map((letter) => letter.querySelectorAll('[data-sheet] > div:has([data-group])').length),
    );
  const { pages } = await readPdf(pdf);
  const sides = jobs.map((job, index) => sidesOf(job, written[index]!).length);
  expect(pages, paper.id).toHaveLength(sides.reduce((sum, count) => sum + count, 0));
  let next = 0;
  jobs.forEach((job, index) => {
    checkPages(job, pages.slice(next, next + sides[index]!), written[index]!, limits);
    next += sides[index]!;
  });
}
