import { describe, expect, test } from 'vitest';

import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { summarySections } from '#shared/content/methods/summary-sections.ts';
import { emptyCaseRecord } from '#shared/domain/methods/case-record.ts';
import { caseSummary, displayLines, SectionPlan } from '#shared/domain/methods/summary.ts';

const sheet = { registry: shippedFields, sections: summarySections };
const words = {
  language: 'zh-CN' as const,
  instant: (at: number): string => `T${at}`,
  money: (fen: number): string => `¥${fen / 100}`,
  nameOf: ({ id }: { id: string }): string => `名 ${id}`,
  yes: '是',
  no: '否',
};
const lines = (key: string, value: unknown): string[] => displayLines(shippedFields.get(key)!, value, words);

describe('summary sheet', () => {
  test('[§6.10] every field of the registry has its place, once', () => {
    const placed = summarySections.flatMap((section) => section.fields);
    expect([...placed].sort()).toEqual([...shippedFields.keys()].sort());
    for (const section of summarySections) expect(SectionPlan.parse(section)).toEqual(section);
  });

  test('[§6.10] empties are left out: fields, lists and whole sections', () => {
    const record = {
      ...emptyCaseRecord(),
      fields: { customerWords: '第二次坏了', motive: ' ', rootCauseWhys: [], canKeepPromise: false },
      promises: [{ text: '回电', dueAt: 5, state: 'open' as const }],
    };
    const sections = caseSummary(record, sheet);
    expect(sections.map((section) => section.code)).toEqual(['case', 'complaint', 'resolution']);
    expect(sections[0]!.rows.map((row) => row.field.key)).toEqual(['riskLevel']);
    expect(sections[2]!.rows.map((row) => row.field.key)).toEqual(['canKeepPromise']);
    expect(sections[2]!.lists.map((list) => [list.of, list.items.length])).toEqual([['promises', 1]]);
  });

  test.each([
    ['motive', 'vent', ['把气说出来']],
    ['emotions', ['angry', 'worried'], ['生气', '担心']],
    ['temperNow', 4, ['4 · 很生气，听不进话']],
    ['gestureCostFen', 3_000, ['¥30']],
    ['outcomeToldAt', 7, ['T7']],
    ['canKeepPromise', false, ['否']],
    ['ownerId', 'staff-1', ['名 staff-1']],
    ['category', 'cat-9', ['名 cat-9']],
    ['customerWords', '  ', []],
    [
      'lossItems',
      [{ id: '1', kind: 'time', text: '一下午', amountFen: 5_000 }, { id: '2' }],
      ['时间、来回折腾 · 一下午 · ¥50'],
    ],
  ])('[§6.10] %s %j prints as %j', (key, value, expected) => {
    expect(lines(key, value)).toEqual(expected);
  });

  test('[§11.1] the whys print as a tree', () => {
    const leaf = { id: 'c', text: '没有单子', evidence: '', children: [] };
    const tree = [{ id: 'a', text: '没复检', evidence: '出库记录', children: [leaf] }];
    expect(lines('rootCauseWhys', tree)).toEqual(['没复检 · 出库记录', '  没有单子']);
  });
});
