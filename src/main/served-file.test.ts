import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFor } from './served-file.ts';

const folder = join('/', 'program', 'renderer');

describe('files behind app://zhuanji/', () => {
  test('the bare address is the page itself', () => {
    expect(fileFor(folder, 'app://zhuanji/')).toBe(join(folder, 'index.html'));
  });

  test('names are decoded', () => {
    expect(fileFor(folder, 'app://zhuanji/assets/%E8%BD%AC.svg')).toBe(join(folder, 'assets/转.svg'));
  });

  test.each([
    'app://zhuanji/..%2Fsecret',
    'app://zhuanji/assets/..%2F..%2F..%2Fsecret',
    'app://zhuanji/%2e%2e%2fsecret',
  ])('%s does not lead out of the folder', (url) => {
    expect(fileFor(folder, url)).toBeUndefined();
  });

  test('another host and a broken escape are refused', () => {
    expect(fileFor(folder, 'app://elsewhere/index.html')).toBeUndefined();
    expect(fileFor(folder, 'app://zhuanji/%E8%BD')).toBeUndefined();
  });
});
