// Offline evaluation: would following the ranking have left more customers satisfied than following habit? (§7.4, §7.7)
import { describe, expect, test } from 'vitest';
import type { ScriptOutcome } from './outcomes.ts';
import { type RankContext, rankScripts } from './rank.ts';
import { Script } from './script.ts';

const categories = ['product-quality', 'price', 'logistics', 'service-attitude', 'response-time', 'safety'];
const scriptsPerCategory = 8;
const historyUses = 1_500;
const seeds = Array.from({ length: 20 }, (_, seed) => seed + 1);

/** Mulberry32: a small seeded generator, so that a failing seed can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface World {
  scripts: Script[];
  /** True chance that a use of the script in the category satisfies; nobody in the shop knows it. */
  truth: (scriptId: string, category: string) => number;
  outcomes: ScriptOutcome[];
}

/** A shop where people reach for what they know: popularity comes from habit, not from how well a script works. */
function aWorld(seed: number): World {
  const random = randomFrom(seed);
  const scripts = categories.flatMap((category) =>
    Array.from({ length: scriptsPerCategory }, (_, number) =>
      Script.parse({
        id: `${category}-${number}`,
        steps: ['resolve'],
        scenarios: number < 6 ? [category] : [],
        language: 'zh-CN',
        title: category,
        text: category,
      }),
    ),
  );
  const quality = new Map(scripts.map((script) => [script.id, 0.35 + 0.5 * random()]));
  const habit = new Map(scripts.map((script) => [script.id, random() ** 3 + 0.02]));
  const truth = (scriptId: string, category: string): number => {
    const script = scripts.find((each) => each.id === scriptId)!;
    return quality.get(scriptId)! + (script.scenarios.includes(category) ? 0.05 : 0);
  };
  return { scripts, truth, outcomes: aHistory({ scripts, truth, habit, random }) };
}

interface Habits {
  scripts: Script[];
  truth: World['truth'];
  habit: Map<string, number>;
  random: () => number;
}

function aHistory({ scripts, truth, habit, random }: Habits): ScriptOutcome[] {
  const rows = new Map<string, ScriptOutcome>();
  for (let use = 0; use < historyUses; use += 1) {
    const category = categories[Math.floor(random() * categories.length)]!;
    const fitting = scripts.filter((script) => script.scenarios.length === 0 || script.scenarios.includes(category));
    const scriptId = pickByHabit(fitting, habit, random);
    const key = `${scriptId}|${category}`;
    const row = rows.get(key) ?? { scriptId, category, uses: 0, rated: 0, satisfied: 0, reopened: 0, escalated: 0 };
    rows.set(key, row);
    row.uses += 1;
    // Not every customer is reached for an answer.
    if (random() < 0.6) {
      row.rated += 1;
      if (random() < truth(scriptId, category)) row.satisfied += 1;
    }
  }
  return [...rows.values()];
}

function pickByHabit(scripts: Script[], habit: Map<string, number>, random: () => number): string {
  let left = random() * scripts.reduce((sum, script) => sum + habit.get(script.id)!, 0);
  for (const script of scripts) {
    left -= habit.get(script.id)!;
    if (left <= 0) return script.id;
  }
  return scripts.at(-1)!.id;
}

type Policy = (world: World, category: string) => string[];

const byRanking: Policy = ({ scripts, outcomes }, category) => {
  const context: RankContext = {
    step: 'resolve',
    categories: [category],
    demand: null,
    customerType: null,
    riskLevel: 'low',
    language: 'zh-CN',
    channel: null,
  };
  return rankScripts(scripts, context, outcomes).map((script) => script.id);
};

const topThree =
  (key: (row: ScriptOutcome) => number): Policy =>
  ({ outcomes }, category) =>
    outcomes
      .filter((row) => row.category === category)
      .sort((left, right) => key(right) - key(left))
      .slice(0, 3)
      .map((row) => row.scriptId);

const byUse = topThree((row) => row.uses);
const byRawShare = topThree((row) => (row.rated === 0 ? 0 : row.satisfied / row.rated));

/** Mean true satisfaction of what a policy offers, over all categories and places of the list. */
function satisfactionUnder(policy: Policy, world: World): number {
  const offered = categories.flatMap((category) => policy(world, category).map((id) => world.truth(id, category)));
  return offered.reduce((sum, share) => sum + share, 0) / offered.length;
}

const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('ranking evaluated on synthetic histories', () => {
  const worlds = seeds.map(aWorld);
  const ranked = worlds.map((world) => satisfactionUnder(byRanking, world));

  test('[§7.4] it beats "most used" on average by five points and on nearly every seed', () => {
    const used = worlds.map((world) => satisfactionUnder(byUse, world));
    expect(mean(ranked) - mean(used)).toBeGreaterThan(0.05);
    expect(ranked.filter((share, seed) => share > used[seed]!).length).toBeGreaterThanOrEqual(19);
  });

  test('[§7.7] shrinkage beats the raw share of satisfied', () => {
    const raw = worlds.map((world) => satisfactionUnder(byRawShare, world));
    expect(mean(ranked)).toBeGreaterThan(mean(raw));
  });
});
