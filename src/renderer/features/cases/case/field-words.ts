// A field's value as a person reads it: codes by their label, money, moments and people by their name.
import type { FieldDefinition } from '#shared/domain/methods/field.ts';
import { displayLines } from '#shared/domain/methods/summary.ts';
import { useFormat, useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { useNameOf } from './name-of.ts';

/** The value's lines in the language of the page; none for an empty one. */
export function useFieldLines(): (definition: FieldDefinition, value: unknown) => string[] {
  const t = useT();
  const { language } = useLanguage();
  const format = useFormat();
  const word = useWord();
  const nameOf = useNameOf();
  return (definition, value) => {
    const isCode = definition.source === 'case' && definition.kind === 'choice' && !definition.choices;
    if (isCode && typeof value === 'string') return [word(definition.key, value)];
    return displayLines(definition, value, {
      language,
      instant: format.dayTime,
      money: (fen) => format.money(fen),
      nameOf,
      yes: t('cases.yes'),
      no: t('cases.no'),
    });
  };
}
