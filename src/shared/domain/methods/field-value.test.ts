import { describe, expect, test } from 'vitest';

import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { filledCount, isFilled, valueSchema } from '#shared/domain/methods/field-value.ts';

const accepts = (key: string, value: unknown): boolean => valueSchema(shippedFields.get(key)!).safeParse(value).success;

describe('field values', () => {
  test('[§14.7] every field takes null, meaning emptied', () => {
    for (const key of shippedFields.keys()) expect(accepts(key, null)).toBe(true);
  });

  test('[§2.2] a pasted complaint of 100,000 characters is kept whole', () => {
    expect(accepts('customerWords', '字'.repeat(100_000))).toBe(true);
  });

  test.each([
    ['temperNow', 5, 6],
    ['temperNow', 0, -1],
    ['motive', 'vent', 'revenge'],
    ['emotions', ['angry', 'worried'], ['furious']],
    ['gestureCostFen', 5_000, -1],
    ['gestureCostFen', 0, 0.5],
    ['canKeepPromise', false, 'yes'],
    ['outcomeToldAt', 1_700_000_000_000, '2026-01-01'],
    ['companionId', 'staff-1', ''],
    ['lossItems', [{ id: '1', kind: 'time', text: '一下午', amountFen: 5_000 }], [{ id: '1', kind: 'luck' }]],
    ['lossItems', [{ id: '1' }], [{ kind: 'time' }]],
    ['customerKeyWords', ['第二次'], '第二次'],
  ])('[§14.7] %s takes %j and refuses %j', (key, good, bad) => {
    expect(accepts(key, good)).toBe(true);
    expect(accepts(key, bad)).toBe(false);
  });

  test('[§11.1] a why may branch', () => {
    const leaf = { id: 'b', text: '没培训', evidence: '排班表', children: [] };
    expect(
      accepts('rootCauseWhys', [{ id: 'a', text: '没复检', evidence: '', children: [leaf, { ...leaf, id: 'c' }] }]),
    ).toBe(true);
    expect(accepts('rootCauseWhys', [{ id: 'a', text: '没复检' }])).toBe(false);
  });

  test('[§14.7] blank text, empty lists and rows without content are not filled; false and zero are', () => {
    for (const value of [null, undefined, '', ' \n', [], [''], [{ id: '1', text: ' ' }]])
      expect(isFilled(value)).toBe(false);
    for (const value of [false, 0, 'x', ['x'], [{ id: '1', amountFen: 0 }]]) expect(isFilled(value)).toBe(true);
    expect(filledCount([{ id: '1' }, { id: '2', text: 'x' }])).toBe(1);
    expect(filledCount('x')).toBe(0);
  });
});
