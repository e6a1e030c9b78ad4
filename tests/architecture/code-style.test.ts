import { describe, expect, test } from 'vitest';
import { filesUnder, root, typescriptFiles, type SourceFile } from './source-files.ts';

const files = typescriptFiles();
const scripts = filesUnder('scripts', /\.mjs$/);
/** Long by nature: shipped texts and interface catalogues. */
const isContent = ({ path }: SourceFile) => /^src\/shared\/(?:content|i18n)\//.test(path);
const names = (found: SourceFile[]) => found.map(({ path }) => path);

describe('code reads as docs say it does', () => {
  test('no file is longer than 400 lines', () => {
    const long = [...files, ...scripts].filter(
      (file) => !isContent(file) && file.text.trimEnd().split('\n').length > 400,
    );
    expect(names(long)).toEqual([]);
  });

  test('file and folder names are kebab-case, language tags apart', () => {
    const odd = files.filter(({ path }) => !/^[a-z0-9./$-]+$/.test(path.replaceAll(/\bzh-(?:CN|TW)\b/g, 'zh')));
    expect(names(odd)).toEqual([]);
  });

  test('there are no default exports', () => {
    expect(names(files.filter(({ text }) => /^export default\b/m.test(text)))).toEqual([]);
  });

  test('there is no export *', () => {
    expect(names(files.filter(({ text }) => /^export \*/m.test(text)))).toEqual([]);
  });

  test('every suppression gives its reason on the same line', () => {
    const silent = [...files, ...scripts].flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => /(?:oxlint|eslint)-disable|@ts-expect-error|@ts-ignore|v8 ignore|oxfmt-ignore/.test(line))
        .filter((line) => !path.startsWith('tests/architecture/') && !/(?: -- |: ?)\S.{8,}/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(silent).toEqual([]);
  });

  test('no file names a place on one particular machine', () => {
    const places = [root, '/home/', '/Users/', 'C:\\\\Users'];
    const everything = [...files, ...scripts, ...filesUnder('docs', /\.md$/), ...filesUnder('.ci', /./)];
    const found = everything.filter(
      ({ path, text }) =>
        path !== 'tests/architecture/code-style.test.ts' && places.some((place) => text.includes(place)),
    );
    expect(names(found)).toEqual([]);
  });
});
