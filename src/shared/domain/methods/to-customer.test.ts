import { expect, test } from 'vitest';
import { changeIn, midSentence, toCustomer } from '#shared/domain/methods/to-customer.ts';

test('[§7.5] a note about the customer is said to the customer', () => {
  expect(toCustomer('客户周二下单，店里让他等到周五', 'zh-CN')).toBe('您周二下单，店里让您等到周五');
  expect(toCustomer('顧客週二下單，門市請她等到週五', 'zh-TW')).toBe('您週二下單，門市請您等到週五');
  expect(toCustomer('The customer was told Monday', 'en')).toBe('you were told Monday');
});

test('[§7.5] a title in the middle of a sentence has a small letter, a name keeps its own', () => {
  expect(midSentence('A new one', 'en')).toBe('a new one');
  expect(midSentence('Anna brings one', 'en')).toBe('Anna brings one');
  expect(midSentence('换一台新的', 'zh-CN')).toBe('换一台新的');
});

test.each([
  ['zh-CN', '您反映之后，我们把出库试机从抽查改成了每台都试。', '把出库试机从抽查改成了每台都试'],
  ['zh-CN', '把交接改成了当面核对', '把交接改成了当面核对'],
  ['zh-TW', '您反映之後，我們把交接改成當面核對。', '把交接改成當面核對'],
  ['en', 'Since you told us, we have made every hand-over face to face.', 'made every hand-over face to face'],
  ['en', 'We’ve moved the labels', 'moved the labels'],
] as const)('[§7.5] %s: the change is taken out of the sentence that tells it: %s', (language, told, change) => {
  expect(changeIn(told, language)).toBe(change);
});

test('[§7.5] a change told in another way is asked for rather than put where it does not fit', () => {
  expect(changeIn('每台都要试机', 'zh-CN')).toBe('');
  expect(changeIn('Since you told us, every unit is tested.', 'en')).toBe('');
  expect(changeIn('', 'zh-TW')).toBe('');
});
