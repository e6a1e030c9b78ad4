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

/** How many whys there are, at every depth. */
export function countOf(whys: readonly WhyNode[]): number {
  return whys.reduce((count, why) => count + 1 + countOf(why.children), 0);
}

/** Puts a branch that was taken out back where it stood in `before`; at the top when its parent is gone too. */
export function putBack(whys: readonly WhyNode[], before: readonly WhyNode[], id: string): WhyNode[] {
  const place = placeOf(before, id, null);
  if (!place || placeOf(whys, id, null)) return [...whys];
  const { branch, parent, index } = place;
  if (parent === null || !placeOf(whys, parent, null)) return whys.toSpliced(parent === null ? index : 0, 0, branch);
  const insert = (some: readonly WhyNode[]): WhyNode[] =>
    some.map((why) =>
      why.id === parent
        ? { ...why, children: why.children.toSpliced(index, 0, branch) }
        : { ...why, children: insert(why.children) },
    );
  return insert(whys);
}

type Place = { branch: WhyNode; parent: string | null; index: number };

function placeOf(whys: readonly WhyNode[], id: string, parent: string | null): Place | undefined {
  const index = whys.findIndex((why) => why.id === id);
  if (index >= 0) return { branch: whys[index]!, parent, index };
  for (const why of whys) {
    const place = placeOf(why.children, id, why.id);
    if (place) return place;
  }
  return undefined;
}
