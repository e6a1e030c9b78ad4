// A rule book made ready to run: every pattern compiled once.
import type { LearnedRule, SentenceRule, TextRule, ToneRuleBook } from './rule-book.ts';
import { ToneRuleBook as ToneRuleBookSchema } from './rule-book.ts';
import { compileMark, compilePatterns } from './patterns.ts';
import type { Conventions } from './conventions.ts';
import type { PhraseReading } from './phrases.ts';

export interface CompiledSuggestion {
  when: RegExp | undefined;
  wording: SentenceRule['suggestions'][number]['wording'];
}

export interface CompiledSentenceRule {
  rule: SentenceRule;
  match: RegExp;
  unless: RegExp | undefined;
  unlessInText: RegExp | undefined;
  /** Of a rule on words in capitals: the ones everybody knows. */
  capitalsBut: ReadonlySet<string> | undefined;
  suggestions: CompiledSuggestion[];
}

export interface CompiledTextRule {
  rule: TextRule;
  judgeWhen: RegExp[];
  satisfiedBy: RegExp;
  suggestions: CompiledSuggestion[];
}

export interface CompiledLearnedRule {
  rule: LearnedRule;
  unless: RegExp | undefined;
  unlessInText: RegExp | undefined;
  suggestions: CompiledSuggestion[];
}

export interface CompiledBook {
  script: 'han' | 'latin';
  reported: RegExp[];
  conventions: Conventions;
  rules: CompiledSentenceRule[];
  textRules: CompiledTextRule[];
  learned: CompiledLearnedRule[];
  /** How the learned weights read a sentence. */
  reading: PhraseReading;
}

// Reported words reach to the end of their clause; after “you said:” to the end of the next.
const REPORTED_TAIL = '[,]?[^,。?\\n]{0,200}';

/** Checks a rule book against its schema and compiles it; throws on a bad pattern. */
export function compileBook(input: ToneRuleBook): CompiledBook {
  const book = ToneRuleBookSchema.parse(input);
  const families = { script: book.script, words: book.families };
  const compile = (patterns: readonly string[]) => compilePatterns(patterns, families);
  const compileSome = (patterns: readonly string[]) => (patterns.length === 0 ? undefined : compile(patterns));
  const compileSuggestions = (suggestions: SentenceRule['suggestions']) =>
    suggestions.map(({ when, wording }) => ({ when: compileSome(when === undefined ? [] : [when]), wording }));
  return {
    script: book.script,
    reported: book.reported.map((opening) => compile([opening + REPORTED_TAIL])),
    conventions: { opening: compile(book.conventions.opening), closing: compile(book.conventions.closing) },
    rules: book.rules.map((rule) => ({
      rule,
      match: compile(rule.match),
      unless: compileSome(rule.unless),
      unlessInText: compileSome(rule.unlessInText),
      capitalsBut: rule.capitalsBut && new Set(rule.capitalsBut),
      suggestions: compileSuggestions(rule.suggestions),
    })),
    textRules: book.textRules.map((rule) => ({
      rule,
      judgeWhen: rule.judgeWhen.map((pattern) => compile([pattern])),
      satisfiedBy: compile(rule.satisfiedBy),
      suggestions: compileSuggestions(rule.suggestions),
    })),
    learned: book.learned.map((rule) => ({
      rule,
      unless: compileSome(rule.unless),
      unlessInText: compileSome(rule.unlessInText),
      suggestions: compileSuggestions(rule.suggestions),
    })),
    reading: {
      script: book.script,
      families: book.weighed.map((name) => ({ name, words: compile([`<${name}>`]) })),
      marks: Object.entries(book.marks).map(([name, words]) => ({ name, words: compileMark(words, families) })),
    },
  };
}

/** Whether a compiled pattern occurs in the text. */
export function occurs(pattern: RegExp | undefined, text: string): boolean {
  if (pattern === undefined) return false;
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** What no text is judged for, in any language: a Chinese letter may close in English. */
export function unjudgedBy(books: readonly CompiledBook[]): {
  reported: readonly RegExp[];
  conventions: readonly Conventions[];
} {
  return { reported: books.flatMap((book) => book.reported), conventions: books.map((book) => book.conventions) };
}
