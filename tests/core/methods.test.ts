// Walking through methods on a real core: whatever is typed, in whatever order, stays (§5.1).
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
afterEach(() => shop.core.close());

const texts = [...shippedFields.values()].filter((field) => field.kind === 'longText' || field.kind === 'shortText');
const writable = texts
  .map((field) => field.key)
  .filter((key) => !['caseNumber', 'customerName', 'product', 'storeId'].includes(key));
const codes = shippedMethods.map((method) => method.code);

type Move =
  | { kind: 'write'; key: string; value: string }
  | { kind: 'method'; method: string }
  | { kind: 'step'; nth: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    key: fc.constantFrom(...writable),
    value: fc.string({ unit: 'grapheme', maxLength: 40 }),
  }),
  fc.record({ kind: fc.constant('method' as const), method: fc.constantFrom(...codes) }),
  fc.record({ kind: fc.constant('step' as const), nth: fc.nat(12) }),
);

describe('[§5.1] a walk through methods', () => {
  test('never loses the value of a field, whatever is typed, in whatever order', async () => {
    shop = await openShop();
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 5, maxLength: 30 }), async (moves) => {
        const caseId = await aCase(shop.manager);
        const written = new Map<string, string>();
        for (const one of moves) await perform(caseId, one, written);
        const { fields } = await shop.manager.cases.show({ caseId });
        for (const [key, value] of written) expect({ key, value: fields[key]?.value }).toEqual({ key, value });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('every step of every method can be reached and left again, forward with a reason', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    for (const method of shippedMethods) {
      await shop.manager.cases.changeMethod({ caseId, method: method.code });
      for (const { code } of [...method.steps, ...method.steps.slice(0, -1).reverse()]) {
        await shop.manager.cases.goToStep({ caseId, step: code, reason: '客户赶时间' });
        expect(await shop.manager.cases.show({ caseId })).toMatchObject({ method: method.code, step: code });
      }
    }
    await expect(shop.manager.cases.goToStep({ caseId, step: 'nowhere' })).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'step' },
    });
    await expect(shop.manager.cases.changeMethod({ caseId, method: 'nine-step' })).rejects.toMatchObject({
      data: { field: 'method', reason: 'unknown' },
    });
  });

  test('[§6.10] time counts for the step it was spent on', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    await shop.manager.cases.logTime({ caseId, step: 'listen', seconds: 40 });
    await shop.manager.cases.logTime({ caseId, step: 'listen', seconds: 5 });
    const { visits } = await shop.manager.cases.show({ caseId });
    expect(visits.find((visit) => visit.step === 'listen')?.seconds).toBe(45);
  });
});

async function perform(caseId: CaseId, one: Move, written: Map<string, string>): Promise<void> {
  const { cases } = shop.manager;
  if (one.kind === 'write') {
    const expectedVersion = (await cases.show({ caseId })).fields[one.key]?.version ?? 0;
    await cases.setField({ caseId, key: one.key, value: one.value, expectedVersion });
    written.set(one.key, one.value);
  } else if (one.kind === 'method') await cases.changeMethod({ caseId, method: one.method });
  else {
    const { method } = await cases.show({ caseId });
    const { steps } = shippedMethods.find((candidate) => candidate.code === method)!;
    await cases.goToStep({ caseId, step: steps[one.nth % steps.length]!.code, reason: '客户赶时间' });
  }
}
