import type { Signal, SignalFact } from '#shared/contract/case-records.ts';
import { now } from '#renderer/platform/clock.ts';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';

/** "答应 14:00 前回电，晚了 25 分钟": what the record holds for a reason of the risk; null when its name says it all. */
export function useFactLine(): (signal: Pick<Signal, 'rule' | 'fact'>) => string | null {
  const t = useT();
  const word = useWord();
  const format = useFormat();
  const late = ({ dueAt, doneAt }: SignalFact): { due: string; time: string } => ({
    due: format.dayTime(dueAt ?? 0),
    time: format.duration(Math.max(60, ((doneAt ?? now()) - (dueAt ?? 0)) / 1000)),
  });
  const lines: Record<string, (fact: SignalFact) => string> = {
    'record-promise-broken': (fact) =>
      t(fact.doneAt === null ? 'cases.fact.promiseOpen' : 'cases.fact.promiseLate', { text: fact.text, ...late(fact) }),
    'record-first-response-late': (fact) =>
      t(fact.doneAt === null ? 'cases.fact.responseOpen' : 'cases.fact.responseLate', late(fact)),
    'record-overdue': (fact) => t('cases.fact.overdue', { what: word('due', fact.text), ...late(fact) }),
    'record-chases': ({ count }) => t('cases.fact.chases', { count: count ?? 0 }),
    'record-repeat-complainant': ({ count, text }) => t('cases.fact.repeat', { count: count ?? 0, number: text }),
    'record-key-customer': ({ text }) => t('cases.fact.keyCustomer', { tier: text }),
    'record-influence': ({ text }) => t('cases.fact.influence', { notes: text }),
    'record-option-refused': ({ text }) => t('cases.fact.optionRefused', { title: text }),
    'record-dissatisfied-at-follow-up': ({ count, text }) =>
      text === ''
        ? t('cases.fact.unhappy', { mark: count ?? 0 })
        : t('cases.fact.unhappyWords', { mark: count ?? 0, words: text }),
    'record-same-point': ({ doneAt, text }) =>
      t('cases.fact.samePoint', { at: format.dayTime(doneAt ?? 0), words: text }),
    'record-temper': ({ count }) => t('cases.fact.temper', { temper: count ?? 0 }),
  };
  return ({ rule, fact }) => {
    // A deadline that went meanwhile leaves the name of the rule alone.
    if (fact === null || (timed.has(rule) && fact.dueAt === null)) return null;
    return lines[rule]?.(fact) ?? null;
  };
}

const timed: ReadonlySet<string> = new Set(['record-promise-broken', 'record-first-response-late', 'record-overdue']);
