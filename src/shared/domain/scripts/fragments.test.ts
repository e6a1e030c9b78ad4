import { describe, expect, test } from 'vitest';
import { cycleThrough, expandFragments, fragmentMark, fragmentsIn } from './fragments.ts';

const fragments = new Map([
  ['营业时间', '每天九点到晚上九点'],
  ['到店', '{{storeName}}，{{>营业时间}}都有人。'],
  ['甲', '{{>乙}}'],
  ['乙', '{{> 甲 }}'],
]);

describe('shared fragments', () => {
  test('[§7.1] a fragment goes in where its mark stands, and one inside another too', () => {
    expect(expandFragments('您来{{>到店}}', fragments)).toEqual({
      text: '您来{{storeName}}，每天九点到晚上九点都有人。',
      unknown: [],
      cycle: null,
    });
    expect(fragmentsIn(`${fragmentMark('到店')}{{>到店}}{{product}}`)).toEqual(['到店']);
  });

  test('[§7.5] an unknown fragment is named and never printed raw', () => {
    expect(expandFragments('早{{>没有}}。{{>没有}}', fragments)).toEqual({
      text: '早。',
      unknown: ['没有'],
      cycle: null,
    });
  });

  test('[§7.1] a fragment that contains itself is found, directly or round a corner, and never hangs', () => {
    expect(expandFragments('{{>甲}}', fragments).cycle).toEqual(['甲', '乙', '甲']);
    expect(cycleThrough('营业时间', '见{{>到店}}', fragments)).toEqual(['营业时间', '到店', '营业时间']);
    expect(cycleThrough('营业时间', '全天', fragments)).toBeNull();
    const chain = new Map(Array.from({ length: 40 }, (_, at) => [`f${at}`, `{{>f${at + 1}}}`] as const));
    expect(expandFragments('{{>f0}}', chain).cycle).not.toBeNull();
  });
});
