import type { CaseDetail } from '#shared/contract/cases.ts';
import { familyNameOf } from '#shared/domain/letters/salutation.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { wordOf } from '#shared/i18n/translate.ts';

/** How a script addresses the customer: family name and the recorded title; '' when none is recorded, nobody guesses. */
export function salutationOf({ customer }: CaseDetail, language: Language): string {
  if (!customer || customer.fields.title === 'none' || customer.fields.name.trim() === '') return '';
  const name = customer.fields.name.trim();
  const title = wordOf(language, 'title', customer.fields.title);
  return language === 'en' ? `${title} ${name}` : `${familyNameOf(name) || name}${title}`;
}
