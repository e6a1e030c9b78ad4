// Find-as-you-type over scripts (§7.3): any substring from one character on, by sound too, ranked and highlighted.
import { fold, foldWithOffsets, originalSpan } from '../text/fold.ts';
import type { FacetCounts, FacetName, ScriptFilters } from './facets.ts';
import { countScript, failedFacets, noCounts } from './facets.ts';
import type { Script } from './script.ts';
import type { Romanise, Sounds } from './sounds.ts';
import { soundMatches, soundsOf } from './sounds.ts';

type FieldKind = 'title' | 'tag' | 'text' | 'contrast';

interface Field {
  kind: FieldKind;
  original: string;
  folded: string;
  sounds: Sounds | null;
}

export interface ScriptIndex {
  entries: readonly { script: Script; fields: readonly Field[] }[];
}

/** UTF-16 offsets into the original title, text or bad half. */
export interface Span {
  start: number;
  end: number;
}

export interface ScriptHit {
  id: string;
  language: Script['language'];
  score: number;
  /** Worked out when they are first asked for: of thousands of hits a handful is drawn. */
  readonly highlights: { title: Span[]; text: Span[]; contrast: Span[]; tags: string[] };
}

export interface ScriptSearchResult {
  /** Best first, at most `limit`. */
  hits: ScriptHit[];
  /** All hits, also those beyond the limit. */
  total: number;
  facets: FacetCounts;
}

/** What a hit is worth by its place; sound counts less than letters, the middle of a word less than its start. */
const weights: Record<FieldKind, number> = { title: 100, tag: 60, text: 20, contrast: 8 };
const wholeFieldFactor = 1.6;
const wordStartFactor = 1.3;
const soundFactor = 0.6;
/** Initials of fewer letters fit almost every longer text. */
const minSoundLettersInText = 3;

/** Builds the index of a library. `romanise` reads Chinese aloud (one entry per code point); without it sounds are not searched. */
export function buildScriptIndex(scripts: readonly Script[], romanise?: Romanise): ScriptIndex {
  const field = (kind: FieldKind, original: string): Field => {
    const folded = fold(original);
    return { kind, original, folded, sounds: romanise ? soundsOf(folded, romanise) : null };
  };
  const fieldsOf = (script: Script): readonly Field[] => [
    field('title', script.title),
    ...script.tags.map((tag) => field('tag', tag)),
    field('text', script.text),
    ...(script.contrast ? [field('contrast', script.contrast.bad)] : []),
  ];
  const known = romanise ? soundedFields : plainFields;
  const entries = scripts.map((script) => {
    const fields = known.get(script) ?? fieldsOf(script);
    known.set(script, fields);
    return { script, fields };
  });
  return { entries };
}

/** Fields of scripts already read: after a change only what changed is read again (1,000 scripts a second with sounds). */
const plainFields = new WeakMap<Script, readonly Field[]>();
const soundedFields = new WeakMap<Script, readonly Field[]>();

/**
 * Searches a library (§7.3). Terms are split at spaces and must all be found; an empty query lists every script in
 * library order. Facets count what each further choice would bring.
 */
export function searchScripts(
  index: ScriptIndex,
  query: string,
  filters: ScriptFilters = {},
  { limit = 100 }: { limit?: number } = {},
): ScriptSearchResult {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  const facets = noCounts();
  const found: { entry: ScriptIndex['entries'][number]; score: number }[] = [];
  for (const entry of index.entries) {
    const failed: FacetName[] = failedFacets(entry.script, filters);
    if (failed.length > 1) continue;
    const score = scoreEntry(entry.fields, terms);
    if (score === null) continue;
    countScript(facets, entry.script, failed);
    if (failed.length === 0) found.push({ entry, score });
  }
  found.sort((left, right) => right.score - left.score);
  const hits = found.slice(0, limit).map(({ entry, score }) => hitOf(entry, Math.round(score * 10) / 10, terms));
  return { hits, total: found.length, facets };
}

function hitOf({ script, fields }: ScriptIndex['entries'][number], score: number, terms: readonly string[]): ScriptHit {
  let highlights: ScriptHit['highlights'] | undefined;
  return {
    id: script.id,
    language: script.language,
    score,
    get highlights() {
      highlights ??= highlightsOf(fields, terms);
      return highlights;
    },
  };
}

/** Sum over the terms of each term's best field, or null when a term is nowhere. */
function scoreEntry(fields: readonly Field[], terms: readonly string[]): number | null {
  let total = 0;
  for (const term of terms) {
    let best = 0;
    for (const field of fields) {
      // Fields come best first: what cannot beat the best so far is not looked at.
      if (weights[field.kind] * wholeFieldFactor * wordStartFactor > best)
        best = Math.max(best, scoreField(field, term));
    }
    if (best === 0) return null;
    total += best;
  }
  return total;
}

function scoreField(field: Field, term: string): number {
  const at = field.folded.indexOf(term);
  if (at !== -1) return weights[field.kind] * placeFactor(field.folded, at, at + term.length);
  const sound = soundSpans(field, term)[0];
  return sound ? weights[field.kind] * soundFactor * placeFactor(field.folded, sound.start, sound.end) : 0;
}

function placeFactor(folded: string, start: number, end: number): number {
  const whole = start === 0 && end === folded.length ? wholeFieldFactor : 1;
  const startsWord = start === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(start - 1));
  return whole * (startsWord ? wordStartFactor : 1);
}

function soundSpans({ folded, sounds, kind }: Field, term: string): Span[] {
  if (sounds === null || !/[a-z]/.test(term)) return [];
  if ((kind === 'text' || kind === 'contrast') && term.length < minSoundLettersInText) return [];
  return soundMatches(folded, sounds, term);
}

function highlightsOf(fields: readonly Field[], terms: readonly string[]): ScriptHit['highlights'] {
  const highlights: ScriptHit['highlights'] = { title: [], text: [], contrast: [], tags: [] };
  for (const field of fields) {
    const spans = mergeSpans(terms.flatMap((term) => spansOf(field, term)));
    if (spans.length === 0) continue;
    if (field.kind === 'tag') {
      highlights.tags.push(field.original);
      continue;
    }
    const text = foldWithOffsets(field.original);
    highlights[field.kind] = spans.map((span) => originalSpan(text, span.start, span.end));
  }
  return highlights;
}

function spansOf(field: Field, term: string): Span[] {
  const spans: Span[] = [];
  for (let at = field.folded.indexOf(term); at !== -1; at = field.folded.indexOf(term, at + term.length)) {
    spans.push({ start: at, end: at + term.length });
  }
  return spans.length > 0 ? spans : soundSpans(field, term);
}

function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
