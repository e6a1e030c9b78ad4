// A story of the sample shop (§14.4): one complaint and what happened to it, in minutes before the shop was laid out.
import { z } from 'zod';
import { CompensationKind, Demand, Severity, ShippedCategory, ShippedChannel } from './vocabulary.ts';

const after = { afterMinutes: z.number().int().min(0) };

/** One thing that happened, `afterMinutes` after the complaint was received. */
export const StoryEvent = z.discriminatedUnion('do', [
  z.object({ ...after, do: z.literal('acknowledge'), said: z.string() }),
  z.object({ ...after, do: z.literal('field'), key: z.string(), value: z.unknown() }),
  z.object({ ...after, do: z.literal('step'), step: z.string() }),
  z.object({ ...after, do: z.literal('note'), text: z.string() }),
  z.object({ ...after, do: z.literal('told'), text: z.string() }),
  z.object({ ...after, do: z.literal('chased'), words: z.string() }),
  z.object({ ...after, do: z.literal('promise'), text: z.string(), inMinutes: z.number().int().min(1) }),
  z.object({ ...after, do: z.literal('keep-promises'), proof: z.string() }),
  z.object({
    ...after,
    do: z.literal('option'),
    kind: CompensationKind,
    title: z.string(),
    amountFen: z.number().int().min(0),
    action: z.string(),
    isChosen: z.boolean().default(false),
    words: z.string().default(''),
  }),
  z.object({ ...after, do: z.literal('wait'), reason: z.string() }),
  z.object({ ...after, do: z.literal('resolve'), outcome: z.string() }),
  z.object({ ...after, do: z.literal('follow-up'), satisfaction: z.number().int().min(1).max(5), words: z.string() }),
  z.object({ ...after, do: z.literal('close'), reason: z.string().optional() }),
]);
export type StoryEvent = z.infer<typeof StoryEvent>;

export const SampleStory = z.object({
  /** How long before now the complaint came in. */
  minutesAgo: z.number().int().min(1),
  customer: z.object({
    name: z.string(),
    title: z.enum(['none', 'ms', 'mr']),
    phone: z.string(),
    tier: z.string().default(''),
  }),
  channel: ShippedChannel,
  words: z.string().min(1),
  category: ShippedCategory,
  severity: Severity,
  demand: Demand,
  product: z.string().default(''),
  store: z.string().default(''),
  orderNumber: z.string().default(''),
  amountFen: z.number().int().nullable().default(null),
  remedySought: z.string().default(''),
  events: z.array(StoryEvent).default([]),
});
export type SampleStory = z.infer<typeof SampleStory>;
export type SampleStoryInput = z.input<typeof SampleStory>;
