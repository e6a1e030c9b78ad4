import { expect, test } from 'vitest';
import { defaultPolicy } from '#shared/content/policy/default-policy.ts';
import { channelKinds } from '../vocabulary.ts';
import { allowanceOf, firstResponseKeyOfKind, Policy } from './policy.ts';

test('[§3.2] the shipped policy fits its schema', () => {
  expect(Policy.parse(defaultPolicy)).toEqual(defaultPolicy);
});

test('[§3.2] a policy with a misspelt figure, falling limits or half minutes is refused', () => {
  expect(Policy.safeParse({ ...defaultPolicy, riskk: {} }).success).toBe(false);
  expect(Policy.safeParse({ ...defaultPolicy, risk: { ...defaultPolicy.risk, watchFrom: 60 } }).success).toBe(false);
  const half = { ...defaultPolicy.promises, remindBeforeMinutes: 0.5 };
  expect(Policy.safeParse({ ...defaultPolicy, promises: half }).success).toBe(false);
});

test('[§3.2] every kind of channel has a first-response figure', () => {
  for (const kind of channelKinds) expect(allowanceOf(defaultPolicy, firstResponseKeyOfKind[kind])).not.toBeNull();
  expect(allowanceOf(defaultPolicy, 'handling.minorRespond')).toBeNull();
});
