// A new letter for a case: template, facts of the case, and the look the shop used last.
import type { CaseDetail } from '#shared/contract/cases.ts';
import { handsFor } from '#shared/domain/letters/choose-font.ts';
import type { LetterTemplate } from '#shared/domain/letters/letter.ts';
import { addresseeOf, factsOf, localDay, type Shop } from './case-facts.ts';
import type { LetterDraft } from './draft.ts';
import { rememberedFacts } from './remembered-facts.ts';

/** What a letter begins as. `now` is the core's time. */
export function newDraft(found: CaseDetail, template: LetterTemplate, shop: Shop, now: number): LetterDraft {
  return {
    templateId: template.id,
    paper: template.paper,
    addressee: addresseeOf(found, template.language),
    facts: { ...rememberedFacts(template.language), ...factsOf(found, template, shop, now) },
    overrides: {},
    personalSentence: '',
    day: localDay(now, shop.zone),
    isDateFormal: template.formal,
    mayContinue: false,
    look: {
      font: handsFor(template.language)[0]!,
      variation: 0.5,
      ink: 'blue-black',
      ground: 'white',
      orientation: template.orientation,
      seed: crypto.randomUUID(),
      signature: 'name',
      hasSeal: false,
    },
  };
}

/** The same letter once more, to be corrected: everything stays but the personal sentence's hand and the day. */
export function correctedDraft(printed: LetterDraft, now: number, zone: string): LetterDraft {
  return { ...printed, day: localDay(now, zone), look: { ...printed.look, seed: crypto.randomUUID() } };
}
