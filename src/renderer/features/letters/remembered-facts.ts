// Phone numbers and routes are the same in every letter of a shop: this window keeps the last ones per language.
import { z } from 'zod';
import { LetterFact } from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import type { LetterDraft } from './draft.ts';

const kept: readonly LetterFact[] = ['storePhone', 'signerPhone', 'internalRoute', 'externalRoute'];
const keyOf = (language: Language) => `zhuanji.letter-facts.${language}`;
const Facts = z.partialRecord(LetterFact, z.string());

/** What was typed last; empty when nothing is kept. */
export function rememberedFacts(language: Language): LetterDraft['facts'] {
  try {
    return Facts.parse(JSON.parse(window.localStorage.getItem(keyOf(language)) ?? '{}'));
  } catch {
    return {};
  }
}

/** Keeps what the next letter will need again. */
export function rememberFacts(language: Language, facts: LetterDraft['facts']): void {
  const worth = kept.filter((fact) => (facts[fact] ?? '').trim() !== '').map((fact) => [fact, facts[fact]]);
  if (worth.length === 0) return;
  const all = { ...rememberedFacts(language), ...Object.fromEntries(worth) };
  try {
    window.localStorage.setItem(keyOf(language), JSON.stringify(all));
  } catch {
    // Only a convenience: a full or forbidden storage changes nothing else.
  }
}
