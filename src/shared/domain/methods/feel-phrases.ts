// Shape of the phrases the FEEL composer works with (§6.9); the phrases are in content/methods/feel-phrases.ts.
import { z } from 'zod';

/** The four slots (§6.9). */
export type FeelParts = { fact: string; emotion: string; explain: string; link: string };

const openings = z.array(z.string().min(1));

export const FeelPhrases = z.object({
  /** Openings dropped when an earlier part has one already. */
  greetings: openings,
  apologies: openings,
  /** What may follow an apology without a comma; said a second time the apology falls away before it ("让您…", "you…"). */
  afterApology: openings,
  /** What is left out with it ("that "), and how a second apology for something is put: `lead`, or `otherwise` when the first had it. */
  apologyLinks: openings,
  apologyAgain: z.array(z.object({ openings, lead: z.string(), unlessSaid: z.string(), otherwise: z.string() })),
  /** Labels a person may type before a part ("事实:"). */
  labels: openings,
  /** Openings of the emotion that lean on the fact: joined by these words instead of a full stop. */
  leaning: z.array(z.object({ openings, joiner: z.string() })),
  /** Openings after which a part is a sentence of its own and takes no connective. */
  selfStanding: openings,
  /** Likewise for a remedy only: as an explanation it is led. */
  selfStandingLink: openings,
  /** Words that lose their capital inside a sentence; a name keeps it. */
  lowered: openings,
  /** Words that say the cause is still being looked into, and what a note of that is led by. */
  pending: openings,
  pendingLead: z.string(),
  /** Words of a remedy that say that we go and look: the explanation then does not say so too. */
  lookingUp: openings,
  /** Openings that give a cause ("因为") and the words that make a sentence of them. */
  because: openings,
  becauseLead: z.string(),
  /** What a note lacks to be said to the customer: words put before it, in place of its opening when that is dropped. */
  leads: z.array(
    z.object({
      slot: z.enum(['fact', 'emotion', 'explain', 'link']),
      openings,
      lead: z.string(),
      dropsOpening: z.boolean(),
    }),
  ),
  /** Words one of which a sentence has; a fact without any is a note and is led. Empty where notes read as sentences. */
  verbs: openings,
  factLead: z.string(),
  /** Put before an explanation, or a remedy, that is only a note. */
  explainLead: z.string(),
  linkLead: z.string(),
  /** The customer in our notes, and how to say it to their face. Applied in order. `from` is a pattern. */
  secondPerson: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      notAfter: openings,
      notBefore: openings,
      /** Only in a note that names the customer before ("他" in "前台让他等"). */
      isOfNamed: z.boolean(),
    }),
  ),
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
  pendingExplainShort: z.string(),
  optionWithTime: z.string(),
  optionOnly: z.string(),
  twoOptions: z.string(),
  /** For a promise that is a sentence of its own, and for one noted in a word or two. */
  promiseWithTime: z.string(),
  promiseNoteWithTime: z.string(),
  /** Openings of a promise that lacks its subject, and what is put before it. */
  promiseLeads: z.array(z.object({ openings, lead: z.string() })),
  /** Words for the customer: a promise that holds one is a sentence. */
  addressing: openings,
  /** Pattern of all that stands before a change in the sentence that tells it; scripts say "we have" themselves. */
  beforeChange: z.string(),
  restateOpening: z.string(),
  restateFeeling: z.string(),
  restateFocus: z.string(),
  restateCheck: z.string(),
});
export type FeelPhrases = z.infer<typeof FeelPhrases>;
