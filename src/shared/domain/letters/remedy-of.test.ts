import { expect, test } from 'vitest';
import { improvementOf, remedyOf } from '#shared/domain/letters/remedy-of.ts';

test.each([
  ['zh-CN', '换一台全新的。', '换一台全新的'],
  ['zh-CN', '店员与店长登门当面致歉', '安排店员与店长登门当面致歉'],
  ['zh-TW', '師傅到府維修', '安排師傅到府維修'],
  ['en', 'Send another by courier', 'send another by courier'],
  ['en', 'A new juicer', 'give you a new juicer'],
  ['en', 'Full refund', 'give you a full refund'],
] as const)('[§9.1] %s: “%s” fits behind “we will”', (language, title, remedy) => {
  expect(remedyOf(title, language)).toBe(remedy);
});

test('[§9.1] a title that is no verb phrase is asked for in English', () => {
  expect(remedyOf('Assistant and manager apologise in person', 'en')).toBe('');
  expect(remedyOf('  ', 'zh-CN')).toBe('');
});

test('[§9.1] an improvement told to the customer fits behind its date', () => {
  expect(improvementOf('您反映之后，我们把抽查改成了每台都试。', 'zh-CN')).toBe('我们把抽查改成了每台都试');
  expect(improvementOf('您反映之後，我們把抽查改成每台都試。', 'zh-TW')).toBe('我們把抽查改成每台都試');
  expect(improvementOf('Since you told us, every unit is tested.', 'en')).toBe('every unit is tested');
  expect(improvementOf('every unit is tested', 'en')).toBe('every unit is tested');
});
