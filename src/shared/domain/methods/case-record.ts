// What the method engine may read of a case. The core and the page both build it; the engine never asks for more.
import type {
  ApologyTier,
  CaseState,
  ChannelKind,
  CompensationKind,
  Demand,
  RiskLevel,
  Severity,
} from '#shared/domain/vocabulary.ts';

/** Columns of the case itself; keys equal those of registry fields with `source: 'case'`. Instants UTC ms, money fen. */
export type CaseColumns = {
  caseNumber: string | null;
  receivedAt: number | null;
  enteredAt: number | null;
  channel: string | null;
  channelKind: ChannelKind | null;
  category: string | null;
  severity: Severity | null;
  demand: Demand | null;
  ownerId: string | null;
  customerName: string | null;
  storeId: string | null;
  product: string | null;
  orderNumber: string | null;
  amountFen: number | null;
  complaintText: string | null;
  riskLevel: RiskLevel;
  state: CaseState;
};

export type PromiseEntry = {
  text: string;
  dueAt: number | null;
  state: 'open' | 'kept' | 'broken' | 'cancelled';
};
/** §6 step 6: an option is complete when it has an amount or an action, who does it, and a time. */
export type OptionEntry = {
  id: string;
  title: string;
  amountFen: number | null;
  action: string | null;
  who: string | null;
  dueAt: number | null;
  state: 'draft' | 'offered' | 'chosen' | 'refused';
};
export type ApprovalEntry = { amountFen: number; state: 'pending' | 'approved' | 'refused' };
/** Side: what the customer shows, or what we look up ourselves (§6 step 5). */
export type EvidenceEntry = { title: string; side: 'customer' | 'ours' };
export type LetterEntry = {
  tier: ApologyTier;
  state: 'draft' | 'to-sign' | 'to-print' | 'printed' | 'posted' | 'cancelled';
};
export type FollowUpEntry = {
  kind: '24-hours' | '3-days' | 'other';
  dueAt: number;
  state: 'scheduled' | 'done' | 'declined';
};
/** `scheduled`: approved, with a day on which it will be handed over. */
export type CompensationEntry = {
  kind: CompensationKind;
  amountFen: number;
  state: 'promised' | 'approved' | 'scheduled' | 'handed-over' | 'cancelled';
};
/** §2.12: made at a time and in a way, or impossible for a reason. */
export type AcknowledgementEntry = { at: number; way: string; impossibleReason: string | null };
export type AllegationEntry = {
  text: string;
  conclusion: 'upheld' | 'partly-upheld' | 'not-upheld' | 'undetermined' | null;
};
export type CustodyEntry = { item: string; at: number; place: string };
/** A status given to the customer (§2.12, §3.3). */
export type StatusEntry = { at: number; text: string };

export type CaseRecord = {
  case: CaseColumns;
  /** Values by registry key, as stored. Unknown keys are kept and ignored. */
  fields: Readonly<Record<string, unknown>>;
  promises: readonly PromiseEntry[];
  options: readonly OptionEntry[];
  approvals: readonly ApprovalEntry[];
  evidence: readonly EvidenceEntry[];
  letters: readonly LetterEntry[];
  followUps: readonly FollowUpEntry[];
  compensations: readonly CompensationEntry[];
  acknowledgements: readonly AcknowledgementEntry[];
  allegations: readonly AllegationEntry[];
  custody: readonly CustodyEntry[];
  statuses: readonly StatusEntry[];
};

/** A record of a case just opened: nothing filled. */
export function emptyCaseRecord(): CaseRecord {
  return {
    case: {
      caseNumber: null,
      receivedAt: null,
      enteredAt: null,
      channel: null,
      channelKind: null,
      category: null,
      severity: null,
      demand: null,
      ownerId: null,
      customerName: null,
      storeId: null,
      product: null,
      orderNumber: null,
      amountFen: null,
      complaintText: null,
      riskLevel: 'low',
      state: 'open',
    },
    fields: {},
    promises: [],
    options: [],
    approvals: [],
    evidence: [],
    letters: [],
    followUps: [],
    compensations: [],
    acknowledgements: [],
    allegations: [],
    custody: [],
    statuses: [],
  };
}

/** Value of a field: case columns first, then stored fields; `undefined` when never given. */
export function valueOf(record: CaseRecord, key: string): unknown {
  return Object.hasOwn(record.case, key) ? record.case[key as keyof CaseColumns] : record.fields[key];
}
