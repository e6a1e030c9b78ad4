import type { Language } from '../domain/vocabulary.ts';
import { catalogues, type Feature, type Translate } from './catalogue.ts';

function find(language: Language, key: string): string | undefined {
  const dot = key.indexOf('.');
  return catalogues[language][key.slice(0, dot) as Feature]?.[key.slice(dot + 1)];
}

function fill(text: string, values: Record<string, string | number> | undefined): string {
  if (!values) return text;
  return text.replace(/\{(\w+)\}/g, (raw, name: string) => String(values[name] ?? raw));
}

/**
 * The translator of a language. `{name}` is filled from the values; with `count: 1` the key `…_one` wins where the
 * language has it. A key without a text answers itself, so that a gap is seen and nothing breaks.
 */
export function translatorOf(language: Language): Translate {
  return (key: string, values?: Record<string, string | number>) => {
    const singular = values?.['count'] === 1 ? find(language, `${key}_one`) : undefined;
    return fill(singular ?? find(language, key) ?? key, values);
  };
}

/** The word of an open code (`due`, `first-response`), or the code itself when the shop invented it. */
export function wordOf(language: Language, group: string, code: string): string {
  return find(language, `words.${group}.${code}`) ?? code;
}
