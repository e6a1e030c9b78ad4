import type { PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';
import { useLanguage } from '#renderer/ui/language.tsx';
import { useCaseValues } from '#renderer/ui/scripts/use-case-values.ts';
import { useCaseView } from '../case-view.ts';

/** What the case at hand knows of the blanks of a script (§7.5). */
export function usePlaceholderValues(): PlaceholderValues {
  const { detail } = useCaseView();
  const { language } = useLanguage();
  return useCaseValues(detail, language);
}
