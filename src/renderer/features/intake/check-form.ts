// What keeps a form from becoming a case, named before the core is asked (§2.2: words; §2.6: attributes a category requires).
import type { IntakeForm } from '#shared/contract/intake.ts';
import type { Lists, RequirableAttribute } from '#shared/contract/settings.ts';

/** `field` is `words`, `phone` or a requirable attribute. */
export type FormProblem = {
  field: 'words' | 'phone' | RequirableAttribute;
  reason: 'missing' | 'required' | 'invalid';
};

/** Attributes the chosen category asks for. */
export function requiredBy(form: IntakeForm, lists: Lists): readonly RequirableAttribute[] {
  return lists.categories.find(({ code }) => code === form.category)?.required ?? [];
}

/** The value of a requirable attribute, '' when there is none. */
export function attributeIn(form: IntakeForm, attribute: RequirableAttribute): string {
  if (attribute === 'amount') return form.amountFen === null ? '' : String(form.amountFen);
  if (attribute === 'orderNumber') return form.orderNumber.trim();
  if (attribute === 'purchaseDate') return form.purchaseDate ?? '';
  return form.attributes[attribute]?.trim() ?? '';
}

/** Everything that is missing or wrong, in the order of the form. */
export function problemsOf(form: IntakeForm, lists: Lists): FormProblem[] {
  const problems: FormProblem[] = [];
  if (form.words.trim() === '') problems.push({ field: 'words', reason: 'missing' });
  if (form.phone.trim() !== '' && !/\d{3}/.test(form.phone.replace(/[\s()-]/g, '')))
    problems.push({ field: 'phone', reason: 'invalid' });
  for (const attribute of requiredBy(form, lists)) {
    if (attributeIn(form, attribute) === '') problems.push({ field: attribute, reason: 'required' });
  }
  return problems;
}
