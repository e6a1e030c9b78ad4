// The bleed a shop prints a paper with (§9.3): a choice of this computer per paper, as its printers are.
import { useCallback, useState } from 'react';
import { z } from 'zod';
import { BleedMm } from '#shared/domain/letters/bleed.ts';
import { PaperId } from '#shared/domain/letters/letter.ts';

const storageKey = 'zhuanji.bleed';
const Bleeds = z.partialRecord(PaperId, BleedMm);

/** Millimetres of bleed for this paper; 0 until somebody chose. */
export function useBleed(paper: PaperId | undefined): [BleedMm, (bleedMm: BleedMm) => void] {
  const [bleeds, setBleeds] = useState(readBleeds);
  const choose = useCallback(
    (bleedMm: BleedMm) => {
      if (paper === undefined) return;
      const next = { ...readBleeds(), [paper]: bleedMm };
      setBleeds(next);
      try {
        window.localStorage.setItem(storageKey, JSON.stringify(next));
      } catch {
        // A full or forbidden storage: the choice holds for this window.
      }
    },
    [paper],
  );
  return [(paper && bleeds[paper]) ?? 0, choose];
}

function readBleeds(): z.infer<typeof Bleeds> {
  try {
    return Bleeds.parse(JSON.parse(window.localStorage.getItem(storageKey) ?? '{}'));
  } catch {
    return {};
  }
}
