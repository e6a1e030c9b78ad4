import { anyValue, type FacetName } from '#shared/domain/scripts/facets.ts';
import { eightSteps, type ApologyTier } from '#shared/domain/vocabulary.ts';
import type { Script, ScriptStep } from '#shared/domain/scripts/script.ts';
import type { Translate } from '#shared/i18n/catalogue.ts';

type Word = (group: string, code: string) => string;
type Moment = Exclude<ScriptStep, (typeof eightSteps)[number]>;

const groups: Partial<Record<FacetName, string>> = {
  language: 'language',
  scenarios: 'category',
  demands: 'demand',
  customerTypes: 'customerType',
  channels: 'channel',
  risks: 'risk',
};

/** The word of a facet's value. */
export function facetWord(facet: FacetName, value: string, t: Translate, word: Word): string {
  if (value === anyValue) return t('scripts.facet.any');
  const isStep = (eightSteps as readonly string[]).includes(value);
  switch (facet) {
    case 'kind':
      return t(`scripts.kind.${value as Script['kind']}`);
    case 'steps':
      return isStep ? word('step', value) : t(`scripts.moment.${value as Moment}`);
    case 'tone':
      return t(`scripts.sound.${value as Script['tone']}`);
    case 'state':
      return t(`library.state.${value as Script['state']}`);
    case 'tier':
      return t(`scripts.speaker.${value as ApologyTier}`);
    default:
      return word(groups[facet] ?? facet, value);
  }
}
