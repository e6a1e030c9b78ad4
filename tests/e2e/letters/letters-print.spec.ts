// Letters as they leave the printer (§9.2, §9.3): real PDFs from a real Chromium, read back by a PDF library.
import { expect, test } from '@playwright/test';
import { letterFactLabels } from '#shared/content/letters/fact-labels.ts';
import { letterTemplates } from '#shared/content/letters/templates.ts';
import { chooseFont, handsFor } from '#shared/domain/letters/choose-font.ts';
import { composeLetter, letterText } from '#shared/domain/letters/compose-letter.ts';
import {
  type FontKey,
  type LetterContent,
  type LetterStyle,
  type LetterTemplate,
  letterFacts,
  orientations,
  type Paper,
} from '#shared/domain/letters/letter.ts';
import { allPapers, paperById } from '#shared/domain/letters/papers.ts';
import { languages } from '#shared/domain/vocabulary.ts';
import { readPdf, withoutSpaces } from '../../support/pdf.ts';
import { openPrintPage, type PrintPage } from './print-page.ts';

const personalSentences = {
  'zh-CN': '您说孙女盼了一个星期，就想亲手切第一刀。这句话我一直记着。',
  'zh-TW': '您說孫女盼了一個星期，就想親手切第一刀。這句話我一直記著。',
  en: 'You said your granddaughter had waited all week to cut the first slice.',
};
const names = { 'zh-CN': '王喆', 'zh-TW': '歐陽玥', en: 'Ana Lima' };
/** Base names of the fonts inside the PDF that belong to each hand. */
const fontNames: Record<FontKey, RegExp> = {
  'lxgw-wenkai': /^LXGWWenKai-/,
  'lxgw-wenkai-tc': /^LXGWWenKaiTC-/,
  'ma-shan-zheng': /^MaShanZheng-/,
  'long-cang': /^LongCang-/,
  'zhi-mang-xing': /^ZhiMangXing-/,
  iansui: /^Iansui-/,
  caveat: /^Caveat-/,
  kalam: /^Kalam-/,
};

let print: PrintPage;

test.beforeAll(async () => {
  print = await openPrintPage(process.env['ZHUANJI_CHROMIUM']);
});

test.afterAll(async () => {
  await print.close();
});

for (const template of letterTemplates) {
  test(`[§9.3] ${template.id} prints on one sheet of ${template.paper}, whole and in one hand`, async () => {
    const content = aLetter(template);
    const sheets = await printAndCheck(content, aStyle(content, template), paperById(template.paper));
    expect(sheets).toBe(1);
  });
}

for (const language of languages) {
  for (const paper of allPapers()) {
    for (const orientation of orientations) {
      if (language === 'en' && orientation === 'vertical') continue;
      test(`[§9.3] a ${language} card on ${paper.id}, ${orientation}, keeps its size and its text`, async () => {
        const template = letterTemplates.find((shipped) => shipped.language === language)!;
        const content = aLetter(template);
        await printAndCheck(content, { ...aStyle(content, template), orientation }, paper);
      });
    }
  }
  for (const font of handsFor(language)) {
    test(`[§9.2] ${font} writes the whole of a ${language} letter at full variation`, async () => {
      const template = letterTemplates.find(
        (shipped) => shipped.id.endsWith('thank-you') && shipped.language === language,
      )!;
      const content = { ...aLetter(template), salutation: language === 'en' ? 'Dear Ana,' : '您好：' };
      const style = { ...aStyle(content, template, font), variation: 1 };
      expect(style.font).toBe(font);
      await printAndCheck(content, style, paperById('a5'));
    });
  }
}

for (const orientation of orientations) {
  test(`[§9.3] 5,000 characters on an A6 card flow over sheets, ${orientation}, and none is lost`, async () => {
    const template = letterTemplates[0]!;
    const long = Array.from({ length: 10 }, (_, index) => `${index}这是很长的一段话，不会断在半路。`.repeat(30)).join(
      '\n',
    );
    const content = aLetter(template, `${personalSentences['zh-CN']}\n${long}`);
    const sheets = await printAndCheck(content, { ...aStyle(content, template), orientation }, paperById('a6'));
    expect(sheets).toBeGreaterThan(20);
  });
}

test('[§9.3] words longer than the card and runs of marks stay on the paper', async () => {
  const template = letterTemplates[0]!;
  const content = aLetter(
    template,
    `${personalSentences['zh-CN']}${'a'.repeat(200)}${'！'.repeat(200)}${'1'.repeat(60)}`,
  );
  await printAndCheck(content, aStyle(content, template), paperById('a6'));
});

test('[§9.2] rare characters in a name print in the hand of the whole letter', async () => {
  const template = letterTemplates[0]!;
  const content = { ...aLetter(template), salutation: '喆玥瑨𠮷堃女士，您好：' };
  await printAndCheck(content, aStyle(content, template, 'ma-shan-zheng'), paperById('a6'));
});

test('[§9.3] the preview on the screen is the print, to the pixel', async () => {
  const template = letterTemplates[0]!;
  const content = aLetter(template);
  await print.show({ content, style: aStyle(content, template), paper: paperById('a6') });
  const sheet = print.page.locator('[data-sheet]');
  const onScreen = await sheet.screenshot();
  await print.page.emulateMedia({ media: 'print' });
  const onPaper = await sheet.screenshot();
  await print.page.emulateMedia({ media: 'screen' });
  expect(onPaper.equals(onScreen)).toBe(true);
});

test('[§9.3] a scaled preview breaks its lines where the print does', async () => {
  const template = letterTemplates[4]!;
  const content = aLetter(template);
  const letter = { content, style: aStyle(content, template), paper: paperById('a6') };
  const plain = await print.show(letter);
  for (const css of ['zoom: 0.37', 'transform: scale(1.7)']) {
    await print.page.evaluate((style) => document.body.setAttribute('style', `margin:0;${style}`), css);
    const scaled = await print.show({ ...letter, paper: { ...letter.paper } });
    expect(scaled.sheets).toEqual(plain.sheets);
  }
  await print.page.evaluate(() => document.body.setAttribute('style', 'margin:0'));
});

function aLetter(template: LetterTemplate, personalSentence?: string): LetterContent {
  const { language } = template;
  const facts = Object.fromEntries(letterFacts.map((fact) => [fact, letterFactLabels[fact].example[language]]));
  const { content, problems } = composeLetter(template, {
    caseFacts: { addressee: { name: names[language], sex: 'female' }, facts },
    personalSentence: personalSentence ?? personalSentences[language],
    date: '2026-11-22',
  });
  expect(problems).toEqual([]);
  return content;
}

function aStyle(content: LetterContent, template: LetterTemplate, preferred?: FontKey): LetterStyle {
  const { font, problem } = chooseFont(letterText(content), content.language, preferred);
  expect(problem).toBeUndefined();
  return { font, variation: 0.5, seed: template.id, ink: 'blue-black', orientation: template.orientation };
}

/** Prints a letter and checks sizes, fonts, text and the printable area; resolves with the number of sheets. */
async function printAndCheck(content: LetterContent, style: LetterStyle, paper: Paper): Promise<number> {
  const layout = await print.show({ content, style, paper });
  expect(layout.overflows).toBe(false);
  expect(await furthestOutsideMm(paper)).toBeLessThan(1.5);
  const { pages } = await readPdf(await print.pdf());
  expect(pages).toHaveLength(layout.sheets.length);
  for (const { widthMm, heightMm, fonts } of pages) {
    expect(Math.abs(widthMm - paper.widthMm)).toBeLessThan(0.5);
    expect(Math.abs(heightMm - paper.heightMm)).toBeLessThan(0.5);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ name, isEmbedded }) => !isEmbedded || !fontNames[style.font].test(name))).toEqual([]);
  }
  const texts = pages.map(({ text }, index) => withoutNumber(withoutSpaces(text), index + 1, pages.length));
  expect(texts.join('')).toBe(withoutSpaces(letterText(content)));
  return pages.length;
}

function withoutNumber(text: string, number: number, count: number): string {
  if (count === 1) return text;
  const mark = `${number}/${count}`;
  expect(text.endsWith(mark)).toBe(true);
  return text.slice(0, -mark.length);
}

/** How far the text reaches outside the margins; slant and climb of a lively hand may by a millimetre. */
function furthestOutsideMm({ widthMm, marginsMm }: Paper): Promise<number> {
  return print.page.evaluate(
    ({ widthMm, marginsMm }) => {
      const outside = [...document.querySelectorAll('[data-sheet]')].flatMap((sheet) => {
        const box = sheet.getBoundingClientRect();
        const mm = box.width / widthMm;
        return [...sheet.querySelectorAll('[data-group]')].map((group) => {
          const { left, right, top, bottom } = group.getBoundingClientRect();
          return Math.max(
            box.left / mm + marginsMm.left - left / mm,
            right / mm - (box.right / mm - marginsMm.right),
            box.top / mm + marginsMm.top - top / mm,
            bottom / mm - (box.bottom / mm - marginsMm.bottom),
          );
        });
      });
      return Math.max(0, ...outside);
    },
    { widthMm, marginsMm },
  );
}
