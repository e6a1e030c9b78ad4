// Filters of the script library and how many scripts each choice would leave (§7.3).
import type { Script } from './script.ts';

export const facetNames = [
  'language',
  'kind',
  'steps',
  'scenarios',
  'demands',
  'customerTypes',
  'channels',
  'risks',
  'tone',
  'tier',
  'state',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values per facet: one of them must fit; a facet without values filters nothing. */
export type ScriptFilters = Partial<Record<FacetName, readonly string[]>>;

/** Scripts per value. `any` counts those that name no value of the facet because they fit all. */
export type FacetCounts = Record<FacetName, Record<string, number>>;

/** Stands for an empty list in filters and counts. */
export const anyValue = 'any';

/** The values a script has in one facet. */
export function facetValues(script: Script, facet: FacetName): readonly string[] {
  const value = script[facet];
  if (typeof value === 'string') return [value];
  return value.length === 0 ? [anyValue] : value;
}

/** The facets whose filter a script fails. */
export function failedFacets(script: Script, filters: ScriptFilters): FacetName[] {
  return facetNames.filter((facet) => {
    const chosen = filters[facet];
    if (chosen === undefined || chosen.length === 0) return false;
    return !facetValues(script, facet).some((value) => chosen.includes(value));
  });
}

export function noCounts(): FacetCounts {
  return Object.fromEntries(facetNames.map((facet) => [facet, {}])) as FacetCounts;
}

/**
 * Counts a found script. One that passes every filter counts in every facet; one that fails a single facet counts in
 * that facet only, so that the number beside a value says what choosing it as well would bring.
 */
export function countScript(counts: FacetCounts, script: Script, failed: readonly FacetName[]): void {
  if (failed.length > 1) return;
  for (const facet of failed.length === 1 ? failed : facetNames) {
    for (const value of facetValues(script, facet)) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
  }
}
