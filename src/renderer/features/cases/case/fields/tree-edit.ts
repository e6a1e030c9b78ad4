// Edits of the 5 Whys tree (§11.1), each a new tree: nothing of the old one is changed.
import type { WhyNode } from '#shared/domain/methods/field-value.ts';

export type WhyText = { text?: string; evidence?: string };

const blank = (id: string): WhyNode => ({ id, text: '', evidence: '', children: [] });

export function changeWhy(whys: readonly WhyNode[], id: string, change: WhyText): WhyNode[] {
  return whys.map((why) =>
    why.id === id ? { ...why, ...change } : { ...why, children: changeWhy(why.children, id, change) },
  );
}

/** A new why below `parent`; at the top when it is null. */
export function addWhy(whys: readonly WhyNode[], parent: string | null, newId: string): WhyNode[] {
  if (parent === null) return [...whys, blank(newId)];
  return whys.map((why) =>
    why.id === parent
      ? { ...why, children: [...why.children, blank(newId)] }
      : { ...why, children: addWhy(why.children, parent, newId) },
  );
}

/** Takes a why out together with everything below it. */
export function removeWhy(whys: readonly WhyNode[], id: string): WhyNode[] {
  return whys.filter((why) => why.id !== id).map((why) => ({ ...why, children: removeWhy(why.children, id) }));
}

/** How deep the deepest why stands; five is the rule of thumb, not a limit. */
export function depthOf(whys: readonly WhyNode[]): number {
  return whys.length === 0 ? 0 : 1 + Math.max(...whys.map((why) => depthOf(why.children)));
}
