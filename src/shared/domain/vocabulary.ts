// The field's words as codes: one word, one meaning, the same in code, schema and interface (§1, §2).
import { z } from 'zod';

/** Interface and content languages (§14.2). */
export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** A text in every shipped language. */
export const Localized = z.object({ 'zh-CN': z.string().min(1), 'zh-TW': z.string().min(1), en: z.string().min(1) });
export type Localized = z.infer<typeof Localized>;

/** Roles of staff, weakest first (§1). */
export const roles = ['agent', 'supervisor', 'manager'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Ways a complaint reaches the shop (§2.1). New channels are rows; these are the shipped ones. */
export const shippedChannels = [
  'counter',
  'phone',
  'instant-message',
  'social-post',
  'marketplace-review',
  'delivery-review',
  'email',
  'field-note',
  'paper-form',
  'hotline',
  'platform-ticket',
] as const;
export const ShippedChannel = z.enum(shippedChannels);
export type ShippedChannel = z.infer<typeof ShippedChannel>;

/** How a channel behaves for the clocks (§3.2); every channel, shipped or added, has one. */
export const channelKinds = ['face-to-face', 'phone', 'instant-message', 'public', 'other'] as const;
export const ChannelKind = z.enum(channelKinds);
export type ChannelKind = z.infer<typeof ChannelKind>;

/** Top level of the shipped category tree (§2.3). */
export const shippedCategories = [
  'product-quality',
  'price',
  'logistics',
  'service-attitude',
  'response-time',
  'billing',
  'after-sales',
  'safety',
  'false-description',
  'other',
] as const;
export const ShippedCategory = z.enum(shippedCategories);
export type ShippedCategory = z.infer<typeof ShippedCategory>;

/** Severity (§2.4): minor inconvenience, significant failure, safety emergency. */
export const severities = ['minor', 'significant', 'safety'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** Demand (§2.5). */
export const demands = ['compensation', 'repair', 'prevention', 'respect'] as const;
export const Demand = z.enum(demands);
export type Demand = z.infer<typeof Demand>;

/** Motive behind the complaint (§6 step 2). */
export const motives = ['vent', 'be-compensated', 'be-assured', 'be-respected'] as const;
export const Motive = z.enum(motives);
export type Motive = z.infer<typeof Motive>;

/** Customer type (§6 step 2). */
export const customerTypes = ['compensation-led', 'emotion-led'] as const;
export const CustomerType = z.enum(customerTypes);
export type CustomerType = z.infer<typeof CustomerType>;

/** Kinds of escalation signals (§4.1). */
export const signalKinds = ['temper', 'outside-threat', 'unmet-need', 'time', 'standing', 'safety'] as const;
export const SignalKind = z.enum(signalKinds);
export type SignalKind = z.infer<typeof SignalKind>;

/** Where a customer's own words of a case are written down; 'chased' is what was said when asking again. */
export const saidSources = ['complaintText', 'customerWords', 'remedyInOwnWords', 'refusalWords', 'chased'] as const;
export const SaidSource = z.enum(saidSources);
export type SaidSource = z.infer<typeof SaidSource>;

/** Risk levels (§4.3). */
export const riskLevels = ['low', 'watch', 'high', 'critical'] as const;
export const RiskLevel = z.enum(riskLevels);
export type RiskLevel = z.infer<typeof RiskLevel>;

/** Life of a case. A reopened case is open again. */
export const caseStates = ['open', 'waiting', 'resolved', 'closed'] as const;
export const CaseState = z.enum(caseStates);
export type CaseState = z.infer<typeof CaseState>;

/** Shipped methods (§5.2). */
export const shippedMethods = ['eight-step', 'six-step', 'five-step', 'four-step', 'safety-incident'] as const;
export const ShippedMethod = z.enum(shippedMethods);
export type ShippedMethod = z.infer<typeof ShippedMethod>;

/** Steps of the eight-step method (§6); the other methods map onto the same panels. */
export const eightSteps = [
  'listen',
  'understand',
  'show-importance',
  'apologise',
  'clarify',
  'resolve',
  'exceed',
  'close',
] as const;
export const EightStep = z.enum(eightSteps);
export type EightStep = z.infer<typeof EightStep>;

/** Kinds of compensation (§8.2). */
export const compensationKinds = [
  'refund',
  'exchange',
  'resend',
  'repair',
  'coupon',
  'points',
  'cash',
  'extended-warranty',
  'gift',
  'sample',
  'vip-trial',
  'public-apology',
] as const;
export const CompensationKind = z.enum(compensationKinds);
export type CompensationKind = z.infer<typeof CompensationKind>;

/** Tiers of apology and letter (§6 step 4, §9.1): who signs. */
export const apologyTiers = ['agent', 'supervisor', 'regional-head'] as const;
export const ApologyTier = z.enum(apologyTiers);
export type ApologyTier = z.infer<typeof ApologyTier>;
