import { describe, expect, test } from 'vitest';
import { assessText } from '#shared/domain/assess/assess-text.ts';
import { markClauses } from '#shared/domain/assess/clauses.ts';

describe('markClauses', () => {
  test.each([
    ['本来想算了 结果态度更差', '本来想算了,结果态度更差'],
    ['东西收到了~~~包装破了', '东西收到了,~~包装破了'],
    ['给差评😡下次不来了', '给差评,\ude21下次不来了'],
    ['第一行到了\n第二行没到', '第一行到了\n第二行没到'],
  ])('[§4.2] %j becomes clauses', (text, marked) => {
    expect(markClauses(text)).toBe(marked);
    expect(markClauses(text)).toHaveLength(text.length);
  });

  test.each([
    '我 要 投 诉',
    '已经 报警了',
    '订单号 88123159',
    '用了 iphone 充电器',
    'i will sue you',
    '50~100元',
    '𠮷野家的饭',
  ])('[§4.2] %j stays as it is', (text) => {
    expect(markClauses(text)).toBe(text);
  });

  test('[§4.2] what was let be in one clause does not silence the next, though only a blank parts them', () => {
    const { signals } = assessText('本来想算了 结果客服骂人 我现在就去打12315');
    expect(signals.map((signal) => signal.kind)).toContain('outside-threat');
  });
});
