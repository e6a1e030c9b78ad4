// Letters as they leave the printer (§9.2, §9.3): real PDFs from a real Chromium, read back by a PDF library.
import { expect, test } from '@playwright/test';
import { letterTemplates } from '#shared/content/letters/templates.ts';
import { handsFor } from '#shared/domain/letters/choose-font.ts';
import { LetterTier, orientations } from '#shared/domain/letters/letter.ts';
import { withTrimBoxes } from '#shared/domain/letters/trim-boxes.ts';
import { allEnvelopes, allPapers, paperById } from '#shared/domain/letters/papers.ts';
import { languages } from '#shared/domain/vocabulary.ts';
import { exampleAddresses } from '../../support/example-addresses.ts';
import { brokenGroups, checkPages, fontNames, furthestOutsideMm, sidesOf } from '../../support/letter-checks.ts';
import { jobOf, type LetterJob, letterOf, personalSentences, styleOf } from '../../support/letter-jobs.ts';
import { readPdf, withoutSpaces } from '../../support/pdf.ts';
import { openPrintPage, type PrintPage } from './print-page.ts';

let print: PrintPage;

test.beforeAll(async () => {
  print = await openPrintPage(process.env['ZHUANJI_CHROMIUM']);
});

test.afterAll(async () => {
  await print.close();
});

test('[§9.3] every template fits one sheet of its own paper', async () => {
  for (const paper of allPapers()) {
    const jobs = letterTemplates
      .filter((template) => template.paper === paper.id)
      .map((template) => jobOf(template, paper, template.orientation));
    if (jobs.length === 0) continue;
    const layouts = await print.showAll(jobs);
    const needed = layouts.map(({ papersNeeded }, index) => ({ id: jobs[index]!.content.templateId, papersNeeded }));
    expect(needed.filter(({ papersNeeded }) => papersNeeded !== 1)).toEqual([]);
  }
});

for (const paper of allPapers()) {
  for (const language of languages) {
    test(`[§9.3] every ${language} template on ${paper.id} keeps its size and its text`, async () => {
      const own = letterTemplates.filter((template) => template.language === language);
      const jobs = own.map((template) => jobOf(template, paper, template.orientation));
      const columns = language === 'en' ? [] : own;
      await printAndCheck([...jobs, ...columns.map((template) => jobOf(template, paper, 'vertical'))]);
    });
  }
}

for (const language of languages) {
  test(`[§9.2] every hand writes the whole of a ${language} letter at full variation`, async () => {
    const template = letterTemplates.find(
      (shipped) => shipped.id.endsWith('thank-you') && shipped.language === language,
    )!;
    const content = { ...letterOf(template), salutation: language === 'en' ? 'Dear Ana,' : '您好：' };
    const jobs = handsFor(language).map((font) => ({
      content,
      style: { ...styleOf(content, template, font), variation: 1 },
      paper: paperById('a5'),
    }));
    expect(jobs.map(({ style }) => style.font)).toEqual(handsFor(language));
    await printAndCheck(jobs);
  });
}

for (const orientation of orientations) {
  test(`[§9.3] 5,000 characters on an A6 card flow over sheets, ${orientation}, and none is lost`, async () => {
    const template = letterTemplates[0]!;
    const long = Array.from({ length: 10 }, (_, index) => `${index}这是很长的一段话，不会断在半路。`.repeat(30)).join(
      '\n',
    );
    const content = letterOf(template, `${personalSentences['zh-CN']}\n${long}`);
    const paper = paperById('a6');
    const sheets = await printAndCheck([{ content, style: { ...styleOf(content, template), orientation }, paper }]);
    expect(sheets).toBeGreaterThan(20);
  });
}

test('[§9.3] words longer than the card and runs of marks stay on the paper', async () => {
  const template = letterTemplates[0]!;
  const content = letterOf(
    template,
    `${personalSentences['zh-CN']}${'a'.repeat(200)}${'！'.repeat(200)}${'1'.repeat(60)}`,
  );
  await printAndCheck([{ content, style: styleOf(content, template), paper: paperById('a6') }]);
});

test('[§9.2] rare characters in a name print in the hand of the whole letter', async () => {
  const template = letterTemplates[0]!;
  const content = { ...letterOf(template), salutation: '喆玥瑨𠮷堃女士，您好：' };
  await printAndCheck([{ content, style: styleOf(content, template, 'ma-shan-zheng'), paper: paperById('a6') }]);
});

for (const tier of LetterTier.options) {
  for (const orientation of orientations) {
    test(`[§9.3] preview and PDF of every ${tier} letter differ by less than one pixel in a hundred, ${orientation}`, async () => {
      const own = letterTemplates.filter((template) => template.tier === tier);
      for (const template of own) {
        if (orientation === 'vertical' && template.language === 'en') continue;
        await print.show(jobOf(template, paperById(template.paper), orientation));
        expect(await print.differenceFromScreen(1), template.id).toBeLessThan(0.01);
      }
      await print.show(jobOf(own[0]!, paperById('a5-folded'), orientation));
      expect(await print.differenceFromScreen(2), 'inside of a folded card').toBeLessThan(0.01);
    });
  }
}

test('[§9.3] the words on the front of a folded card stand in the middle of its front', async () => {
  const folded = paperById('a5-folded');
  for (const orientation of orientations) {
    const template = letterTemplates.find(({ language, kind }) => language === 'zh-TW' && kind === 'thank-you')!;
    await print.show(jobOf(template, folded, orientation));
    const middle = await print.page.locator('[data-cover] span').evaluate((words) => {
      const sheet = words.closest('[data-sheet]')!.getBoundingClientRect();
      const { left, right, top, bottom } = words.getBoundingClientRect();
      const mm = 25.4 / 96;
      return { x: ((left + right) / 2 - sheet.left) * mm, y: ((top + bottom) / 2 - sheet.top) * mm };
    });
    // A card in columns opens to the right, like a Chinese book: its front is the left half.
    const quarter = folded.widthMm / 4;
    expect(Math.abs(middle.x - (orientation === 'vertical' ? quarter : 3 * quarter)), orientation).toBeLessThan(1);
    expect(Math.abs(middle.y - folded.heightMm / 2), orientation).toBeLessThan(1);
  }
});

test('[§9.3] a card with bleed has the page of its size and the bleed, the text where it was, and says where to cut', async () => {
  for (const { id, bleedMm } of [
    { id: 'a6', bleedMm: 3 },
    { id: 'a5-folded', bleedMm: 5 },
  ] as const) {
    const paper = paperById(id);
    const plain = jobOf(letterTemplates[0]!, paper);
    const job = { ...plain, style: { ...plain.style, ground: 'cream' as const } };
    await print.show(job);
    const before = await firstGlyphMm();
    await print.show({ ...job, bleedMm });
    const after = await firstGlyphMm();
    expect(after.x - before.x).toBeCloseTo(bleedMm, 1);
    expect(after.y - before.y).toBeCloseTo(bleedMm, 1);
    const pdf = await print.pdf();
    const { pages } = await readPdf(pdf);
    expect(pages).toHaveLength(paper.foldMm === undefined ? 1 : 2);
    for (const { widthMm, heightMm } of pages) {
      expect(Math.abs(widthMm - paper.widthMm - 2 * bleedMm)).toBeLessThan(0.5);
      expect(Math.abs(heightMm - paper.heightMm - 2 * bleedMm)).toBeLessThan(0.5);
    }
    // The ground reaches every edge of the page, the marks end before the card.
    const colours = await print.coloursAt(pdf, [
      [0.3, 40],
      [paper.widthMm + 2 * bleedMm - 0.4, 40],
      [40, 0.3],
      [40, paper.heightMm + 2 * bleedMm - 0.6],
      [bleedMm, bleedMm + 1],
    ]);
    expect(new Set(colours)).toEqual(new Set(['251,245,230']));
    expect(await print.coloursAt(pdf, [[bleedMm, 1]])).not.toEqual(['251,245,230']);
    const boxed = withTrimBoxes(pdf, bleedMm);
    expect((await readPdf(boxed)).pages.map(({ text }) => text)).toEqual(pages.map(({ text }) => text));
    const trims = trimBoxesMm(boxed);
    expect(trims).toHaveLength(pages.length);
    for (const [left, bottom, right, top] of trims as [number, number, number, number][]) {
      expect(Math.abs(left - bleedMm)).toBeLessThan(0.1);
      expect(Math.abs(bottom - bleedMm)).toBeLessThan(0.1);
      expect(Math.abs(right - left - paper.widthMm)).toBeLessThan(0.5);
      expect(Math.abs(top - bottom - paper.heightMm)).toBeLessThan(0.5);
    }
  }
});

test('[§9.3] a scaled preview breaks its lines where the print does', async () => {
  // Not one that fills its sheet to the last line: there a rounded pixel decides.
  const template = letterTemplates[3]!;
  const content = letterOf(template);
  const letter = { content, style: styleOf(content, template), paper: paperById('a6') };
  const plain = await print.show(letter);
  for (const css of ['zoom: 0.37', 'transform: scale(1.7)']) {
    await print.page.evaluate((style) => document.body.setAttribute('style', `margin:0;${style}`), css);
    const scaled = await print.show({ ...letter, paper: { ...letter.paper } });
    expect({ css, size: scaled.sizeMm, sheets: scaled.sheets }).toEqual({
      css,
      size: plain.sizeMm,
      sheets: plain.sheets,
    });
  }
  await print.page.evaluate(() => document.body.setAttribute('style', 'margin:0'));
});

test('[§9.3] every envelope keeps its size, sets the whole address and never cuts one that is too long', async () => {
  const sender = { recipient: '青禾路店', lines: ['北京市朝阳区青禾路 8 号'], postalCode: '100101' };
  const address = { recipient: '欧阳喆女士 收', lines: ['上海市徐汇区青榆路 12 弄 3 号 502 室'], postalCode: '200030' };
  const western = { recipient: 'Ms Ana Lima', lines: ['12 Harbour Street', 'Bristol'], postalCode: 'BS1 4AA' };
  for (const envelope of allEnvelopes()) {
    const fixed = { envelope, sender, drawsBoxes: true, font: 'lxgw-wenkai' } as const;
    const fits = await print.showEnvelopes([
      { ...fixed, address, language: 'zh-CN' },
      { ...fixed, address: western, sender: western, language: 'en' },
      { ...fixed, address: { ...address, lines: ['很长的地址'.repeat(80)] }, language: 'zh-CN' },
    ]);
    expect(fits).toEqual([true, true, false]);
    const { pages } = await readPdf(await print.pdf());
    expect(pages).toHaveLength(3);
    for (const { widthMm, heightMm, fonts } of pages) {
      expect(Math.abs(widthMm - envelope.widthMm)).toBeLessThan(0.5);
      expect(Math.abs(heightMm - envelope.heightMm)).toBeLessThan(0.5);
      expect(fonts.every(({ name, isEmbedded }) => isEmbedded && fontNames['lxgw-wenkai'].test(name))).toBe(true);
    }
    expect(withoutSpaces(pages[0]!.text)).toBe(
      withoutSpaces(`200030${address.lines[0]}${address.recipient}${sender.lines[0]}${sender.recipient}100101`),
    );
  }
});

test('[§9.3] every upright envelope keeps its size, sets the whole address in columns and never cuts one that is too long', async () => {
  for (const envelope of allEnvelopes()) {
    const { address, sender, font } = exampleAddresses['zh-TW'];
    const fixed = { envelope, sender, font, language: 'zh-TW', drawsBoxes: false, isUpright: true } as const;
    const fits = await print.showEnvelopes([
      { ...fixed, address },
      { ...fixed, address: { ...address, lines: ['很長的地址'.repeat(12), '很長的地址'.repeat(12)] } },
      { ...fixed, address: { ...address, lines: ['很長的地址'.repeat(80)] } },
    ]);
    expect(fits, envelope.id).toEqual([true, true, false]);
    const { pages } = await readPdf(await print.pdf());
    expect(pages).toHaveLength(3);
    for (const { widthMm, heightMm, fonts, nearestEdgeMm } of pages) {
      expect(Math.abs(widthMm - envelope.heightMm)).toBeLessThan(0.5);
      expect(Math.abs(heightMm - envelope.widthMm)).toBeLessThan(0.5);
      expect(nearestEdgeMm).toBeGreaterThan(3);
      expect(fonts.every(({ name, isEmbedded }) => isEmbedded && fontNames[font].test(name))).toBe(true);
    }
    const [street] = address.lines;
    expect(withoutSpaces(pages[0]!.text)).toBe(
      withoutSpaces(
        `${address.postalCode}${street}${address.recipient}${sender.lines[0]}${sender.recipient}${sender.postalCode}`,
      ),
    );
  }
});

test('[§9.3] labels start where the sheet has its first free one', async () => {
  const entries = Array.from({ length: 4 }, (_, index) => ({
    id: `l${index}`,
    address: { recipient: `王女士${index} 收`, lines: ['上海市徐汇区青榆路 12 弄 3 号 502 室'], postalCode: '200030' },
    language: 'zh-CN' as const,
    font: 'lxgw-wenkai' as const,
  }));
  expect(await print.showLabels(entries, 22)).toEqual([true, true, true, true]);
  const { pages } = await readPdf(await print.pdf());
  expect(pages.map(({ text }) => [...text.matchAll(/王女士(\d)/g)].map(([, number]) => number))).toEqual([
    ['0', '1', '2'],
    ['3'],
  ]);
  const places = await print.page.locator('[data-label]').evaluateAll((labels) =>
    labels.map((label) => {
      const sheet = label.closest('[data-labels]')!.getBoundingClientRect();
      const box = label.parentElement!.getBoundingClientRect();
      const mm = sheet.width / 210;
      const half = (length: number) => Math.round((length / mm) * 2) / 2;
      return [half(box.left - sheet.left), half(box.top - sheet.top)];
    }),
  );
  expect(places).toEqual([
    [0, 259.5],
    [70, 259.5],
    [140, 259.5],
    [0, 0.5],
  ]);
});

/** Prints letters of one paper and checks sizes, fonts, text and the printable area; resolves with the sheets of paper. */
async function printAndCheck(jobs: LetterJob[]): Promise<number> {
  const layouts = await print.showAll(jobs);
  expect(layouts.map(({ overflows }) => overflows)).toEqual(jobs.map(() => false));
  const { paper } = jobs[0]!;
  expect(await furthestOutsideMm(print.page, paper)).toBeLessThan(1.5);
  expect(await brokenGroups(print.page)).toEqual([]);
  const { pages } = await readPdf(await print.pdf());
  const sides = jobs.map((job, index) => sidesOf(job, layouts[index]!.sheets.length));
  expect(pages).toHaveLength(sides.flat().length);
  let next = 0;
  jobs.forEach((job, index) => {
    const own = pages.slice(next, next + sides[index]!.length);
    next += own.length;
    checkPages(job, own, layouts[index]!.sheets.length);
  });
  return layouts.reduce((sum, { papersNeeded }) => sum + papersNeeded, 0);
}

/** Where the first box of the text stands on its sheet, in millimetres. */
function firstGlyphMm(): Promise<{ x: number; y: number }> {
  return print.page.evaluate(() => {
    const group = document.querySelector('[data-sheet] [data-group]')!;
    const sheet = group.closest('[data-sheet]')!.getBoundingClientRect();
    const { left, top } = group.getBoundingClientRect();
    return { x: ((left - sheet.left) * 25.4) / 96, y: ((top - sheet.top) * 25.4) / 96 };
  });
}

/** The trim boxes written into a PDF, page by page, in millimetres. */
function trimBoxesMm(pdf: Uint8Array): number[][] {
  return [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/TrimBox \[([\d. ]+)\]/g),
  ].map(([, box]) => box!.split(' ').map((point) => (Number(point) * 25.4) / 72));
}
