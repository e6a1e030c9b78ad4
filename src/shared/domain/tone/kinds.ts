// The ten faults the tone check knows and the texts it reads (§7.8). The ids are stable: stored overrules name them.
import { z } from 'zod';

export const toneKinds = [
  'defending',
  'ignores-feeling',
  'overpromise',
  'blame',
  'no-next-step',
  'canned',
  'surface-fix',
  'limitless',
  'jargon',
  'commanding',
] as const;
export const ToneKind = z.enum(toneKinds);
export type ToneKind = z.infer<typeof ToneKind>;

/** Where a text goes out; whole-text rules judge only surfaces that hold a complete answer. */
export const toneSurfaces = ['script', 'letter', 'message', 'promise', 'option', 'feel'] as const;
export const ToneSurface = z.enum(toneSurfaces);
export type ToneSurface = z.infer<typeof ToneSurface>;
