// Invented addresses as they stand on envelopes and labels, by the custom of each language.
import type { PostalAddress } from '#shared/domain/letters/address.ts';
import type { FontKey } from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

export type ExampleAddress = { address: PostalAddress; sender: PostalAddress; font: FontKey };

export const exampleAddresses: Record<Language, ExampleAddress> = {
  'zh-CN': {
    address: { recipient: '欧阳喆女士 收', lines: ['上海市徐汇区青榆路 12 弄 3 号 502 室'], postalCode: '200030' },
    sender: { recipient: '青禾路店', lines: ['北京市朝阳区青禾路 8 号'], postalCode: '100101' },
    font: 'lxgw-wenkai',
  },
  'zh-TW': {
    address: { recipient: '歐陽玥小姐 收', lines: ['臺北市大安區青梅路二段 12 號 5 樓之 3'], postalCode: '106409' },
    sender: { recipient: '青禾門市', lines: ['臺中市西區青禾街 8 號'], postalCode: '403012' },
    font: 'lxgw-wenkai-tc',
  },
  en: {
    address: { recipient: 'Ms Ana Lima', lines: ['12 Harbour Street', 'Bristol'], postalCode: 'BS1 4AA' },
    sender: { recipient: 'The Harbour Street shop', lines: ['8 Harbour Street', 'Bristol'], postalCode: 'BS1 4AB' },
    font: 'lxgw-wenkai',
  },
};
