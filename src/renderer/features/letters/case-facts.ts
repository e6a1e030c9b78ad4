// What the case already knows for a letter (§9.1): nobody types twice what stands in the record.
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { Title } from '#shared/contract/customers.ts';
import type { SessionStatus } from '#shared/contract/session.ts';
import type { Addressee, LetterKind, LetterTemplate, LetterTier } from '#shared/domain/letters/letter.ts';
import { improvementOf, remedyOf } from '#shared/domain/letters/remedy-of.ts';
import { ApologyTier, type Language, type Role } from '#shared/domain/vocabulary.ts';
import { wordOf } from '#shared/i18n/translate.ts';
import type { LetterDraft } from './draft.ts';
import { signerOfTier } from './signer-of-tier.ts';

/** Titles that are an address of their own; sex comes only from what was recorded. */
const titleWords: Partial<Record<Title, Record<Language, string>>> = {
  teacher: { 'zh-CN': '老师', 'zh-TW': '老師', en: '' },
  doctor: { 'zh-CN': '医生', 'zh-TW': '醫師', en: 'Dr' },
};
const sexes: Partial<Record<Title, Addressee['sex']>> = { ms: 'female', mr: 'male' };
const order: Role[] = ['agent', 'supervisor', 'manager'];

/** The shop and the people in it, as far as a letter needs them. */
export type Shop = Pick<SessionStatus, 'shopName' | 'zone' | 'staff'> & { me: { name: string; role: Role } };

/** Whom the letter greets, in the words of its language. */
export function addresseeOf(found: CaseDetail, language: Language): Addressee {
  const { name, title } = found.customer?.fields ?? { name: textField(found, 'customerName'), title: 'none' as const };
  const word = titleWords[title]?.[language];
  return { name: name.slice(0, 80), sex: sexes[title] ?? 'unknown', ...(word ? { title: word } : {}) };
}

/** Facts of the case that templates can name; what is unknown is left out and asked for. */
export function factsOf(found: CaseDetail, template: LetterTemplate, shop: Shop, now: number): LetterDraft['facts'] {
  const { language, tier } = template;
  const day = (instant: number | null | undefined) => (instant ? dayOf(instant, language, shop.zone) : '');
  const chosen = found.options.find(({ state }) => state === 'chosen');
  const promise = found.promises.find(({ state }) => state === 'open');
  const call = found.followUps.find(({ state, dueAt }) => state === 'due' && dueAt > now);
  const signer = signerOf(tier, shop);
  const facts: LetterDraft['facts'] = {
    storeName: textField(found, 'storeId') || shop.shopName,
    complaintDate: day(found.receivedAt),
    productName: textField(found, 'product'),
    remedy: remedyOf(chosen?.title ?? promise?.text ?? '', language),
    remedyDate: day(chosen?.dueAt ?? promise?.dueAt),
    improvement: improvementOf(textField(found, 'improvementText'), language),
    gesture: textField(found, 'gestureText'),
    followUpDate: day(call?.dueAt),
    signerName: signer?.name ?? '',
    signerTitle: signer ? wordOf(language, 'role', signer.role) : '',
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

/** What the case itself suggests: the tier of its apology or severity, the kind of where it stands (§6 step 4, §10.1). */
export function suggestedLetter(found: CaseDetail): { tier: LetterTier; kind: LetterKind } {
  const tier = ApologyTier.safeParse(found.fields['apologyTier']?.value);
  const isGrave = found.fields['severity']?.value !== 'minor' && textField(found, 'severity') !== '';
  const isSettled = found.state === 'resolved' || found.state === 'closed';
  return {
    tier: tier.success ? tier.data : isGrave && !isSettled ? 'supervisor' : 'agent',
    kind: found.state === 'closed' ? 'thank-you' : isSettled ? 'follow-up-24h' : 'apology-card',
  };
}

/** A day as people write it in a sentence: 11月20日, 20 November. */
export function dayOf(instant: number, language: Language, zone: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: zone }).format(instant);
}

/** The local calendar day YYYY-MM-DD. */
export function localDay(instant: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(instant);
}

function signerOf(tier: LetterTier, { me, staff }: Shop): { name: string; role: Role } | undefined {
  const needs = signerOfTier[tier];
  if (order.indexOf(me.role) >= order.indexOf(needs)) return me;
  const able = staff.filter(({ role }) => role === needs);
  return able.length === 1 ? able[0] : undefined;
}

/** A text field of the case; empty when it is none. */
export function textField(found: CaseDetail, key: string): string {
  const value = found.fields[key]?.value;
  return typeof value === 'string' ? value.trim() : '';
}
