import type { Guard, Lexicon, TextRule } from '#shared/domain/assess/rule-schema.ts';

/** Word lists and shared contexts a set of rules refers to. */
export interface RuleContext {
  lexicon: Lexicon;
  guards: Readonly<Record<string, Guard>>;
}

/** A rule ready to run: one expression for all its patterns, one per kind of context. */
export interface CompiledRule<Rule extends TextRule = TextRule> {
  rule: Rule;
  pattern: RegExp;
  unlessBefore: RegExp | null;
  unlessAfter: RegExp | null;
  unlessNear: RegExp | null;
  needsNear: RegExp | null;
  unlessText: RegExp | null;
}

/** Compiles rules; throws on an unknown lexicon or guard name and on a broken expression. */
export function compileRules<Rule extends TextRule>(
  rules: readonly Rule[],
  context: RuleContext,
): readonly CompiledRule<Rule>[] {
  return rules.map((rule) => {
    const guards = (rule.guards ?? []).map((name) => known(context.guards, name, rule.id));
    const all = (key: keyof Guard): string[] => [rule, ...guards].flatMap((each) => each[key] ?? []);
    const join = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;
    const expression = (patterns: readonly string[], around: (joined: string) => string, flags = ''): RegExp | null =>
      patterns.length === 0 ? null : new RegExp(expand(around(join(patterns)), context, rule.id), flags);
    return {
      rule,
      pattern: expression(rule.patterns, (joined) => joined, 'g')!,
      unlessBefore: expression(all('unlessBefore'), (joined) => `${joined}$`),
      unlessAfter: expression(all('unlessAfter'), (joined) => `^${joined}`),
      unlessNear: expression(all('unlessNear'), (joined) => joined),
      needsNear: expression(rule.needsNear ?? [], (joined) => joined),
      unlessText: expression(rule.unlessText ?? [], (joined) => joined),
    };
  });
}

function expand(pattern: string, context: RuleContext, ruleId: string): string {
  return pattern
    .replaceAll(/<gap(\d{1,2})>/g, '[^,.。!?;\\n]{0,$1}')
    .replaceAll(/<any(\d{1,2})>/g, '[^。!?\\n]{0,$1}')
    .replaceAll(/(?<!\()(?<!\(\?)<([a-z][a-z-]*)>/g, (_, name: string) => {
      const words = known(context.lexicon, name, ruleId);
      return `(?:${words.map((word) => expand(word, context, ruleId)).join('|')})`;
    });
}

function known<Value>(table: Readonly<Record<string, Value>>, name: string, ruleId: string): Value {
  const value = table[name];
  if (value === undefined) throw new Error(`${ruleId} refers to ${name}, which does not exist`);
  return value;
}
