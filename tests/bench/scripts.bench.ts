// The library: from a key to the results, over 10,000 scripts of a shop, by letters and by sounds (§7.3).
import { pinyin } from 'pinyin-pro';
import { allShippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { anonymise } from '#shared/domain/anonymise/anonymise.ts';
import { defaultRankingRules } from '#shared/domain/scripts/outcomes.ts';
import { rankScripts } from '#shared/domain/scripts/rank.ts';
import type { Script } from '#shared/domain/scripts/script.ts';
import { buildScriptIndex, searchScripts } from '#shared/domain/scripts/search.ts';
import { inMs, printTable, timeOf, verdict } from './measure.ts';

/** A key held down repeats every 33 ms; two frames of that leave time to draw. */
const goalMs = 50;
const romanise = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });

function library(size: number): Script[] {
  const shipped = allShippedScripts();
  return Array.from({ length: size }, (_, position) => {
    const script = shipped[position % shipped.length]!;
    return { ...script, id: `${script.id}-${position}`, title: `${script.title}${position}` };
  });
}

const rows: string[][] = [];
for (const size of [1_000, 10_000]) {
  const scripts = library(size);
  const built = performance.now();
  buildScriptIndex(scripts, romanise);
  const first = performance.now() - built;
  const again = await timeOf(9, () => buildScriptIndex(scripts, romanise));
  const index = buildScriptIndex(scripts, romanise);
  rows.push(
    [`${size}: index, first time`, inMs(first), '', ''],
    [`${size}: index, after a change`, inMs(again.p50), '', ''],
  );
  for (const query of ['退', '包裹', '查到的', 'tksq', 'dandu', 'sorry', '没有这样的词', '']) {
    // What is marked is worked out for the rows that are drawn: some ten, with what stands ready above and below.
    const search = () => {
      const { hits } = searchScripts(index, query, {}, { limit: 2_000 });
      return hits.slice(0, 20).map(({ highlights }) => highlights);
    };
    const { p50, p95 } = await timeOf(21, search);
    rows.push([`${size}: “${query}”`, inMs(p50), inMs(p95), verdict({ 'within 50 ms': p50 < goalMs })]);
  }
}
const scripts = library(10_000);
const context = {
  step: 'resolve',
  categories: ['logistics'],
  demand: 'compensation',
  customerType: null,
  riskLevel: 'low',
  language: 'zh-CN',
  channel: 'phone',
} as const;
const rank = await timeOf(21, () => rankScripts(scripts, context, [], { rules: defaultRankingRules }));
rows.push(['10000: rank for a case', inMs(rank.p50), inMs(rank.p95), verdict({ 'within 50 ms': rank.p50 < goalMs })]);
const words = '王女士住在人民路12号，电话13912345678，说壶漏水，等了很久。'.repeat(30);
const people = { customers: ['王丽华'], staff: ['小周', '陈主管', '林悦'] };
const taken = await timeOf(9, () => anonymise(words, people, 'zh-CN'));
rows.push(['anonymise 1,000 characters', inMs(taken.p50), inMs(taken.p95), '']);
printTable('Script library', ['what', 'p50', 'p95', ''], rows);
