// Every way a known person may be named in a text (§7.6): 王芳, 王 芳, 王女士, 小王, 芳芳, Ms Wang.
import {
  ambiguousSurnames,
  customerTitles,
  familiarPrefixes,
  frequentSurnames,
  nameIntroductions,
  nicknameSurnames,
  noNamesInEnglish,
  noNicknameBefore,
  type PersonalKind,
  relatives,
  relativesInEnglish,
  shortTitles,
  tradeTitles,
} from '#shared/content/anonymise/words.ts';
import { compoundSurnames, singleSurnames } from '#shared/content/letters/names.ts';
import { familyNameOf } from '../letters/salutation.ts';
import { fold } from '../text/fold.ts';

export interface KnownPeople {
  /** Names as recorded: 王芳, 王女士, Ana Lima. */
  customers: readonly string[];
  staff: readonly string[];
}

export interface Pattern {
  kind: PersonalKind;
  regex: RegExp;
  /** On the text as typed instead of the folded one: English names have capitals. */
  isOnOriginal?: boolean;
}

const titles = [...customerTitles, ...tradeTitles, ...shortTitles, '客服'];
/** Longest first, so that 总监 is not taken for 总. */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((left, right) => right.length - left.length)
    .map(escaped)
    .join('|');
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const spaced = (text: string): string => [...text].map(escaped).join('\\s*');
const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** Patterns for people who are known from the case, most telling first. */
export function patternsOfKnown({ customers, staff }: KnownPeople): Pattern[] {
  const known = [
    ...customers.map((name) => ({ name, kind: 'customer' as const })),
    ...staff.map((name) => ({ name, kind: 'staff' as const })),
  ];
  return known.flatMap(({ name, kind }) => (isHan(name.trim()) ? hanPatterns(name, kind) : latinPatterns(name, kind)));
}

function hanPatterns(recorded: string, kind: 'customer' | 'staff'): Pattern[] {
  const whole = fold(recorded).trim().replace(/\s+/g, '');
  const bare = whole
    .replace(new RegExp(`(?:${anyOf(titles)})$`), '')
    .replace(new RegExp(`^(?:${anyOf(familiarPrefixes)})(?=.)`), '');
  const family = familyNameOf(bare) || (bare.length === 1 ? bare : '');
  const given = bare.slice(family.length);
  const forms = [whole, bare].filter((form) => [...form].length > 1).map(spaced);
  if (family) forms.push(...formsOfFamily(family, kind));
  if ([...given].length === 2) forms.push(...familiar(given), spaced(given));
  // 芳 alone is a word; 芳芳, 小芳 and 阿芳 are a person.
  if ([...given].length === 1) forms.push(`${escaped(given)}{2}`, ...familiar(given));
  return forms.map((form) => ({ kind, regex: new RegExp(form, 'gu') }));
}

const familiar = (name: string): string[] => [`(?:${anyOf(familiarPrefixes)})${escaped(name)}`];

/** 王女士, 王经理, 小王. A customer is rarely called by a trade, staff rarely by 女士; the first pattern that fits wins. */
function formsOfFamily(family: string, kind: 'customer' | 'staff'): string[] {
  const trade = [...tradeTitles, ...shortTitles, '客服'];
  const [own, other] = kind === 'customer' ? [customerTitles, trade] : [trade, customerTitles];
  const behind = (words: readonly string[]): string => `${spaced(family)}\\s*(?:${anyOf(words)})`;
  return [behind(own), behind(other), ...familiar(family)];
}

function latinPatterns(recorded: string, kind: 'customer' | 'staff'): Pattern[] {
  const parts = recorded
    .trim()
    .replace(/^(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\.?\s+/i, '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const title = '(?:(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\\.?\\s+)?';
  const whole = new RegExp(`\\b${title}${parts.map(escaped).join('[\\s,]+')}\\b`, 'giu');
  const single = parts
    .filter((part) => part.length > 1)
    .map((part) => new RegExp(`\\b${title}${escaped(part.charAt(0).toUpperCase() + part.slice(1))}\\b`, 'gu'));
  return [whole, ...single].map((regex) => ({ kind, regex, isOnOriginal: true }));
}

const compound = anyOf([...new Set(compoundSurnames.map(fold))]);
const single = [...new Set([...singleSurnames].map(fold))];
const surname = `(?:${compound}|[${single.join('')}])`;
const clearSurname = `(?:${compound}|[${single.filter((one) => !ambiguousSurnames.includes(one)).join('')}])`;

/** People nobody recorded: named after "my name is", by a title, or by their family name alone. */
export const patternsOfStrangers: Pattern[] = [
  {
    kind: 'person',
    regex: new RegExp(
      `(?<=(?:${anyOf(nameIntroductions)})(?:[是为:,]|\\s)*|(?:${anyOf(relatives)})(?:[叫是]|\\s)+)${surname}\\p{Script=Han}{1,2}(?=$|[^\\p{Script=Han}])`,
      'gu',
    ),
  },
  {
    kind: 'person',
    regex: new RegExp(`[小老](?:${[...nicknameSurnames].join('|')})(?![${noNicknameBefore}])`, 'gu'),
  },
  {
    kind: 'person',
    regex: new RegExp(`(?<!某)${clearSurname}(?=(?:${anyOf([...customerTitles, ...tradeTitles])}))`, 'gu'),
  },
  { kind: 'person', regex: new RegExp(`[${frequentSurnames}](?=(?:${anyOf(shortTitles)}))`, 'gu') },
  { kind: 'surname', regex: new RegExp(`(?<=(?:我|她|他|您|你|免贵|贵|客人|顾客|客户|店员|同事)姓)${surname}`, 'gu') },
  {
    kind: 'person',
    regex: /\b(?:Mr|Ms|Mrs|Miss|Mx|Dr)\.?\s+\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]+)?/gu,
    isOnOriginal: true,
  },
  {
    kind: 'person',
    regex:
      /(?<=\b(?:my name is|my name’s|my name's|this is|contact|signed by|attn:?)\s+)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)+/giu,
    isOnOriginal: true,
  },
  {
    kind: 'person',
    regex: new RegExp(
      `(?<=\\b(?:${relativesInEnglish}),?\\s+)(?!(?:${noNamesInEnglish})\\b)\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?:\\s+\\p{Lu}[\\p{L}'’-]+)?`,
      'gu',
    ),
    isOnOriginal: true,
  },
];
