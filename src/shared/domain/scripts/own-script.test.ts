import { describe, expect, test } from 'vitest';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { bodyOf, isSameBody, ScriptBody, scriptFaults, scriptOf } from './own-script.ts';

const fragments = new Map([
  ['营业时间', '九点到九点'],
  ['圈', '{{>圈}}'],
]);
const codes = (body: Partial<ScriptBody>) =>
  scriptFaults(ScriptBody.parse({ title: '名', text: '话', steps: ['listen'], ...body }), fragments).map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('a script of the shop', () => {
  test('[§7.1] a draft may be empty; approving names everything that is missing', () => {
    expect(scriptFaults(ScriptBody.parse({}), fragments).map(({ field }) => field)).toEqual(['title', 'steps', 'text']);
    expect(codes({})).toEqual([]);
  });

  test('[§7.5] unknown blanks and fragments are named, also inside a fragment', () => {
    expect(codes({ text: '{{nickname}} {{>营业时间}}' })).toEqual(['text unknown-blank']);
    expect(codes({ text: '{{>没有}}' })).toEqual(['text unknown-fragment']);
    expect(codes({ text: '{{>圈}}话' })).toEqual(['text fragment-cycle']);
  });

  test('[§7.1] a pair needs its bad half, a reason, and two different halves', () => {
    expect(codes({ kind: 'pair' })).toEqual(['contrast bad-empty']);
    expect(codes({ kind: 'pair', contrast: { bad: '坏', reason: ' ' } })).toEqual(['contrast reason-empty']);
    expect(codes({ kind: 'pair', contrast: { bad: '话', reason: '因' } })).toEqual(['contrast same']);
    expect(codes({ kind: 'pair', contrast: { bad: '坏', reason: '因' } })).toEqual([]);
  });

  test('[§7.1] every shipped script survives the way into a body and back', () => {
    for (const script of shippedScripts('zh-CN')) {
      const body = bodyOf(script);
      expect(scriptOf(body, script, 'approved')).toEqual(script);
      expect(isSameBody(body, { ...body, tags: [...body.tags].reverse() })).toBe(true);
      expect(isSameBody(body, { ...body, text: `${body.text} ` })).toBe(false);
    }
  });

  test('[§7.1] what a script that is no pair once had as its bad half is not part of it', () => {
    const body = ScriptBody.parse({
      title: '名',
      text: '话',
      steps: ['listen'],
      contrast: { bad: '坏', reason: '因' },
    });
    expect(scriptOf(body, { id: 'own-1', language: 'zh-CN' }, 'draft').contrast).toBeUndefined();
    expect(isSameBody(body, { ...body, contrast: null })).toBe(true);
  });
});
