import { expect, test } from 'vitest';
import { printAnswer } from './print-answer.ts';

test('[§9.4] a printer that is not there prints nothing, whether the runtime answers or throws', async () => {
  expect(await printAnswer((told) => told(true))).toBe(true);
  expect(await printAnswer((told) => told(false))).toBe(false);
  expect(
    await printAnswer(() => {
      throw new Error('Invalid deviceName provided');
    }),
  ).toBe(false);
});
