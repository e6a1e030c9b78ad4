// The filter of the queue in the address, so that Back, reload and a saved link keep it (§2.11).
import { z } from 'zod';
import type { QueueFilter } from '#shared/contract/cases.ts';
import { StaffId } from '#shared/contract/ids.ts';
import { RiskLevel, Severity } from '#shared/domain/vocabulary.ts';

const text = z.string().max(40).optional().catch(undefined);

export const queueViews = ['mine', 'all', 'waiting', 'resolved', 'closed'] as const;
export const narrowings = ['category', 'channel', 'severity', 'level', 'ownerId', 'store'] as const;
export type Narrowing = (typeof narrowings)[number];

export const queueAddress = z.object({
  view: z.enum(queueViews).catch('all'),
  query: z.string().max(200).catch(''),
  category: text,
  channel: text,
  severity: Severity.optional().catch(undefined),
  level: RiskLevel.optional().catch(undefined),
  ownerId: StaffId.optional().catch(undefined),
  store: z.string().max(200).optional().catch(undefined),
});

/** Nothing narrowed: what a cleared filter looks like in the address. */
export const noNarrowing: Pick<QueueFilter, Narrowing> = {
  category: undefined,
  channel: undefined,
  severity: undefined,
  level: undefined,
  ownerId: undefined,
  store: undefined,
};

export const isNarrowed = (filter: QueueFilter): boolean =>
  filter.query.trim() !== '' || narrowings.some((key) => filter[key] !== undefined && filter[key] !== '');
