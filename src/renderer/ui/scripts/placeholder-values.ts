// What the case knows about the blanks of a script (§7.5).
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';

type Around = {
  shopName: string;
  agentName: string;
  salutation: string;
  money: (fen: number) => string;
  saidTime: (at: number) => string;
};

/** Values by blank; what the case does not know is left out, so that it is asked for. */
export function placeholderValues(detail: CaseDetail, around: Around): PlaceholderValues {
  const text = (key: string): string => {
    const value = detail.fields[key]?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
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
    option: (chosen ?? offered[0])?.title ?? '',
    optionA: offered[0]?.title ?? '',
    optionB: offered[1]?.title ?? '',
    amount: amount > 0 ? around.money(amount) : '',
    gesture: text('gestureText'),
    facts: withoutStop(text('facts')),
    focus: withoutStop(text('focus')),
    change: withoutStop(text('improvementText')),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
}

const withoutStop = (text: string): string => text.replace(/[。.]+$/u, '');
