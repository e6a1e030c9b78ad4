// Learns the weights of the escalation signals (§4.2) from the labelled texts of the repository and writes
// src/shared/content/assess/learned/risk.ts: node scripts/learn-risk.mjs.
// node scripts/learn-risk.mjs --leave-one-out measures each set with weights learned from all the others instead, and writes nothing.
// One logistic regression per kind over stretches of clauses, by AdaGrad in a fixed order: the same input, the same file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { concepts } from '../src/shared/content/assess/concepts.ts';
import { markClauses } from '../src/shared/domain/assess/clauses.ts';
import { compileRules } from '../src/shared/domain/assess/compile-rules.ts';
import { assessGuards } from '../src/shared/content/assess/guards.ts';
import { assessLexicon } from '../src/shared/content/assess/lexicon.ts';
import { learnedSignals } from '../src/shared/content/assess/learned-signals.ts';
import { readConcepts } from '../src/shared/domain/assess/learned/concept-words.ts';
import { clausesOf, conceptsOf, featuresOf, stretchesOf } from '../src/shared/domain/assess/learned/features.ts';
import { riskKinds } from '../src/shared/domain/assess/learned/risk-kinds.ts';
import { harmlessIn, limitIn } from '../src/shared/domain/assess/learned/judge-signals.ts';
import { matchRules } from '../src/shared/domain/assess/match-rules.ts';
import { signalRules } from '../src/shared/domain/assess/rule-book.ts';
import { fold } from '../src/shared/domain/text/fold.ts';
import { learnedReviewSets } from '../tests/text/assess-evaluation/learned-sets.ts';
import { labelledRiskSets } from '../tests/text/labelled/read-sets.ts';
import { mulberry, trainLogistic, weighInput } from './logistic.mjs';
import { isStarted, root } from './root.mjs';

// More would make the file larger than what they tell is worth.
const KEPT = 40_000;
const RARE = 2;
const SETTINGS = { kinds: 1, start: -3, rounds: 15, rate: 0.3, shrink: 1e-3 };
const UNIT = 0.05;
// Which stretch of a labelled text is meant is found out in so many turns.
const TURNS = 3;
const MIXED = 4000;

const concept = readConcepts(concepts);
const rules = compileRules(
  signalRules.filter((rule) => riskKinds.includes(rule.kind)),
  { lexicon: assessLexicon, guards: assessGuards },
);
const kindOfLabel = { 'outside-threat': 'TB', safety: 'SB' };

/** A labelled text ready to learn from: { wanted: 1, 0 or null by kind, finds of the rules by kind, stretches }. */
export function readExample(text, wanted) {
  const folded = markClauses(fold(text));
  const finds = matchRules(folded, rules);
  const clauses = clausesOf(folded, concept);
  return {
    text,
    wanted,
    finds: riskKinds.map((kind) => finds.filter((find) => find.rule.kind === kind)),
    stretches: stretchesOf(clauses).map(({ first, end }) => readStretch(clauses.slice(first, end))),
  };
}

const readStretch = (clauses) => ({
  clauses,
  named: conceptsOf(clauses),
  features: featuresOf(clauses),
  start: clauses[0].start,
  end: clauses.at(-1).end,
});

/** The labelled reviews by set, and the examples of the rules as one more. */
export function labelledSets() {
  const sets = Object.entries({ ...learnedReviewSets, ...labelledRiskSets() }).map(([name, reviews]) => [
    name,
    reviews.map(([label, text]) =>
      readExample(
        text,
        riskKinds.map((kind) => (kindOfLabel[kind].includes(label) ? 1 : 0)),
      ),
    ),
  ]);
  const examples = signalRules
    .flatMap((rule) =>
      rule.cased === true
        ? []
        : [
            ...rule.examples.hits.map((text) => [text, riskKinds.indexOf(rule.kind)]),
            ...rule.examples.misses.map((text) => [text, -1]),
          ],
    )
    .map(([text, own]) => {
      const example = readExample(text, []);
      // What another rule finds in an example is so: the rules hold their examples.
      return { ...example, wanted: riskKinds.map((_, k) => (k === own || example.finds[k].length > 0 ? 1 : 0)) };
    });
  return [...sets, ['examples of the rules', examples]];
}

/** Numbers for all features that at least `RARE` texts hold. */
function numberFeatures(examples) {
  const counts = new Map();
  for (const { stretches } of examples) {
    const own = new Set(stretches.flatMap(({ features }) => features));
    for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count >= RARE).map(([name]) => name);
  return { names, numbers: new Map(names.map((name, index) => [name, index])) };
}

export function learn(examples) {
  const { names, numbers } = numberFeatures(examples);
  const first = learnKinds(examples, numbers, names.length);
  // The features that say least are left out, and the rest learn again to do without them.
  const loudness = (index) => Math.max(...first.map(({ weights }) => Math.abs(weights[index])));
  const kept = names
    .map((_, index) => index)
    .sort((a, b) => loudness(b) - loudness(a) || a - b)
    .slice(0, KEPT)
    .map((index) => names[index]);
  const keptNumbers = new Map(kept.map((name, index) => [name, index]));
  return { names: kept, numbers: keptNumbers, models: learnKinds(examples, keptNumbers, kept.length) };
}

function learnKinds(examples, numbers, size) {
  const inputs = new Map();
  const inputOf = (stretch) => {
    if (!inputs.has(stretch)) inputs.set(stretch, inputOfStretch(stretch, numbers));
    return inputs.get(stretch);
  };
  const mixed = mixedStretches(examples);
  return riskKinds.map((_, k) => {
    const harmless = examples
      .filter(({ wanted }) => wanted[k] === 0)
      .flatMap(({ stretches }) => stretches.map((stretch) => ({ input: inputOf(stretch), target: () => 0 })));
    const all = [...harmless, ...mixed.map((stretch) => ({ input: inputOf(stretch), target: () => 0 }))];
    const meant = examples.filter(({ wanted, stretches }) => wanted[k] === 1 && stretches.length > 0);
    let model;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const found = meant.flatMap((example) => {
        const stretch = meantStretch(example, k, model && ((one) => weighInput(inputOf(one), model)[0]));
        return stretch === undefined ? [] : [{ input: inputOf(stretch), target: () => 1 }];
      });
      model = trainLogistic([...all, ...found], { ...SETTINGS, size });
    }
    return model;
  });
}

// Clauses of complaints without any signal, thrown together: most of what is read is like that, and two everyday words that
// never stood together in a labelled text are not a signal for that.
function mixedStretches(examples) {
  const clauses = examples
    .filter(({ wanted }) => wanted.every((one) => one === 0))
    .flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.clauses));
  const random = mulberry(20_261_129);
  const any = () => clauses[Math.floor(random() * clauses.length)];
  return Array.from({ length: clauses.length === 0 ? 0 : MIXED }, () => readStretch([any(), any(), any()]));
}

export const inputOfStretch = ({ features }, numbers) =>
  features.flatMap((feature) => (numbers.has(feature) ? [numbers.get(feature)] : []));

// At first the stretch a rule finds is meant, or the only one; later the one that sounds most like it.
function meantStretch({ stretches, finds }, k, likelihood) {
  if (stretches.length === 1) return stretches[0];
  if (likelihood !== undefined) {
    const likely = stretches.map((stretch) => likelihood(stretch));
    return stretches[likely.indexOf(Math.max(...likely))];
  }
  const [find] = finds[k];
  return find && stretches.find(({ start, end }) => start <= find.start && find.start < end);
}

/** Whether rules and weights together find each kind, and whether the rules alone do; as `judge-signals.ts` decides. */
function findsOf({ text, finds, stretches }, { numbers, models }) {
  return riskKinds.map((kind, k) => {
    const { likely, harmless, needsOne, needsNone } = learnedSignals.find((learned) => learned.kind === kind);
    const weighed = stretches.map((stretch) => ({
      ...stretch,
      likelihood: weighInput(inputOfStretch(stretch, numbers), models[k])[0],
    }));
    const floor = harmlessIn(stretches.length, harmless);
    const isBelieved = (find) => {
      const around = weighed.filter(({ start, end }) => start < find.end && find.start < end);
      return around.length === 0 || around.some(({ likelihood }) => likelihood >= floor);
    };
    const limit = limitIn(weighed.length, likely[/[\u3400-\u9fff]/u.test(text) ? 'han' : 'latin']);
    const isLikely = weighed.some(
      ({ named, likelihood }) =>
        likelihood >= limit && (likelihood >= needsNone || needsOne.some((name) => named.includes(name))),
    );
    return { rules: finds[k].length > 0, both: finds[k].some(isBelieved) || isLikely, weights: isLikely };
  });
}

function leaveOneOut(sets) {
  const total = riskKinds.map(() => ({ rules: [0, 0, 0], both: [0, 0, 0], weights: [0, 0, 0] }));
  for (const [name, held] of sets.slice(0, -1)) {
    const model = learn(sets.filter(([other]) => other !== name).flatMap(([, examples]) => examples));
    const own = riskKinds.map(() => ({ rules: [0, 0, 0], both: [0, 0, 0], weights: [0, 0, 0] }));
    for (const example of held)
      findsOf(example, model).forEach((found, k) => {
        for (const way of ['rules', 'both', 'weights'])
          for (const counts of [own, total]) count(counts[k][way], found[way], example.wanted[k]);
      });
    print(name, held.length, own);
  }
  print(
    'all together',
    sets.slice(0, -1).reduce((sum, [, held]) => sum + held.length, 0),
    total,
  );
}

function count(counts, isFound, wanted) {
  if (isFound && wanted === 1) counts[0] += 1;
  else if (isFound && wanted === 0) counts[1] += 1;
  else if (wanted === 1) counts[2] += 1;
}

function print(name, size, counts) {
  riskKinds.forEach((kind, k) => {
    const figures = Object.entries(counts[k]).map(([way, [right, wrong, missed]]) => {
      const share = (of) => (right + of === 0 ? '  –  ' : (right / (right + of)).toFixed(3));
      return `${way} ${share(wrong)} / ${share(missed)}`;
    });
    console.log(`${name.padEnd(24)} ${String(size).padStart(5)}  ${kind.padEnd(15)} ${figures.join('   ')}`);
  });
}

function write({ names, models }) {
  const lines = names
    .map((name, index) => {
      const units = models.map(({ weights }) => Math.round(weights[index] / UNIT));
      return [name, units.map((unit, k) => (unit === 0 ? '' : 'ab'[k] + unit)).join('')];
    })
    .filter(([, row]) => row !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const phrases = lines.map((line) => line.join('\t')).join('\n');
  writeFileSync(
    join(root, 'src/shared/content/assess/learned/risk.ts'),
    `// Generated by scripts/learn-risk.mjs from the labelled texts in tests/text/assess-evaluation; do not edit.
import type { LearnedTable } from '#shared/domain/text/learned-table.ts';

export const riskWeights: LearnedTable = {
  bias: [${models.map(({ bias }) => Number(bias[0].toFixed(3))).join(', ')}],
  unit: ${UNIT},
  phrases: \`
${phrases.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`,
};
`,
  );
  console.log(`${lines.length} features, ${Math.round(Buffer.byteLength(phrases) / 1024)} KB`);
}

if (isStarted('learn-risk.mjs')) {
  const sets = labelledSets();
  if (process.argv.includes('--leave-one-out')) leaveOneOut(sets);
  else write(learn(sets.flatMap(([, examples]) => examples)));
}
