// The shop's own scripts beside the shipped ones (§7.1), shared fragments and solution entries (§7.6).
import { z } from 'zod';
import { personalKinds } from '#shared/content/anonymise/words.ts';
import { ScriptBody, ScriptRef } from '#shared/domain/scripts/own-script.ts';
import { mostPackBytes, mostPackScripts, PackFragment, PackRead } from '#shared/domain/scripts/pack/pack.ts';
import { Language } from '#shared/domain/vocabulary.ts';
import { procedure } from './base.ts';
import { CaseId, Instant, Line, Version } from './ids.ts';

/** `shipped`: neither changed nor retired here, only its history is kept. */
export const OwnScriptState = z.enum(['draft', 'approved', 'retired', 'shipped']);
export type OwnScriptState = z.infer<typeof OwnScriptState>;

/** A script of the shop as the library lists it. */
export const OwnScript = ScriptRef.extend({
  /** `shipped` is the shop's own copy of a shipped script. */
  origin: z.enum(['own', 'shipped']),
  state: OwnScriptState,
  /** The text in use; of a draft, the draft. */
  body: ScriptBody,
  /** A change of an approved or shipped text is being written or waits. */
  hasChange: z.boolean(),
  isSubmitted: z.boolean(),
  author: z.string().nullable(),
  updatedAt: Instant,
  version: Version,
  /** The program now ships another text than the one this copy was made from. */
  shippedDiffers: z.boolean(),
});
export type OwnScript = z.infer<typeof OwnScript>;

/** What happened to a script, with the text as it stood then. */
export const ScriptVersion = z.object({
  number: z.number().int(),
  at: Instant,
  by: z.string().nullable(),
  what: z.enum(['submitted', 'approved', 'sent-back', 'retired', 'brought-back', 'taken']),
  note: z.string(),
  body: ScriptBody,
});
export type ScriptVersion = z.infer<typeof ScriptVersion>;

export const ScriptDetail = OwnScript.extend({
  /** What is being written; null when nothing waits. */
  draft: ScriptBody.nullable(),
  /** The text in use; null for a script that was never approved and is not shipped. */
  published: ScriptBody.nullable(),
  /** The text the program ships now, for a copy. */
  shipped: ScriptBody.nullable(),
  /** Why a supervisor sent the draft back. */
  note: z.string(),
  submittedBy: z.string().nullable(),
  caseId: CaseId.nullable(),
  /** Newest first. */
  history: z.array(ScriptVersion),
});
export type ScriptDetail = z.infer<typeof ScriptDetail>;

export const Fragment = z.object({
  name: z.string(),
  language: Language,
  text: z.string(),
  version: Version,
  /** Scripts of the shop that use it. */
  uses: z.number().int(),
});
export type Fragment = z.infer<typeof Fragment>;
const FragmentName = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^{}|>]+$/);

/** One import of a pack; `scripts` were taken, of which `approved` are in use. */
export const ScriptImport = z.object({
  id: z.string(),
  at: Instant,
  by: z.string().nullable(),
  fileName: z.string(),
  scripts: z.number().int(),
  approved: z.number().int(),
  undoneAt: Instant.nullable(),
});
export type ScriptImport = z.infer<typeof ScriptImport>;

const Versioned = ScriptRef.extend({ expectedVersion: Version });
const Saved = z.object({ id: z.string(), version: Version });
const Ok = z.object({});

const SolutionSource = z.object({
  language: Language,
  original: z.string(),
  text: z.string(),
  replacements: z.array(
    z.object({
      start: z.number().int(),
      end: z.number().int(),
      kind: z.enum(personalKinds),
      original: z.string(),
      replacement: z.string(),
    }),
  ),
  known: z.object({ customers: z.array(z.string()), staff: z.array(z.string()), numbers: z.array(z.string()) }),
});

export const scriptsInTrash = z.array(
  ScriptRef.extend({ title: z.string(), removedAt: Instant, removedBy: z.string().nullable() }),
);

export const library = {
  /** Everything the shop has changed or written, without the trash. */
  list: procedure.output(z.object({ scripts: z.array(OwnScript), fragments: z.array(Fragment) })),
  show: procedure.input(ScriptRef).output(ScriptDetail),
  /**
   * Writes the draft of a script: a new one (the page makes the id, version 0), a change of an own one, or the shop's
   * copy of a shipped one. The text in use stays until the draft is approved. A stale version answers STALE_WRITE.
   */
  saveDraft: procedure
    .input(Versioned.extend({ body: ScriptBody, caseId: CaseId.nullable().default(null) }))
    .output(Saved),
  /** Asks a supervisor to read it. GATE_OPEN names what is still missing. */
  submit: procedure.input(Versioned).output(Saved),
  /** Puts the draft into use. */
  approve: procedure.input(Versioned).output(Saved),
  sendBack: procedure.input(Versioned.extend({ note: Line.min(1) })).output(Saved),
  /** Throws the draft away; the text in use stays. */
  dropDraft: procedure.input(Versioned).output(Saved),
  retire: procedure.input(Versioned).output(Saved),
  bringBack: procedure.input(Versioned).output(Saved),
  /** Makes an old text the draft again. */
  restoreVersion: procedure.input(Versioned.extend({ number: z.number().int() })).output(Saved),
  /** Drops the shop's copy: the shipped text is used again. */
  takeShipped: procedure.input(Versioned).output(Saved),
  /** Keeps the shop's copy and stops offering this shipped text. */
  keepOwn: procedure.input(Versioned).output(Saved),
  /** Puts a case into the library as an anonymised draft (§7.6); the same entry again when it is there already. */
  draftSolution: procedure.input(z.object({ caseId: CaseId })).output(ScriptRef),
  /** The case as a solution tells it, with and without personal data, and the names that must not stand. */
  solutionSource: procedure.input(z.object({ caseId: CaseId, language: Language.optional() })).output(SolutionSource),
  remove: procedure.input(ScriptRef).output(Ok),
  restore: procedure.input(ScriptRef).output(Ok),
  trash: procedure.output(scriptsInTrash),
  /**
   * A pack of these scripts as a file (§7.9): the texts in use, of drafts the draft. Those without title or text are left
   * out; `count` went in. A sheet is headed in `language`. No scripts make an empty sheet to fill in.
   */
  exportPack: procedure
    .input(
      z.object({ refs: z.array(ScriptRef).max(mostPackScripts), as: z.enum(['json', 'xlsx']), language: Language }),
    )
    .output(z.object({ contentBase64: z.string(), count: z.number().int() })),
  /** Reads a pack and writes nothing. What cannot be read is no error but an answer that says why. */
  readPack: procedure
    .input(z.object({ contentBase64: z.string().max(Math.ceil(mostPackBytes / 3) * 4 + 4), language: Language }))
    .output(PackRead),
  /**
   * Takes scripts of a pack in one transaction: as drafts, or in use at once where they are complete (supervisors). Shared
   * texts are added only where there are none of their name (supervisors). STALE_WRITE when one changed since the preview.
   */
  importPack: procedure
    .input(
      z.object({
        id: z.uuid(),
        fileName: z.string().trim().max(200),
        scripts: z.array(Versioned.extend({ body: ScriptBody })).max(mostPackScripts),
        fragments: z.array(PackFragment).max(500),
        approve: z.boolean(),
      }),
    )
    .output(ScriptImport),
  /** Takes a whole import back; what was changed since stays and is counted as `kept`. */
  undoImport: procedure
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ undone: z.number().int(), kept: z.number().int() })),
  /** The newest imports. */
  imports: procedure.output(z.array(ScriptImport)),
  saveFragment: procedure
    .input(
      z.object({
        name: FragmentName,
        /** The name so far, to rename; null for a new one. */
        was: FragmentName.nullable(),
        language: Language,
        text: z.string().trim().min(1).max(2_000),
        expectedVersion: Version,
      }),
    )
    .output(z.object({ version: Version })),
  removeFragment: procedure.input(z.object({ name: FragmentName, language: Language })).output(Ok),
  restoreFragment: procedure.input(z.object({ name: FragmentName, language: Language })).output(Ok),
};
