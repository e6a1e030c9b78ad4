// Learns the weights of the tone check (§7.8) from the labelled sentences of the repository and writes
// src/shared/content/tone/learned: node scripts/learn-tone.mjs. The sets held out for measuring are not read.
// One logistic regression over short phrases that tells ten faults and good language apart, by AdaGrad in a fixed
// order: the same input, the same file. Spread and limits were chosen by leaving sets out (docs/tone.md, Measured).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnedEvaluationSets } from '../src/shared/content/tone-evaluation/learned-sets.ts';
import { toneRuleBooks } from '../src/shared/content/tone/rule-books.ts';
import { letterTemplates } from '../src/shared/content/letters/templates.ts';
import { feelPhrases } from '../src/shared/content/methods/feel-phrases.ts';
import { shippedLeaflet } from '../src/shared/content/papers/leaflet.ts';
import { shippedServiceRules } from '../src/shared/content/papers/service-rules.ts';
import { shippedScripts } from '../src/shared/content/scripts/shipped-scripts.ts';
import { fillPlaceholders } from '../src/shared/domain/scripts/fill-placeholders.ts';
import { exampleValues } from '../src/shared/domain/scripts/placeholder.ts';
import { compileBook, unjudgedBy } from '../src/shared/domain/tone/compiled-book.ts';
import { toneKinds } from '../src/shared/domain/tone/kinds.ts';
import { phrasesOf } from '../src/shared/domain/tone/phrases.ts';
import { readText } from '../src/shared/domain/tone/reading.ts';
import { languages } from '../src/shared/domain/vocabulary.ts';
import { labelledToneSets } from '../tests/text/labelled/read-sets.ts';
import { mulberry } from './logistic.mjs';
import { isStarted, root } from './root.mjs';

// A phrase seen less often tells of one writer, not of a fault.
const RARE = { han: 4, latin: 4 };
const ROUNDS = 15;
const RATE = 0.5;
const SHRINK = 5e-3;
// A weight in the file is a whole number of units; faint ones, and phrases without a loud one, are left out.
const UNIT = 0.1;
const FAINT = 0.15;
const SMALLEST = 0.15;
// Good language is the eleventh class; most sentences are good.
const GOOD = toneKinds.length;
const CLASSES = toneKinds.length + 1;
const START = 2;
// A kind that a fair reader may see too shares a little of the sentence.
const MAIN_SHARE = 0.75;

const books = toneRuleBooks.map((book) => compileBook(book));
const unjudged = unjudgedBy(books);

/** The labelled texts of the repository: { text, kind or undefined when good, also }. */
export function labelledTexts() {
  const texts = [];
  const good = (text) => texts.push({ text, also: [] });
  for (const { faulty, good: fine } of [...learnedEvaluationSets, ...labelledToneSets()]) {
    for (const [kind, sentences] of Object.entries(faulty))
      for (const sentence of sentences)
        texts.push(typeof sentence === 'string' ? { text: sentence, kind, also: [] } : { also: [], ...sentence, kind });
    fine.forEach(good);
  }
  // What a whole text lacks is no fault of any of its sentences.
  const wholeTexts = new Set(toneRuleBooks.flatMap((book) => book.textRules));
  for (const rule of toneRuleBooks.flatMap((book) => [...book.rules, ...book.textRules, ...book.learned])) {
    const { kind, examples, suggestions } = rule;
    if (!wholeTexts.has(rule)) for (const text of examples.bad) texts.push({ text, kind, also: [] });
    examples.good.forEach(good);
    for (const { wording } of suggestions) Object.values(wording).forEach(good);
  }
  for (const language of languages) {
    const filled = (text) => fillPlaceholders(text, exampleValues(language), language).text;
    for (const script of shippedScripts(language)) good(filled(script.text));
  }
  for (const { emotions, factByCategory, anyFact, anyProduct, pendingExplain } of Object.values(feelPhrases)) {
    for (const text of [...Object.values(emotions), ...Object.values(factByCategory), anyFact, pendingExplain])
      good(text.replace('{product}', anyProduct));
  }
  const fields = /\{[a-zA-Z]+\}/gu;
  for (const { body } of letterTemplates)
    for (const paragraph of body) if (paragraph !== '{personal}') good(paragraph.replace(fields, '3'));
  for (const language of languages)
    for (const sheet of [
      ...['cn', 'tw', 'other'].map((region) => shippedLeaflet(language, region)),
      shippedServiceRules(language),
    ])
      good(sheet.replace(fields, '3'));
  return texts;
}

/** Sentences as the check reads them; a faulty text of several sentences stays together until one of them is blamed. */
function readExamples(texts) {
  const seen = new Set();
  return texts
    .flatMap(({ text, kind, also }) => {
      const sentences = readText(text, unjudged)
        .sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text))
        .map(({ text: words, isLatin }) => ({ words, script: isLatin ? 'latin' : 'han' }));
      if (kind === undefined) return sentences.map((sentence) => ({ sentences: [sentence], also }));
      return sentences.length === 0 ? [] : [{ sentences, kind: toneKinds.indexOf(kind), also }];
    })
    .filter(({ sentences, kind }) => {
      const key = `${kind} ${sentences.map(({ words }) => words).join('')}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** Learns one script's weights from labelled texts. */
export function learnTable(script, texts) {
  const examples = readExamples(texts).filter(({ sentences }) => sentences[0].script === script);
  const { reading } = books.find((book) => book.script === script);
  const phrasesOfWords = new Map();
  const times = new Map();
  for (const { words } of examples.flatMap(({ sentences }) => sentences)) {
    if (phrasesOfWords.has(words)) continue;
    phrasesOfWords.set(
      words,
      phrasesOf(words, reading).map((phrase) => phrase.words),
    );
    for (const phrase of phrasesOfWords.get(words)) times.set(phrase, (times.get(phrase) ?? 0) + 1);
  }
  const names = [...times].filter(([, count]) => count >= RARE[script]).map(([name]) => name);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const inputs = new Map(
    [...phrasesOfWords].map(([words, phrases]) => [words, phrases.flatMap((phrase) => numbers.get(phrase) ?? [])]),
  );
  const single = examples.filter(({ sentences }) => sentences.length === 1);
  const first = train(single, inputs, names.length);
  // In a faulty text of several sentences the one that sounds most like its kind is the faulty one.
  const blamed = examples.map((example) => {
    if (example.sentences.length === 1) return example;
    const likely = (sentence) => weigh(inputs.get(sentence.words), first)[example.kind];
    const [worst] = [...example.sentences].sort((a, b) => likely(b) - likely(a));
    return { ...example, sentences: [worst] };
  });
  return asTable(script, names, train(blamed, inputs, names.length));
}

function train(examples, inputs, size) {
  const model = { weights: new Float64Array(size * CLASSES), bias: new Float64Array(CLASSES) };
  model.bias[GOOD] = START;
  const seenWeights = new Float64Array(model.weights.length).fill(1e-6);
  const seenBias = new Float64Array(CLASSES).fill(1e-6);
  const random = mulberry(20_261_128);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other], order[last]];
    }
    for (const index of order) step(examples[index]);
  }
  return model;

  function step({ sentences: [sentence], kind, also }) {
    const input = inputs.get(sentence.words);
    if (input.length === 0) return;
    const scale = 1 / Math.sqrt(input.length);
    const likely = weigh(input, model);
    const wanted = sharesOf(kind, also);
    for (let k = 0; k < CLASSES; k += 1) {
      const error = likely[k] - wanted[k];
      for (const phrase of input) {
        const at = phrase * CLASSES + k;
        const slope = error * scale + SHRINK * model.weights[at];
        seenWeights[at] += slope * slope;
        model.weights[at] -= (RATE * slope) / Math.sqrt(seenWeights[at]);
      }
      seenBias[k] += error * error;
      model.bias[k] -= (RATE * error) / Math.sqrt(seenBias[k]);
    }
  }
}

function sharesOf(kind, also) {
  const shares = new Float64Array(CLASSES);
  shares[kind ?? GOOD] = also.length === 0 || kind === undefined ? 1 : MAIN_SHARE;
  if (kind !== undefined) for (const name of also) shares[toneKinds.indexOf(name)] += (1 - MAIN_SHARE) / also.length;
  return shares;
}

function weigh(input, { weights, bias }) {
  const scale = 1 / Math.sqrt(Math.max(input.length, 1));
  const sums = Float64Array.from(bias);
  for (const phrase of input) for (let k = 0; k < CLASSES; k += 1) sums[k] += weights[phrase * CLASSES + k] * scale;
  const highest = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - highest));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** What a phrase says for each fault against good language. */
function rowOf({ weights }, index) {
  const row = weights.subarray(index * CLASSES, (index + 1) * CLASSES);
  return [...row.subarray(0, GOOD)].map((weight) => weight - row[GOOD]);
}

function asTable(script, names, model) {
  const bias = [...model.bias.subarray(0, GOOD)].map((value) => value - model.bias[GOOD]);
  const lines = names
    .map((name, index) => [name, rowOf(model, index)])
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= SMALLEST))
    .map(([name, row]) => [name, row.map((weight) => (Math.abs(weight) < FAINT ? 0 : Math.round(weight / UNIT)))])
    .map(([name, row]) => [name, row.map((weight, k) => (weight === 0 ? '' : 'abcdefghij'[k] + weight)).join('')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    script,
    bias: bias.map((value) => Number(value.toFixed(3))),
    unit: UNIT,
    phrases: lines.map((line) => line.join('\t')).join('\n'),
  };
}

if (isStarted('learn-tone.mjs')) {
  const texts = labelledTexts();
  for (const [script, file, name] of [
    ['han', 'zh', 'chineseWeights'],
    ['latin', 'en', 'englishWeights'],
  ]) {
    const { bias, unit, phrases } = learnTable(script, texts);
    writeFileSync(
      join(root, `src/shared/content/tone/learned/${file}.ts`),
      `// Generated by scripts/learn-tone.mjs from the labelled sentences in tone-evaluation; do not edit.
import type { LearnedTable } from '#shared/domain/text/learned-table.ts';

export const ${name}: LearnedTable = {
  bias: [${bias.join(', ')}],
  unit: ${unit},
  phrases: \`
${phrases.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`,
};
`,
    );
    console.log(`${script}: ${phrases.split('\n').length} phrases, ${Math.round(phrases.length / 1024)} KB`);
  }
}
