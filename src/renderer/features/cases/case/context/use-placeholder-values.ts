import type { PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useLanguage } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case-view.ts';
import { placeholderValues } from '#renderer/ui/scripts/placeholder-values.ts';
import { salutationOf } from '#renderer/ui/scripts/salutation-of.ts';

/** What the case at hand knows of the blanks of a script (§7.5). */
export function usePlaceholderValues(): PlaceholderValues {
  const { detail } = useCaseView();
  const { shopName, me } = useSession();
  const format = useFormat();
  const { language } = useLanguage();
  return placeholderValues(detail, {
    language,
    shopName,
    agentName: me.name,
    salutation: salutationOf(detail, language),
    money: (fen) => format.money(fen),
    saidTime: format.saidTime,
  });
}
