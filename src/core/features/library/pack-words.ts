// The words of a script sheet (§7.9): columns, steps, categories and channels, in every language and of this shop.
import type { PackWords, WordColumn } from '#shared/domain/scripts/pack/pack.ts';
import { scriptKinds, scriptStates, scriptSteps, scriptTones } from '#shared/domain/scripts/script.ts';
import {
  apologyTiers,
  customerTypes,
  demands,
  eightSteps,
  languages,
  riskLevels,
  type Language,
} from '#shared/domain/vocabulary.ts';
import type { TextKey } from '#shared/i18n/catalogue.ts';
import { translatorOf, wordOf } from '#shared/i18n/translate.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { readLists } from '../shop/lists.ts';

/** Groups of the catalogue's domain words; a code of the shop's own answers itself. */
const groups: Partial<Record<WordColumn, string>> = {
  scenarios: 'category',
  demands: 'demand',
  customerTypes: 'customerType',
  channels: 'channel',
  risks: 'risk',
  language: 'language',
};

/** Where the words of the other columns begin. */
const beginnings: Partial<Record<WordColumn, string>> = {
  kind: 'scripts.kind',
  steps: 'scripts.moment',
  tone: 'scripts.sound',
  tier: 'scripts.speaker',
  state: 'library.state',
};

export function packWords(db: ReadDb): PackWords {
  const { categories, channels } = readLists(db);
  const codes: Record<WordColumn, readonly string[]> = {
    kind: scriptKinds,
    steps: scriptSteps,
    scenarios: categories.map(({ code }) => code),
    demands,
    customerTypes,
    channels: channels.map(({ code }) => code),
    risks: riskLevels,
    tone: scriptTones,
    tier: apologyTiers,
    language: languages,
    state: scriptStates,
  };
  const named = new Map(
    [...categories.map((one) => ['scenarios', one] as const), ...channels.map((one) => ['channels', one] as const)].map(
      ([column, { code, name }]) => [`${column} ${code}`, name],
    ),
  );
  return {
    label: (language, column) => say(language, `library.pack.column.${column}`),
    hint: (language, column) => say(language, `library.pack.hint.${column}`),
    codes: (column) => codes[column],
    word: (language, column, code) => named.get(`${column} ${code}`)?.[language] ?? wordOfCode(language, column, code),
    any: (language) => say(language, 'scripts.facet.any'),
  };
}

function wordOfCode(language: Language, column: WordColumn, code: string): string {
  const isStep = column === 'steps' && (eightSteps as readonly string[]).includes(code);
  const group = isStep ? 'step' : groups[column];
  return group ? wordOf(language, group, code) : say(language, `${beginnings[column]}.${code}`);
}

/** A text of the interface by a key that is put together here. */
export function say(language: Language, key: string): string {
  return (translatorOf(language) as (key: TextKey) => string)(key as TextKey);
}
