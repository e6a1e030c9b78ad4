import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { allShippedScripts, shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { fold } from '../text/fold.ts';
import { Script } from './script.ts';
import { buildScriptIndex, searchScripts } from './search.ts';

const romanise = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true });

function aScript(id: string, words: Partial<Script>): Script {
  return Script.parse({ id, steps: ['resolve'], language: 'zh-CN', title: '标题', text: '正文', ...words });
}

const refund = aScript('refund', {
  title: '退款申请怎么说',
  text: '钱原路退给您。',
  tags: ['退款'],
  scenarios: ['price'],
});
const parcel = aScript('parcel', { title: '包裹丢了', text: '我去申请重新寄,退款也可以。', scenarios: ['logistics'] });
const taiwan = aScript('taiwan', { language: 'zh-TW', title: '退款申請', text: '影片會傳給您。', steps: ['close'] });
const english = aScript('english', { language: 'en', title: 'Refund by card', text: 'You can see the refund today.' });
const index = buildScriptIndex([refund, parcel, taiwan, english], romanise);
const idsFor = (query: string): string[] => searchScripts(index, query).hits.map((hit) => hit.id);

describe('searchScripts', () => {
  test('[§7.3] one character is enough, and a title beats a text', () => {
    expect(idsFor('退').sort()).toEqual(['parcel', 'refund', 'taiwan']);
    expect(idsFor('退').at(-1)).toBe('parcel');
    expect(idsFor('裹')).toEqual(['parcel']);
  });

  test.each(['tksq', 'TKSQ', 'tuikuanshenqing', 'tuikuan', 'tuiksq', 'tks', 'tkshenq', '退ksq'])(
    '[§7.3] the sound %s finds 退款申请 and 退款申請',
    (query) => {
      const hits = searchScripts(index, query).hits;
      expect(hits.map((hit) => hit.id)).toEqual(expect.arrayContaining(['refund', 'taiwan']));
      const refundHit = hits.find((hit) => hit.id === 'refund')!;
      const [span] = refundHit.highlights.title;
      expect(refund.title.slice(span!.start, span!.end)).toMatch(/^退款/);
    },
  );

  test('[§7.3] a sound never starts or ends inside a syllable that it does not spell', () => {
    expect(idsFor('uikuan')).toEqual([]);
    expect(idsFor('tksqx')).toEqual([]);
  });

  test('[§7.3] simplified and traditional, full and half width, capitals are one', () => {
    expect(idsFor('申請').sort()).toEqual(['parcel', 'refund', 'taiwan']);
    expect(idsFor('申请').sort()).toEqual(['parcel', 'refund', 'taiwan']);
    expect(idsFor('REFUND')).toEqual(['english']);
  });

  test('[§7.3] several words must all be found', () => {
    expect(idsFor('退款 重新')).toEqual(['parcel']);
    expect(idsFor('退款 没有的词')).toEqual([]);
  });

  test('[§7.3] the start of a word ranks before its middle', () => {
    const start = aScript('start', { title: 'Card payment', language: 'en' });
    const middle = aScript('middle', { title: 'Discard it', language: 'en' });
    const hits = searchScripts(buildScriptIndex([middle, start]), 'card').hits;
    expect(hits.map((hit) => hit.id)).toEqual(['start', 'middle']);
  });

  test('[§7.3] highlights are spans of the original text', () => {
    const original = aScript('wide', { title: 'A\uFF22\uFF23 退款' });
    const hit = searchScripts(buildScriptIndex([original]), 'bc').hits[0]!;
    const [span] = hit.highlights.title;
    expect(original.title.slice(span!.start, span!.end)).toBe('\uFF22\uFF23');
  });

  test('[§7.3] facets count what choosing a value would leave, also in the facet already filtered', () => {
    const result = searchScripts(index, '退', { scenarios: ['price'] });
    expect(result.hits.map((hit) => hit.id)).toEqual(['refund']);
    expect(result.facets.scenarios).toEqual({ price: 1, logistics: 1, any: 1 });
    expect(result.facets.language).toEqual({ 'zh-CN': 1 });
  });

  test('[§7.3] an empty query lists the library in order', () => {
    expect(idsFor('  ')).toEqual(['refund', 'parcel', 'taiwan', 'english']);
  });

  test('[§7.3] every substring of 1 to 6 characters of every shipped text finds its script, marked', () => {
    const scripts = shippedScripts('zh-CN');
    const shipped = buildScriptIndex(scripts);
    for (const [position, script] of scripts.entries()) {
      const start = (position * 7) % Math.max(1, script.text.length - 6);
      const piece = script.text.slice(start, start + 1 + (position % 6));
      if (/\s/.test(piece)) continue;
      const hit = searchScripts(shipped, piece, {}, { limit: 1_000 }).hits.find((each) => each.id === script.id);
      const marked = hit?.highlights.text.some((span) =>
        fold(script.text.slice(span.start, span.end)).includes(fold(piece)),
      );
      expect(marked).toBe(true);
    }
  });

  test('[§7.3] a query of any length and any characters is answered', () => {
    for (const query of ['啊'.repeat(10_000), 'a'.repeat(10_000), '𠮷', '\0', '((', '%_"', '😀']) {
      expect(searchScripts(index, query).total).toBe(0);
    }
  });

  test('[§7.3] ten thousand scripts are all looked at', () => {
    const base = allShippedScripts();
    const many = Array.from({ length: 10_000 }, (_, position) => {
      const script = base[position % base.length]!;
      return { ...script, id: `${script.id}-copy-${position}`, title: `${script.title}${position}` };
    });
    const large = buildScriptIndex(many, romanise);
    const queries = ['退', '包裹', '查到的', 'tksq', 'bgqx', 'dandu', 'sorry', '没有这样的词'];
    // How quickly is the bench's matter; here that all of them are looked at.
    const totals = queries.map((query) => searchScripts(large, query, {}, { limit: 50 }).total);
    expect(totals[0]).toBeGreaterThan(300);
    expect(totals.at(-1)).toBe(0);
  });
});
