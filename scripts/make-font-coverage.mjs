// Reads the cmaps of the bundled handwriting fonts and writes what the product knows of them (§9.2):
//   src/shared/content/letters/font-coverage.ts          which characters each hand can really write
//   src/renderer/features/letters/sheet/fonts/KEY.css    one exact @font-face rule per woff2 file
//   resources/fonts/KEY-OFL.txt                           the licence that goes with the font
// The packages' own unicode-range promises characters the files lack, so the ranges come from the glyphs themselves.
// Run by hand after a font package changed: node scripts/make-font-coverage.mjs
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { root } from './root.mjs';
import { toolPath } from './tool.mjs';

// Weight 500 of lxgw-wenkai is the Regular cut in one file; cyrillic, greek, lisu and devanagari subsets are left out.
const hands = [
  { key: 'lxgw-wenkai', weight: 500 },
  { key: 'lxgw-wenkai-tc', weight: 400 },
  { key: 'ma-shan-zheng', weight: 400 },
  { key: 'long-cang', weight: 400 },
  { key: 'zhi-mang-xing', weight: 400 },
  { key: 'iansui', weight: 400 },
  { key: 'caveat', weight: 500 },
  { key: 'kalam', weight: 400 },
];
// Vite turns assets below 4,096 bytes into data: URLs, which the strict CSP refuses; such files hold only symbols.
const minimumFileBytes = 4096;

const sheetFolder = join(root, 'src/renderer/features/letters/sheet');
const coverage = {};
mkdirSync(join(sheetFolder, 'fonts'), { recursive: true });
mkdirSync(join(root, 'resources/fonts'), { recursive: true });
for (const hand of hands) {
  const faces = facesOf(hand);
  coverage[hand.key] = encodeRanges(toRanges(faces.flatMap((face) => face.codePoints)));
  writeFileSync(join(sheetFolder, 'fonts', `${hand.key}.css`), cssOf(hand, faces));
  copyFileSync(join(packageFolder(hand.key), 'LICENSE'), join(root, 'resources/fonts', `${hand.key}-OFL.txt`));
  const count = faces.reduce((sum, face) => sum + face.codePoints.length, 0);
  console.log(`${hand.key}: ${count} characters in ${faces.length} files`);
}
writeFileSync(
  join(sheetFolder, 'handwriting-fonts.css'),
  `/* Written by scripts/make-font-coverage.mjs: every hand a letter can be printed in (§9.2), woff2 only. */\n` +
    hands.map(({ key }) => `@import './fonts/${key}.css';\n`).join(''),
);
const coverageFile = join(root, 'src/shared/content/letters/font-coverage.ts');
writeFileSync(coverageFile, coverageModule());
spawnSync(process.execPath, [toolPath('oxfmt'), coverageFile, join(sheetFolder, 'fonts')], { cwd: root });

function packageFolder(key) {
  return join(root, 'node_modules/@fontsource', key);
}

/** The files of one weight, each with the characters it alone is responsible for: a character belongs to one file. */
function facesOf({ key, weight }) {
  const folder = join(packageFolder(key), 'files');
  const subsets = readdirSync(folder)
    .filter((name) => name.endsWith(`-${weight}-normal.woff2`))
    .filter((name) => statSync(join(folder, name)).size >= minimumFileBytes)
    .map((name) => ({ name, subset: name.slice(key.length + 1, -`-${weight}-normal.woff2`.length) }));
  const hasNumbered = subsets.some(({ subset }) => /^\d+$/.test(subset));
  // With numbered files present the whole-script file is an older and smaller cut of the same characters.
  const wanted = subsets.filter(({ subset }) => /^\d+$/.test(subset) || subset.startsWith('latin'));
  const inOrder = wanted.toSorted((a, b) => rank(a.subset, hasNumbered) - rank(b.subset, hasNumbered));
  const taken = new Set();
  const faces = inOrder.map(({ name }) => {
    const codePoints = writableCodePoints(join(folder, name)).filter((code) => !taken.has(code));
    for (const code of codePoints) taken.add(code);
    return { name, codePoints };
  });
  return faces.filter((face) => face.codePoints.length > 0);
}

/** Latin first, so that one file holds all letters and digits of a word. */
function rank(subset, hasNumbered) {
  if (subset === 'latin') return 0;
  if (subset === 'latin-ext') return hasNumbered ? 100_000 : 1;
  return 10 + Number(subset);
}

/** Code points whose glyph has ink, plus spaces. Private use, control and format characters are not text. */
function writableCodePoints(file) {
  const font = fontkit.create(readFileSync(file));
  return font.characterSet
    .filter((code) => !/[\p{C}]/u.test(String.fromCodePoint(code)))
    .filter((code) => {
      if (/\p{Z}/u.test(String.fromCodePoint(code))) return true;
      const glyph = font.glyphForCodePoint(code);
      return glyph.id !== 0 && glyph.path.commands.length > 0;
    })
    .toSorted((a, b) => a - b);
}

function toRanges(codePoints) {
  const ranges = [];
  for (const code of codePoints.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** "gap,length" pairs in base 36 from the end of the range before; a length of one is left out. */
function encodeRanges(ranges) {
  let end = 0;
  return ranges
    .map(([from, to]) => {
      const gap = (from - end).toString(36);
      end = to;
      return from === to ? gap : `${gap},${(to - from).toString(36)}`;
    })
    .join(' ');
}

function cssOf({ key }, faces) {
  const rules = faces.map(({ name, codePoints }) => {
    const range = toRanges(codePoints)
      .map(([from, to]) => (from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`))
      .join(',');
    const source = `url('@fontsource/${key}/files/${name}') format('woff2')`;
    const unicodeRange = faces.length > 1 ? `unicode-range:${range};` : '';
    return `@font-face{font-family:'zj-${key}';font-weight:400;font-style:normal;font-display:block;src:${source};${unicodeRange}}`;
  });
  return `/* Written by scripts/make-font-coverage.mjs. */\n${rules.join('\n')}\n`;
}

function coverageModule() {
  const rows = hands.map(({ key }) => `  '${key}':\n    '${coverage[key]}',`);
  return [
    '// Written by scripts/make-font-coverage.mjs from the cmaps of the bundled fonts: which characters each hand can write.',
    '// Ranges of code points as "gap" or "gap,length", base 36, counted from the end of the range before.',
    "import type { FontKey } from '#shared/domain/letters/letter.ts';",
    '',
    '/** Encoded coverage per hand; read it through `coversText`. */',
    'export const fontCoverage: Record<FontKey, string> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}
