// One library out of two (§7.1): what the program ships and what the shop wrote, changed or retired.
import { expandFragments, type Fragments } from './fragments.ts';
import type { ScriptBody } from './own-script.ts';
import type { Script, ScriptState } from './script.ts';
import type { Language } from '../vocabulary.ts';

/** A script of the shop as it stands in the library; `shipped` leaves the shipped text in use. */
export interface ShopScript {
  id: string;
  language: Language;
  state: ScriptState | 'shipped';
  body: ScriptBody;
}

/** A script as it is offered: fragments in their place, an unfinished one as far as it goes. */
export function offeredScript({ id, language, state, body }: ShopScript, fragments: Fragments): Script {
  const { contrast, ...facts } = body;
  return {
    ...facts,
    id,
    language,
    state: state === 'shipped' ? 'approved' : state,
    text: expandFragments(body.text, fragments).text,
    ...(body.kind === 'pair' && contrast ? { contrast } : {}),
  };
}

/**
 * The library of a language: the shop's own scripts first, then the shipped ones with the shop's copies in their place.
 * What the shop has not touched comes back as the same object, so that it need not be indexed again.
 */
export function assembleLibrary(
  shipped: readonly Script[],
  ofShop: readonly ShopScript[],
  offer: (script: ShopScript) => Script,
): Script[] {
  const shippedIds = new Set(shipped.map(({ id }) => id));
  const copies = new Map(ofShop.filter(({ id }) => shippedIds.has(id)).map((script) => [script.id, script]));
  const own = ofShop.filter(({ id }) => !shippedIds.has(id)).map(offer);
  const rest = shipped.map((script) => {
    const copy = copies.get(script.id);
    return copy && copy.state !== 'shipped' ? offer(copy) : script;
  });
  return [...own, ...rest];
}
