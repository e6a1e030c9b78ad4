// Builds what the method engine may read of a case from the contract's detail: the same record the core builds from rows.
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { CaseColumns, CaseRecord } from '#shared/domain/methods/case-record.ts';
import type { ChannelKind, Demand, Severity } from '#shared/domain/vocabulary.ts';

/** The engine's record of a case. `channelKind` comes from the shop's lists, which the detail does not carry. */
export function toCaseRecord(detail: CaseDetail, channelKind: ChannelKind | null = null): CaseRecord {
  const { promises, custody, statuses, allegations, acknowledgement } = detail;
  return {
    case: columnsOf(detail, channelKind),
    fields: Object.fromEntries(Object.entries(detail.fields).map(([key, field]) => [key, field.value])),
    promises: promises.map(({ text, dueAt, state }) => ({ text, dueAt, state })),
    options: detail.options.map(({ state, ...option }) => ({
      ...option,
      state: state === 'drafted' ? ('draft' as const) : state,
    })),
    approvals: detail.approvals
      .filter((approval) => approval.state !== 'withdrawn')
      .map(({ amountFen, state }) => ({ amountFen, state: approvalStates[state] })),
    evidence: detail.evidence
      .filter((entry) => !entry.isRemoved)
      .map(({ fileName, note, source }) => ({ title: fileName ?? note, side: source })),
    letters: detail.letters.map(({ tier, state }) => ({ tier, state })),
    followUps: detail.followUps
      .filter((followUp) => followUp.state !== 'cancelled')
      .map(({ kind, dueAt, state }) => ({
        kind: kind === '24h' ? '24-hours' : '3-days',
        dueAt,
        state: followUpStates[state],
      })),
    compensations: detail.compensations.map(({ kind, amountFen, state, scheduledFor }) => ({
      kind,
      amountFen,
      state: scheduledFor !== null && (state === 'promised' || state === 'approved') ? ('scheduled' as const) : state,
    })),
    acknowledgements: acknowledgement
      ? [
          {
            at: acknowledgement.at,
            way: acknowledgement.method,
            impossibleReason: acknowledgement.method === 'impossible' ? acknowledgement.said : null,
          },
        ]
      : [],
    allegations: allegations.map(({ text, conclusion }) => ({ text, conclusion })),
    custody: custody.map(({ item, at, place }) => ({ item, at, place })),
    statuses: statuses.map(({ at, text }) => ({ at, text })),
  };
}

const approvalStates = { pending: 'pending', approved: 'approved', declined: 'refused', withdrawn: 'refused' } as const;
const followUpStates = { due: 'scheduled', declined: 'declined', reached: 'done', cancelled: 'declined' } as const;

function columnsOf(detail: CaseDetail, channelKind: ChannelKind | null): CaseColumns {
  const text = (key: string): string | null => {
    const value = detail.fields[key]?.value;
    return typeof value === 'string' ? value : null;
  };
  const amount = detail.fields['amountFen']?.value;
  return {
    caseNumber: detail.number,
    receivedAt: detail.receivedAt,
    enteredAt: detail.enteredAt,
    channel: text('channel'),
    channelKind,
    category: text('category'),
    severity: text('severity') as Severity | null,
    demand: text('demand') as Demand | null,
    ownerId: detail.owner?.id ?? null,
    customerName: detail.customer?.fields.name ?? null,
    storeId: text('storeId'),
    product: text('product'),
    orderNumber: text('orderNumber'),
    amountFen: typeof amount === 'number' ? amount : null,
    complaintText: text('complaintText'),
    riskLevel: detail.level,
    state: detail.state,
  };
}
