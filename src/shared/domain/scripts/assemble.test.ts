import { describe, expect, test } from 'vitest';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { assembleLibrary, offeredScript, type ShopScript } from './assemble.ts';
import { bodyOf, ScriptBody } from './own-script.ts';

const shipped = shippedScripts('zh-CN').slice(0, 3);
const language = 'zh-CN' as const;
const fragments = new Map([['营业时间', '九点到九点']]);
const library = (ofShop: ShopScript[]) =>
  assembleLibrary(shipped, ofShop, (script) => offeredScript(script, fragments));

describe('one library out of two', () => {
  test('[§7.1] own scripts come first, copies stand in the place of the shipped ones', () => {
    const copy = { id: shipped[1]!.id, language, state: 'approved' as const, body: bodyOf(shipped[1]!) };
    const own = { id: 'own-1', language, state: 'draft' as const, body: ScriptBody.parse({ text: '{{>营业时间}}来' }) };
    const all = library([{ ...copy, body: { ...copy.body, title: '改过' } }, own]);
    expect(all.map(({ title }) => title)).toEqual(['', shipped[0]!.title, '改过', shipped[2]!.title]);
    expect(all[0]).toMatchObject({ text: '九点到九点来', state: 'draft' });
    expect(all[1]).toBe(shipped[0]);
  });

  test('[§7.1] a change that waits leaves the shipped text in use', () => {
    const waiting = { id: shipped[0]!.id, language, state: 'shipped' as const, body: bodyOf(shipped[0]!) };
    expect(library([waiting])[0]).toBe(shipped[0]);
  });

  test('[§7.1] half a pair has no bad half to show', () => {
    const body = ScriptBody.parse({ kind: 'pair', text: '话' });
    expect(library([{ id: 'own-1', language, state: 'draft', body }])[0]!.contrast).toBeUndefined();
    const whole = { ...body, contrast: { bad: '坏', reason: '因' } };
    expect(offeredScript({ id: 'own-1', language, state: 'shipped', body: whole }, fragments)).toMatchObject({
      contrast: { bad: '坏' },
      state: 'approved',
    });
  });
});
