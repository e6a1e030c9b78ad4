import { expect, test } from 'vitest';
import { allShippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { besideBlanks, hideBlanks } from './template-blanks.ts';

test('[§7.8] blanks keep their length, so that what is found stands where the words stand', () => {
  const text = '{{salutation}}，这是快递的问题。{{>营业时间}}';
  expect(hideBlanks(text)).toHaveLength(text.length);
  const [found] = besideBlanks(checkTone(hideBlanks(text), { language: 'zh-CN' }));
  expect(text.slice(found!.start, found!.end)).toBe(found!.quote);
  expect(found!.kind).toBe('blame');
});

test('[§7.8] the name of a blank is no jargon, in any shipped script; hardly one of them is judged otherwise than filled', () => {
  const scripts = allShippedScripts();
  const found = scripts.flatMap(({ id, language, text }) =>
    besideBlanks(checkTone(hideBlanks(text), { language })).map(({ kind }) => ({ kind, id, language })),
  );
  expect(found.filter(({ kind }) => kind === 'jargon')).toEqual([]);
  // A rule that reads the words around a fault may read past a blank.
  expect(found.length / scripts.length).toBeLessThan(0.01);
});
