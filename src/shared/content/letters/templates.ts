// All shipped letter templates (§9.1).
import { templatesEn } from '#shared/content/letters/templates-en.ts';
import { templatesZhCn } from '#shared/content/letters/templates-zh-cn.ts';
import { templatesZhTw } from '#shared/content/letters/templates-zh-tw.ts';
import type { LetterKind, LetterTemplate, LetterTier } from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

/** Every shipped template; ids are unique across languages. */
export const letterTemplates: readonly LetterTemplate[] = [...templatesZhCn, ...templatesZhTw, ...templatesEn];

/** Templates in one language, narrowed by kind and tier when given, in the order they are offered. */
export function templatesFor(language: Language, by: { kind?: LetterKind; tier?: LetterTier } = {}): LetterTemplate[] {
  return letterTemplates.filter((template) => {
    if (template.language !== language) return false;
    return (!by.kind || template.kind === by.kind) && (!by.tier || template.tier === by.tier);
  });
}
