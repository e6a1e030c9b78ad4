// The natural unevenness of a hand (§9.2): small, deterministic, the same on the screen and on paper.
import { type LineRole, letterLines } from '#shared/domain/letters/compose-letter.ts';
import type { LetterContent, LetterStyle } from '#shared/domain/letters/letter.ts';
import { lineGroups, type TextUnit } from '#shared/domain/letters/line-groups.ts';

/** How one box differs from its even place: lengths in em, angle in degrees, ink from 0 (none) to 1 (full). */
export interface Variation {
  dx: number;
  dy: number;
  slant: number;
  scale: number;
  inkAlpha: number;
}

export interface HandwrittenUnit extends TextUnit {
  /** Place in its line, counted from 0. */
  index: number;
  /** Absent in an even text (formal letters, variation 0). */
  variation: Variation | undefined;
}

export interface HandwrittenGroup {
  units: HandwrittenUnit[];
  space: string;
}

export interface HandwrittenLine {
  role: LineRole;
  /** Degrees by which the whole line climbs or falls; 0 in an even text. */
  climb: number;
  groups: HandwrittenGroup[];
}

/** Largest differences at variation 1; at the usual 0.5 they stay below what looks like a mistake. */
const reach = { wander: 0.07, jitter: 0.045, dx: 0.04, slant: 3, scale: 0.06, ink: 0.3, climb: 0.5 } as const;
/** Words of Latin script move as one box: half the reach keeps them on their line. */
const wordShare = 0.5;
/**
 * Boxes in a row with one slant and size. Programs that read a PDF see a new word wherever the shape of the letters
 * changes and then take a wider gap for a space: with a shape per glyph, 26 of 130 gaps of a card; per run, 8.
 */
const runLength = 5;
/** Boxes over which baseline and pressure drift from one random value to the next. */
const driftLength = 9;

/**
 * The lines of a letter with the variation of each box; a pure function of text, seed and strength. A line made lately is
 * given back as it is, the same object: somebody who types has one line drawn anew and not the whole letter.
 */
export function layoutVariation(content: LetterContent, style: LetterStyle): HandwrittenLine[] {
  const strength = content.formal ? 0 : style.variation;
  return letterLines(content).map(({ role, text }, lineIndex) => {
    const place = `${style.seed}/${role}/${lineIndex}`;
    const key = `${place}/${strength}/${text}`;
    const made = recentLines.get(key) ?? lineOf({ place, role, text, strength });
    remember(key, made);
    return made;
  });
}

/** The last lines made, the latest at the end. */
const recentLines = new Map<string, HandwrittenLine>();
const mostRecentLines = 60;

function remember(key: string, line: HandwrittenLine): void {
  recentLines.delete(key);
  recentLines.set(key, line);
  if (recentLines.size > mostRecentLines) recentLines.delete(recentLines.keys().next().value!);
}

type LineSource = { place: string; role: LineRole; text: string; strength: number };

function lineOf({ place, role, text, strength }: LineSource): HandwrittenLine {
  let unitIndex = 0;
  const groups = lineGroups(text).map(({ units, space }) => ({
    space,
    units: units.map((unit) => {
      const index = unitIndex;
      unitIndex += 1;
      const variation = strength === 0 ? undefined : variationOf(place, index, unit, strength);
      return { ...unit, index, variation };
    }),
  }));
  return { role, climb: strength * reach.climb * signed(`${place}/climb`), groups };
}

function variationOf(key: string, index: number, unit: TextUnit, strength: number): Variation {
  const share = strength * (unit.kind === 'word' ? wordShare : 1);
  const at = (name: string) => signed(`${key}/${name}/${index}`);
  const inRun = (name: string) => signed(`${key}/${name}/run${Math.floor(index / runLength)}`);
  const pressure = (drift(`${key}/ink`, index) + 1) / 2;
  return {
    dx: round(share * reach.dx * at('dx')),
    dy: round(share * (reach.wander * drift(`${key}/dy`, index) + reach.jitter * at('dy'))),
    slant: round(share * reach.slant * inRun('slant')),
    scale: round(1 + share * reach.scale * inRun('scale')),
    inkAlpha: round(1 - strength * reach.ink * (0.7 * pressure + 0.3 * Math.abs(at('ink')))),
  };
}

/** Smooth noise in −1…1: random values every few boxes with cosine between them. */
function drift(key: string, index: number): number {
  const step = Math.floor(index / driftLength);
  const blend = (1 - Math.cos((Math.PI * (index % driftLength)) / driftLength)) / 2;
  return signed(`${key}/${step}`) * (1 - blend) + signed(`${key}/${step + 1}`) * blend;
}

/** A value in −1…1 fixed by its key: FNV-1a with a final mix, so that neighbouring keys are unrelated. */
function signed(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x7fffffff - 1;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
