import { describe, expect, test } from 'vitest';
import { assessGuards } from '#shared/content/assess/guards.ts';
import { assessLexicon } from '#shared/content/assess/lexicon.ts';
import { markClauses } from '#shared/domain/assess/clauses.ts';
import { compileRules } from '#shared/domain/assess/compile-rules.ts';
import { matchRules } from '#shared/domain/assess/match-rules.ts';
import { signalRules, suggestionRules } from '#shared/domain/assess/rule-book.ts';
import { Guard, Lexicon, SignalRule, SuggestionRule, isBoundedPattern } from '#shared/domain/assess/rule-schema.ts';
import { fold } from '#shared/domain/text/fold.ts';

const rules = [...signalRules, ...suggestionRules];
const context = { lexicon: assessLexicon, guards: assessGuards };

describe('shipped rules', () => {
  test('[§4.1] every rule, guard and word list obeys its schema, and no id is used twice', () => {
    expect(signalRules.map((rule) => SignalRule.safeParse(rule).error?.message)).toEqual(
      signalRules.map(() => undefined),
    );
    expect(suggestionRules.map((rule) => SuggestionRule.safeParse(rule).error?.message)).toEqual(
      suggestionRules.map(() => undefined),
    );
    expect(Lexicon.safeParse(assessLexicon).error).toBeUndefined();
    expect(Object.values(assessGuards).map((guard) => Guard.safeParse(guard).success)).not.toContain(false);
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '[§4.2] %s finds its hits and leaves its misses',
    (_, rule) => {
      const compiled = compileRules([rule], context);
      const holds = (text: string): boolean =>
        matchRules(rule.cased === true ? text : markClauses(fold(text)), compiled).length > 0;
      expect(rule.examples.hits.filter((text) => !holds(text))).toEqual([]);
      expect(rule.examples.misses.filter((text) => holds(text))).toEqual([]);
    },
  );
});

describe('isBoundedPattern', () => {
  test.each(['a+', 'a*', 'a{2,}', '(?:a{0,3}b){0,4}', '(?:<gap8>a){2}', 'a{0,99}'])(
    '[issue 3] %s could take more than linear time and is refused',
    (pattern) => {
      expect(isBoundedPattern(pattern)).toBe(false);
    },
  );

  test.each(['a?', '(?:ab){0,4}', '[+*]', '\\+', '(?:a|b)<gap8>c'])(
    '[issue 3] %s is linear and accepted',
    (pattern) => {
      expect(isBoundedPattern(pattern)).toBe(true);
    },
  );
});
