// What the library page shows, kept in its address.
import { z } from 'zod';
import type { FacetName, ScriptFilters } from '#shared/domain/scripts/facets.ts';
import { Language } from '#shared/domain/vocabulary.ts';

/** The facets offered as filters; language is a choice of its own. */
export const shownFacets = [
  'kind',
  'steps',
  'scenarios',
  'demands',
  'customerTypes',
  'channels',
  'tone',
  'tier',
  'state',
] as const satisfies readonly FacetName[];
export type ShownFacet = (typeof shownFacets)[number];

export const views = ['all', 'favourites', 'recents', 'ours', 'waiting'] as const;
export type View = (typeof views)[number];

const chosen = z.array(z.string()).catch([]);

export const LibraryState = z.object({
  /** The router reads q=12315 as a number. */
  q: z.union([z.string(), z.number().transform(String)]).catch(''),
  view: z.enum(views).catch('all'),
  /** The interface language when left out. */
  language: Language.optional().catch(undefined),
  script: z.string().catch(''),
  /** The case the page was opened from. */
  case: z.string().catch(''),
  kind: chosen,
  steps: chosen,
  scenarios: chosen,
  demands: chosen,
  customerTypes: chosen,
  channels: chosen,
  tone: chosen,
  tier: chosen,
  state: chosen,
});
export type LibraryState = z.infer<typeof LibraryState>;

export const noFilters: Record<ShownFacet, string[]> = {
  kind: [],
  steps: [],
  scenarios: [],
  demands: [],
  customerTypes: [],
  channels: [],
  tone: [],
  tier: [],
  state: [],
};

export function filtersOf(state: LibraryState): ScriptFilters {
  const filters = Object.fromEntries(shownFacets.map((facet) => [facet, state[facet]]));
  // What was taken out of use is looked for on purpose.
  return state.state.length > 0 ? filters : { ...filters, state: ['approved', 'draft'] };
}

export function hasFilters(state: LibraryState): boolean {
  return shownFacets.some((facet) => state[facet].length > 0);
}
