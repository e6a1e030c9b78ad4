// Contact sheets (§9.3): every template × language × paper, envelopes, labels and hands, printed to PDF by the program's
// own sheets, drawn from the PDF and tiled into one picture each. For eyes, not for a machine: npm run contact-sheets.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { letterTemplates } from '#shared/content/letters/templates.ts';
import { handsFor } from '#shared/domain/letters/choose-font.ts';
import { type Orientation, orientations } from '#shared/domain/letters/letter.ts';
import { allEnvelopes, allPapers, paperById } from '#shared/domain/letters/papers.ts';
import { type Language, languages } from '#shared/domain/vocabulary.ts';
import { exampleAddresses } from '../../support/example-addresses.ts';
import { jobOf, type LetterJob, letterOf, styleOf } from '../../support/letter-jobs.ts';
import { openPrintPage, type PrintPage } from './print-page.ts';

const folder = resolve(process.argv[2] ?? '.cache/contact-sheets');
const only = process.argv[3] ?? '';

mkdirSync(folder, { recursive: true });
const print = await openPrintPage(process.env['ZHUANJI_CHROMIUM']);
try {
  for (const [name, draw] of sheets()) {
    if (!name.includes(only)) continue;
    const columns = await draw(print);
    const picture = await print.tilePdf(await print.pdf(), columns);
    writeFileSync(join(folder, `${name}.png`), picture);
    console.log(join(folder, `${name}.png`));
  }
} finally {
  await print.close();
}

/** Draws one document on the page and tells how many tiles stand side by side. */
type Draw = (print: PrintPage) => Promise<number>;

function sheets(): [name: string, draw: Draw][] {
  return [
    ...allPapers().flatMap((paper) =>
      settings().map(([language, orientation]): [string, Draw] => [
        `letters-${language}-${paper.id}-${orientation}`,
        drawLetters(templatesOf(language).map((template) => jobOf(template, paper, orientation))),
      ]),
    ),
    ...languages.map((language): [string, Draw] => [`hands-${language}`, drawLetters(everyHand(language))]),
    ...languages.map((language): [string, Draw] => [`labels-${language}`, drawLabels(language)]),
    ...allEnvelopes().map((envelope): [string, Draw] => [
      `envelopes-${envelope.id}-vertical`,
      async (page) => {
        await page.showEnvelopes(
          (['zh-CN', 'zh-TW'] as const).map((language) => ({
            envelope,
            language,
            ...exampleAddresses[language],
            drawsBoxes: false,
            isUpright: true,
          })),
        );
        return 2;
      },
    ]),
    ...allEnvelopes().map((envelope): [string, Draw] => [
      `envelopes-${envelope.id}-horizontal`,
      async (page) => {
        await page.showEnvelopes(
          languages.map((language) => ({ envelope, language, ...exampleAddresses[language], drawsBoxes: true })),
        );
        return 2;
      },
    ]),
  ];
}

function settings(): [Language, Orientation][] {
  return languages.flatMap((language) =>
    orientations
      .filter((orientation) => language !== 'en' || orientation === 'horizontal')
      .map((orientation): [Language, Orientation] => [language, orientation]),
  );
}

function templatesOf(language: Language) {
  return letterTemplates.filter((template) => template.language === language);
}

function everyHand(language: Language): LetterJob[] {
  const template = templatesOf(language).find(({ kind }) => kind === 'thank-you')!;
  const content = { ...letterOf(template), salutation: language === 'en' ? 'Dear Ana,' : '您好：' };
  return handsFor(language).flatMap((font) =>
    [0, 0.5, 1].map((variation) => ({
      content,
      style: { ...styleOf(content, template, font), variation },
      paper: paperById('a6'),
    })),
  );
}

function drawLetters(jobs: LetterJob[]): Draw {
  return async (page) => {
    await page.showAll(jobs);
    const { paper } = jobs[0]!;
    return paper.widthMm > paper.heightMm ? 4 : 5;
  };
}

function drawLabels(language: Language): Draw {
  return async (page) => {
    const { address, font } = exampleAddresses[language];
    const entries = Array.from({ length: 24 }, (_, index) => ({ id: `label ${index}`, address, language, font }));
    await page.showLabels(entries, 4);
    return 2;
  };
}
