// Shape of the phrases the FEEL composer works with (§6.9); the phrases are in content/methods/feel-phrases.ts.
import { z } from 'zod';

const openings = z.array(z.string().min(1));

export const FeelPhrases = z.object({
  /** Openings dropped when an earlier part has one already. */
  greetings: openings,
  apologies: openings,
  /** Labels a person may type before a part ("事实:"). */
  labels: openings,
  /** Openings of the emotion that lean on the fact: joined by a comma instead of a full stop. */
  leaning: openings,
  /** Openings after which a part is a sentence of its own and takes no connective. */
  selfStanding: openings,
  /** Words that say the cause is still being looked into. */
  pending: openings,
  /** Openings that give a cause ("因为") and the words that make a sentence of them. */
  because: openings,
  becauseLead: z.string(),
  /** What a note lacks to be said to the customer: words put before it, in place of its opening when that is dropped. */
  leads: z.array(
    z.object({ slot: z.enum(['fact', 'emotion', 'explain']), openings, lead: z.string(), dropsOpening: z.boolean() }),
  ),
  /** Put before an explanation, or a remedy, that is only a note. */
  explainLead: z.string(),
  linkLead: z.string(),
  /** The customer in our notes, and how to say it to their face. Applied in order. */
  secondPerson: z.array(z.object({ from: z.string(), to: z.string(), notAfter: openings, notBefore: openings })),
  /** Question put at the end of a reflected sentence, dropped when it becomes a fact. */
  checkBack: openings,
  /** Openings of a reflected sentence, dropped likewise ("您是说"). */
  reflecting: openings,
  /** One sentence per code of the `emotions` field. */
  emotions: z.record(z.string(), z.string()),
  /** The fact by category when nothing is noted yet; {product} stands for the goods. */
  factByCategory: z.record(z.string(), z.string()),
  anyFact: z.string(),
  anyProduct: z.string(),
  pendingExplain: z.string(),
  pendingExplainBy: z.string(),
  optionWithTime: z.string(),
  optionOnly: z.string(),
  twoOptions: z.string(),
  /** For a promise that is a sentence of its own, and for one noted in a word or two. */
  promiseWithTime: z.string(),
  promiseNoteWithTime: z.string(),
  /** Openings of a promise that lacks only its subject, and the subject. */
  promiseVerbs: openings,
  promiseSubject: z.string(),
  restateOpening: z.string(),
  restateFeeling: z.string(),
  restateFocus: z.string(),
  restateCheck: z.string(),
});
export type FeelPhrases = z.infer<typeof FeelPhrases>;
