// Shape of the sentences that measure the tone check (§7.8). They were written apart from the rules, as
// a trainer of shop staff would: half faulty and labelled by kind, half good service language.
import { z } from 'zod';
import { Language } from '../../domain/vocabulary.ts';
import { ToneKind } from '../../domain/tone/kinds.ts';

/** A faulty sentence; `also` names kinds a fair reader may see too: neither demanded nor held against the check. */
export const FaultySentence = z.union([
  z.string().min(1),
  z.object({ text: z.string().min(1), also: z.array(ToneKind).min(1) }),
]);
export type FaultySentence = z.infer<typeof FaultySentence>;

/** Sentences of one language: faulty by kind, and good ones on which any finding is wrong. */
export const EvaluationSet = z.object({
  language: Language,
  faulty: z.partialRecord(ToneKind, z.array(FaultySentence)),
  good: z.array(z.string().min(1)),
});
export type EvaluationSet = z.infer<typeof EvaluationSet>;
