// Tokens of a promised time, and the few ways its patterns are made.
import type { PromiseWords } from './lexicon.ts';

/** So much time; `isPast` when the words before it tell of waiting done. */
export type Duration = {
  kind: 'duration';
  unit: PromiseWords['units'][number]['unit'];
  amount: number;
  isRange: boolean;
  isHalfDay: boolean;
  isPast: boolean;
};

export type TokenValue =
  | Duration
  | { kind: 'day'; days: number }
  | { kind: 'part'; part: string }
  | { kind: 'day-part'; days: number; part: string }
  | { kind: 'weekday'; weekday: number; weeks: number | null }
  | { kind: 'date'; year: number | null; month: number | null; day: number; monthsAhead: number | null }
  /** `month`: a month by name, 9月底. */
  | { kind: 'end'; of: PromiseWords['ends'][number]['of']; ahead: number; opens: boolean; month: number | null }
  | { kind: 'feast'; isLunar: boolean; month: number; day: number; offset: number }
  /** `isExact`: read on 24 hours; otherwise 1–12 and the half of the day is open. `needsCompany`: too weak alone.
   * `minute` SAME_TIME: the time it is now. */
  | { kind: 'clock'; minute: number; isExact: boolean; needsCompany: boolean }
  | { kind: 'closing' }
  | { kind: 'opening' }
  | {
      kind: 'marker';
      marker: PromiseWords['markers'][number]['marker'];
      side: PromiseWords['markers'][number]['side'];
    };

export type Token = TokenValue & { start: number; end: number };

/** A pattern tried at every place; `touchesToken` when a token ends where it begins. */
export type TokenRule = { pattern: RegExp; read: (match: RegExpExecArray, touchesToken: boolean) => TokenValue | null };

/** Minute of a clock token that means the time it is now. */
export const SAME_TIME = -1;

// How far the words around a token are looked at.
export const CONTEXT = 16;

/** The few characters before a place: enough for the words that change a meaning, and no more on hostile text. */
export function lookBack(text: string, index: number): string {
  return text.slice(Math.max(0, index - CONTEXT), index);
}

/** A word as a pattern; Latin words only where they are whole words. */
export function latinAware(word: string): string {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const before = /^[a-z]/.test(word) ? '(?<![a-z])' : '';
  const after = /[a-z]$/.test(word) ? '(?![a-z])' : '';
  return before + escaped + after;
}

export function anyOf(words: readonly string[]): string {
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(latinAware)
    .join('|')})`;
}

export const sticky = (source: string) => new RegExp(source, 'y');
