// The keyboard path through the findings of a text (§7.8, §14.3): F8 to the next, Shift+F8 back, Alt+Enter takes one over.
import type { ToneFinding } from '#shared/domain/tone/check-tone.ts';

type Key = {
  key: string;
  altKey: boolean;
  shiftKey: boolean;
  nativeEvent: { isComposing: boolean };
  currentTarget: { selectionStart: number };
};

/** What a key asks for; null when it is no key of the tone check, or the input method still composes (§14.6). */
export function toneKey(
  event: Key,
  findings: readonly ToneFinding[],
  active: ToneFinding | null,
): { act: 'replace' | 'show'; finding: ToneFinding } | null {
  if (event.nativeEvent.isComposing || findings.length === 0) return null;
  if (event.altKey && event.key === 'Enter') return active === null ? null : { act: 'replace', finding: active };
  if (event.key !== 'F8') return null;
  const inOrder = [...findings].sort((left, right) => left.start - right.start);
  const at = event.currentTarget.selectionStart;
  const next = event.shiftKey
    ? (inOrder.findLast(({ start }) => start < at) ?? inOrder[inOrder.length - 1]!)
    : (inOrder.find(({ start }) => start > at || (start === at && active === null)) ?? inOrder[0]!);
  return { act: 'show', finding: next };
}
