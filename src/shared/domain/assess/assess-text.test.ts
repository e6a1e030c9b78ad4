import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessLine, assessText } from '#shared/domain/assess/assess-text.ts';
import type { SignalKind } from '#shared/domain/vocabulary.ts';

const kindsIn = (text: string): SignalKind[] => [...new Set(assessText(text).signals.map((signal) => signal.kind))];

const complaint =
  '昨天在你們店買了一台電風扇，說好三天內退款，到現在還沒退。再不處理我就打1950找消保官！電話 0912-345-678';

describe('assessText', () => {
  test('[§2.2] every quote is what stands between its offsets, and the weights sum to the risk', () => {
    const pieces = fc.constantFrom(
      '我要打12315',
      '孩子被烫伤了',
      '！！！',
      '𠮷',
      '😀',
      '退款',
      '臺',
      ' ',
      '$12.50',
      '垃圾',
      '\ud83d',
      '客服说',
      'WORST',
      '订单号A123456',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { category, severity, demand, extracted, signals, risk } = assessText(text);
        const evidence = [
          ...signals,
          ...[category, severity, demand].flatMap((suggestion) => suggestion.evidence),
          ...Object.values(extracted).flat(),
        ];
        for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
        expect(signals.reduce((sum, signal) => sum + signal.weight, 0)).toBe(risk);
        expect(risk).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('[§2.2] a complaint yields category, severity, demand and facts with the words they came from', () => {
    const assessment = assessText(complaint, { language: 'zh-TW', now: '2026-11-22' });
    expect(assessment.category.code).toBe('after-sales');
    expect(assessment.severity.code).toBe('significant');
    expect(assessment.demand.code).toBe('compensation');
    expect(assessment.extracted.promisedTimes.map((find) => find.quote)).toEqual(['三天內']);
    expect(assessment.extracted.dates.map((find) => find.date)).toEqual(['2026-11-21']);
    expect(assessment.level).toBe('critical');
  });

  test('[§4.1] an injury makes the case a safety emergency', () => {
    const assessment = assessText('The kettle exploded and burned my hand.');
    expect([assessment.category.code, assessment.severity.code]).toEqual(['safety', 'safety']);
    expect(assessment.risk).toBeGreaterThanOrEqual(45);
  });

  test.each([
    '照片曝光过度，重拍还要钱',
    '多媒体教室的投影坏了',
    '门口的工商银行旁边找不到车位',
    '电话0315-2812315一直没人接',
    '味道差到爆炸',
    '看完心很受伤',
    '给差评，再也不来了',
  ])('[§4.2] %s is neither a threat nor a danger', (text) => {
    expect(kindsIn(text)).not.toContain('outside-threat');
    expect(kindsIn(text)).not.toContain('safety');
  });

  test('[§4.2] what the shop answers inside the text is not a signal of the customer', () => {
    const text = '房间很吵。酒店回复：我们会向有关部门投诉施工方，并已报警。补充点评：还是很吵';
    expect(kindsIn(text)).not.toContain('outside-threat');
    expect(kindsIn(`${text}，我要打12315`)).toContain('outside-threat');
  });

  test('[§4.2] a bad review is a threat only as pressure', () => {
    expect(kindsIn('差评！太慢了')).not.toContain('outside-threat');
    expect(kindsIn('再不退款就给差评')).toContain('outside-threat');
  });

  test.each(['', ' ', '\0\u0001', '𠮷', '\ud83d', '!'.repeat(50)])(
    '[issue 2 §9] strange text %j is read without complaint',
    (text) => {
      expect(assessText(text).extracted.orderNumbers).toEqual([]);
    },
  );
});

describe('assessLine', () => {
  test('[issue 2 §3] carries the codes, facts, risk and signals of the command line', () => {
    const line = assessLine('7', '再不退款我就打12315');
    expect(line).toMatchObject({ id: '7', category: 'after-sales', severity: 'significant', demand: 'compensation' });
    expect(line.signals).toContainEqual({
      kind: 'outside-threat',
      quote: '12315',
      start: 7,
      end: 12,
      weight: 45,
      rule: 'threat-hotline',
    });
  });
});
