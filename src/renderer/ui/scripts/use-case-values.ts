import type { CaseDetail } from '#shared/contract/cases.ts';
import type { PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat } from '../language.tsx';
import { placeholderValues } from './placeholder-values.ts';
import { salutationOf } from './salutation-of.ts';

/** What a case knows of the blanks of a script (§7.5); null without a case. */
export function useCaseValues(detail: CaseDetail, language: Language): PlaceholderValues;
export function useCaseValues(detail: CaseDetail | undefined, language: Language): PlaceholderValues | null;
export function useCaseValues(detail: CaseDetail | undefined, language: Language): PlaceholderValues | null {
  const { shopName, me } = useSession();
  const format = useFormat();
  if (!detail) return null;
  return placeholderValues(detail, {
    language,
    shopName,
    agentName: me.name,
    salutation: salutationOf(detail, language),
    money: (fen) => format.money(fen),
    saidTime: format.saidTime,
  });
}
