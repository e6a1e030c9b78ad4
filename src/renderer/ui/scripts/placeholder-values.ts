// What the case knows about the blanks of a script (§7.5).
import type { CaseDetail } from '#shared/contract/cases.ts';
import { changeIn, midSentence, toCustomer } from '#shared/domain/methods/to-customer.ts';
import { withoutStop } from '#shared/domain/methods/message-text.ts';
import type { PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

type Around = {
  language: Language;
  shopName: string;
  agentName: string;
  salutation: string;
  money: (fen: number) => string;
  saidTime: (at: number) => string;
};

/** The part of a case that scripts are filled from. */
export type CaseKnowledge = Pick<CaseDetail, 'fields' | 'promises' | 'options'> & {
  customer: { fields: { name: string } } | null;
  owner: { name: string } | null;
};

/** Values by blank; what the case does not know is left out, so that it is asked for. */
export function placeholderValues(detail: CaseKnowledge, around: Around): PlaceholderValues {
  const text = (key: string): string => {
    const value = detail.fields[key]?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
  const note = (key: string): string =>
    midSentence(withoutStop(toCustomer(text(key), around.language)), around.language);
  const title = (option: { title: string } | undefined): string => midSentence(option?.title ?? '', around.language);
  const promise = detail.promises.filter((one) => one.state === 'open').sort((a, b) => a.dueAt - b.dueAt)[0];
  const offered = detail.options.filter((option) => option.state !== 'refused');
  const chosen = offered.find((option) => option.state === 'chosen');
  const amount = chosen?.amountFen ?? 0;
  const known: PlaceholderValues = {
    salutation: around.salutation,
    customerName: detail.customer?.fields.name ?? '',
    storeName: around.shopName,
    agentName: around.agentName,
    ownerName: detail.owner?.name ?? '',
    orderNumber: text('orderNumber'),
    product: text('product'),
    promiseTime: promise ? around.saidTime(promise.dueAt) : '',
    option: title(chosen ?? offered[0]),
    optionA: title(offered[0]),
    optionB: title(offered[1]),
    amount: amount > 0 ? around.money(amount) : '',
    gesture: text('gestureText'),
    facts: note('facts'),
    focus: note('focus'),
    change: changeIn(text('improvementText'), around.language),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
}
