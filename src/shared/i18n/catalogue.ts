// Assembles the interface catalogues. zh-CN is the source: its keys and placeholders type all the others.
import type { Language } from '../domain/vocabulary.ts';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';
import { zhTw } from './zh-tw.ts';

type Source = typeof zhCn;
export type Feature = keyof Source;

/** Every key, as `feature.key`. */
export type TextKey = { [F in Feature]: `${F}.${keyof Source[F] & string}` }[Feature];

type TextAt<K> = K extends `${infer F}.${infer Rest}`
  ? F extends Feature
    ? Rest extends keyof Source[F]
      ? Source[F][Rest]
      : never
    : never
  : never;
type PlaceholdersIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersIn<Rest> : never;

/** Placeholders of a key's text; none for a text without `{…}`. */
export type PlaceholdersOf<K extends TextKey> = PlaceholdersIn<TextAt<K>>;

/** Looks a text up: the values are required exactly when the text has placeholders. */
export type Translate = <K extends TextKey>(
  key: K,
  ...values: [PlaceholdersOf<K>] extends [never] ? [] : [Record<PlaceholdersOf<K>, string | number>]
) => string;

export const catalogues: Record<Language, Record<Feature, Record<string, string>>> = {
  'zh-CN': zhCn,
  'zh-TW': zhTw,
  en,
};
