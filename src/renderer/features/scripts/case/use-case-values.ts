import type { CaseDetail } from '#shared/contract/cases.ts';
import type { PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat } from '#renderer/ui/language.tsx';
import { placeholderValues } from '#renderer/ui/scripts/placeholder-values.ts';
import { salutationOf } from '#renderer/ui/scripts/salutation-of.ts';

/** What a case knows of the blanks of a script; null without a case. */
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
