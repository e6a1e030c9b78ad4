// Words one thing of a case for the summary sheet (§6.10): a promise, an option, a letter …, each as one line.
import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import type { SummaryList } from '#shared/domain/methods/summary.ts';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';

type Worded = { [K in SummaryList]: (entry: CaseRecord[K][number]) => string };

/** The line of an entry of the given list. */
export function useListLine(): (of: SummaryList, entry: unknown) => string {
  const t = useT();
  const format = useFormat();
  const word = useWord();
  const money = (fen: number | null) => (fen === null || fen === 0 ? '' : format.money(fen));
  const due = (at: number | null) => (at === null ? '' : t('panels.print.due', { time: format.dayTime(at) }));
  // The engine's record folds some states of the contract into its own; their words are the contract's.
  const optionStates = { draft: 'drafted', offered: 'offered', chosen: 'chosen', refused: 'refused' } as const;
  const approvalStates = { pending: 'pending', approved: 'approved', refused: 'declined' } as const;
  const followUpStates = { scheduled: 'due', done: 'reached', declined: 'declined' } as const;
  const followUpKinds = { '24-hours': '24h', '3-days': '3d', other: 'other' } as const;
  const worded: Worded = {
    promises: ({ text, dueAt, state }) => joined(text, due(dueAt), word('promiseState', state)),
    options: ({ title, amountFen, action, who, dueAt, state }) =>
      joined(title, money(amountFen), action, who, due(dueAt), word('optionState', optionStates[state])),
    approvals: ({ amountFen, state }) => joined(format.money(amountFen), word('approvalState', approvalStates[state])),
    evidence: ({ title, side }) => joined(word('evidenceSource', side), title || t('panels.print.untold')),
    letters: ({ tier, state }) => joined(word('tier', tier), word('letterState', state)),
    followUps: ({ kind, dueAt, state }) =>
      joined(
        word('followUp', followUpKinds[kind]),
        format.dayTime(dueAt),
        word('followUpState', followUpStates[state]),
      ),
    compensations: ({ kind, amountFen, state }) =>
      joined(
        word('compensation', kind),
        money(amountFen),
        word('compensationState', state === 'scheduled' ? 'approved' : state),
      ),
    acknowledgements: ({ at, way, impossibleReason }) =>
      joined(format.dateTime(at), word('acknowledgement', way), impossibleReason),
    allegations: ({ text, conclusion }) =>
      joined(text, conclusion === null ? '' : t(`panels.conclusion.${conclusion}`)),
    custody: ({ at, item, place }) => joined(format.dateTime(at), item, place),
    statuses: ({ at, text }) => joined(format.dateTime(at), text),
  };
  return (of, entry) => (worded[of] as (one: unknown) => string)(entry);
}

function joined(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
